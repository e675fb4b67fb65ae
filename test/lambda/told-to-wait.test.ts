import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readWebhookConfig } from '../../src/config.ts';
import { TableUnavailable } from '../../src/desk/store-errors.ts';
import { createWebhook } from '../../src/lambda/create-webhook.ts';
import type { Table } from '../../src/table/table.ts';
import { openDispatcher } from '../delivery/virtual-dispatcher.ts';
import { type FakeBotApi, openBotApi } from './bot-api.ts';
import { POST } from './living-post.ts';
import { functionUrlEvent, press, SECRET, TOKEN } from './updates.ts';

const START_MS = Date.UTC(2030, 4, 12, 20);

let botApi: FakeBotApi;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START_MS });
  botApi = await openBotApi();
});
afterEach(() => {
  botApi.close();
  vi.useRealTimers();
});

/** A reader's press, of which Telegram refuses the acknowledgement and the answer. */
async function pressed(table: Table, answer: object): Promise<{ statusCode: number; logged: string[] }> {
  botApi.answer = answer;
  const logged: string[] = [];
  const webhook = createWebhook(
    readWebhookConfig({
      TABLE_NAME: 'teller',
      BOT_TOKEN: TOKEN,
      BOT_INFO: '{"id":987654321,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
      WEBHOOK_SECRET: SECRET,
      EDITOR_IDS: '',
      TELEGRAM_API_ROOT: botApi.root,
      DEFAULT_CONTEST: 'norland-2030',
    }),
    table,
    (...event: unknown[]) => void logged.push(String(event[0])),
  );
  const { statusCode } = await webhook(functionUrlEvent(JSON.stringify(press('a:results:norland-2030'))));
  return { statusCode, logged };
}

/** When the dispatcher sends what is due, in milliseconds after the press. */
async function sendsAfter({
  time,
  stores,
  dispatch,
}: Awaited<ReturnType<typeof openDispatcher>>): Promise<number[]> {
  await stores.deliveries.saveOrder(POST, new Date(START_MS - 1_000).toISOString());
  const sentAfterMs: number[] = [];
  await dispatch(async () => {
    sentAfterMs.push(time.now() - START_MS);
    return { is: 'answered', status: 200, body: { ok: true, result: { message_id: 77 } } };
  });
  return sentAfterMs;
}

const refusal = (code: number, parameters?: object) => ({
  ok: false,
  error_code: code,
  description: 'Refused',
  parameters,
});

for (const [what, answer, atLeastMs] of [
  ['429 with seven seconds holds the dispatcher for seven', refusal(429, { retry_after: 7 }), 7_000],
  ['429 that says no time holds it for half a minute', refusal(429), 30_000],
  ['400 holds nobody', refusal(400), 0],
] as const) {
  test(`a reader’s press that Telegram answers with ${what}`, async () => {
    const world = await openDispatcher(START_MS);
    await pressed(world.table, answer);
    expect(botApi.calls.length).toBeGreaterThan(0);
    const [first = NaN, ...others] = await sendsAfter(world);
    expect(first).toBeGreaterThanOrEqual(atLeastMs);
    expect(first).toBeLessThan(atLeastMs + 1_000);
    expect(others).toEqual([]);
  });
}

test('a table that is down when it is to be told does not have the update sent again', async () => {
  const { table } = await openDispatcher(START_MS);
  const { send } = table.client;
  table.client.send = (operation, request) =>
    operation === 'UpdateItem' && JSON.stringify(request).includes('notBefore')
      ? Promise.reject(new TableUnavailable('down'))
      : (send.call(table.client, operation, request) as never);
  const { statusCode, logged } = await pressed(table, refusal(429, { retry_after: 7 }));
  expect(statusCode).toBe(200);
  expect(logged).toContain('table-unavailable');
});
