import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readWebhookConfig } from '../../src/config.ts';
import { createWebhook } from '../../src/lambda/create-webhook.ts';
import { createLog } from '../../src/log.ts';
import { createChatStore } from '../../src/table/chat-store.ts';
import { CLAIMED_FOR_MS, createClaimStore } from '../../src/table/claim-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { createQuarantineStore } from '../../src/table/quarantine-store.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';
import { countOperations, openTestTable, type TestTable } from '../table/tables.ts';
import { CHAT, command, functionUrlEvent, SECRET, TOKEN } from './updates.ts';

let opened: TestTable;
let lines: string[];
beforeEach(async () => {
  opened = await openTestTable();
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), sampleQuotes(1));
  lines = [];
});
afterEach(() => opened.close());

const ENVIRONMENT = {
  TABLE_NAME: 'teller',
  BOT_TOKEN: TOKEN,
  BOT_INFO: '{"id":987654321,"is_bot":true,"first_name":"Teller","username":"teller_bot"}',
  WEBHOOK_SECRET: SECRET,
  EDITOR_IDS: String(CHAT),
  TELEGRAM_API_ROOT: 'http://127.0.0.1:9',
  DEFAULT_CONTEST: 'norland-2030',
};

function container(env: Partial<typeof ENVIRONMENT> = {}, table = opened.table) {
  const log = createLog((line) => lines.push(line));
  const webhook = createWebhook(readWebhookConfig({ ...ENVIRONMENT, ...env }), table, log);
  return (update: object, secret = SECRET) => webhook(functionUrlEvent(JSON.stringify(update), secret));
}

const results = command('/results');
const logged = () => lines.map((line) => JSON.parse(line).event);

describe('while the secret changes', () => {
  test('the new one and the old one are taken, and no third', async () => {
    const send = container({ WEBHOOK_SECRET: `${SECRET},old-secret` });
    expect((await send(results)).statusCode).toBe(200);
    expect((await send(results, 'old-secret')).statusCode).toBe(200);
    for (const wrong of ['', 'other', `${SECRET},old-secret`]) {
      expect((await send(results, wrong)).statusCode).toBe(401);
    }
  });
});

describe('a flood from one chat', () => {
  test('costs the table nothing until it is one, and other chats nothing at all', async () => {
    const send = container();
    const operations = countOperations(opened.table.client);
    for (let count = 0; count < 20; count += 1) await send(results);
    // The one write says which edition the chat was shown.
    expect(operations).toEqual(['BatchGetItem', 'UpdateItem', ...Array(19).fill('BatchGetItem')]);
    for (let count = 0; count < 61; count += 1) await send(results);
    expect((await send(results)).body).toBe('');
    expect(logged().filter((event) => event === 'update-dropped')).toHaveLength(2);
    const other = { ...results, message: { ...results.message, chat: { id: 1, type: 'private' } } };
    expect((await send(other)).body).toContain('Ada Gül');
  });
});

describe('an update that can’t be handled', () => {
  const poison = {
    update_id: 77,
    callback_query: { id: '9', from: { id: CHAT }, chat_instance: '1', data: 'a:results:norland-2030' },
  };

  test('is taken, so that its chat goes on, and put aside for the owners for a week', async () => {
    const send = container();
    expect(await send(poison)).toEqual({ statusCode: 200, body: '' });
    expect(logged()).toEqual(['telegram-refused', 'update-failed', 'telegram-refused', 'update-quarantined']);
    const [kept] = await createQuarantineStore(opened.table).listUpdates(new Date());
    expect(kept).toMatchObject({ id: '77', why: 'Error', chatId: CHAT, update: JSON.stringify(poison) });
    const inAWeek = new Date(Date.now() + 8 * 24 * 3_600_000);
    expect(await createQuarantineStore(opened.table).listUpdates(inAWeek)).toEqual([]);
  });

  test('is told of once, however many fail in a row', async () => {
    const send = container();
    for (const update_id of [1, 2, 3]) await send({ ...poison, update_id });
    // Each press fails to be acknowledged; the owner is told of the first.
    expect(logged().filter((event) => event === 'telegram-refused')).toHaveLength(4);
  });

  test('is forgotten with its chat', async () => {
    await container()(poison);
    await createChatStore(opened.table).forgetChat(CHAT);
    expect(await createQuarantineStore(opened.table).listUpdates(new Date())).toEqual([]);
  });
});

describe('an editor’s update that is delivered again', () => {
  test('is handled once', async () => {
    const send = container();
    const desk = { ...command('/editors add 5'), update_id: 5 };
    expect((await send(desk)).body).not.toBe('');
    expect(await send(desk)).toEqual({ statusCode: 200, body: '' });
  });

  test('at the same moment is asked for later', async () => {
    const claims = createClaimStore(opened.table, () => new Date());
    expect(await claims.claimUpdate(CHAT, 5)).toBe('taken');
    const send = container();
    expect((await send({ ...command('/desk'), update_id: 5 })).statusCode).toBe(503);
    expect(logged()).toEqual(['update-busy']);
  });

  test('after two deaths of whoever handled it is put aside, half a minute after it came', async () => {
    let nowMs = Date.now() - 2 * CLAIMED_FOR_MS - 1;
    const claims = createClaimStore(opened.table, () => new Date(nowMs));
    expect(await claims.claimUpdate(CHAT, 5)).toBe('taken');
    nowMs += CLAIMED_FOR_MS;
    expect(await claims.claimUpdate(CHAT, 5)).toBe('taken');
    const send = container();
    expect((await send({ ...command('/desk'), update_id: 5 })).statusCode).toBe(200);
    expect(logged()).toContain('update-quarantined');
  });
});

test('of many deliveries of one update at once one is handled', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, () =>
      createClaimStore({ ...opened.table, client: opened.anotherClient() }, () => new Date()).claimUpdate(
        1,
        9,
      ),
    ),
  );
  expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(1);
});
