import { expect, test } from 'vitest';
import type { Order } from '../../src/delivery/delivery.ts';
import { findOldestDue } from '../../src/delivery/oldest-due.ts';
import { failed } from '../../src/delivery/settlements.ts';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { createDueQueue } from '../../src/table/due-queue.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';
import { POST } from '../lambda/living-post.ts';

const NOON = Date.parse('2030-05-12T12:00:00.000Z');
const NOTHING_HELD = { all: false, contestIds: [] };
const minutesAgo = (minutes: number) => NOON - minutes * 60_000;

function openQueue() {
  const table = { client: new MemoryClient(), name: 'teller', wait: async () => {} };
  const queue = createDueQueue(table);
  const owe = (order: Order, dueMs: number) =>
    createDeliveryStore(table).saveOrder(order, new Date(dueMs).toISOString());
  return { queue, owe };
}

const ofContest = (contestId: string, chatId: number): Order => ({
  ...POST,
  chatId,
  chatKind: 'private',
  owed: { ...POST.owed, contestId } as Order['owed'],
});

test('the longest waiting delivery of all parts of the queue says how long readers wait', async () => {
  const { queue, owe } = openQueue();
  expect(await findOldestDue(queue, NOTHING_HELD, NOON)).toBeNull();
  await owe(POST, minutesAgo(3));
  for (const chatId of [1, 2, 3, 4]) await owe(ofContest('norland-2030', chatId), minutesAgo(chatId * 10));
  expect(await findOldestDue(queue, NOTHING_HELD, NOON)).toBe(minutesAgo(40));
});

test('what is owed later does not wait, and what an editor holds back waits for him', async () => {
  const { queue, owe } = openQueue();
  await owe(POST, minutesAgo(-5));
  expect(await findOldestDue(queue, NOTHING_HELD, NOON)).toBeNull();
  for (let chatId = 4; chatId < 900; chatId += 4) await owe(ofContest('held-2030', chatId), minutesAgo(90));
  await owe(ofContest('norland-2030', 8_000), minutesAgo(2));
  const held = { all: false, contestIds: ['held-2030'] };
  expect(await findOldestDue(queue, held, NOON)).toBe(minutesAgo(2));
  expect(await findOldestDue(queue, { all: true, contestIds: [] }, NOON)).toBeNull();
});

test('what fails and is tried again later has waited since it was first owed', async () => {
  const { queue, owe } = openQueue();
  await owe(POST, minutesAgo(45));
  const { items } = await queue.readDue('public', new Date(NOON).toISOString(), null);
  for (const delivery of items) {
    await queue.settle(delivery, 1, (fresh) => failed(fresh, 0, NOON));
  }
  expect(await findOldestDue(queue, NOTHING_HELD, NOON)).toBe(minutesAgo(45));
});
