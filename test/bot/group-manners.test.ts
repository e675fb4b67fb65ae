import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { type Call, LOCAL_BOT, startConversation } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { showCall } from '../../src/local/show-call.ts';
import { createStores, type Stores } from '../../src/services.ts';
import { sampleEdition } from '../messages/sample-edition.ts';

const ADMIN = 7;
const READER = 8;

let table: Awaited<ReturnType<typeof openEmbeddedTable>>;
let stores: Stores;
let now: Date;
/** Telegram numbers a chat's messages in their order, whoever writes them. */
let written: number;

beforeEach(async () => {
  table = await openEmbeddedTable();
  stores = createStores(table);
  now = new Date('2026-05-03T22:30:00Z');
  written = 100;
  await stores.editions.publishEdition({ ...sampleEdition, number: 1 }, []);
});
afterEach(() => table.close());

/** Somebody in the group; the calls that Telegram heard. */
function member(userId: number) {
  const desk = createDesk({ stores, ownerIds: [], now: () => now, random: randomBytes });
  const bot = createBot('1:test', {
    ...stores,
    desk,
    now: () => new Date(0),
    defaultContestId: sampleEdition.contest.id,
    botInfo: LOCAL_BOT,
    apiRoot: undefined,
    richMessages: 'never',
    log: () => {},
  });
  const talk = startConversation(bot, { chat: 'group', userId, languageCode: 'en', now: () => now });
  bot.api.config.use((previous, method, payload, signal) => {
    if (method !== 'getChatMember') return previous(method, payload, signal);
    const status = 'user_id' in payload && payload.user_id === ADMIN ? 'administrator' : 'member';
    return Promise.resolve({ ok: true, result: { status } as never });
  });
  const said = (calls: readonly Call[]) => calls.filter((call) => showCall(call) !== '');
  return {
    say: async (text: string) => said(await talk.say(text, { message_id: ++written })),
    press: async (data: string) => said(await talk.press(data)),
  };
}

const firstLine = (calls: readonly Call[]) => calls.map(showCall).join('\n').split('\n')[0];
const TITLE = 'Northland: presidential election, 3 May 2026';
const BEFORE =
  'This was answered a few minutes ago, under this message. Nothing has changed since: edition 1.';

test('the same question within ten minutes points to the earlier one, under which its answer stands', async () => {
  const reader = member(READER);
  expect(firstLine(await reader.say('/results'))).toBe(TITLE);
  expect(firstLine(await reader.say('/polls'))).toBe(TITLE);
  const [pointer] = await member(ADMIN).say('/results');
  expect(pointer?.payload['text']).toBe(BEFORE);
  expect(pointer?.payload['reply_parameters']).toMatchObject({ message_id: 101 });
  now = new Date('2026-05-03T22:41:00Z');
  expect(firstLine(await reader.say('/results'))).toBe(TITLE);
});

test('a new edition is answered whole', async () => {
  const reader = member(READER);
  await reader.say('/results');
  await stores.editions.publishEdition({ ...sampleEdition, number: 2 }, []);
  expect(firstLine(await reader.say('/results'))).toBe(TITLE);
});

test('administrators choose whom the bot answers; it is silent to the others', async () => {
  const admin = member(ADMIN);
  expect((await admin.say('/group')).map(showCall).join('')).toMatchInlineSnapshot(`
    "In this group

    I answer commands and buttons, under the question and in its topic, and nothing else. The same question within ten minutes gets a pointer to the answer instead of another one. Administrators decide the rest:

    [✓ Anybody may ask]
    [Only administrators may ask]
    [✓ Everybody sees the answer]
    [Only who asks sees it]"
  `);
  await admin.press('m:qa');
  expect(await member(READER).say('/results')).toEqual([]);
  expect(await member(READER).press(`a:polls:${sampleEdition.contest.id}`)).toEqual([]);
  expect(firstLine(await admin.say('/results'))).toBe(TITLE);
});

test('nobody else chooses', async () => {
  const reader = member(READER);
  expect(firstLine(await reader.press('m:qa'))).toBe('In a group, its administrators decide this.');
  expect(firstLine(await reader.say('/results'))).toBe(TITLE);
});

test('an answer that only the asker sees is sent to them alone, as often as they ask', async () => {
  await member(ADMIN).press('m:aa');
  for (const _again of [1, 2]) {
    const [answer] = await member(READER).say('/results');
    expect(answer?.payload['ephemeral_message_parameters']).toEqual({ receiver_user_id: READER });
  }
});

test('what is remembered of a group can be damaged, at the cost of one answer more', async () => {
  const reader = member(READER);
  const [answer] = await reader.say('/results');
  await stores.chats.saveSettings(Number(answer?.payload['chat_id']), { recent: '[["results"' });
  expect(firstLine(await reader.say('/results'))).toBe(TITLE);
  expect(firstLine(await reader.say('/results'))).toBe(BEFORE);
});
