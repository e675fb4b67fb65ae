import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { isDeliveredAgain } from '../../src/lambda/delivered-again.ts';
import { CLAIMED_FOR_MS } from '../../src/table/claim-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { tryKey } from '../../src/table/keys.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';
import { createQuarantineStore } from '../../src/table/quarantine-store.ts';
import { createTryStore } from '../../src/table/try-store.ts';
import { damageItem } from '../table/faults.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { openBotApi } from './bot-api.ts';
import { buildFunctions, type Contained } from './contained.ts';
import { openFaultyTable } from './faulty-table.ts';
import { CHAT, command, functionUrlEvent, SECRET, TOKEN } from './updates.ts';

const POISON_CHAT = 666_000_111;

let functions: Awaited<ReturnType<typeof buildFunctions>>;
let opened: TestTable;
let line: Awaited<ReturnType<typeof openFaultyTable>>;
let botApi: Awaited<ReturnType<typeof openBotApi>>;
let webhook: Contained;

beforeAll(async () => {
  functions = await buildFunctions(['webhook']);
}, 60_000);
afterAll(() => functions.remove());

beforeEach(async () => {
  opened = await openTestTable();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
  botApi = await openBotApi();
  line = await openFaultyTable(() => opened.table.client);
  webhook = functions.contain('webhook', {
    AWS_SECRET_ACCESS_KEY: 'standIn',
    AWS_ENDPOINT_URL_DYNAMODB: line.endpoint,
    TABLE_NAME: 'teller',
    BOT_TOKEN: TOKEN,
    BOT_INFO: '{"id":987654321,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    WEBHOOK_SECRET: SECRET,
    EDITOR_IDS: String(CHAT),
    TELEGRAM_API_ROOT: botApi.root,
    DEFAULT_CONTEST: 'norland-2030',
  });
  // As out of memory: the process is gone in the middle of the answer, and has no time to say so.
  line.meets = (body) => body.includes(`CHAT#${POISON_CHAT}`) && body.includes('SETTINGS');
  line.fault = () => process.kill(webhook.pid(), 'SIGKILL');
});
afterEach(async () => {
  await webhook.stop();
  line.close();
  botApi.close();
  await opened.close();
});

/** A command that was sent so many seconds ago. */
function sent(secondsAgo: number, chatId: number, update_id = 5) {
  const date = Math.floor(Date.now() / 1_000) - secondsAgo;
  const chat = { id: chatId, type: 'private', first_name: 'Somebody' };
  const { message } = command('/results', { date, chat });
  return functionUrlEvent(
    JSON.stringify({ update_id, message: { ...message, from: { ...message.from, id: chatId } } }),
  );
}

/** Lets the time pass that a process may live. */
const outlive = (updateId: number) =>
  damageItem(opened.table, tryKey(POISON_CHAT, updateId), 'untilMs', { N: String(Date.now() - 1) });

const putAside = () => createQuarantineStore(opened.table).listUpdates(new Date());
const TAKEN = { answer: { statusCode: 200, body: '' } };

describe('an update that ends the process', () => {
  test('ends it as often as it is fresh, and once more; then it is put aside, and its chat goes on', async () => {
    expect(await webhook.invoke(sent(0, POISON_CHAT))).toEqual({ died: true });
    expect(await webhook.invoke(sent(2, POISON_CHAT))).toEqual({ died: true });
    expect(await webhook.invoke(sent(7, POISON_CHAT))).toEqual({ died: true });
    expect(await webhook.invoke(sent(12, POISON_CHAT))).toMatchObject({
      answer: { statusCode: 503, headers: { 'retry-after': expect.stringMatching(/^1[0-4]$/) } },
    });
    await outlive(5);
    expect(await webhook.invoke(sent(25, POISON_CHAT))).toEqual(TAKEN);
    expect(await putAside()).toMatchObject([{ id: '5', why: 'UpdateCrashed', chatId: POISON_CHAT }]);
    expect(webhook.printed()).toContain('"update-quarantined"');
    expect(botApi.calls).toMatchObject([{ method: 'sendMessage', payload: { chat_id: CHAT } }]);

    line.fault = null;
    const next = await webhook.invoke(sent(20, POISON_CHAT, 6));
    expect(next).toMatchObject({ answer: { statusCode: 200, body: expect.stringContaining('Ada Gül') } });
  });
});

describe('an ordinary update', () => {
  test('that comes late, because Telegram had to wait, is answered and leaves no mark', async () => {
    expect(await webhook.invoke(sent(600, CHAT))).toMatchObject({
      answer: { body: expect.stringContaining('Ada Gül') },
    });
    const Key = { pk: { S: `CHAT#${CHAT}` }, sk: { S: 'TRY#5' } };
    const { client, name } = opened.table;
    const found = await client.send('BatchGetItem', { RequestItems: { [name]: { Keys: [Key] } } });
    expect(found.Responses?.[name]).toEqual([]);
  });

  test('has most likely been handed over before if it is older than moments, and younger than a day', () => {
    const nowMs = Date.parse('2030-05-12T20:00:00Z');
    const aged = (seconds: number) => ({ message: { date: nowMs / 1_000 - seconds } }) as never;
    expect([-3_600, 0, 5, 6, 80_000, 90_000].map((age) => isDeliveredAgain(aged(age), nowMs))).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
    for (const odd of [
      {},
      { message: null },
      { message: 'x' },
      { callback_query: { message: { date: 1 } } },
    ]) {
      expect(isDeliveredAgain(odd as never, nowMs)).toBe(false);
    }
  });
});

/** After an error Telegram asks again at once, then after 2, 4, 8 … seconds, or after what the answer says. */
test('whenever an update ends the process, its chat is held for thirty seconds at most', async () => {
  const lives = fc.double({ min: 0.001, max: CLAIMED_FOR_MS / 1_000, noNaN: true });
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 999 }), lives, async (withinSecond, livesSeconds) => {
      const sentMs = Date.parse('2030-05-12T20:00:00Z');
      const update = { message: { date: sentMs / 1_000 } } as never;
      const cameMs = sentMs + withinSecond;
      let nowMs = cameMs;
      const table = { client: new MemoryClient(), name: 'teller', wait: async () => {} };
      const tries = createTryStore(table, () => new Date(nowMs));
      for (let deaths = 0; ; ) {
        const begun = isDeliveredAgain(update, nowMs)
          ? await tries.begin(1, 5, String(deaths))
          : ({ is: 'begun' } as const);
        if (begun.is === 'crashed') break;
        if (begun.is === 'busy') {
          nowMs += Math.ceil(begun.forMs / 1_000) * 1_000;
        } else {
          nowMs += livesSeconds * 1_000 + (deaths === 0 ? 0 : 2 ** deaths * 1_000);
          deaths += 1;
        }
      }
      expect(nowMs - cameMs).toBeLessThanOrEqual(30_000);
    }),
    { numRuns: 500 },
  );
});
