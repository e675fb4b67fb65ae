import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { type FakeBotApi, FLOODED, KICKED, openBotApi } from '../lambda/bot-api.ts';
import { CHANNEL, POST, SCHEDULE, STREAM } from '../lambda/living-post.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { type RunningBundle, startBundle, unpackBundles } from './bundle.ts';

const LONG_DUE = new Date(0).toISOString();
const DONE = { answer: null };

let task: string;
let opened: TestTable;
let botApi: FakeBotApi;
let bundle: RunningBundle;

beforeAll(async () => {
  task = await unpackBundles();
});
afterAll(() => rm(task, { recursive: true }));

beforeEach(async () => {
  opened = await openTestTable();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
  await createDeliveryStore(opened.table).saveOrder(POST, LONG_DUE);
  botApi = await openBotApi();
  bundle = await startBundle(task, 'dist/dispatch.handler', {
    AWS_ENDPOINT_URL_DYNAMODB: opened.endpoint,
    TABLE_NAME: opened.table.name,
    BOT_TOKEN: '1:canary',
    BOT_INFO: '{"id":1,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    EDITOR_IDS: '',
    TELEGRAM_API_ROOT: botApi.root,
    PAID_SENDS_PER_SECOND: '',
    RICH_MESSAGES: '',
  });
});
afterEach(async () => {
  await bundle.stop();
  botApi.close();
  await opened.close();
  expect(bundle.printed()).toContain('"dispatched"');
  expect(bundle.printed()).not.toMatch(/canary|warning/i);
  expect(bundle.printed()).not.toContain(String(CHANNEL));
});

describe("the dispatcher's bundle in AWS's runtime", () => {
  test('sends a living post once when the clock calls, and edits it when the stream says that an edition is new', async () => {
    expect(await bundle.invoke(SCHEDULE)).toEqual(DONE);
    expect(botApi.calls).toMatchObject([
      { method: 'sendMessage', payload: { chat_id: CHANNEL, text: expect.stringContaining('Ada Gül') } },
    ]);
    expect(await bundle.invoke(SCHEDULE)).toEqual(DONE);
    expect(botApi.calls).toHaveLength(1);

    const complete = sampleEdition(2, { stage: 'unofficial-complete' });
    await createEditionStore(opened.table).publishEdition(complete, sampleQuotes(1));
    expect(await bundle.invoke(STREAM)).toEqual(DONE);
    expect(botApi.calls.slice(1)).toMatchObject([
      { method: 'editMessageText', payload: { chat_id: CHANNEL, message_id: 77 } },
    ]);
  });

  test('sends nothing to anybody after a 429, whoever calls', async () => {
    botApi.answer = FLOODED;
    expect(await bundle.invoke(SCHEDULE)).toEqual(DONE);
    await createDeliveryStore(opened.table).saveOrder({ ...POST, chatId: CHANNEL - 1 }, LONG_DUE);
    expect(await bundle.invoke(SCHEDULE)).toEqual(DONE);
    expect(await bundle.invoke(STREAM)).toEqual(DONE);
    expect(botApi.calls).toHaveLength(1);
  });

  test('owes nothing any more to a channel that has thrown the bot out', async () => {
    botApi.answer = KICKED;
    expect(await bundle.invoke(SCHEDULE)).toEqual(DONE);
    expect(await createDeliveryStore(opened.table).listDeliveries(CHANNEL)).toEqual([]);
    expect(await bundle.invoke(SCHEDULE)).toEqual(DONE);
    expect(botApi.calls).toHaveLength(1);
  });
});
