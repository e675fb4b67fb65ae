import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readWebhookConfig } from '../../src/config.ts';
import { createWebhook, type HttpAnswer } from '../../src/lambda/create-webhook.ts';
import { createLog } from '../../src/log.ts';
import { createTableClient, openLine } from '../../src/table/client.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { standIn } from '../../src/table/place.ts';
import type { Table } from '../../src/table/table.ts';
import { breakAll } from '../table/faults.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { countOperations, openTestTable, type TestTable } from '../table/tables.ts';
import { CHAT, command, functionUrlEvent, otherEvents, press, SECRET, TOKEN } from './updates.ts';

let opened: TestTable;
let lines: string[];
let calls: string[];
let answerCall: RequestListener;
const botApi = createServer((request, response) => {
  calls.push(request.url ?? '');
  answerCall(request, response);
});

beforeAll(async () => {
  botApi.listen(0, '127.0.0.1');
  await once(botApi, 'listening');
});
afterAll(() => {
  botApi.close();
  botApi.closeAllConnections();
});

beforeEach(async () => {
  opened = await openTestTable();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
  lines = [];
  calls = [];
  answerCall = (_request, response) => response.end('{"ok":true,"result":true}');
});
afterEach(() => opened.close());

function send(event: unknown, table = opened.table, answerWithinMs?: number): Promise<HttpAnswer> {
  const config = readWebhookConfig({
    TABLE_NAME: 'teller',
    BOT_TOKEN: TOKEN,
    BOT_INFO: '{"id":987654321,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    WEBHOOK_SECRET: SECRET,
    EDITOR_IDS: '',
    TELEGRAM_API_ROOT: `http://127.0.0.1:${(botApi.address() as AddressInfo).port}`,
    DEFAULT_CONTEST: 'norland-2030',
    RICH_MESSAGES: 'yes',
  });
  return createWebhook(
    config,
    table,
    createLog((line) => lines.push(line)),
    answerWithinMs,
  )(event);
}

/** What was logged, without what differs from run to run. */
const events = () =>
  lines.map((line) => {
    const { update: _, ms: __, ...event } = JSON.parse(line);
    return event;
  });

const results = JSON.stringify(command('/results'));

describe('an update', () => {
  test('is answered in the response itself, with one read and no call to Telegram', async () => {
    const reads = countOperations(opened.table.client);
    const { statusCode, headers, body } = await send(functionUrlEvent(results));
    expect({ statusCode, headers }).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'application/json' },
    });
    expect(JSON.parse(body)).toMatchObject({
      method: 'sendMessage',
      chat_id: CHAT,
      text: expect.stringContaining('Ada Gül'),
    });
    // The first time a chat is shown an edition, that is remembered for corrections.
    expect(reads).toEqual(['BatchGetItem', 'UpdateItem']);
    expect(calls).toEqual([]);
    expect(events()).toEqual([{ event: 'update-handled', kind: 'message', replied: true }]);
  });

  for (const [what, event] of Object.entries(otherEvents(results))) {
    test(`is answered alike when the event is one ${what}`, async () => {
      expect(await send(event)).toEqual(await send(functionUrlEvent(results)));
    });
  }

  test('that is a press is acknowledged and answered', async () => {
    const answer = await send(functionUrlEvent(JSON.stringify(press('a:results:norland-2030'))));
    expect(answer.statusCode).toBe(200);
    // A press is where rich messages are tried, which can't be seen failing in the response.
    expect(calls.map((call) => call.replace(/^.*\//, ''))).toEqual([
      'answerCallbackQuery',
      'sendRichMessage',
    ]);
  });

  for (const update of [
    { update_id: 3, chat_boost: { chat: { id: CHAT, type: 'channel' }, boost: {} } },
    { update_id: 4, a_kind_of_next_year: { 'with spaces': [1, 2, 3] } },
    { update_id: 5 },
    { update_id: 6, message: { message_id: 0, date: 0, chat: { id: CHAT, type: 'group' } } },
    { update_id: 7, message: null },
    { update_id: 8, message: 'text' },
    { update_id: 9, message: { chat: 5, text: 5, entities: 5 } },
    { update_id: 10, callback_query: {} },
    { update_id: -11, message: {}, __proto__: { message: 1 } },
  ]) {
    test(`of an unknown kind or shape is taken: ${JSON.stringify(update)}`, async () => {
      expect(await send(functionUrlEvent(JSON.stringify(update)))).toMatchObject({ statusCode: 200 });
    });
  }
});

describe('a request without the secret', () => {
  const near = [SECRET.slice(0, -1), `${SECRET}x`, SECRET.toLowerCase(), ` ${SECRET}`, '', null, 'ü'];
  for (const secret of near) {
    test(`is refused before anything is read: ${JSON.stringify(secret)}`, async () => {
      const reads = countOperations(opened.table.client);
      expect(await send(functionUrlEvent(results, secret))).toEqual({ statusCode: 401, body: '' });
      expect(reads).toEqual([]);
      expect(calls).toEqual([]);
      expect(lines).toEqual(['{"event":"webhook-refused"}']);
    });
  }

  for (const event of [null, undefined, 'text', [], {}, { headers: 5 }, { headers: {}, body: results }]) {
    test(`is refused when it is no request at all: ${JSON.stringify(event)?.slice(0, 40)}`, async () => {
      expect(await send(event)).toEqual({ statusCode: 401, body: '' });
    });
  }
});

describe('a body that is no update', () => {
  for (const [what, body] of Object.entries({
    empty: '',
    'cut off': results.slice(0, -1),
    null: 'null',
    'a list': '[{"update_id":1}]',
    'without an id': '{"message":{}}',
    'with an id in words': '{"update_id":"1"}',
    'with an id that is no whole number': '{"update_id":1.5}',
    'in another format': 'update_id=1',
    'with its id by inheritance': '{"__proto__":{"update_id":1}}',
    'a quarter of a million brackets': '['.repeat(250_000),
    'longer than any update': `{"update_id":1,"x":"${'x'.repeat(256 * 1024)}"}`,
  })) {
    test(`is refused: ${what}`, async () => {
      expect(await send(functionUrlEvent(body))).toEqual({ statusCode: 400, body: '' });
      expect(lines).toEqual(['{"event":"webhook-malformed"}']);
    });
  }

  test('is refused: none', async () => {
    const { body: _, ...event } = functionUrlEvent(results);
    expect(await send(event)).toEqual({ statusCode: 400, body: '' });
  });

  test('is taken when an update merely hides in many brackets', async () => {
    const body = `{"update_id":1,"message":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    expect(await send(functionUrlEvent(body))).toMatchObject({ statusCode: 200 });
  });
});

describe('when the table is down', () => {
  const later = { statusCode: 503, headers: { 'retry-after': '5' }, body: '' };

  test('an update is to be sent again', async () => {
    const client = opened.anotherClient();
    breakAll(client, new Error('no network'));
    expect(await send(functionUrlEvent(results), { ...opened.table, client })).toEqual(later);
    expect(events()).toEqual([{ event: 'table-unavailable', error: 'TableUnavailable', cause: 'Error' }]);
  });

  test('or missing, an update is to be sent again', async () => {
    expect(await send(functionUrlEvent(results), { ...opened.table, name: 'not-there' })).toEqual(later);
    expect(events()).toEqual([
      { event: 'table-unavailable', error: 'TableMissing', cause: 'ResourceNotFoundException' },
    ]);
  });

  describe('in that it never answers, like the Bot API', () => {
    const peer = createServer(() => {});
    let hanging: Table;
    beforeAll(async () => {
      peer.listen(0, '127.0.0.1');
      await once(peer, 'listening');
      const endpoint = `http://127.0.0.1:${(peer.address() as AddressInfo).port}`;
      const client = createTableClient(async () => standIn(endpoint), openLine(200));
      hanging = { client, name: 'teller', wait: async () => {} };
    });
    afterAll(() => {
      peer.close();
      peer.closeAllConnections();
    });
    beforeEach(() => {
      answerCall = () => {};
    });

    test('a press is to be sent again after the longer of both waits, not after their sum', async () => {
      const started = performance.now();
      const event = functionUrlEvent(JSON.stringify(press('a:results:norland-2030')));
      expect(await send(event, hanging)).toEqual(later);
      // The acknowledgement is given up after 1.5 s, the table after 3 tries of 0.2 s and 0.3 s between.
      expect(performance.now() - started).toBeLessThan(2_400);
      expect(events()).toEqual([
        { event: 'telegram-refused', method: 'answerCallbackQuery', code: null },
        { event: 'table-unavailable', error: 'TableUnavailable', cause: 'TimeoutError' },
      ]);
    });

    test('an update is to be sent again once it has taken all the time that it may', async () => {
      expect(await send(functionUrlEvent(results), hanging, 50)).toEqual(later);
      expect(events()).toEqual([
        { event: 'update-late', kind: 'message' },
        { event: 'table-unavailable', error: 'Late', cause: null },
      ]);
    });
  });

  test('an answer that may have reached Telegram is neither sent again nor put aside', async () => {
    answerCall = (request) => request.socket.destroy();
    const event = functionUrlEvent(JSON.stringify(press('a:results:norland-2030')));
    expect(await send(event)).toEqual({ statusCode: 200, body: '' });
    expect(events()).toEqual([
      { event: 'telegram-refused', method: 'answerCallbackQuery', code: null },
      { event: 'telegram-unreached', kind: 'callback_query' },
    ]);
  });
});

test('a damaged item is said to be damaged, and the update is not sent again', async () => {
  await damageCurrent();
  const answer = await send(functionUrlEvent(results));
  expect(answer.statusCode).toBe(200);
  expect(JSON.parse(answer.body)).toMatchObject({ method: 'sendMessage', chat_id: CHAT });
  expect(events().slice(0, 2)).toEqual([
    { event: 'item-damaged', item: 'The stored current edition at CONTEST#norland-2030 is not JSON.' },
    { event: 'item-damaged', item: 'The stored edition has lost its text.' },
  ]);
});

test('an update that fails is logged with the places in our code, and nothing of its message', async () => {
  const update = {
    update_id: 10,
    callback_query: { id: '9', from: { id: 1 }, data: 'a:results:norland-2030' },
  };
  await send(functionUrlEvent(JSON.stringify(update)));
  expect(events()[0]).toEqual({
    event: 'update-failed',
    kind: 'callback_query',
    error: 'Error',
    at: expect.stringMatching(/^src\/bot\/asked\.ts:\d+:\d+( src\/[\w./-]+:\d+:\d+)*$/),
  });
});

async function damageCurrent() {
  await opened.table.client.send('PutItem', {
    TableName: opened.table.name,
    Item: {
      pk: { S: 'CONTEST#norland-2030' },
      sk: { S: 'CURRENT' },
      edition: { N: '1' },
      publication: { S: 'x' },
      whole: { BOOL: true },
      contest: { S: '{}' },
      publishedAt: { S: 'x' },
      body: { S: 'canary body' },
    },
  });
}

test('no secret, chat, name or text is logged, whatever goes wrong', async () => {
  const printed: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((chunk) => printed.push(String(chunk)) > 0);
  }
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...args) => void printed.push(args.map(String).join(' ')));
  }
  const faults: RequestListener[] = [
    (_request, response) => response.end('{"ok":true,"result":true}'),
    (request) => request.socket.destroy(),
    (_request, response) => response.writeHead(502).end('<html>canary 502</html>'),
    (_request, response) =>
      response.end('{"ok":false,"error_code":400,"description":"Bad Request: canary is too old"}'),
    (_request, response) =>
      response.end('{"ok":false,"error_code":429,"description":"canary","parameters":{"retry_after":9}}'),
  ];
  const bodies = [
    results,
    JSON.stringify(command('/candidate Canarycandidate')),
    JSON.stringify(command('/canarycommand')),
    JSON.stringify(press('a:results:norland-2030')),
    JSON.stringify(press('canarypress')),
    JSON.stringify({ update_id: 1, message: { chat: CHAT, text: 'canarytext' } }),
    'canary',
  ];
  const down = opened.anotherClient();
  breakAll(down, new Error(`canary ${TOKEN}`));
  for (const fault of faults) {
    answerCall = fault;
    for (const body of bodies) {
      await send(functionUrlEvent(body));
      await send(functionUrlEvent(body, `${SECRET}x`));
      await send(functionUrlEvent(body), { ...opened.table, client: down });
    }
  }
  await damageCurrent();
  for (const body of bodies) await send(functionUrlEvent(body));
  vi.restoreAllMocks();

  expect(lines.length).toBeGreaterThan(100);
  expect(
    [...printed, ...lines].filter((line) => /canary/i.test(line) || line.includes(String(CHAT))),
  ).toEqual([]);
});

test.each([
  ['a laptop', undefined],
  ['AWS', 'teller-prod-webhook'],
])(
  'a function that is not set up is loaded by %s, and says so by name and never by value',
  async (_, name) => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', name);
    vi.stubEnv('BOT_TOKEN', 'canary');
    vi.stubEnv('WEBHOOK_SECRET', '');
    vi.resetModules();
    const { handler } = await import('../../src/lambda/webhook.ts');
    const outcomes = [1, 2].map(() => handler(functionUrlEvent(results)).catch((error) => error));
    for (const outcome of await Promise.all(outcomes)) {
      expect(outcome).toMatchObject({
        name: 'ConfigError',
        message:
          'Settings to repair: TABLE_NAME is missing; BOT_TOKEN must look like 123456:ABC-def; ' +
          'BOT_INFO is missing; WEBHOOK_SECRET is missing; EDITOR_IDS is missing.',
      });
    }
    vi.unstubAllEnvs();
  },
);
