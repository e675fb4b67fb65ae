import * as z from 'zod/mini';
import { CLAIMED_FOR_MS } from './claim-store.ts';
import { getItems } from './get-items.ts';
import { tryKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import { ConditionFailed, type Table } from './table.ts';
import { deleteItem, putItem } from './write.ts';

const TryItem = z.object({ untilMs: z.number() });

/** Telegram delivers an update for 24 hours; the rest is for a clock that is wrong. */
const KEPT_SECONDS = 2 * 24 * 60 * 60;

type Begun = { is: 'begun' } | { is: 'busy'; forMs: number } | { is: 'crashed' };

/** Marks updates that are being handled and may end the process that does so. */
export function createTryStore(table: Table, now: () => Date) {
  return {
    async begin(chatId: number, updateId: number, by: string): Promise<Begun> {
      const key = tryKey(chatId, updateId);
      const nowMs = now().getTime();
      const expiresAt = Math.floor(nowMs / 1_000) + KEPT_SECONDS;
      // The second half knows a repetition of this very write.
      const condition = { holds: 'attribute_not_exists(pk) OR triedBy = :by', values: { ':by': by } };
      try {
        await putItem(table, { ...key, triedBy: by, untilMs: nowMs + CLAIMED_FOR_MS, expiresAt }, condition);
        return { is: 'begun' };
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
      const [stored] = await getItems(table, [key], 'strong');
      if (stored === undefined) return { is: 'busy', forMs: 1_000 };
      const { untilMs } = parseItem('try of an update', TryItem, stored);
      return untilMs > nowMs ? { is: 'busy', forMs: untilMs - nowMs } : { is: 'crashed' };
    },

    end: (chatId: number, updateId: number): Promise<void> => deleteItem(table, tryKey(chatId, updateId)),
  };
}
