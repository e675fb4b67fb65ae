import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { brief, OWNER, openDesk } from './desk-chat.ts';

const TOKEN = '987:canary-token';
const FIRST = brief('azerbaijan-2024/01-first-count.md');
const firstLine = (text: string) => text.split('\n')[0];

let answerRequest: RequestListener;
let asked: string[];
const files = createServer((request, response) => {
  asked.push(request.url ?? '');
  answerRequest(request, response);
});
let office: Awaited<ReturnType<typeof openDesk>>;
let owner: ReturnType<typeof office.person>;

beforeAll(async () => {
  files.listen(0, '127.0.0.1');
  await once(files, 'listening');
});
afterAll(() => files.close());
beforeEach(async () => {
  asked = [];
  office = await openDesk({
    token: TOKEN,
    apiRoot: `http://127.0.0.1:${(files.address() as AddressInfo).port}`,
  });
  owner = office.person(OWNER);
});
afterEach(() => office.close());

const document = (name: string, size = 1000) => ({
  document: { file_id: 'f1', file_unique_id: 'u1', file_name: name, file_size: size },
});

describe('a document', () => {
  test.each([
    ['report.md', FIRST],
    ['REPORT.TXT', FIRST],
    ['report.html', `<html><body><p>${FIRST.split('---')[2]}</p></body></html>`],
  ])('%s is fetched from Telegram and read', async (name, text) => {
    answerRequest = (_request, response) => response.end(text);
    expect(await owner.message(document(name))).toContain('Ilham Aliyev: 92%, new');
    expect(asked).toEqual([`/file/bot${TOKEN}/documents/file_1.txt`]);
  });

  test('of another kind, or too long, is refused before anything is fetched', async () => {
    expect(await owner.message(document('report.pdf'))).toBe(
      'I read .txt, .md and .html files. Please send the article as one of these, or paste its text.',
    );
    expect(await owner.message(document('report.txt', 1024 * 1024 + 1))).toBe(
      'This is longer than any election report: more than 1 MiB, 3,000 sentences or 6,000 numbers. I have not read it.',
    );
    expect(asked).toEqual([]);
  });

  test('that turns out longer than it said is refused, too', async () => {
    answerRequest = (_request, response) => response.end(Buffer.alloc(3 * 1024 * 1024, 'a'));
    expect(await owner.message(document('report.txt'))).toMatch(/^This is longer than any election report/);
  });

  test.each<[string, RequestListener]>([
    ['refuses', (_request, response) => response.writeHead(404).end('no')],
    ['hangs up', (request) => request.socket.destroy()],
    [
      'leads elsewhere',
      (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
    ],
  ])('that Telegram %s is asked for again, and the token is nowhere', async (_how, listener) => {
    answerRequest = listener;
    expect(await owner.message(document('report.txt'))).toBe(
      'Telegram did not hand me that file. Please send it once more.',
    );
    expect(JSON.stringify([owner.calls(), office.log])).not.toContain('canary-token');
  });

  test('is binary: it is not read', async () => {
    answerRequest = (_request, response) => response.end(Buffer.alloc(5000));
    expect(await owner.message(document('report.txt'))).toBe(
      'This is not text. Please send a .txt, .md or .html file.',
    );
  });
});

describe('a text', () => {
  const forwarded = {
    type: 'channel',
    date: 1707600000,
    message_id: 42,
    chat: { id: -1003, type: 'channel', title: 'Nord News', username: 'nordnews' },
  };
  const text = FIRST.split('---')[2]?.trim() ?? '';

  test('forwarded from a channel has it as its publisher, where the text names none', async () => {
    expect(await owner.message({ text, forward_origin: forwarded })).toContain(
      'Source: Nord News, published 10 February 2024.',
    );
    const [draft] = await office.stores.drafts.listDrafts();
    const kept = await office.stores.drafts.findDraft(draft?.id ?? '');
    expect(kept?.reading.article.source.url).toBe('https://t.me/nordnews/42');
  });

  test('under a forwarded picture is read, too', async () => {
    const photo = { photo: [{ file_id: 'p', file_unique_id: 'p', width: 1, height: 1 }], caption: text };
    expect(await owner.message({ ...photo, forward_origin: forwarded })).toContain('Draft:');
  });

  test('short and written by hand is no article', async () => {
    expect(await owner.say('Aliyev has 92 percent?')).toMatch(/^I did not catch that\./);
  });

  test('without election figures is refused in a sentence', async () => {
    const recipe = 'Beat three eggs with sugar until the mixture is pale, then fold in the flour. '.repeat(4);
    expect(await owner.say(recipe)).toBe(
      'I found no election figures in this text, so there is nothing to review.',
    );
  });

  test('that an editor replies /load to is read', async () => {
    const message = { message_id: 5, date: 1, chat: { id: OWNER, type: 'private' }, text: FIRST };
    expect(await owner.message({ text: '/load', reply_to_message: message })).toContain('Draft:');
    expect(firstLine(await owner.say('/load'))).toMatch(/^Send me the article now/);
  });
});

test('a forwarded /load opens nothing', async () => {
  const text = `/load ${FIRST}`;
  await owner.message({ text, forward_origin: { type: 'user', date: 1, sender_user: { id: 9 } } });
  expect(await office.desk.listDrafts(OWNER)).toEqual([]);
});

describe('an article in several messages', () => {
  const [head = '', tail = ''] = FIRST.split(/(?=\n\nIlham Aliyev is leading)/);

  test('is joined between /load and /done, in the order it was written', async () => {
    expect(firstLine(await owner.say('/load'))).toMatch(/^Send me the article now, in as many messages/);
    const first = { message_id: 900_001, text: head };
    const second = { message_id: 900_002, text: tail.trim() };
    expect(await owner.message(second)).toMatch(/^Kept: one part, \d+ characters so far\./);
    expect(await owner.message(first)).toMatch(/^Kept: 2 parts, \d+ characters so far\./);
    expect(await owner.redelivered()).toMatch(/^Kept: 2 parts, /);
    expect(await office.desk.listDrafts(OWNER)).toEqual([]);
    expect(await owner.say('/done')).toContain('Fuad Aliyev: 0.48%, new');
    expect(await office.desk.listDrafts(OWNER)).toHaveLength(1);
    expect(await owner.redelivered()).toMatch(/^No parts of an article are waiting here\./);
  });

  test('goes on within a sentence where the app cut it because the message was full', async () => {
    const cut = FIRST.indexOf(' Zahid Oruj has 2.2');
    await owner.say('/load');
    await owner.say(FIRST.slice(0, cut + ' Zahid'.length));
    await owner.say(FIRST.slice(cut + ' Zahid '.length));
    expect(await owner.say('/done')).toContain('Zahid Oruj: 2.2%, new');
  });

  test('is guessed at where a single message is as full as one can be', async () => {
    const card = await owner.say(`${FIRST}\n\n${'The count goes on. '.repeat(200)}`.slice(0, 4096));
    expect(firstLine(card)).toBe(
      'This message is as full as Telegram lets one be. If the article goes on, send /load, then all of it, then /done.',
    );
  });

  test('is waited for an hour; later messages are articles of their own', async () => {
    await owner.say('/load');
    await owner.say('Only this came in time.');
    office.clock.now = new Date('2024-02-11T21:00:00Z');
    expect(await owner.say('/done')).toMatch(/^No parts of an article are waiting here\./);
    expect(await owner.say(FIRST)).toContain('Draft: First count');
  });

  test('begins anew with another /load', async () => {
    await owner.say('/load');
    await owner.say('The wrong article.');
    await owner.say('/load');
    expect(await owner.say('/done')).toMatch(/^No parts of an article are waiting here\./);
  });

  test('is kept where /done finds no election in it', async () => {
    await owner.say('/load');
    await owner.say('The town fair was a success this year, and the weather held.');
    expect(await owner.say('/done')).toMatch(/^I found no election figures/);
    await owner.say(FIRST.split('---')[2] ?? '');
    expect(await owner.say('/done')).toContain('Fuad Aliyev: 0.48%, new');
  });

  test('is the work of editors: a reader’s /load and /done are unknown commands', async () => {
    const reader = office.person(77);
    expect(await reader.say('/load')).toMatch(/^I do not know \/load/);
    expect(await reader.say('/done')).toMatch(/^I do not know \/done/);
  });
});

describe('the address of a page', () => {
  const text = FIRST.split('---')[2] ?? '';
  const html = `<html><head><meta property="og:site_name" content="Count Desk"></head><body><p>${text}</p></body></html>`;

  test('is fetched and read, with the address as the source', async () => {
    const asked: string[] = [];
    const linking = await openDesk({
      fetchPage: async (address) => {
        asked.push(address);
        return { is: 'page', bytes: Buffer.from(html), url: 'https://news.example/count', name: 'page.html' };
      },
    });
    const person = linking.person(OWNER);
    expect(await person.say(' https://short.example/c \n')).toContain('Source: Count Desk');
    expect(asked).toEqual(['https://short.example/c']);
    const [draft] = await linking.desk.listDrafts(OWNER);
    const { article } = await linking.desk.viewDraft(OWNER, draft?.id ?? '');
    expect(article.source.url).toBe('https://news.example/count');
    // Whoever is no editor makes the bot ask nobody for anything.
    await linking.person(77).say('https://short.example/c');
    expect(asked).toHaveLength(1);
    await linking.close();
  });

  test('that gives no page is answered with what to do instead', async () => {
    const linking = await openDesk({ fetchPage: async () => ({ is: 'none', why: 'address' }) });
    expect(await linking.person(OWNER).say('http://169.254.169.254/')).toBe(
      'I do not open this address. Please paste the article’s text.',
    );
    await linking.close();
    const without = await openDesk();
    expect(await without.person(OWNER).say('https://news.example/count')).toMatch(/^I read pages only where/);
    await without.close();
  });
});

describe('the address of a message', () => {
  const text = FIRST.split('---')[2] ?? '';

  test('is forwarded and read, with its channel as the source', async () => {
    const chat = { id: -1001, type: 'channel', title: 'Count Desk', username: 'countdesk' };
    const forward_origin = { type: 'channel', date: 1_707_350_400, message_id: 42, chat };
    const linking = await openDesk({ linked: { text, forward_origin } });
    const person = linking.person(OWNER);
    const card = await person.say('https://t.me/countdesk/42?single');
    expect(card).toContain('Source: Count Desk, published 8 February 2024.');
    expect(person.calls()[0]).toEqual({
      method: 'forwardMessage',
      payload: { chat_id: OWNER, from_chat_id: '@countdesk', message_id: 42 },
    });
    await person.say('https://t.me/c/1234/7/42');
    expect(person.calls()[0]?.payload).toEqual({ chat_id: OWNER, from_chat_id: -1001234, message_id: 42 });
    await linking.close();
  });

  test('where Telegram does not let the bot see it is asked for otherwise', async () => {
    expect(await owner.say('https://t.me/countdesk/42')).toBe(
      'I cannot see that message. Forward it to me, or paste its text.',
    );
  });
});

describe('the election of a draft', () => {
  test('is another one, by a button or by its id', async () => {
    await owner.say(FIRST);
    expect(await owner.press('Which election?')).toMatchInlineSnapshot(`
      "Which election is this?

      Right now it would be published as azerbaijan-2024.

      [Another election]
      [Back to the draft]"
    `);
    await owner.press('Another election');
    expect(await owner.answer('Not an id!')).toMatch(/^An election’s id is its place and year/);
    await owner.press('Which election?');
    await owner.press('Another election');
    expect(firstLine(await owner.answer('Azerbaijan-2024-test'))).toBe(
      'This will be published as azerbaijan-2024-test.',
    );
    await owner.press('Which election?');
    expect(firstLine(await owner.press('As read'))).toBe('This will be published as azerbaijan-2024.');
  });
});

test('a draft is discarded after a second thought', async () => {
  await owner.say(FIRST);
  expect(await owner.press('Discard')).toMatchInlineSnapshot(`
    "Discard “First count in Azerbaijan gives Ilham Aliyev 92.1 percent”? Readers have seen nothing of it, and it will be gone from the desk.

    [Yes, discard it]
    [Back to the draft]"
  `);
  await owner.press('Back to the draft');
  await owner.press('Discard');
  const surely = owner.button('Yes, discard it');
  expect(await owner.press('Yes, discard it')).toBe(
    'This draft has been discarded. Readers have seen nothing of it.',
  );
  expect(firstLine(await owner.pressData(surely))).toBe(
    'Nothing was changed: this draft is not open any more.',
  );
  expect(await owner.say('/drafts')).toBe('No draft is waiting. Forward me an article to begin.');
});
