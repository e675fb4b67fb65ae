import * as z from 'zod/mini';

/**
 * Where the desk posts: a channel, or a group or a topic of one. An editor brings it in, and nothing is posted there before
 * an editor has linked it. Its language and zone are settings of its chat.
 */
export const Outlet = z.object({
  id: z.string(),
  chatId: z.int(),
  chatKind: z.enum(['channel', 'group']),
  /** The forum topic; null for the chat itself. */
  threadId: z.nullable(z.int()),
  title: z.string(),
  /** The editor who brought it in or linked it last, and is told when the bot loses its rights there. */
  editorId: z.int(),
  isLinked: z.boolean(),
  /** Whether the bot may post there, as Telegram said last. */
  mayPost: z.boolean(),
  signOff: z.nullable(z.string()),
  /** Without their "#". */
  hashtags: z.array(z.string()),
  version: z.int().check(z.positive()),
});
export type Outlet = z.infer<typeof Outlet>;

export interface OutletStore {
  findOutlet(id: string): Promise<Outlet | undefined>;
  /** Every one that was brought in, by title. */
  listOutlets(): Promise<Outlet[]>;
  /** Replaces version `outlet.version − 1`, or adds version 1; throws `VersionConflict`. */
  saveOutlet(outlet: Outlet): Promise<void>;
  removeOutlet(id: string): Promise<void>;
}
