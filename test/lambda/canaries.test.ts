import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Draft } from '../../src/desk/draft.ts';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { createDraftStore } from '../../src/table/draft-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { damageItem } from '../table/faults.ts';
import { sampleEdition, sampleQuotes, sampleResult } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { CANARIES, canariesIn } from './canaries.ts';
import { buildFunctions, type Contained, type FunctionName } from './contained.ts';
import { openFaultyTable, TABLE_FAULTS } from './faulty-table.ts';
import { CHANNEL, POST, SCHEDULE, STREAM } from './living-post.ts';
import { CHAT, command, functionUrlEvent, press, SECRET, TOKEN } from './updates.ts';

let functions: Awaited<ReturnType<typeof buildFunctions>>;
let line: Awaited<ReturnType<typeof openFaultyTable>>;
let opened: TestTable;
let answerCall: RequestListener;
/** What CloudWatch was told to count, in all of these tests. */
const counted = new Set<string>();

const botApi = createServer(async (request, response) => {
  await request.toArray();
  answerCall(request, response);
});

/** What Telegram, or whoever stands before it, answers. */
const TELEGRAM_FAULTS: Record<string, RequestListener> = {
  'is well': (_, response) => response.end('{"ok":true,"result":{"message_id":77}}'),
  'cuts the line': (request) => request.socket.destroy(),
  'is behind a proxy in trouble': (_, response) => response.writeHead(502).end('<html>canary</html>'),
  ...Object.fromEntries(
    [
      [400, 'Bad Request: canary 555000111 not enough rights'],
      [401, 'Unauthorized: canary'],
      [403, 'Forbidden: bot was blocked by the user Canaryname'],
      [429, 'Too Many Requests: canary'],
      [500, 'Internal Server Error: canary'],
    ].map(([code, description]) => [
      `answers ${code}`,
      (_, response) =>
        response.end(
          JSON.stringify({ ok: false, error_code: code, description, parameters: { retry_after: 10_072 } }),
        ),
    ]),
  ),
};

beforeAll(async () => {
  functions = await buildFunctions(['webhook', 'dispatch', 'alert', 'page']);
  line = await openFaultyTable(() => opened.table.client);
  botApi.listen(0, '127.0.0.1');
  await once(botApi, 'listening');
}, 60_000);
afterAll(async () => {
  line.close();
  botApi.close();
  botApi.closeAllConnections();
  await functions.remove();
});

beforeEach(async () => {
  opened = await openTestTable();
  const canaries = { results: [sampleResult('Canaryname', 60)], publishedBy: CANARIES['article text'] };
  await createEditionStore(opened.table).publishEdition(sampleEdition(1, canaries), sampleQuotes(1));
  line.fault = null;
  line.meets = () => true;
  answerCall = TELEGRAM_FAULTS['is well'] ?? (() => {});
});
afterEach(() => opened.close());

const settings = () => ({
  AWS_SECRET_ACCESS_KEY: CANARIES['AWS key'],
  AWS_LAMBDA_FUNCTION_NAME: 'teller-prod',
  AWS_ENDPOINT_URL_DYNAMODB: line.endpoint,
  TABLE_NAME: 'teller',
  BOT_TOKEN: TOKEN,
  BOT_INFO: '{"id":987654321,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
  WEBHOOK_SECRET: SECRET,
  EDITOR_IDS: String(CHAT),
  TELEGRAM_API_ROOT: `http://127.0.0.1:${(botApi.address() as AddressInfo).port}`,
  DEFAULT_CONTEST: 'norland-2030',
  RICH_MESSAGES: 'yes',
});

/** Runs a function through a job, and looks at all that it has printed meanwhile and what it threw. */
async function watch(
  name: FunctionName,
  job: (contained: Contained) => Promise<void>,
  preload = '',
): Promise<string> {
  const contained = functions.contain(name, settings(), preload);
  try {
    await job(contained);
  } finally {
    await contained.stop();
  }
  for (const text of contained
    .printed()
    .split('\n')
    .filter((text) => text.includes('"_aws"'))) {
    for (const { Metrics } of JSON.parse(text)._aws.CloudWatchMetrics) {
      for (const { Name } of Metrics) counted.add(Name);
    }
  }
  return contained.printed();
}

/** Nobody has touched it for a week: its chat is told. */
const FORGOTTEN_DRAFT: Draft = {
  id: 'd1',
  version: 1,
  state: 'open',
  openedBy: CHAT,
  openedAt: '2020-01-01T00:00:00.000Z',
  expiresAt: '2020-01-08T00:00:00.000Z',
  chatId: CHAT,
  title: 'canaryarticle',
  sha256: 'a'.repeat(64),
  contestIds: ['norland-2030'],
  startedFrom: {},
  decisions: {},
  restAccepted: null,
  vouched: [],
  schedule: null,
};

const ARTICLE =
  '/load In the presidential election in Norland on 12 May 2030, Ada Gül received 60% of the votes and Ben Ørsted 40% of the votes, canaryarticle said.';

const BODIES = [
  command('/results'),
  command('/candidate canarymessage'),
  command('/canarymessage'),
  command('/privacy'),
  press('a:results:norland-2030'),
  press('canarymessage'),
  command(ARTICLE),
  command('/load https://canarypage.example/'),
  command('/editors add canarymessage'),
  { update_id: 1, message: { chat: CHAT, text: 'canarymessage' } },
  { update_id: 2, canarymessage: {} },
  // Fails whatever happens, and is put aside.
  {
    update_id: 77,
    callback_query: { id: '9', from: { id: CHAT }, chat_instance: '1', data: 'a:results:norland-2030' },
  },
].map((update) => JSON.stringify(update));

const NO_UPDATES = ['canary', '{"update_id":"canary', `{"update_id":1,"x":"${'canary'.repeat(60_000)}"}`];

describe('the webhook tells its log nothing of secrets, people and texts', () => {
  async function sendAll(webhook: Contained) {
    for (const body of BODIES) await webhook.invoke(functionUrlEvent(body));
  }

  test.each(Object.keys(TELEGRAM_FAULTS))('when Telegram %s', async (fault) => {
    answerCall = TELEGRAM_FAULTS[fault] ?? answerCall;
    const printed = await watch('webhook', sendAll);
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('"update-quarantined"');
  });

  test.each(Object.entries(TABLE_FAULTS))('when the table %s', async (_, fault) => {
    line.fault = fault;
    const printed = await watch('webhook', async (webhook) => {
      await Promise.all(BODIES.map((body) => webhook.invoke(functionUrlEvent(body))));
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toMatch(/"table-unavailable"|"update-failed"/);
  });

  test.each([
    ['CONTEST#norland-2030', 'CURRENT', 'body'],
    [`CHAT#${CHAT}`, 'SETTINGS', 'zone'],
  ])('when the item %s %s is damaged', async (pk, sk, attribute) => {
    await damageItem(opened.table, { pk, sk }, attribute, { S: 'canary damage' });
    const printed = await watch('webhook', sendAll);
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('"item-damaged"');
  });

  test('when it is called by strangers, with what is no update, and by a flood', async () => {
    const printed = await watch('webhook', async (webhook) => {
      for (const body of [...BODIES, ...NO_UPDATES]) {
        await webhook.invoke(functionUrlEvent(body, 'canary'));
        await webhook.invoke({ canary: body });
      }
      for (const body of NO_UPDATES) await webhook.invoke(functionUrlEvent(body));
      const results = functionUrlEvent(JSON.stringify(command('/results')));
      for (let count = 0; count < 85; count += 1) await webhook.invoke(results);
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('"webhook-refused"');
    expect(printed).toContain('"webhook-malformed"');
    expect(printed).toContain('"update-dropped"');
  });
});

describe('the dispatcher tells its log nothing of secrets, people and texts', () => {
  /** A post, a digest's chat and a draft whose time is over. */
  async function owe() {
    const deliveries = createDeliveryStore(opened.table);
    await deliveries.saveOrder(POST, new Date(0).toISOString());
    await deliveries.saveOrder({ ...POST, chatId: CHAT, chatKind: 'private' }, new Date(0).toISOString());
    await createDraftStore(opened.table).saveDraft(FORGOTTEN_DRAFT);
  }

  // After a 401 a run asks again for as long as it lasts.
  const faults = Object.keys(TELEGRAM_FAULTS).filter((fault) => !fault.endsWith('401'));

  test.each(faults)('when Telegram %s', async (fault) => {
    await owe();
    answerCall = TELEGRAM_FAULTS[fault] ?? answerCall;
    const printed = await watch('dispatch', async (dispatch) => {
      await dispatch.invoke(SCHEDULE);
      await dispatch.invoke(STREAM);
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('"dispatched"');
    expect(printed).toContain('"queue-measured"');
  });

  test.each(Object.entries(TABLE_FAULTS))('when the table %s', async (_, fault) => {
    await owe();
    line.fault = fault;
    const printed = await watch('dispatch', async (dispatch) => {
      await dispatch.invoke(STREAM);
      await dispatch.invoke(SCHEDULE);
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('Invoke Error');
  });

  test('when what is due, and whoever sends it, is damaged', async () => {
    await owe();
    const [delivery] = await createDeliveryStore(opened.table).listDeliveries(CHANNEL);
    const key = { pk: `CHAT#${CHANNEL}`, sk: `DELIVERY#${delivery?.id}` };
    await damageItem(opened.table, key, 'owed', { S: 'canary damage' });
    const printed = await watch('dispatch', async (dispatch) => {
      await dispatch.invoke(STREAM);
      await damageItem(opened.table, { pk: 'DISPATCH', sk: 'SEAT' }, 'fence', { S: 'canary damage' });
      await dispatch.invoke(STREAM);
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('"item-damaged"');
    expect(printed).toContain('Invoke Error');
  });

  test('and says what belongs to one delivery, by a name that is no chat', async () => {
    await owe();
    line.fault = TABLE_FAULTS['finds the request wrong'];
    line.meets = (body) => body.includes('claims = :next');
    const printed = await watch('dispatch', async (dispatch) => {
      await dispatch.invoke(STREAM);
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toMatch(/"event":"delivery-failed".*"delivery":"[0-9a-f]{12}"/);
  });
});

describe('the functions of alarms and pages', () => {
  const notice = (message: string) => ({ Records: [{ Sns: { Message: message } }] });
  const alarm = JSON.stringify({
    AlarmName: 'teller-prod-webhook-errors',
    NewStateValue: 'ALARM',
    NewStateReason: 'canary',
  });

  test.each(Object.keys(TELEGRAM_FAULTS))('tell nothing of an alarm, when Telegram %s', async (fault) => {
    answerCall = TELEGRAM_FAULTS[fault] ?? answerCall;
    const printed = await watch('alert', async (alert) => {
      for (const message of [alarm, 'canary', '{"AlarmName":"canary', '{"AlarmName":["canary"]}']) {
        await alert.invoke(notice(message));
      }
      await alert.invoke({ canary: 1 });
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('Invoke Error');
  });

  test('tell the owners of an alarm nothing but its own text', async () => {
    const told: string[] = [];
    const { address } = await listen(async (request, response) => {
      told.push((await request.setEncoding('utf8').toArray()).join(''));
      response.end('{"ok":true,"result":{}}');
    });
    const contained = functions.contain('alert', { ...settings(), TELEGRAM_API_ROOT: address });
    await contained.invoke(notice(alarm));
    await contained.stop();
    const [payload] = told.map((text) => JSON.parse(text));
    expect(payload).toMatchObject({ chat_id: CHAT, text: expect.stringMatching(/^Alarm \(teller-prod\): /) });
    expect(canariesIn(payload.text)).toEqual([]);
  });

  test('tell nothing of a page, wherever it is', async () => {
    const { address } = await listen((_, response) => response.end('canarypage'));
    const printed = await watch('page', async (page) => {
      for (const url of [
        `${address}/canary`,
        'https://canarypage.example/',
        'http://u:canary@10.0.0.1/',
        'canary',
      ]) {
        await page.invoke({ address: url });
      }
      await page.invoke({ canary: 'canary' });
    });
    expect(canariesIn(printed)).toEqual([]);
    expect(printed).toContain('Invoke Error');
  });
});

test('a function that is not set up tells nothing of what it is given', async () => {
  const broken = {
    BOT_TOKEN: 'canary',
    WEBHOOK_SECRET: 'canary secret',
    BOT_INFO: 'canary',
    EDITOR_IDS: 'canary',
  };
  for (const name of ['webhook', 'dispatch', 'alert'] as const) {
    const contained = functions.contain(name, { ...settings(), ...broken });
    await contained.invoke(name === 'alert' ? { Records: [] } : SCHEDULE);
    await contained.stop();
    expect(contained.printed()).toContain('ConfigError');
    expect(canariesIn(contained.printed())).toEqual([]);
  }
});

describe('a leak would be found', () => {
  test.each(Object.entries(CANARIES))('of the %s, in every place and form', async (what, canary) => {
    for (const form of [
      canary,
      encodeURIComponent(canary),
      canary.toUpperCase(),
      Buffer.from(`{"x":"${canary}"}`).toString('base64'),
      Buffer.from(canary).toString('hex'),
    ]) {
      expect(canariesIn(`{"event":"x","y":"${form}"}`)).toContain(what);
    }
  });

  test.each([
    ['standard output', 'console.log(process.env.BOT_TOKEN)'],
    ['standard error', 'require("node:fs").writeSync(2, process.env.BOT_TOKEN)'],
    ['an error’s cause', sabotagedErrors('cause')],
    ['a hidden property of an error', sabotagedErrors('hidden')],
    [
      'a rejection that nobody waits for',
      'setTimeout(() => Promise.reject(new Error(process.env.BOT_TOKEN)))',
    ],
    ['a warning', 'process.emitWarning(process.env.BOT_TOKEN)'],
  ])('on %s', async (_, sabotage) => {
    const printed = await watch(
      'page',
      async (page) => {
        await page.invoke({ address: 'canary' });
        await page.invoke({});
      },
      `${sabotage};`,
    );
    expect(canariesIn(printed)).toContain('token');
  });
});

test('every alarm on a number of our own has been given that number here', () => {
  const alarms: { Properties: { Namespace?: string; MetricName?: string } }[] = Object.values(
    parse(readFileSync('infra/alarms.yml', 'utf8'), { logLevel: 'silent', merge: true }).Resources,
  );
  const looked = alarms.flatMap(({ Properties: { Namespace, MetricName = '' } }) =>
    Namespace === 'Teller' ? [MetricName] : [],
  );
  expect(looked.length).toBeGreaterThan(5);
  expect([...counted]).toEqual(expect.arrayContaining(looked));
});

/** Hangs the token on every error that is made from then on. */
function sabotagedErrors(property: string): string {
  const value = '{ value: new E(process.env.BOT_TOKEN) }';
  return `const E = Error; Error = function (text) { return Object.defineProperty(new E(text), '${property}', ${value}) }`;
}

async function listen(listener: RequestListener): Promise<{ address: string }> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
