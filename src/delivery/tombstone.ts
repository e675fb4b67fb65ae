import { createHmac } from 'node:crypto';

/**
 * That a chat was forgotten: kept as long as a backup of the table may bring the chat back, so that it is forgotten
 * again then. `name` is the chat's number, hashed with the bot's token: nobody who has only the table can tell whose it
 * is. `isDone`: everything of it had been deleted.
 */
export type Tombstone = { name: string; at: string; isDone: boolean };

/** The table can be restored to any second of 35 days (infra/table.yml); the rest is for clocks and late sweeping. */
export const TOMBSTONE_DAYS = 36;

export function tombstoneName(token: string, chatId: number): string {
  return createHmac('sha256', token).update(`forgotten ${chatId}`).digest('base64url');
}

export interface TombstoneStore {
  /** Before anything is deleted, so that a crash leaves no chat half forgotten for good. */
  begin(name: string, at: Date): Promise<void>;
  finish(name: string): Promise<void>;
  /** Those that have not expired. */
  listTombstones(now: Date): Promise<Tombstone[]>;
}
