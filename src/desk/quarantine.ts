import * as z from 'zod/mini';

/** An update that could not be handled: put aside, so that its chat goes on, until an owner looks at it. */
export const Quarantined = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** The class of the error, or "Late". */
  why: z.string(),
  /** Whose update it is; it goes when the chat is forgotten. */
  chatId: z.nullable(z.int()),
  /** The update as Telegram sent it, as JSON. */
  update: z.string(),
});
export type Quarantined = z.infer<typeof Quarantined>;

/** What is put aside, for a week. */
export interface QuarantineStore {
  keepUpdate(quarantined: Quarantined): Promise<void>;
  /** The oldest first. */
  listUpdates(now: Date): Promise<Quarantined[]>;
  dropUpdate(quarantined: Pick<Quarantined, 'at' | 'id'>): Promise<void>;
}
