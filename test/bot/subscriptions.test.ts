import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nightOf } from '../delivery/count-night.ts';
import { GROUP, openRooms } from './rooms.ts';

let rooms: Awaited<ReturnType<typeof openRooms>>;

beforeAll(async () => {
  rooms = await openRooms({ [GROUP]: { 21: 'administrator', 22: 'member', 23: 'creator' } });
  await rooms.publish(...nightOf([{ counted: 12, shares: [44, 40, 1.5] }]));
  await rooms.publish(...nightOf([{ counted: 30, shares: [20, 30, 1] }], 'southland-2026'));
});

afterAll(() => rooms.close());

const owed = async (chatId: number) =>
  (await rooms.stores.deliveries.listDeliveries(chatId)).map(
    ({ id, owed, dueAt, shown, threadId, chatKind }) => ({
      id,
      owed,
      dueAt,
      shown,
      threadId,
      chatKind,
    }),
  );

describe('/digest', () => {
  test('sends nothing to who has not asked, and says what it would be', async () => {
    expect(await rooms.reader(1).say('/digest')).toMatchInlineSnapshot(`
      "Digest

      No digest is sent here. One says what has changed since the one before, at the hour you choose, and keeps silent when nothing has.

      Times here go by the clock of UTC, which shows 18:00 UTC.

      [Yes, every day at 08:30]"
    `);
    expect(await owed(1)).toEqual([]);
  });

  test('begins with one press: every day at 08:30, with what has changed from now on', async () => {
    const reader = rooms.reader(2);
    await reader.say('/digest');
    expect(await reader.press('Yes, every day at 08:30')).toMatchInlineSnapshot(`
      "Digest

      • Every day at 08:30
      • Only when something has changed
      • About every election
      • Next: Monday 4 May at 08:30 UTC

      Times here go by the clock of UTC, which shows 18:00 UTC.

      [Days] [Time]
      [Say so when nothing has changed, too]
      [Elections] [Turn off]"
    `);
    expect(await owed(2)).toEqual([
      {
        id: 'digest',
        owed: {
          kind: 'digest',
          contestIds: [],
          hour: 8,
          minute: 30,
          weekdays: [1, 2, 3, 4, 5, 6, 7],
          onlyIfChanged: true,
        },
        dueAt: '2026-05-04T08:30:00.000Z',
        shown: { 'northland-2026': 1, 'southland-2026': 1 },
        threadId: null,
        chatKind: 'private',
      },
    ]);
  });

  test('is set by buttons: days, hour and minute, elections, and whether it is sent when nothing has changed', async () => {
    const reader = rooms.reader(3);
    await reader.say('/timezone Baku');
    await reader.say('/digest');
    await reader.press('Yes');
    await reader.press('Days');
    for (const day of ['✓ Tue', '✓ Thu', '✓ Sat', '✓ Sun']) await reader.press(day);
    await reader.press('Back');
    await reader.press('Time');
    await reader.press('19');
    await reader.press('19:45');
    await reader.press('Say so');
    await reader.press('Elections');
    await reader.press('Northland');
    expect(await reader.press('Back')).toMatchInlineSnapshot(`
      "Digest

      • Mon, Wed and Fri at 19:45
      • Also when nothing has changed
      • About Northland: presidential election, 3 May 2026
      • Next: Monday 4 May at 19:45 GMT+4

      Times here go by the clock of Asia/Baku, which shows 22:00 GMT+4.

      [Days] [Time]
      [Only when something has changed]
      [Elections] [Turn off]"
    `);
    expect(await owed(3)).toMatchObject([
      { owed: { weekdays: [1, 3, 5], hour: 19, minute: 45 }, dueAt: '2026-05-04T15:45:00.000Z' },
    ]);
  });

  test('keeps at least one day', async () => {
    const reader = rooms.reader(4);
    await reader.say('/digest');
    await reader.press('Yes');
    await reader.press('Days');
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']) await reader.press(`✓ ${day}`);
    expect(await owed(4)).toMatchObject([{ owed: { weekdays: [7] } }]);
    await reader.press('Every day');
    expect(await owed(4)).toMatchObject([{ owed: { weekdays: [1, 2, 3, 4, 5, 6, 7] } }]);
  });

  test('ends with one tap, under a digest too, and that digest stays to be read', async () => {
    const reader = rooms.reader(5);
    await reader.say('/digest');
    await reader.press('Yes');
    const stopped = await reader.pressData('n:e:0');
    expect(stopped).toBe('No more digests are sent here. /digest brings them back.');
    expect(reader.calls().map(({ method }) => method)).toEqual(['answerCallbackQuery', 'sendMessage']);
    expect(await owed(5)).toEqual([]);
  });

  test('changes nothing by an old card when none is sent any more', async () => {
    const reader = rooms.reader(6);
    expect((await reader.pressData('n:7:5')).split('\n')[0]).toBe('Digest');
    expect(await owed(6)).toEqual([]);
  });

  test('comes in the language that it was asked for in', async () => {
    const reader = rooms.reader(7);
    await reader.say('/digest');
    await reader.press('Yes');
    expect((await rooms.stores.chats.readSettings(7)).locale).toBe('en');
  });
});

describe('in a group', () => {
  test('only its administrators set a digest; others are told on the button alone', async () => {
    const member = rooms.member(22);
    await member.say('/digest');
    await member.press('Yes');
    expect(member.calls()).toEqual([
      { method: 'getChatMember', payload: { chat_id: GROUP, user_id: 22 } },
      {
        method: 'answerCallbackQuery',
        payload: {
          callback_query_id: expect.any(String),
          text: 'In a group, its administrators decide this.',
          show_alert: true,
        },
      },
    ]);
    expect(await owed(GROUP)).toEqual([]);
    expect(await rooms.member(22).say('/timezone Baku')).toBe('In a group, its administrators decide this.');
    expect(await rooms.member(24).say('/quiet 22-7')).toBe('In a group, its administrators decide this.');
  });

  test('each topic has a digest of its own', async () => {
    for (const topic of [71, 72]) {
      const admin = rooms.member(21, topic);
      await admin.say('/digest');
      await admin.press('Yes');
    }
    expect(await owed(GROUP)).toMatchObject([
      { id: 'digest#71', threadId: 71, chatKind: 'group' },
      { id: 'digest#72', threadId: 72, chatKind: 'group' },
    ]);
    await rooms.member(23, 72).pressData('n:e:0');
    expect(await owed(GROUP)).toMatchObject([{ id: 'digest#71' }]);
  });

  test('an administrator who writes as the group counts for its settings; one of another group does not', async () => {
    expect(await rooms.member(null).say('/timezone Berlin')).toContain('Europe/Berlin');
    const passing = await rooms
      .member(22)
      .message({ text: '/timezone Baku', sender_chat: { id: -99, type: 'supergroup', title: 'Other' } });
    expect(passing).toBe('In a group, its administrators decide this.');
    expect((await rooms.stores.chats.readSettings(GROUP)).zone).toBe('Europe/Berlin');
  });

  test('only administrators choose its language and its election, and have it forgotten', async () => {
    expect(await rooms.member(22).say('/forget')).toBe('In a group, its administrators decide this.');
    await rooms.member(22).pressData('e:southland-2026');
    await rooms.member(22).pressData('l:en');
    expect(await rooms.stores.chats.readSettings(GROUP)).toMatchObject({ contestId: null });
    expect(await rooms.member(21).say('/forget')).toBe('Done. Nothing is kept of this chat any more.');
    expect(await owed(GROUP)).toEqual([]);
    expect((await rooms.stores.chats.readSettings(GROUP)).zone).toBeNull();
  });
});

describe('/timezone', () => {
  test('shows whose clock a chat goes by, and how to change that', async () => {
    expect(await rooms.reader(30).say('/timezone')).toMatchInlineSnapshot(`
      "Times here go by the clock of UTC, which shows 18:00 UTC.

      To change that, write a city or a country after the command, such as /timezone Baku, or share a location with me. I use it once, to find its clock, and do not keep it."
    `);
  });

  test('takes a city, a country or a name, and moves the digest along', async () => {
    const reader = rooms.reader(31);
    await reader.say('/digest');
    await reader.press('Yes');
    expect(await reader.say('/timezone Azerbaijan')).toMatchInlineSnapshot(
      `"From now on, times here go by the clock of Asia/Baku, which shows 22:00 GMT+4."`,
    );
    expect(await owed(31)).toMatchObject([{ dueAt: '2026-05-04T04:30:00.000Z' }]);
  });

  test('asks which of several is meant', async () => {
    const reader = rooms.reader(32);
    expect(await reader.say('/timezone New Zealand')).toMatchInlineSnapshot(`
      "Which of these clocks?

      [Pacific/Auckland, 06:00 GMT+12]
      [Pacific/Chatham, 06:45 GMT+12:45]"
    `);
    expect(await reader.press('Pacific/Auckland')).toContain('Pacific/Auckland');
  });

  test('takes a shared location in a private chat, and keeps the zone alone', async () => {
    const reader = rooms.reader(33);
    const told = await reader.message({ location: { latitude: 40.4093, longitude: 49.8671 } });
    expect(told).toBe('From now on, times here go by the clock of Asia/Baku, which shows 22:00 GMT+4.');
    const { zone, ...others } = await rooms.stores.chats.readSettings(33);
    expect(zone).toBe('Asia/Baku');
    expect(Object.values(others).every((value) => value === null)).toBe(true);
  });

  test('takes no location in a group that was not sent to the bot, nor one that keeps moving', async () => {
    const location = { latitude: 40.4093, longitude: 49.8671 };
    expect(await rooms.member(21).message({ location })).toBe('');
    expect(await rooms.reader(34).message({ location: { ...location, live_period: 60 } })).not.toContain(
      'Baku',
    );
  });

  test('guesses nothing', async () => {
    expect(await rooms.reader(35).say('/timezone Atlantis')).toBe(
      'I know no city, country or time zone by that name. A larger city nearby may help, or a shared location.',
    );
    expect((await rooms.reader(35).pressData('z:Nowhere/City')).split('\n')[0]).toContain('I know no city');
  });
});

describe('/quiet', () => {
  test('is set by a button or in writing, and shown', async () => {
    const reader = rooms.reader(40);
    expect(await reader.say('/quiet')).toMatchInlineSnapshot(`
      "There are no quiet hours here.

      In quiet hours, corrections and moves of the count come without a sound, and all else that you follow waits until they are over. A digest comes at its own hour. You can also write them after the command: /quiet 22:30-06:15.

      Times here go by the clock of UTC, which shows 18:00 UTC.

      [22:00–07:00] [23:00–08:00] [00:00–06:00]"
    `);
    expect((await reader.press('22:00–07:00')).split('\n')[0]).toBe('Quiet hours: 22:00–07:00.');
    expect((await reader.say('/quiet 22.30 – 6:15')).split('\n')[0]).toBe('Quiet hours: 22:30–06:15.');
    expect((await reader.say('/quiet 23-7')).split('\n')[0]).toBe('Quiet hours: 23:00–07:00.');
    expect((await reader.press('No quiet hours')).split('\n')[0]).toBe('There are no quiet hours here.');
  });

  test.each(['25-7', '22:60-7', '7-7', 'tonight', '22'])('does not guess at "%s"', async (hours) => {
    expect(await rooms.reader(41).say(`/quiet ${hours}`)).toBe(
      'I did not understand these hours. Write them like this: /quiet 22:30-06:15',
    );
  });
});

describe('/follow', () => {
  test('chooses what of an election is heard of at once, and whom', async () => {
    const reader = rooms.reader(50);
    expect(await reader.say('/follow')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Nothing of this election is sent here as it happens. Choose what you wish to hear of as soon as it is published.

      [how far the count is]
      [results]
      [polls]
      [corrections]
      [A candidate…]"
    `);
    await reader.press('corrections');
    await reader.press('how far the count is');
    await reader.press('A candidate…');
    await reader.press('Ada Novak');
    expect(await reader.press('Back')).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      As soon as it is published, this comes here: how far the count is, corrections and Ada Novak.

      [✓ how far the count is]
      [results]
      [polls]
      [✓ corrections]
      [A candidate…]
      [Stop following]"
    `);
    expect(await owed(50)).toMatchObject([
      {
        id: 'follow#northland-2026',
        owed: { topics: ['corrections', 'stage'], candidates: ['Ada Novak'] },
        dueAt: null,
        shown: { 'northland-2026': 1 },
      },
    ]);
  });

  test('ends with its last choice, and by one press', async () => {
    const reader = rooms.reader(51);
    await reader.say('/follow');
    await reader.press('polls');
    await reader.press('✓ polls');
    expect(await owed(51)).toEqual([]);
    await reader.press('results');
    expect(await reader.pressData('w:4:northland-2026:0')).toBe(
      'Nothing of this election is sent here any more. /follow brings it back.',
    );
    expect(await owed(51)).toEqual([]);
  });

  test('says so where there is no such election', async () => {
    expect((await rooms.reader(52).pressData('w:1:nowhere-2026:0')).split('\n')[0]).toBe(
      'Nothing has been published about this election yet.',
    );
  });
});

describe('who puts the bot out', () => {
  test('gets nothing more', async () => {
    const reader = rooms.reader(60);
    await reader.say('/digest');
    await reader.press('Yes');
    const chat = { id: 60, type: 'private' as const, first_name: 'Somebody' };
    expect(await rooms.membership(chat, 60, { status: 'kicked' })).toEqual([]);
    expect(await owed(60)).toEqual([]);
  });
});
