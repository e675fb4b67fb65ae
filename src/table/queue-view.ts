import * as z from 'zod/mini';
import type { Delivery } from '../delivery/delivery.ts';
import { COUNTED_AT_MOST, type QueueView, type Trouble } from '../delivery/delivery-store.ts';
import { OTHER_PARTS, PUBLIC_PART, queuePart } from '../delivery/due-queue.ts';
import { isHeld } from '../delivery/holds.ts';
import { parseDeliveries, parseDelivery } from './delivery-item.ts';
import { getItems } from './get-items.ts';
import { type OnDamage, type StoredItem, toStored } from './item.ts';
import { deliveryKey, dueShard, TROUBLES, troubleKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import { readDuePage } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { changeItem, deleteItem } from './write.ts';

const PAGE = 200;

/** Later than anything that is in the list. */
const EVER = '9999';

const TroubleItem = z.object({
  chatId: z.int(),
  deliveryId: z.string(),
  dueAt: z.string(),
  is: z.enum(['repeated', 'unknown', 'dead']),
  why: z.string(),
});

export function createQueueView(table: Table, onDamage: OnDamage = () => {}): QueueView {
  /** Pages of one part of the index, as long as they are asked for. */
  async function* pages(part: string, until: string): AsyncGenerator<StoredItem[]> {
    let after: StoredItem | null = null;
    do {
      const page = await readDuePage(table, part, until, PAGE, after);
      yield page.Items ?? [];
      after = page.LastEvaluatedKey ?? null;
    } while (after !== null);
  }

  async function* due(now: Date): AsyncGenerator<Delivery> {
    for (const part of [PUBLIC_PART, ...OTHER_PARTS]) {
      for await (const items of pages(dueShard(part), now.toISOString())) {
        yield* parseDeliveries(items, onDamage);
      }
    }
  }

  const strike = ({ chatId, deliveryId, at, is }: Trouble): Promise<void> =>
    deleteItem(table, troubleKey(chatId, deliveryId, at, is));

  return {
    async countQueue(now) {
      const counts = { due: 0, inFlight: 0, troubles: 0 };
      for await (const { tries } of due(now)) {
        counts.due += 1;
        if (tries.inFlight !== null) counts.inFlight += 1;
        if (counts.due >= COUNTED_AT_MOST) break;
      }
      for await (const items of pages(TROUBLES, EVER)) {
        counts.troubles += items.length;
        if (counts.troubles >= COUNTED_AT_MOST) break;
      }
      return counts;
    },

    async listDue(contestId, now, limit) {
      const found: Delivery[] = [];
      const held = { all: contestId === null, contestIds: contestId === null ? [] : [contestId] };
      for await (const delivery of due(now)) {
        if (found.length >= limit) break;
        if (isHeld(delivery.owed, held)) found.push(delivery);
      }
      return found;
    },

    async listTroubles(limit) {
      const page = await readDuePage(table, TROUBLES, EVER, limit, null);
      return (page.Items ?? []).map((stored) => {
        const { dueAt: at, ...trouble } = parseItem('trouble', TroubleItem, stored);
        return { ...trouble, at };
      });
    },

    async retry(trouble, now) {
      const { chatId, deliveryId } = trouble;
      const [stored] = await getItems(table, [deliveryKey(chatId, deliveryId)], 'strong');
      if (stored !== undefined) await makeDue(table, parseDelivery(stored), now.toISOString());
      await strike(trouble);
    },

    dismiss: strike,
  };
}

/** With a clean slate: whoever retries knows what he does. What was deleted from its channel is posted anew. */
async function makeDue(table: Table, delivery: Delivery, now: string): Promise<void> {
  const { chatId, id, tries } = delivery;
  const isPostedAnew = tries.halted === 'message-gone';
  try {
    await changeItem(table, deliveryKey(chatId, id), {
      update: `SET dueShard = :shard, dueAt = :now, owedSince = :now, failures = :none, unanswered = :none REMOVE halted, expiresAt${isPostedAnew ? ', messageId' : ''}`,
      // Not while a sending is under way.
      holds: 'claims = :claims AND attribute_not_exists(attempt)',
      values: toStored({
        ':shard': dueShard(queuePart(delivery)),
        ':now': now,
        ':none': 0,
        ':claims': tries.claims,
      }),
    });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}
