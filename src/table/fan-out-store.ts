import * as z from 'zod/mini';
import { queuePart } from '../delivery/due-queue.ts';
import type { FanOutStore } from '../delivery/fan-out-store.ts';
import { deliveryId } from '../delivery/owed.ts';
import { type Key, readersPartition } from './answer-keys.ts';
import { cursorOf, NEW_TRIES, orderAttributes, parseDeliveries, storedCursor } from './delivery-item.ts';
import { getItems } from './get-items.ts';
import { type OnDamage, toStored } from './item.ts';
import { deliveryKey, dueShard, fanOutKey, followerKey, followersPartition } from './keys.ts';
import { parseBody, parseItem, StoredKey } from './parse-item.ts';
import { readPartitionPage } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { changeItem, deleteItem, putItem } from './write.ts';

const KIND = 'state of a fan-out';

/** As many as one read takes. */
const PAGE = 100;

const FanOutItem = z.object({ body: z.string() });
const State = z.object({
  done: z.int(),
  round: z.nullable(
    z.object({
      from: z.int(),
      to: z.int(),
      step: z.enum(['followers', 'readers']),
      shard: z.int(),
      after: z.nullable(z.record(z.string(), z.string())),
      isLate: z.boolean(),
    }),
  ),
  late: z.array(z.object({ from: z.int(), to: z.int(), at: z.string() })),
});

const ReaderItem = z.object({ sk: z.string(), editions: z.array(z.int()), expiresAt: z.number() });

export function createFanOutStore(table: Table, onDamage: OnDamage = () => {}): FanOutStore {
  return {
    async findFanOut(contestId) {
      const [stored] = await getItems(table, [fanOutKey(contestId)], 'strong');
      return stored && parseBody(KIND, State, parseItem(KIND, FanOutItem, stored).body);
    },

    async saveFanOut(contestId, state, fence) {
      await putItem(
        table,
        { ...fanOutKey(contestId), fence, body: JSON.stringify(state) },
        { holds: 'attribute_not_exists(fence) OR fence <= :fence', values: { ':fence': fence } },
      );
    },

    async listFollowers(contestId, shard, after) {
      const partition = followersPartition(contestId, shard);
      const page = await readPartitionPage(table, partition, PAGE, storedCursor(after));
      const pointers = (page.Items ?? []).map((stored) => pointerIn(parseItem('pointer', StoredKey, stored)));
      const keys = pointers.map(({ chatId, id }) => deliveryKey(chatId, id));
      const items = parseDeliveries(await getItems(table, keys, 'strong'), onDamage);
      const found = new Set(items.map(({ chatId, id }) => `${chatId}#${id}`));
      for (const { chatId, id } of pointers) {
        // Left over: the order it points to was removed.
        if (!found.has(`${chatId}#${id}`)) await deleteItem(table, followerKey(contestId, chatId, id));
      }
      return { items, next: cursorOf(page.LastEvaluatedKey) };
    },

    async listReaders(contestId, shard, after, now) {
      const partition = readersPartition(contestId, shard);
      const page = await readPartitionPage(table, partition, PAGE, storedCursor(after));
      const readers = (page.Items ?? []).map((stored) => parseItem('reader', ReaderItem, stored));
      return {
        items: readers
          // DynamoDB deletes what has expired some days late.
          .filter(({ expiresAt }) => expiresAt * 1_000 > now.getTime())
          .map(({ sk, editions }) => ({ chatId: Number(sk), editions })),
        next: cursorOf(page.LastEvaluatedKey),
      };
    },

    async want(delivery, edition, now) {
      const { chatId, id } = delivery;
      try {
        await changeItem(table, deliveryKey(chatId, id), {
          update:
            'SET wanted = :edition, dueShard = if_not_exists(dueShard, :shard), dueAt = if_not_exists(dueAt, :now), owedSince = if_not_exists(owedSince, :now)',
          holds: 'attribute_exists(pk) AND wanted < :edition AND attribute_not_exists(halted)',
          values: toStored({
            ':edition': edition,
            ':shard': dueShard(queuePart(delivery)),
            ':now': now,
          }),
        });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async addNotice(order, now) {
      const id = deliveryId(order.owed, order.threadId);
      const item = {
        ...deliveryKey(order.chatId, id),
        ...NEW_TRIES,
        ...orderAttributes(order),
        dueShard: dueShard(queuePart(order)),
        dueAt: now,
        owedSince: now,
      };
      try {
        await putItem(table, item, { holds: 'attribute_not_exists(pk)' });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },
  };
}

/** "-100123#follow#norland-2030": the chat, then the order's id. */
function pointerIn({ sk }: Key): { chatId: number; id: string } {
  const end = sk.indexOf('#');
  return { chatId: Number(sk.slice(0, end)), id: sk.slice(end + 1) };
}
