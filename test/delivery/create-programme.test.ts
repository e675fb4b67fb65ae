import { describe, expect, test } from 'vitest';
import { createProgramme } from '../../src/delivery/create-programme.ts';
import type { Digest, Follow, LivingPost } from '../../src/delivery/owed.ts';
import { askOf, deliveryOf, NO_SETTINGS, nightOf, shownBy } from './count-night.ts';

const programme = createProgramme('teller_bot');
const CONTEST = 'northland-2026';

const digest: Digest = {
  kind: 'digest',
  contestIds: [],
  hour: 8,
  minute: 30,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  onlyIfChanged: true,
};
const post: LivingPost = {
  kind: 'post',
  contestId: CONTEST,
  answer: 'results',
  isPinned: false,
  hasMilestones: true,
  signOff: 'The newsroom of Nord Daily',
  hashtags: ['Northland2026', 'count'],
};
const follow: Follow = { kind: 'follow', contestId: CONTEST, topics: ['stage'], candidates: [] };

const night = nightOf([
  { counted: 12, shares: [44, 40, 1.5] },
  { counted: 40, shares: [49, 38, 0.9], poll: 45.3 },
  {
    counted: 61.5,
    shares: [47.2, 38, 0.8],
    kind: 'correction',
    reason: 'The board had left out the capital.',
  },
  { counted: 100, shares: [47.2, 39, 0.8], stage: 'unofficial-complete' },
]);

const composed = async (...asked: Parameters<typeof askOf>) =>
  shownBy(await programme.compose(askOf(...asked)));

describe('a digest', () => {
  test('tells status moves, then figures old → new, then polls, and marks what was put right', async () => {
    expect(await composed(deliveryOf(digest, { shown: { [CONTEST]: 2 } }), night)).toMatchInlineSnapshot(`
      "What has changed

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      • Stage: partial count → complete count
      • Correction: Counted: 40% of the ballots → 100% of the ballots Reason: The board had left out the capital.
      • Correction: Ada Novak: 49% → 47.2% Reason: The board had left out the capital.
      • Bruno Alder: 38% → 39%
      • Correction: Clea Alder: 0.9% → 0.8% Reason: The board had left out the capital.
      • Correction: Poll by Pollwerk, Ada Novak: 45.3% → 45.1% Reason: The board had left out the capital.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.

      [Results] [Changes]
      [No more digests] [Digest settings]"
    `);
  });

  test('is an update only, for a chat that never saw what was wrong', async () => {
    expect(await composed(deliveryOf(digest, { shown: { [CONTEST]: 1 } }), night)).toMatchInlineSnapshot(`
      "What has changed

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      • Stage: partial count → complete count
      • Counted: 12% of the ballots → 100% of the ballots
      • Ada Novak: 44% → 47.2%
      • Bruno Alder: 40% → 39%
      • Clea Alder: 1.5% → 0.8%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.

      [Results] [Changes]
      [No more digests] [Digest settings]"
    `);
  });

  test('says where an election stands that the chat has not heard of', async () => {
    expect(await composed(deliveryOf(digest), night.slice(0, 1))).toMatchInlineSnapshot(`
      "What has changed

      Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 12% of the ballots.

      Ada Novak              44%
      Bruno Alder (Greens)   40%
      Clea Alder            1.5%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 1, published 3 May 2026 at 21:00 UTC.

      [Results] [Changes]
      [No more digests] [Digest settings]"
    `);
  });

  test('is silent where nothing is new', async () => {
    expect(await composed(deliveryOf(digest, { shown: { [CONTEST]: 4 } }), night)).toEqual({
      is: 'nothing',
      shown: { [CONTEST]: 4 },
    });
  });

  test('says that nothing is new to a chat that wishes to hear it', async () => {
    const always = { ...digest, onlyIfChanged: false };
    expect(await composed(deliveryOf(always, { shown: { [CONTEST]: 4 } }), night)).toMatchInlineSnapshot(`
      "What has changed

      Nothing has changed since your last digest.

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.

      [No more digests] [Digest settings]"
    `);
  });

  test('names each of several elections, and leaves rehearsals to those who chose them', async () => {
    const other = nightOf([{ counted: 12, shares: [44, 40, 1.5] }], 'southland-2026').map((edition) => ({
      ...edition,
      contest: { ...edition.contest, place: 'Southland' },
    }));
    const rehearsal = nightOf([{ counted: 1, shares: [1, 2, 3] }], 'test-2026').map((edition) => ({
      ...edition,
      isTest: true,
    }));
    const all = [...night, ...other, ...rehearsal];
    expect(await composed(deliveryOf(digest, { shown: { [CONTEST]: 3 } }), all)).toMatchInlineSnapshot(`
      "What has changed

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      • Stage: partial count → complete count
      • Counted: 61.5% of the ballots → 100% of the ballots
      • Bruno Alder: 38% → 39%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.

      Southland: presidential election, 3 May 2026

      Partial count, not official. Counted: 12% of the ballots.

      Ada Novak              44%
      Bruno Alder (Greens)   40%
      Clea Alder            1.5%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 1, published 3 May 2026 at 21:00 UTC.

      [Results: Northland: presidential election, 3 May 2026]
      [Results: Southland: presidential election, 3 May 2026]
      [No more digests] [Digest settings]"
    `);
    const chosen = { ...digest, contestIds: ['test-2026'] };
    expect(await composed(deliveryOf(chosen), all)).toMatch(
      /^What has changed\n\nRehearsal: not a real count\n/,
    );
  });

  test('is the same message for every chat that saw the same edition last, and says so where it may come twice', async () => {
    const keys = await Promise.all(
      [7, 8].map(async (chatId) => {
        const asked = askOf(deliveryOf(digest, { chatId, shown: { [CONTEST]: 2 } }), night);
        const it = await programme.compose(asked);
        return it.is === 'message' ? it.key : it.is;
      }),
    );
    expect(keys).toEqual(['en ["digest",["northland-2026",2,4]]', 'en ["digest",["northland-2026",2,4]]']);
    const again = await composed(deliveryOf(digest, { shown: { [CONTEST]: 3 } }), night, { isRepeat: true });
    expect(String(again).split('\n')[0]).toBe(
      'You may have had this message already: Telegram did not say whether the first one arrived.',
    );
  });

  test('is due at the chat’s own hour and left out six hours after that', () => {
    const settings = { ...NO_SETTINGS, zone: 'Asia/Baku' };
    const at = (time: string) => new Date(`2026-05-03T${time}Z`);
    expect(programme.nextDueAt(deliveryOf(digest), settings, at('00:00:00'))).toBe(
      '2026-05-03T04:30:00.000Z',
    );
    const owed = deliveryOf(digest, { owedSince: '2026-05-03T04:30:00.000Z' });
    expect(programme.isTooLate(owed, settings, at('10:30:00'))).toBe(false);
    expect(programme.isTooLate(owed, settings, at('10:30:01'))).toBe(true);
  });
});

describe('a living post', () => {
  test('shows the newest edition, when it came, and the template under source and time', async () => {
    const settings = { ...NO_SETTINGS, zone: 'Europe/Berlin' };
    const channel = deliveryOf(post, { chatKind: 'channel' });
    expect(await composed(channel, night.slice(0, 3), { settings })).toMatchInlineSnapshot(`
      "Updated 01:00 CEST, 61.5% counted

      Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.5% of the ballots.

      Ada Novak             47.2%
      Bruno Alder (Greens)    38%
      Clea Alder             0.8%

      Ada Novak leads by 9.2 percentage points (computed).
      Leading is not winning: no official result has been reported.
      The stated shares add up to 86.0% (computed).

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 3, published 3 May 2026 at 23:00 UTC.

      The newsroom of Nord Daily

      #Northland2026 #count

      [Source in the bot](https://t.me/teller_bot?start=source_northland-2026) [Results in the bot](https://t.me/teller_bot?start=results_northland-2026)"
    `);
  });

  test('of a rehearsal never goes to a channel', async () => {
    const rehearsal = night.map((edition) => ({ ...edition, isTest: true }));
    const channel = deliveryOf(post, { chatKind: 'channel' });
    expect(await composed(channel, rehearsal)).toEqual({ is: 'nothing', shown: {} });
    expect(rehearsal.map((edition) => programme.react(channel, edition))).toEqual(
      rehearsal.map(() => ({ isDue: false, notices: [] })),
    );
  });

  test('is due with each edition, and gives rise to each milestone and to word of each correction', () => {
    const channel = deliveryOf(post, { chatKind: 'channel', messageId: 5 });
    const certified = nightOf([
      { counted: 99, shares: [1, 2, 3] },
      { counted: 99, shares: [1, 2, 3], stage: 'certified' },
    ]);
    const half = nightOf([
      { counted: 40, shares: [1, 2, 3] },
      { counted: 50, shares: [1, 2, 3] },
    ]);
    const told = [...night, ...half, ...certified].map((edition) => {
      const { isDue, notices } = programme.react(channel, edition);
      return [
        isDue,
        ...notices.map(({ owed }) => (owed.kind === 'notice' ? [owed.about, owed.under] : owed.kind)),
      ];
    });
    const under = 'post#northland-2026#results';
    expect(told).toEqual([
      [true, [{ is: 'milestone', milestone: 'first-results' }, null]],
      [true],
      [true, [{ is: 'correction' }, under]],
      [true, [{ is: 'milestone', milestone: 'complete' }, null]],
      [true, [{ is: 'milestone', milestone: 'first-results' }, null]],
      [true, [{ is: 'milestone', milestone: 'half' }, null]],
      [true, [{ is: 'milestone', milestone: 'first-results' }, null]],
      [true, [{ is: 'milestone', milestone: 'certified' }, null]],
    ]);
  });
});

describe('a notice', () => {
  const notice = { kind: 'notice' as const, contestId: CONTEST, under: null };

  test('of a milestone says where the count stands there', async () => {
    const owed = {
      ...notice,
      edition: 4,
      about: { is: 'milestone' as const, milestone: 'complete' as const },
    };
    expect(await composed(deliveryOf(owed, { chatKind: 'channel' }), night)).toMatchInlineSnapshot(`
      "The count is complete

      Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      Ada Novak             47.2%
      Bruno Alder (Greens)    39%
      Clea Alder             0.8%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.

      [Results in the bot](https://t.me/teller_bot?start=results_northland-2026) [Source in the bot](https://t.me/teller_bot?start=source_northland-2026)"
    `);
  });

  test('of a correction says what was wrong, what is right, and why', async () => {
    const owed = { ...notice, edition: 3, about: { is: 'correction' as const } };
    expect(await composed(deliveryOf(owed), night)).toMatchInlineSnapshot(`
      "Correction: figures shown here were wrong

      Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 61.5% of the ballots.

      • Counted: 40% of the ballots → 61.5% of the ballots
      • Ada Novak: 49% → 47.2%
      • Clea Alder: 0.9% → 0.8%
      • Poll by Pollwerk, Ada Novak: 45.3% → 45.1%

      Reason: The board had left out the capital.

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 3, published 3 May 2026 at 23:00 UTC.

      [Results] [Changes]"
    `);
    expect(await composed(deliveryOf(owed, { chatKind: 'channel' }), night)).toMatch(
      /\[Results in the bot\]\(https:\/\/t\.me\/teller_bot\?start=results_northland-2026\)/,
    );
  });
});

describe('what a chat follows', () => {
  const at = (time: string) => ({
    settings: { ...NO_SETTINGS, quietHours: '22:00-07:00' },
    now: new Date(time),
  });
  const silence = async (...asked: Parameters<typeof askOf>) => {
    const it = await programme.compose(askOf(...asked));
    return it.is === 'message' ? it.isSilent : it;
  };

  test('is told of as soon as it is published, and nothing else is', async () => {
    const since = (edition: number) => deliveryOf(follow, { shown: { [CONTEST]: edition } });
    expect(await composed(since(3), night)).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Complete count, not official yet. Counted: 100% of the ballots.

      • Stage: partial count → complete count
      • Counted: 61.5% of the ballots → 100% of the ballots

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 4, published 4 May 2026 at 00:00 UTC.

      [Results] [Changes]
      [Stop following] [What I follow]"
    `);
    const polls = deliveryOf({ ...follow, topics: ['polls'] }, { shown: { [CONTEST]: 3 } });
    expect(await composed(polls, night)).toEqual({ is: 'nothing', shown: { [CONTEST]: 4 } });
    expect(night.map((edition) => programme.react(polls, edition).isDue)).toEqual([false, true, true, false]);
  });

  test('may be a candidate, in the count and in polls', async () => {
    const novak = deliveryOf(
      { ...follow, topics: [], candidates: ['A. Novak'] },
      { shown: { [CONTEST]: 1 } },
    );
    expect(await composed(novak, night.slice(0, 2))).toMatchInlineSnapshot(`
      "Northland: presidential election, 3 May 2026

      Partial count, not official. Counted: 40% of the ballots.

      • Ada Novak: 44% → 49%
      • Poll by Pollwerk, Ada Novak: 45.1% → 45.3%

      Source: NPA via Nordwire, published 3 May 2026.
      As of 3 May 2026. Edition 2, published 3 May 2026 at 22:00 UTC.

      [Results] [Changes]
      [Stop following] [What I follow]"
    `);
  });

  test('waits for the end of quiet hours, but for what is urgent: that comes without a sound', async () => {
    const progress = deliveryOf({ ...follow, topics: ['results'] }, { shown: { [CONTEST]: 1 } });
    expect(await silence(progress, night.slice(0, 2), at('2026-05-03T22:00:00Z'))).toEqual({
      is: 'later',
      at: '2026-05-04T07:00:00.000Z',
    });
    expect(await silence(progress, night.slice(0, 2), at('2026-05-04T07:00:00Z'))).toBe(false);
    const stage = deliveryOf(follow, { shown: { [CONTEST]: 3 } });
    expect(await silence(stage, night, at('2026-05-04T06:59:00Z'))).toBe(true);
  });
});
