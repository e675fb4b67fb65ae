import { afterEach, beforeEach, expect, test } from 'vitest';
import { createCourier } from '../../src/bot/courier.ts';
import { createTelegramCall } from '../../src/bot/telegram-call.ts';
import { createProgramme } from '../../src/delivery/create-programme.ts';
import type { Order } from '../../src/delivery/delivery.ts';
import { FUNCTION_TIMES, runDispatcher, SENDS_PER_SECOND } from '../../src/delivery/dispatcher.ts';
import { createStores } from '../../src/services.ts';
import { type FakeBotApi, openBotApi } from '../lambda/bot-api.ts';
import { sampleQuotes } from '../messages/sample-edition.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { nightOf } from './count-night.ts';

const FOLLOWER: Order = {
  chatId: 7,
  chatKind: 'private',
  threadId: null,
  isSilent: false,
  owed: { kind: 'follow', contestId: 'northland-2026', topics: ['results'], candidates: [] },
};
const SENT = { ok: true, result: { message_id: 77 } };
const IN_TROUBLE = { ok: false, error_code: 502, description: 'Bad Gateway' };

let opened: TestTable;
let botApi: FakeBotApi;
beforeEach(async () => {
  opened = await openTestTable();
  botApi = await openBotApi();
});
afterEach(async () => {
  botApi.close();
  await opened.close();
});

test('a follower to whom nobody knows whether two messages came hears the next edition, and is listed', async () => {
  const stores = createStores(opened.table);
  const { call, close } = createTelegramCall('1:canary', botApi.root);
  let nowMs = Date.UTC(2026, 4, 3, 21);
  let names = 0;
  const dispatch = () =>
    runDispatcher(
      {
        ...stores,
        programme: createProgramme('teller_bot'),
        courier: createCourier(call, { isPaid: false, triesRich: false }),
        clock: {
          now: () => nowMs,
          async wait(ms) {
            const until = nowMs + ms;
            await new Promise((resolve) => setImmediate(resolve));
            nowMs = Math.max(nowMs, until);
          },
        },
        newName: () => `name-${++names}`,
        perSecond: SENDS_PER_SECOND,
        onError: (error) => {
          throw error;
        },
      },
      FUNCTION_TIMES,
    );
  const night = nightOf([
    { counted: 12, shares: [44, 40, 1.5] },
    { counted: 55, shares: [49, 38, 0.9] },
    { counted: 61, shares: [47, 38, 0.8] },
  ]);
  const publish = async (at: number) => {
    const edition = night[at];
    if (edition !== undefined) await stores.editions.publishEdition(edition, sampleQuotes);
  };

  await publish(0);
  await dispatch();
  await stores.deliveries.saveOrder(FOLLOWER, null);
  await publish(1);
  botApi.answer = IN_TROUBLE;
  for (let run = 0; run < 4; run += 1) {
    await dispatch();
    nowMs += FUNCTION_TIMES.leaseMs;
  }
  expect(botApi.calls).toHaveLength(2);
  expect(botApi.calls[1]?.payload.text).toMatch(/^You may have had this message already/);
  expect(await stores.queueView.listTroubles(10)).toMatchObject([{ chatId: 7, is: 'unknown' }]);

  botApi.answer = SENT;
  await dispatch();
  expect(botApi.calls).toHaveLength(2);
  await publish(2);
  await dispatch();
  expect(botApi.calls).toHaveLength(3);
  expect(botApi.calls[2]?.payload.text).toMatch(/61%/);
  expect(await stores.queueView.listTroubles(10)).toMatchObject([{ chatId: 7, is: 'unknown' }]);
  close();
});
