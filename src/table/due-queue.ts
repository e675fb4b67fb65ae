import type { Delivery } from '../delivery/delivery.ts';
import { type DueQueue, queuePart, type Settlement } from '../delivery/due-queue.ts';
import { chatPartition, settingsKey } from './answer-keys.ts';
import {
  cursorOf,
  NEW_TRIES,
  orderAttributes,
  parseDeliveries,
  parseDelivery,
  storedCursor,
} from './delivery-item.ts';
import { deleteDelivery, savePointer } from './delivery-store.ts';
import { getItems } from './get-items.ts';
import { type Attributes, type OnDamage, type StoredItem, toStored } from './item.ts';
import { DELIVERY, deliveryKey, dueShard, TROUBLES, troubleKey } from './keys.ts';
import { listItems, readDuePage } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { changedItem, changeItem, deleteItem, putItem, putStored } from './write.ts';

/** As many as their chats' settings are one read. */
const PAGE = 100;

/** How often an order may change in the moment that its outcome is written. */
const MOST_CHANGES = 5;

/** Nobody sits in the dispatcher's seat who came after the writer. */
const FENCED = '(attribute_not_exists(fence) OR fence <= :fence)';

export const TROUBLE_DAYS = 30;
const DAY_SECONDS = 24 * 60 * 60;

export function createDueQueue(table: Table, onDamage: OnDamage = () => {}): DueQueue {
  const listOf = async (chatId: number): Promise<Delivery[]> =>
    parseDeliveries(await listItems(table, { pk: chatPartition(chatId), sk: DELIVERY }, 'strong'), onDamage);

  return {
    async readDue(part, now, after) {
      const page = await readDuePage(table, dueShard(part), now, PAGE, storedCursor(after));
      return { items: parseDeliveries(page.Items ?? [], onDamage), next: cursorOf(page.LastEvaluatedKey) };
    },

    async claim(delivery, { attempt, until, fence, unanswered }) {
      const { chatId, id, dueAt, tries } = delivery;
      try {
        const stored = await changedItem(table, deliveryKey(chatId, id), {
          update:
            'SET claims = :next, attempt = :attempt, busyUntil = :until, dueAt = :until, fence = :fence, unanswered = :unanswered',
          // The second half knows a repetition of this very write.
          holds: `(claims = :claims AND dueAt = :due AND ${FENCED}) OR attempt = :attempt`,
          values: toStored({
            ':claims': tries.claims,
            ':next': tries.claims + 1,
            ':due': dueAt ?? '',
            ':attempt': attempt,
            ':until': until,
            ':fence': fence,
            ':unanswered': unanswered,
          }),
        });
        return parseDelivery(stored);
      } catch (error) {
        if (error instanceof ConditionFailed) return undefined;
        throw error;
      }
    },

    async settle(delivery, fence, settle) {
      const { chatId, id, tries } = delivery;
      let fresh = delivery;
      for (let changes = 0; changes < MOST_CHANGES; changes += 1) {
        try {
          await changeItem(table, deliveryKey(chatId, id), settlement(fresh, fence, settle(fresh)));
          return true;
        } catch (error) {
          if (!(error instanceof ConditionFailed)) throw error;
        }
        const [stored] = await getItems(table, [deliveryKey(chatId, id)], 'strong');
        if (stored === undefined) return false;
        fresh = parseDelivery(stored);
        if (fresh.tries.claims !== tries.claims) return false;
        // The write was made and its answer lost: the attempt is closed.
        if (fresh.tries.inFlight?.attempt !== tries.inFlight?.attempt) return true;
      }
      return false;
    },

    async saveTrouble({ chatId, deliveryId, at, is, why }) {
      const expiresAt = Math.ceil(Date.parse(at) / 1_000) + TROUBLE_DAYS * DAY_SECONDS;
      await putItem(table, {
        ...troubleKey(chatId, deliveryId, at, is),
        dueShard: TROUBLES,
        dueAt: at,
        chatId,
        deliveryId,
        is,
        why,
        expiresAt,
      });
    },

    async removeAll(chatId) {
      for (const delivery of await listOf(chatId)) await deleteDelivery(table, delivery, delivery.id);
    },

    async moveAll(moving, newChatId, now) {
      const [settings] = await getItems(table, [settingsKey(moving.chatId)], 'strong');
      if (settings !== undefined) {
        await putUnlessThere(table, { ...settings, ...toStored(settingsKey(newChatId)) });
        await deleteItem(table, settingsKey(moving.chatId));
      }
      for (const delivery of await listOf(moving.chatId)) {
        const isMoving = delivery.id === moving.id;
        const { unanswered, inFlight } = delivery.tries;
        const moved: Delivery = { ...delivery, chatId: newChatId, chatKind: 'group', messageId: null };
        await putUnlessThere(
          table,
          toStored({
            ...deliveryKey(newChatId, delivery.id),
            ...NEW_TRIES,
            ...orderAttributes(moved),
            wanted: delivery.wanted,
            shown: JSON.stringify(delivery.shown),
            unanswered: unanswered + (inFlight !== null && !isMoving ? 1 : 0),
            ...(delivery.dueAt !== null && {
              dueShard: dueShard(queuePart(moved)),
              dueAt: isMoving ? now : delivery.dueAt,
              owedSince: delivery.owedSince ?? now,
            }),
          }),
        );
        await savePointer(table, moved, delivery.id);
        await deleteDelivery(table, delivery, delivery.id);
      }
    },
  };
}

/** What was moved, sent there or ended there already is not moved over it. */
async function putUnlessThere(table: Table, item: StoredItem): Promise<void> {
  try {
    await putStored(table, item, { holds: 'attribute_not_exists(pk)' });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
  }
}

/** The update that closes an attempt and leaves the delivery as the settlement says, if it is still as `fresh`. */
function settlement(fresh: Delivery, fence: number, to: Settlement) {
  const values: Attributes = {
    ':claims': fresh.tries.claims,
    ':wanted': fresh.wanted,
    ':due': fresh.dueAt ?? '',
    ':fence': fence,
    ':newest': to.wanted,
    ':shown': JSON.stringify(to.shown),
    ':failures': to.failures,
    ':unanswered': to.unanswered,
  };
  let sets =
    'fence = :fence, wanted = :newest, shown = :shown, failures = :failures, unanswered = :unanswered';
  let removed = 'attempt, busyUntil';
  const optional = {
    dueAt: to.dueAt,
    dueShard: to.dueAt === null ? null : dueShard(queuePart(fresh)),
    owedSince: to.owedSince,
    messageId: to.messageId,
    halted: to.halted,
    expiresAt: to.expiresAt,
  };
  for (const [name, value] of Object.entries(optional)) {
    if (value === null) removed += `, ${name}`;
    else {
      sets += `, ${name} = :${name}`;
      values[`:${name}`] = value;
    }
  }
  return {
    update: `SET ${sets} REMOVE ${removed}`,
    holds: `claims = :claims AND wanted = :wanted AND dueAt = :due AND ${FENCED}`,
    values: toStored(values),
  };
}
