import type { Order } from '../delivery/delivery.ts';
import type { DeliveryStore } from '../delivery/delivery-store.ts';
import { queuePart } from '../delivery/due-queue.ts';
import { deliveryId, followedContest } from '../delivery/owed.ts';
import { chatPartition, readerKey } from './answer-keys.ts';
import { NEW_TRIES, orderAttributes, parseDeliveries, parseDelivery } from './delivery-item.ts';
import { getItems } from './get-items.ts';
import { type OnDamage, toStored } from './item.ts';
import { CONTESTS, DELIVERY, deliveryKey, dueShard, followerKey, followersOf } from './keys.ts';
import { parseItem, StoredKey } from './parse-item.ts';
import { listItems } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { changeItem, deleteItem, putItem } from './write.ts';

/** The order itself first, so that whoever finds a pointer without one knows that it is left over. */
export async function savePointer(table: Table, { chatId, owed }: Order, id: string): Promise<void> {
  const contestId = followedContest(owed);
  if (contestId !== null) await putItem(table, followerKey(contestId, chatId, id));
}

/** Ends what is owed to a chat, and takes it off the lists of those who were shown editions. */
export async function forgetDeliveries(table: Table, chatId: number, onDamage: OnDamage): Promise<void> {
  const items = await listItems(table, { pk: chatPartition(chatId), sk: DELIVERY }, 'strong');
  for (const delivery of parseDeliveries(items, onDamage)) await deleteDelivery(table, delivery, delivery.id);
  for (const stored of await listItems(table, { pk: CONTESTS, sk: '' }, 'strong')) {
    const { sk: contestId } = parseItem('contest entry', StoredKey, stored);
    await deleteItem(table, readerKey(contestId, chatId));
    // Of a damaged order nobody knows what points to it, and a crash may have left a pointer.
    for (const pointer of await listItems(table, followersOf(contestId, chatId), 'strong')) {
      await deleteItem(table, parseItem('pointer', StoredKey, pointer));
    }
  }
}

/** Deletes an order and what points to it. */
export async function deleteDelivery(table: Table, { chatId, owed }: Order, id: string): Promise<void> {
  await deleteItem(table, deliveryKey(chatId, id));
  const contestId = followedContest(owed);
  if (contestId !== null) await deleteItem(table, followerKey(contestId, chatId, id));
}

export function createDeliveryStore(table: Table, onDamage: OnDamage = () => {}): DeliveryStore {
  return {
    async saveOrder(order, dueAt) {
      const id = deliveryId(order.owed, order.threadId);
      const set = Object.entries({
        ...orderAttributes(order),
        ...(dueAt !== null && { dueShard: dueShard(queuePart(order)), dueAt, owedSince: dueAt }),
      });
      const fresh = Object.entries(NEW_TRIES);
      const sets = [
        ...set.map(([name]) => `${name} = :${name}`),
        ...fresh.map(([name]) => `${name} = if_not_exists(${name}, :${name})`),
      ];
      const removed = ['halted', ...(order.threadId === null ? ['threadId'] : [])];
      await changeItem(table, deliveryKey(order.chatId, id), {
        update: `SET ${sets.join(', ')} REMOVE ${removed.join(', ')}`,
        values: toStored(Object.fromEntries([...set, ...fresh].map(([name, value]) => [`:${name}`, value]))),
      });
      await savePointer(table, order, id);
    },

    async findDelivery(chatId, id) {
      const [stored] = await getItems(table, [deliveryKey(chatId, id)], 'strong');
      return stored && parseDelivery(stored);
    },

    async listDeliveries(chatId) {
      const items = await listItems(table, { pk: chatPartition(chatId), sk: DELIVERY }, 'strong');
      return parseDeliveries(items, onDamage);
    },

    async removeDelivery(chatId, id) {
      const [stored] = await getItems(table, [deliveryKey(chatId, id)], 'strong');
      if (stored !== undefined) await deleteDelivery(table, parseDelivery(stored), id);
    },

    async saveShown(chatId, id, shown) {
      try {
        await changeItem(table, deliveryKey(chatId, id), {
          update: 'SET shown = :shown',
          holds: 'attribute_exists(pk)',
          values: toStored({ ':shown': JSON.stringify(shown) }),
        });
      } catch (error) {
        // What is not owed any more begins nowhere.
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },
  };
}
