import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDispatchConfig } from '../../src/config.ts';
import type { Order } from '../../src/delivery/delivery.ts';
import { createDispatch } from '../../src/lambda/dispatch.ts';
import { createLog } from '../../src/log.ts';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { createQueueView } from '../../src/table/queue-view.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';

const CHANNEL = -1_001_234_567_890;
const POST: Order = {
  chatId: CHANNEL,
  chatKind: 'channel',
  threadId: null,
  isSilent: false,
  owed: {
    kind: 'post',
    contestId: 'norland-2030',
    answer: 'results',
    isPinned: false,
    hasMilestones: false,
    signOff: null,
    hashtags: [],
  },
};
const STREAM = { Records: [{ dynamodb: { Keys: { sk: { S: 'CURRENT' } } } }] };

let opened: TestTable;
let calls: { method: string; payload: { chat_id: number; message_id?: number; text: string } }[];
let answer: object;
let logged: string[];
const botApi = createServer((request, response) => {
  let body = '';
  request.on('data', (data) => {
    body += data;
  });
  request.on('end', () => {
    calls.push({ method: request.url?.split('/').at(-1) ?? '', payload: JSON.parse(body) });
    response.end(JSON.stringify(answer));
  });
});

beforeEach(async () => {
  opened = await openTestTable();
  calls = [];
  logged = [];
  answer = { ok: true, result: { message_id: 77 } };
  botApi.listen(0, '127.0.0.1');
  await once(botApi, 'listening');
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
});
afterEach(async () => {
  botApi.closeAllConnections();
  botApi.close();
  await opened.close();
});

function dispatch(event: unknown): Promise<void> {
  const { port } = botApi.address() as AddressInfo;
  const config = readDispatchConfig({
    TABLE_NAME: 'teller',
    BOT_TOKEN: '1:canary',
    BOT_INFO: '{"id":1,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    EDITOR_IDS: '',
    TELEGRAM_API_ROOT: `http://127.0.0.1:${port}`,
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
  await dispatch({ time: 'schedule' });
  expect(calls).toMatchObject([
    { method: 'sendMessage', payload: { chat_id: CHANNEL, text: expect.stringContaining('Ada Gül') } },
  ]);
  await dispatch({ time: 'schedule' });
  expect(calls).toHaveLength(1);

  await createEditionStore(opened.table).publishEdition(
    sampleEdition(2, { stage: 'unofficial-complete' }),
    sampleQuotes(1),
  );
  await dispatch(STREAM);
  expect(calls[1]).toMatchObject({
    method: 'editMessageText',
    payload: { chat_id: CHANNEL, message_id: 77 },
  });
  expect(logged.join()).not.toContain('canary');
});

test('a chat that has thrown the bot out is owed nothing any more', async () => {
  await order(new Date(0).toISOString());
  answer = {
    ok: false,
    error_code: 403,
    description: 'Forbidden: bot was kicked from the channel chat',
  };
  await dispatch({});
  expect(await createDeliveryStore(opened.table).listDeliveries(CHANNEL)).toEqual([]);
});

test('what Telegram refuses is listed, said in the log, and tried again when somebody says so', async () => {
  await order(new Date(0).toISOString());
  answer = {
    ok: false,
    error_code: 400,
    description: 'Bad Request: not enough rights to send text messages to the chat',
  };
  await dispatch({});
  const view = createQueueView(opened.table);
  const [trouble, ...others] = await view.listTroubles(10);
  expect(trouble).toMatchObject({ chatId: CHANNEL, is: 'dead', why: 'no-rights' });
  expect(others).toEqual([]);
  expect(logged).toContain('{"code":"delivery-trouble","dead":1,"unknown":0}');
  await dispatch({});
  expect(calls).toHaveLength(1);

  answer = { ok: true, result: { message_id: 78 } };
  if (trouble !== undefined) await view.retry(trouble, new Date(0));
  await dispatch({});
  expect(calls).toHaveLength(2);
  expect(await view.listTroubles(10)).toEqual([]);
});

test('after a 429 nothing is sent, however long it says to wait', async () => {
  await order(new Date(0).toISOString());
  answer = {
    ok: false,
    error_code: 429,
    description: 'Too Many Requests',
    parameters: { retry_after: 10_072 },
  };
  await dispatch({});
  await dispatch({});
  await dispatch(STREAM);
  expect(calls).toHaveLength(1);
});
