import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBot } from '../../src/bot/bot.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { type Call, LOCAL_BOT, type Speaker, startConversation } from '../../src/local/conversation.ts';
import { type EmbeddedTable, openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { buttonsOf, showCall } from '../../src/local/show-call.ts';
import { createStores, type Stores } from '../../src/services.ts';
import { sampleEdition, sampleQuotes } from '../messages/sample-edition.ts';

let table: EmbeddedTable;

/** A desk without editors. */
function deskOver(stores: Stores) {
  return createDesk({ stores, ownerIds: [], now: () => new Date(0), random: (n) => new Uint8Array(n) });
}

beforeAll(async () => {
  table = await openEmbeddedTable();
  const { editions } = createStores(table);
  await editions.publishEdition({ ...sampleEdition, number: 1, changes: [] }, sampleQuotes);
  await editions.publishEdition(sampleEdition, sampleQuotes);
  const other = { ...sampleEdition.contest, id: 'southland-2026', place: 'Southland' };
  await editions.publishEdition({ ...sampleEdition, contest: other, number: 1 }, sampleQuotes);
});

afterAll(() => table.close());

/** A conversation with a bot of its own, as after a cold start; chats are told apart by `userId`. */
function talk(userId: number, speaker: Partial<Speaker> = {}) {
  const stores = createStores(table);
  const bot = createBot('1:test', {
    ...stores,
    now: () => new Date(0),
    desk: deskOver(stores),
    defaultContestId: 'northland-2026',
    botInfo: LOCAL_BOT,
    apiRoot: undefined,
    richMessages: 'never',
    log: () => {},
  });
  const now = () => new Date('2026-05-03T23:00:00Z');
  return startConversation(bot, { chat: 'private', userId, languageCode: 'en', now, ...speaker });
}

const shown = (calls: Call[]) => calls.map(showCall).filter(Boolean).join('\n');
const firstLine = (calls: Call[]) => shown(calls).split('\n')[0];
const methods = (calls: Call[]) => calls.map(({ method }) => method);

describe('a command in a private chat', () => {
  test.each([
    ['/results', 'Ada Novak             47.2%'],
    ['/Results', 'Ada Novak             47.2%'],
    ['/results@teller_local_bot', 'Ada Novak             47.2%'],
    ['/polls', 'Exit poll: Pollwerk, with Nord Institute'],
    ['/compare', 'Ada Novak  45.1%  47.2%   −2.1'],
    ['/outlook', 'Not counted yet: 38.50% of the ballots (computed).'],
    ['/candidate novák', 'Share: 47.2%'],
    ['/candidate Alder', 'Which one do you mean?'],
    ['/candidate', 'Whom would you like to look up?'],
    ['/turnout', 'Observers: over 5,000'],
    ['/statements', 'Dana Fox, head of the board (Radio Nord)'],
    ['/source', 'brief after Radio Nord, publication date not stated'],
    ['/changes', 'Ada Novak: 49% → 47.2%'],
    ['/elections', 'Southland: presidential election, 3 May 2026: edition 1'],
    ['/language', 'Choose the language of this chat.'],
    ['/privacy', 'Not kept: your name'],
    ['/privacy', 'stays where the pace is kept until the next round of sending has ended'],
    ['/forget', 'Nothing is kept of this chat any more.'],
    ['/help', '/candidate: one candidate, by name'],
    ['/start', 'Right now I can tell you about Northland: presidential election, 3 May 2026.'],
    ['/start results_southland-2026', 'Southland: presidential election, 3 May 2026'],
    ['/start nonsense', 'That link asks for something I do not have.'],
    ['/nosuch', 'I do not know /nosuch. These I do know:'],
    ['who won?', 'Leading is not winning'],
  ])('%s is answered by one message', async (text, expected) => {
    const calls = await talk(1).say(text);
    expect(methods(calls)).toEqual(['sendMessage']);
    expect(shown(calls)).toContain(expected);
  });

  test('is not obeyed where it was forwarded, passed on or written by a bot', async () => {
    const forward_origin = { type: 'hidden_user', date: 0, sender_user_name: 'x' } as const;
    for (const by of [
      { forward_origin },
      { is_automatic_forward: true },
      { from: { id: 7, is_bot: true } },
    ]) {
      const calls = await talk(1, { chat: 'group' }).say('/forget', by);
      expect(calls).toEqual([]);
    }
    expect(firstLine(await talk(1).say('/forget', { forward_origin }))).toBe(
      'I did not catch that. Ask me one of these, or see /help:',
    );
  });

  test('is not for us where it names another bot', async () => {
    expect(await talk(1).say('/results@other_bot')).toEqual([]);
  });
});

describe('a button', () => {
  test('opens the sentences behind the figures of its answer', async () => {
    const conversation = talk(2);
    const [button] = (await conversation.say('/results')).flatMap(buttonsOf);
    const calls = await conversation.press(button?.data ?? '');
    expect(methods(calls)).toEqual(['answerCallbackQuery', 'sendMessage']);
    expect(shown(calls)).toContain('Clea Alder is on 0.80%.');
  });

  test('still opens the sentences of its own edition when a newer one is out', async () => {
    const calls = await talk(2).press('s:results:northland-2026:1:0');
    expect(shown(calls)).toContain('Clea Alder is on 0.80%.');
  });

  test('tells two candidates of one name apart', async () => {
    const conversation = talk(2);
    const buttons = (await conversation.say('/candidate Alder')).flatMap(buttonsOf);
    const bruno = buttons.find(({ label }) => label === 'Bruno Alder');
    expect(shown(await conversation.press(bruno?.data ?? ''))).toContain('Party: Greens');
  });

  test('of another message, another version or nobody at all leads back to the beginning', async () => {
    for (const data of ['zzz', 'c:northland-2026:00000000', 's:results:northland-2026:99:0']) {
      expect(firstLine(await talk(2).press(data))).toBe(
        'That button is from an older message. Please ask again.',
      );
    }
  });
});

describe('a chat’s own choice', () => {
  test('of an election holds for its later questions, and for no other chat', async () => {
    const conversation = talk(3);
    const buttons = (await conversation.say('/elections')).flatMap(buttonsOf);
    const south = buttons.find(({ label }) => label.startsWith('Southland'));
    expect(firstLine(await conversation.press(south?.data ?? ''))).toBe(
      'This chat now asks about Southland: presidential election, 3 May 2026.',
    );
    expect(firstLine(await talk(3).say('/results'))).toMatch(/^Southland/);
    expect(firstLine(await talk(4).say('/results'))).toMatch(/^Northland/);
  });

  test('is gone once the chat asks to be forgotten', async () => {
    const conversation = talk(5);
    await conversation.press('e:southland-2026');
    expect(firstLine(await conversation.say('/results'))).toMatch(/^Southland/);
    await conversation.say('/forget');
    expect(firstLine(await conversation.say('/results'))).toMatch(/^Northland/);
  });
});

describe('elsewhere than in a private chat', () => {
  test('a group is answered as a reply, to its commands only', async () => {
    const group = talk(6, { chat: 'group' });
    const [call] = await group.say('/results');
    expect(call?.payload['reply_parameters']).toMatchObject({ allow_sending_without_reply: true });
    expect(await group.say('who won?')).toEqual([]);
    expect(await group.say('/nosuch')).toEqual([]);
    expect(firstLine(await group.say('/nosuch@teller_local_bot'))).toMatch(/^I do not know/);
  });

  test('a channel’s posts are not answered', async () => {
    expect(await talk(6, { chat: 'channel' }).say('/results')).toEqual([]);
  });
});

test('nothing published yet is said, not shown as zero', async () => {
  const empty = await openEmbeddedTable();
  const stores = createStores(empty);
  const bot = createBot('1:test', {
    ...stores,
    now: () => new Date(0),
    desk: deskOver(stores),
    defaultContestId: 'northland-2026',
    botInfo: LOCAL_BOT,
    apiRoot: undefined,
    richMessages: 'never',
    log: () => {},
  });
  const now = () => new Date(0);
  const chat = startConversation(bot, { chat: 'private', userId: 1, languageCode: 'en', now });
  expect(firstLine(await chat.say('/results'))).toBe('Nothing has been published about this election yet.');
  expect(shown(await chat.say('/elections'))).toContain('No election has been loaded yet.');
  expect(shown(await chat.say('/start'))).toContain('When an editor publishes one, it will be here.');
  await empty.close();
});
