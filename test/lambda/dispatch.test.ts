import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDispatchConfig } from '../../src/config.ts';
import { createDispatch } from '../../src/lambda/dispatch.ts';
import { createLog } from '../../src/log.ts';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { createQueueView } from '../../src/table/queue-view.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { type FakeBotApi, FLOODED, KICKED, openBotApi } from './bot-api.ts';
import { CHANNEL, POST, SCHEDULE, STREAM } from './living-post.ts';

let opened: TestTable;
let botApi: FakeBotApi;
let logged: string[];

beforeEach(async () => {
  opened = await openTestTable();
  logged = [];
  botApi = await openBotApi();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
});
afterEach(async () => {
  botApi.close();
  await opened.close();
});

function dispatch(event: unknown): Promise<void> {
  const config = readDispatchConfig({
    TABLE_NAME: 'teller',
    BOT_TOKEN: '1:canary',
    BOT_INFO: '{"id":1,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    EDITOR_IDS: '',
    TELEGRAM_API_ROOT: botApi.root,
  });
  return createDispatch(
    config,
    opened.table,
    createLog((line) => {
      const { event: code, ...fields } = JSON.parse(line);
      logged.push(JSON.stringify({ code, ...fields }));
    }),
  )(event);
}

const order = (dueAt: string | null) => createDeliveryStore(opened.table).saveOrder(POST, dueAt);

test('a living post is sent once and edited with the next edition', async () => {
  await order('2030-05-12T20:00:00.000Z');
  await createDeliveryStore(opened.table).saveOrder(POST, new Date(0).toISOString());
  await dispatch(SCHEDULE);
  expect(botApi.calls).toMatchObject([
    { method: 'sendMessage', payload: { chat_id: CHANNEL, text: expect.stringContaining('Ada Gül') } },
  ]);
  await dispatch(SCHEDULE);
  expect(botApi.calls).toHaveLength(1);

  await createEditionStore(opened.table).publishEdition(
    sampleEdition(2, { stage: 'unofficial-complete' }),
    sampleQuotes(1),
  );
  await dispatch(STREAM);
  expect(botApi.calls[1]).toMatchObject({
    method: 'editMessageText',
    payload: { chat_id: CHANNEL, message_id: 77 },
  });
  expect(logged.join()).not.toContain('canary');
});

test('a chat that has thrown the bot out is owed nothing any more', async () => {
  await order(new Date(0).toISOString());
  botApi.answer = KICKED;
  await dispatch(SCHEDULE);
  expect(await createDeliveryStore(opened.table).listDeliveries(CHANNEL)).toEqual([]);
});

test('what Telegram refuses is listed, said in the log, and tried again when somebody says so', async () => {
  await order(new Date(0).toISOString());
  botApi.answer = {
    ok: false,
    error_code: 400,
    description: 'Bad Request: not enough rights to send text messages to the chat',
  };
  await dispatch(SCHEDULE);
  const view = createQueueView(opened.table);
  const [trouble, ...others] = await view.listTroubles(10);
  expect(trouble).toMatchObject({ chatId: CHANNEL, is: 'dead', why: 'no-rights' });
  expect(others).toEqual([]);
  expect(logged).toContain('{"code":"delivery-trouble","dead":1,"unknown":0}');
  await dispatch(SCHEDULE);
  expect(botApi.calls).toHaveLength(1);

  botApi.answer = { ok: true, result: { message_id: 78 } };
  if (trouble !== undefined) await view.retry(trouble, new Date(0));
  await dispatch(SCHEDULE);
  expect(botApi.calls).toHaveLength(2);
  expect(await view.listTroubles(10)).toEqual([]);
});

test('after a 429 nothing is sent, however long it says to wait', async () => {
  await order(new Date(0).toISOString());
  botApi.answer = FLOODED;
  await dispatch(SCHEDULE);
  await dispatch(SCHEDULE);
  await dispatch(STREAM);
  expect(botApi.calls).toHaveLength(1);
});
