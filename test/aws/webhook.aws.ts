import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createChatStore } from '../../src/table/chat-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { CHAT, command, functionUrlEvent, otherEvents, press, SECRET, TOKEN } from '../lambda/updates.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { openTestTable, type TestTable } from '../table/tables.ts';
import { type RunningBundle, startBundle, unpackBundles } from './bundle.ts';
import type { Outcome } from './runtime-api.ts';

let task: string;
let opened: TestTable;
let bundle: RunningBundle;
let calls: string[];
const botApi = createServer((request, response) => {
  calls.push(request.url ?? '');
  response.end('{"ok":true,"result":true}');
});

beforeAll(async () => {
  task = await unpackBundles();
  botApi.listen(0, '127.0.0.1');
  await once(botApi, 'listening');
});
afterAll(async () => {
  botApi.close();
  await rm(task, { recursive: true });
});

beforeEach(async () => {
  opened = await openTestTable();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
  calls = [];
});
afterEach(async () => {
  await bundle.stop();
  await opened.close();
  expect(bundle.printed()).not.toMatch(/canary/i);
  expect(bundle.printed()).not.toContain(String(CHAT));
  expect(bundle.printed()).not.toMatch(/warning/i);
});

/** Starts the bundle with these settings beside the usual ones. */
async function start(settings: Record<string, string> = {}): Promise<void> {
  bundle = await startBundle(task, 'dist/webhook.handler', {
    AWS_ENDPOINT_URL_DYNAMODB: opened.endpoint,
    TABLE_NAME: opened.table.name,
    BOT_TOKEN: TOKEN,
    BOT_INFO: '{"id":987654321,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
    WEBHOOK_SECRET: SECRET,
    EDITOR_IDS: '',
    TELEGRAM_API_ROOT: `http://127.0.0.1:${(botApi.address() as AddressInfo).port}`,
    DEFAULT_CONTEST: 'norland-2030',
    ...settings,
  });
}

const send = (update: object): Promise<Outcome> => bundle.invoke(functionUrlEvent(JSON.stringify(update)));

const answered = (text: string) => ({
  answer: { statusCode: 200, body: expect.stringContaining(text), headers: expect.anything() },
});

describe("the bundle in AWS's runtime", () => {
  test('answers from the table without asking Telegram anything', async () => {
    await start();
    expect(await send(command('/results'))).toEqual(answered('Ada Gül'));
    expect(calls).toEqual([]);
  });

  test('answers to every shape of HTTP event', async () => {
    await start();
    for (const event of Object.values(otherEvents(JSON.stringify(command('/results'))))) {
      expect(await bundle.invoke(event)).toEqual(answered('Ada Gül'));
    }
  });

  test('writes a choice, and forgets it', async () => {
    await start();
    const { settings } = await chosen();
    expect(settings.locale).toBeNull();
    await send(press('l:en'));
    expect((await chosen()).settings.locale).toBe('en');
    await send(command('/forget'));
    expect((await chosen()).settings.locale).toBeNull();
  });

  test('shows the sentences behind the figures', async () => {
    await start();
    expect(await send(press('s:results:norland-2030:1:0'))).toEqual(answered('Sentence 0 of the count'));
    expect(calls).toEqual([`/bot${TOKEN}/answerCallbackQuery`]);
  });

  test('refuses what has no secret, and what is no update', async () => {
    await start();
    const body = JSON.stringify(command('/results'));
    expect(await bundle.invoke(functionUrlEvent(body, null))).toEqual({
      answer: { statusCode: 401, body: '' },
    });
    expect(await bundle.invoke(functionUrlEvent(body.slice(0, -1)))).toEqual({
      answer: { statusCode: 400, body: '' },
    });
    expect(await send({ update_id: 1, of_next_year: {} })).toEqual({ answer: { statusCode: 200, body: '' } });
  });

  test('asks for another try while there is no table', async () => {
    await start({ TABLE_NAME: 'not-there' });
    expect(await send(command('/results'))).toEqual({
      answer: { statusCode: 503, headers: { 'retry-after': '5' }, body: '' },
    });
  });

  test('says by name what it lacks', async () => {
    await start({ WEBHOOK_SECRET: '', BOT_TOKEN: 'canary' });
    expect(await send(command('/results'))).toMatchObject({
      error: {
        errorType: 'ConfigError',
        errorMessage:
          'Settings to repair: BOT_TOKEN must look like 123456:ABC-def; WEBHOOK_SECRET is missing.',
      },
    });
  });
});

function chosen() {
  return createChatStore(opened.table).readForAnswer(CHAT, null, 'norland-2030');
}
