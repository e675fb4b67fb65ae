import * as z from 'zod/mini';
import { getItems } from './get-items.ts';
import { type Attributes, toStored } from './item.ts';
import { claimKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import { ConditionFailed, type Table } from './table.ts';
import { changeItem, putItem } from './write.ts';

const ClaimItem = z.object({
  attempt: z.int(),
  untilMs: z.number(),
  isDone: z.optional(z.boolean()),
});

/** As long as the function may live, so that nobody is handling the update any more when it is over. */
export const CLAIMED_FOR_MS = 14_000;
const ATTEMPTS = 2;

/** Telegram delivers an update for 24 hours; the rest is for a clock that is wrong. */
const KEPT_SECONDS = 2 * 24 * 60 * 60;

/** Of several deliveries of one update exactly one is handled at a time, and none after it has been. */
export function createClaimStore(table: Table, now: () => Date) {
  async function claimOnce(chatId: number, updateId: number) {
    const key = claimKey(chatId, updateId);
    const nowMs = now().getTime();
    const claim = (attempt: number): Attributes => ({
      attempt,
      untilMs: nowMs + CLAIMED_FOR_MS,
      expiresAt: Math.floor(nowMs / 1000) + KEPT_SECONDS,
    });
    try {
      await putItem(table, { ...key, ...claim(1) }, { holds: 'attribute_not_exists(pk)' });
      return 'taken' as const;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
    const [stored] = await getItems(table, [key], 'strong');
    if (stored === undefined) return 'busy' as const;
    const { attempt, untilMs, isDone = false } = parseItem('claim of an update', ClaimItem, stored);
    if (isDone) return 'done' as const;
    if (untilMs > nowMs) return 'busy' as const;
    if (attempt >= ATTEMPTS) return 'crashed' as const;
    const holds = 'attempt = :before AND attribute_not_exists(isDone)';
    await putItem(table, { ...key, ...claim(attempt + 1) }, { holds, values: { ':before': attempt } });
    return 'taken' as const;
  }

  return {
    async claimUpdate(chatId: number, updateId: number) {
      try {
        return await claimOnce(chatId, updateId);
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        return 'busy' as const;
      }
    },

    async finishUpdate(chatId: number, updateId: number): Promise<void> {
      try {
        await changeItem(table, claimKey(chatId, updateId), {
          update: 'SET isDone = :yes',
          holds: 'attribute_exists(pk)',
          values: toStored({ ':yes': true }),
        });
      } catch (error) {
        // The chat was forgotten meanwhile.
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },
  };
}
