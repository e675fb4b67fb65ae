import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { LOCAL_BOT, startConversation } from '../../src/local/conversation.ts';
import { type EmbeddedTable, openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { showCall } from '../../src/local/show-call.ts';
import { createStores } from '../../src/services.ts';
import { currentKey, settingsKey } from '../../src/table/answer-keys.ts';
import { sampleEdition, sampleQuotes } from '../messages/sample-edition.ts';
import { damageItem } from '../table/faults.ts';

let table: EmbeddedTable;
let logged: unknown[];

beforeAll(async () => {
  table = await openEmbeddedTable();
  const { editions } = createStores(table);
  const south = { ...sampleEdition.contest, id: 'southland-2026', place: 'Southland' };
  await editions.publishEdition({ ...sampleEdition, number: 1 }, sampleQuotes);
  await editions.publishEdition({ ...sampleEdition, contest: south, number: 1 }, sampleQuotes);
  // What the default election is about is lost, whichever way one reads it.
  await damageItem(table, currentKey(sampleEdition.contest.id), 'publication', null);
});
afterAll(() => table.close());

async function said(text: string, userId = 1): Promise<string> {
  logged = [];
  const stores = createStores(table, ({ message }) => logged.push(message));
  const desk = createDesk({ stores, ownerIds: [7], now: () => new Date(0), random: randomBytes });
  const bot = createBot('1:test', {
    ...stores,
    desk,
    now: () => new Date(0),
    defaultContestId: sampleEdition.contest.id,
    botInfo: LOCAL_BOT,
    apiRoot: undefined,
    richMessages: 'never',
    log: (_code, ...[fields]) => {
      logged.push(fields !== undefined && 'item' in fields ? fields.item : undefined);
    },
  });
  const now = () => new Date(0);
  const calls = await startConversation(bot, { chat: 'private', userId, languageCode: 'en', now }).say(text);
  return calls.map(showCall).join('\n');
}

test('an answer about a damaged edition says so, and that it is logged', async () => {
  expect(await said('/results')).toBe(
    'The stored figures for this answer are damaged, so I would rather not show them. ' +
      'The next edition that the desk publishes puts this right.',
  );
  expect(logged[0]).toBe('The stored current edition at CONTEST#northland-2026 is damaged at publication.');
});

test('an answer about another election is not touched by it', async () => {
  expect(await said('/start results_southland-2026')).toMatch(/^Southland: presidential election/);
  expect(logged).toEqual([]);
});

test('the list of elections has the others', async () => {
  const list = await said('/elections');
  expect(list).toContain('Southland: presidential election, 3 May 2026: edition 1');
  expect(list).not.toContain('Northland');
  expect(logged).toHaveLength(1);
});

test.each([
  ['/help', 'What you can ask'],
  ['/privacy', 'Not kept: your name'],
  ['/language', 'Choose the language of this chat.'],
  ['/forget', 'Nothing is kept of this chat any more.'],
  ['/nosuch', 'I do not know /nosuch.'],
])('%s, which shows no figures, does not notice', async (text, expected) => {
  expect(await said(text)).toContain(expected);
  expect(logged).toEqual([]);
});

test('damaged settings of a chat count as none', async () => {
  await damageItem(table, settingsKey(9), 'locale', { N: '42' });
  expect(await said('/start results_southland-2026', 9)).toMatch(/^Southland/);
  expect(logged).toEqual(['The stored chat setting is damaged at locale.']);
});

test('the desk, where it is put right, stays open to its editors', async () => {
  expect(await said('/desk', 7)).toContain('/drafts');
  expect(await said('/settings', 7)).toContain('northland-2026');
  expect(logged).toEqual([]);
});
