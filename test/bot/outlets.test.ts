import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nightOf } from '../delivery/count-night.ts';
import { CHANNEL, GROUP, OWNER, openRooms } from './rooms.ts';

const EDITOR = 502;
const STRANGER = 90;
const channel = { id: CHANNEL, type: 'channel' as const, title: 'Nord Daily' };
const mayPost = { status: 'administrator' as const, can_post_messages: true, can_edit_messages: true };

let rooms: Awaited<ReturnType<typeof openRooms>>;

beforeAll(async () => {
  rooms = await openRooms({
    [CHANNEL]: { 1: 'administrator', [OWNER]: 'creator', [STRANGER]: 'administrator' },
    [GROUP]: { [OWNER]: 'administrator' },
  });
  await rooms.desk.addEditor(OWNER, EDITOR, 'editor');
  await rooms.publish(...nightOf([{ counted: 12, shares: [44, 40, 1.5] }]));
  const rehearsal = nightOf([{ counted: 12, shares: [1, 2, 3] }], 'rehearsal-2026');
  await rooms.publish(...rehearsal.map((edition) => ({ ...edition, isTest: true })));
});

afterAll(() => rooms.close());

const posts = async (chatId = CHANNEL) => rooms.stores.deliveries.listDeliveries(chatId);
const saidTo = (chatId: number, calls: { payload: Record<string, unknown> }[]) =>
  calls.filter(({ payload }) => payload['chat_id'] === chatId).map(({ payload }) => payload['text']);

describe('a channel', () => {
  test('that a stranger adds the bot to gets no posts and no word', async () => {
    expect(await rooms.membership(channel, STRANGER, mayPost)).toEqual([]);
    expect(await rooms.stores.outlets.listOutlets()).toEqual([]);
    expect(await rooms.reader(STRANGER).say('/channels')).toContain('I do not know /channels.');
    expect(await rooms.reader(STRANGER).say('/post results')).toContain('I do not know /post.');
  });

  test('is brought in by its name where somebody else has added the bot, by who administers it', async () => {
    expect(await rooms.reader(EDITOR).say('/channels @nordnews')).toBe(
      'I cannot post there. Make me an administrator of that channel, with the right to post and edit; and only somebody who administers it can bring it in.',
    );
    expect((await rooms.reader(OWNER).say('/channels @nordnews')).split('\n')[0]).toBe('Nord Daily');
    const [outlet] = await rooms.stores.outlets.listOutlets();
    await rooms.stores.outlets.removeOutlet(outlet?.id ?? '');
  });

  test('that an editor adds the bot to is told of once, and linked in private by who administers it', async () => {
    const calls = await rooms.membership(channel, EDITOR, mayPost);
    expect(saidTo(EDITOR, calls)).toEqual([
      'I am in Nord Daily now, and I post nothing there until you link it.',
    ]);
    expect(await rooms.membership(channel, EDITOR, mayPost)).toEqual([]);
    const editor = rooms.reader(EDITOR);
    await editor.say('/channels');
    await editor.press('Nord Daily');
    expect(await editor.press('Link')).toBe(
      'Only an administrator of Nord Daily can link it, and I do not see you among them.',
    );
    const owner = rooms.reader(OWNER);
    await owner.say('/timezone Baku');
    expect(await owner.say('/channels')).toMatchInlineSnapshot(`
      "Where I can post

      • Nord Daily: not linked yet

      To bring in a channel, make me an administrator of it with the right to post and edit; or write its name after the command, such as /channels @nordnews. To bring in a group or one of its topics, write /here there.

      [Nord Daily]"
    `);
    await owner.press('Nord Daily');
    expect(await owner.press('Link')).toMatchInlineSnapshot(`
      "Nord Daily

      • Linked
      • Language: English
      • Clock: Asia/Baku
      • No sign-off, no hashtags

      /post results, /post polls or /post compare shows you a post first. It goes out when you say so.

      [Language] [Use my clock]
      [Sign-off and hashtags]
      [Unlink]"
    `);
  });

  test('has a sign-off and hashtags, which are no figures', async () => {
    const owner = rooms.reader(OWNER);
    await owner.say('/channels');
    await owner.press('Nord Daily');
    await owner.press('Sign-off');
    expect(await owner.answer('x'.repeat(201))).toMatch(/^That is too long/);
    await owner.say('/channels');
    await owner.press('Nord Daily');
    await owner.press('Sign-off');
    expect(await owner.answer('#not-one')).toMatch(/^That is too long/);
    await owner.say('/channels');
    await owner.press('Nord Daily');
    await owner.press('Sign-off');
    expect(await owner.answer('Nord Daily, the newsroom #Northland #sayılır')).toContain(
      'Under each post: Nord Daily, the newsroom #Northland #sayılır',
    );
  });

  test('gets a post when an editor has seen it and says so', async () => {
    const editor = rooms.reader(EDITOR);
    expect(await editor.say('/post')).toBe('Which? /post results, /post polls or /post compare.');
    expect(await editor.say('/post results')).toMatchInlineSnapshot(`
      "Preview. In Nord Daily it will look like this:

      Updated 01:00 GMT+4, 12% counted

      Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 12% of the ballots.

      Ada Novak              44%
      Bruno Alder (Greens)   40%
      Clea Alder            1.5%

      Ada Novak leads by 4 percentage points (computed).
      Leading is not winning: no official result has been reported.
      The stated shares add up to 85.5% (computed).

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 1, published 3 May 2026 at 21:00 UTC.

      Nord Daily, the newsroom

      #Northland #sayılır

      [Source in the bot](https://t.me/teller_local_bot?start=source_northland-2026) [Results in the bot](https://t.me/teller_local_bot?start=results_northland-2026)
      [Pinned] [Without a sound]
      [✓ Milestones as posts of their own]
      [Post it]"
    `);
    expect(await posts()).toEqual([]);
    await editor.press('Pinned');
    await editor.press('Without a sound');
    expect(await editor.press('Post it')).toMatchInlineSnapshot(`
      "It goes out to Nord Daily now, and every edition brings it up to date.

      [Show]"
    `);
    expect(await posts()).toMatchObject([
      {
        id: 'post#northland-2026#results',
        chatKind: 'channel',
        isSilent: true,
        owed: { isPinned: true, hasMilestones: true, hashtags: ['Northland', 'sayılır'] },
        dueAt: rooms.clock.now.toISOString(),
      },
    ]);
  });

  test('has one post of an election and an answer, whoever asks for a second', async () => {
    const owner = rooms.reader(OWNER);
    await owner.say('/post results');
    expect(await owner.press('✓ Pinned')).toContain('[Pinned]');
    await owner.press('Post it');
    expect(await posts()).toMatchObject([{ owed: { isPinned: false } }]);
  });

  test('never gets a rehearsal', async () => {
    const owner = rooms.reader(OWNER);
    await owner.pressData('e:rehearsal-2026');
    expect(await owner.say('/post results')).toContain(
      'This election is a rehearsal. Its figures are posted nowhere.',
    );
    const [outlet] = await rooms.stores.outlets.listOutlets();
    await owner.pressData(`p100:${outlet?.id}:rehearsal-2026`);
    await owner.pressData('e:northland-2026');
    expect((await posts()).map(({ id }) => id)).toEqual(['post#northland-2026#results']);
  });

  test('keeps its post when that is ended, and gets no more of it', async () => {
    const owner = rooms.reader(OWNER);
    await owner.say('/channels');
    await owner.press('Nord Daily');
    expect(await owner.press('End: Results')).toContain('Ended. The message in Nord Daily stays as it is.');
    expect(await posts()).toEqual([]);
  });

  test('speaks a language of its own', async () => {
    const owner = rooms.reader(OWNER);
    await owner.say('/channels');
    await owner.press('Nord Daily');
    await owner.press('Language');
    expect(await owner.press('English')).toContain('Language: English');
  });

  test('that takes the bot’s rights away is told of once, and again when they are back', async () => {
    const without = { ...mayPost, can_post_messages: false };
    const editorId = OWNER;
    expect(saidTo(editorId, await rooms.membership(channel, STRANGER, without))).toEqual([
      'I may not post in Nord Daily any more. What stands there stays as it is, and is not kept up to date.',
    ]);
    expect(await rooms.membership(channel, STRANGER, without)).toEqual([]);
    expect(await rooms.reader(OWNER).say('/post results')).toContain('Nord Daily: I may not post there');
    expect(saidTo(editorId, await rooms.membership(channel, STRANGER, mayPost))).toEqual([
      'I may post in Nord Daily again.',
    ]);
  });

  test('is unlinked by two presses, and its posts end', async () => {
    const owner = rooms.reader(OWNER);
    await owner.say('/post results');
    await owner.press('Post it');
    await owner.say('/channels');
    await owner.press('Nord Daily');
    expect(await owner.press('Unlink')).toBe(
      'Unlink Nord Daily? What I have posted there stays, and is not kept up to date any more.\n\n[Yes, unlink] [Back]',
    );
    expect(await owner.press('Yes, unlink')).toContain('Not linked: I post nothing here');
    expect(await posts()).toEqual([]);
  });

  test('that puts the bot out is owed nothing any more', async () => {
    const owner = rooms.reader(OWNER);
    await owner.say('/channels');
    await owner.press('Nord Daily');
    await owner.press('Link');
    await owner.say('/post polls');
    await owner.press('Post it');
    const calls = await rooms.membership(channel, STRANGER, { status: 'kicked' });
    expect(saidTo(OWNER, calls)).toHaveLength(1);
    expect(await posts()).toEqual([]);
  });
});

describe('a topic of a group', () => {
  test('is brought in by an editor there, as nobody else, and posted to from the private chat', async () => {
    expect(await rooms.member(STRANGER, 71).say('/here')).toBe('');
    expect(await rooms.member(null, 71).say('/here')).toBe('');
    expect(await rooms.member(OWNER, 71).say('/here')).toBe(
      'Noted. In private chat, /channels links this place.',
    );
    const owner = rooms.reader(OWNER);
    await owner.say('/channels');
    await owner.press('Newsroom');
    await owner.press('Link');
    await owner.say('/post compare');
    await owner.press('Post it');
    expect(await posts(GROUP)).toMatchObject([{ id: 'post#northland-2026#compare#71', threadId: 71 }]);
  });
});

test('a button of the desk does nothing for anybody else, and nothing in a group', async () => {
  const [outlet] = await rooms.stores.outlets.listOutlets();
  for (const data of [`h:5:${outlet?.id}`, `p100:${outlet?.id}:northland-2026`, 'u:', 'us:']) {
    expect(await rooms.reader(STRANGER).pressData(data)).toContain('That button is from an older message.');
    expect(await rooms.member(OWNER).pressData(data)).toContain('That button is from an older message.');
  }
  expect(await rooms.stores.seats.readHolds()).toEqual({ all: false, contestIds: [] });
  expect(await posts(GROUP)).toHaveLength(1);
});

describe('the stop button', () => {
  test('holds everything back at once, and lets go after showing what waits', async () => {
    const editor = rooms.reader(EDITOR);
    expect(await editor.say('/hold')).toMatchInlineSnapshot(`
      "Everything is held back: no post, no digest, nothing goes out by itself.

      [What would go out?]"
    `);
    expect(await rooms.stores.seats.readHolds()).toEqual({ all: true, contestIds: [] });
    expect(await editor.press('What would go out?')).toMatchInlineSnapshot(`
      "If you let everything go, this goes out at once:

      • Polls and count of northland-2026, kept up to date in a group

      [Let it go]"
    `);
    expect(await rooms.stores.seats.readHolds()).toEqual({ all: true, contestIds: [] });
    expect(await editor.press('Let it go')).toBe('It goes out now. Nothing is held back.');
    expect(await rooms.stores.seats.readHolds()).toEqual({ all: false, contestIds: [] });
  });

  test('holds one election, and stands in the log', async () => {
    const editor = rooms.reader(EDITOR);
    await editor.say('/hold northland-2026');
    expect(await rooms.stores.seats.readHolds()).toEqual({ all: false, contestIds: ['northland-2026'] });
    expect(await editor.say('/resume')).toContain('Held back: everything about northland-2026.');
    await editor.say('/resume northland-2026');
    await editor.press('Let it go');
    expect(await editor.say('/hold ../etc')).toContain('small letters');
    const log = await editor.say('/log');
    for (const line of ['editor 502 held back northland-2026.', 'editor 502 let go northland-2026.']) {
      expect(log).toContain(line);
    }
  });
});
