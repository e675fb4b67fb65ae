import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadArticle } from '../../src/desk/load.ts';
import { breakWrite } from '../table/faults.ts';
import {
  acceptedDraft,
  DAMAGED,
  EDITOR,
  FINAL_COUNT,
  FIRST_COUNT,
  ID,
  type Newsroom,
  OTHER_EDITOR,
  OWNER,
  openNewsroom,
  publishAll,
  SECOND_COUNT,
  TURNOUT,
} from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const current = () => room.stores.editions.findCurrentEdition(ID);

describe('publishing a draft', () => {
  test('makes the next edition, closes the draft, and says who did what', async () => {
    const { draft } = await room.desk.openDraft(OTHER_EDITOR, FIRST_COUNT, { contestId: null, chatId: null });
    room.clock.now = new Date('2026-05-03T20:05:00.000Z');
    await room.desk.decide(OTHER_EDITOR, draft.id, 1, 'contests[0].results[0].sharePercent', {
      is: 'edit',
      value: '61.4',
    });
    await room.desk.acceptRest(EDITOR, draft.id, 2);
    room.clock.now = new Date('2026-05-03T20:10:00.000Z');
    const outcome = await room.desk.publish(EDITOR, draft.id, 3, null);
    expect(outcome).toMatchObject({
      outcome: 'published',
      contests: [{ isNew: true, edition: { number: 1 } }],
    });
    expect((await room.desk.viewDraft(EDITOR, draft.id)).draft.state).toBe('published');
    expect(await room.desk.listLog(EDITOR, ID, 10)).toEqual([
      {
        edition: 1,
        act: {
          verb: 'published',
          by: EDITOR,
          at: '2026-05-03T20:10:00.000Z',
          approvedBy: null,
          reason: null,
          draft: {
            id: draft.id,
            sha256: FIRST_COUNT.source.sha256,
            openedBy: OTHER_EDITOR,
            openedAt: '2026-05-03T20:00:00.000Z',
            vouched: [],
            differences: [
              {
                path: 'contests[0].results[0].sharePercent',
                sentence: draft && FIRST_COUNT.text.slice(FIRST_COUNT.text.indexOf('With 40%')),
                proposed: { subject: 'share', value: 61.5, name: 'Ada Novak', area: null },
                decided: { value: '61.4' },
                by: OTHER_EDITOR,
                at: '2026-05-03T20:05:00.000Z',
              },
            ],
          },
        },
      },
      {
        edition: null,
        deed: {
          verb: 'loaded',
          by: OTHER_EDITOR,
          at: '2026-05-03T20:00:00.000Z',
          subject: draft.id,
          note: 'Northland votes',
        },
      },
    ]);
  });

  test('is held back by facts that nobody has decided', async () => {
    const { draft } = await room.desk.openDraft(EDITOR, FIRST_COUNT, { contestId: null, chatId: null });
    expect(await room.desk.publish(EDITOR, draft.id, 1, null)).toEqual({
      outcome: 'held',
      undecided: [
        'contests[0].stage',
        'contests[0].progress[0]',
        'contests[0].results[0].sharePercent',
        'contests[0].results[1].sharePercent',
      ],
      errors: [],
    });
    expect(await current()).toBeUndefined();
  });

  test('is held back by errors until an editor vouches for each', async () => {
    const { draft } = await acceptedDraft(room.desk, EDITOR, DAMAGED);
    for (const [at, version] of [2, 3].entries()) {
      const path = `contests[0].results[${at}].sharePercent`;
      await room.desk.decide(EDITOR, draft.id, version, path, { is: 'accept' });
    }
    const held = await room.desk.publish(EDITOR, draft.id, 4, null);
    expect(held.outcome === 'held' && held.errors.map(({ code }) => code)).toEqual(['E101', 'E102']);
    await room.desk.vouch(EDITOR, draft.id, 4, 'E101');
    const view = await room.desk.vouch(EDITOR, draft.id, 5, 'E102');
    expect(view.errors).toEqual([]);
    expect((await room.desk.publish(EDITOR, draft.id, 6, null)).outcome).toBe('published');
  });

  test('goes through once an edit has repaired what the error was about', async () => {
    const { draft } = await acceptedDraft(room.desk, EDITOR, DAMAGED);
    await room.desk.decide(EDITOR, draft.id, 2, 'contests[0].results[0].sharePercent', {
      is: 'edit',
      value: '61.5',
    });
    const view = await room.desk.decide(EDITOR, draft.id, 3, 'contests[0].results[1].sharePercent', {
      is: 'accept',
    });
    expect(view.errors).toEqual([]);
    expect((await room.desk.publish(EDITOR, draft.id, 4, null)).outcome).toBe('published');
  });

  test('of an article that readers see already changes nothing', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    const { draft } = await acceptedDraft(room.desk, OTHER_EDITOR, FIRST_COUNT);
    const outcome = await room.desk.publish(OTHER_EDITOR, draft.id, 2, null);
    expect(outcome).toMatchObject({
      outcome: 'published',
      contests: [{ isNew: false, edition: { number: 1 } }],
    });
    expect((await current())?.number).toBe(1);
  });
});

describe('two editors at once', () => {
  test('the later one is told what the other changed, and publishes on top of it', async () => {
    const first = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    await publishAll(room.desk, OTHER_EDITOR, SECOND_COUNT);
    const turnout = await acceptedDraft(room.desk, EDITOR, TURNOUT);
    const told = await room.desk.publish(EDITOR, first.draft.id, 2, null);
    expect(told).toMatchObject({
      outcome: 'overtaken',
      contests: [{ contestId: ID, startedFrom: 0, current: 1 }],
    });
    const changes = told.outcome === 'overtaken' ? (told.contests[0]?.changes ?? []) : [];
    expect(changes.map(({ subject, name, to }) => [subject, name, to?.asWorded])).toEqual([
      ['stage', null, 'unofficial-partial'],
      ['progress', null, '80% of the ballots'],
      ['share', 'Ada Novak', '60.1'],
      ['share', 'Bruno Alder', '39.9'],
    ]);
    expect((await room.desk.publish(EDITOR, first.draft.id, 3, null)).outcome).toBe('published');
    // The other draft began at edition 1 and is now told of edition 2, which changes no figure.
    const again = await room.desk.publish(EDITOR, turnout.draft.id, 2, null);
    expect(again).toMatchObject({
      outcome: 'overtaken',
      contests: [{ startedFrom: 1, current: 2, changes: [] }],
    });
    expect((await room.desk.publish(EDITOR, turnout.draft.id, 3, null)).outcome).toBe('published');
    const edition = await current();
    expect(edition?.number).toBe(3);
    expect(edition?.sources).toHaveLength(3);
    expect(edition?.results[0]?.sharePercent).toBe(60.1);
  });

  test('at the very same moment lose nothing: one wins, the other is told and wins next', async () => {
    await publishAll(room.desk, OWNER, FIRST_COUNT);
    const drafts = [
      { by: EDITOR, ...(await acceptedDraft(room.desk, EDITOR, SECOND_COUNT)) },
      { by: OTHER_EDITOR, ...(await acceptedDraft(room.desk, OTHER_EDITOR, TURNOUT)) },
    ];
    const outcomes = await Promise.all(
      drafts.map(({ by, draft }) => room.another().desk.publish(by, draft.id, 2, null)),
    );
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['overtaken', 'published']);
    const loser = drafts[outcomes.findIndex(({ outcome }) => outcome === 'overtaken')];
    const retried = await room.desk.publish(loser?.by ?? 0, loser?.draft.id ?? '', 3, null);
    expect(retried.outcome).toBe('published');
    const edition = await current();
    expect([edition?.number, edition?.sources.length, edition?.context.length]).toEqual([3, 3, 2]);
  });

  test('the same draft twice makes one edition', async () => {
    const { draft } = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    const outcomes = await Promise.allSettled(
      [EDITOR, OTHER_EDITOR].map((by) => room.another().desk.publish(by, draft.id, 2, null)),
    );
    expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect((await current())?.number).toBe(1);
    expect((await room.desk.viewDraft(EDITOR, draft.id)).draft.state).toBe('published');
  });
});

describe('a crash between any two writes of a publication', () => {
  for (const fault of ['refused', 'lost'] as const) {
    test(`leaves the edition before or the one after (${fault}), and a second try comes to the same end`, async () => {
      await publishAll(room.desk, EDITOR, FIRST_COUNT);
      const before = await current();
      let isDone = false;
      for (let nth = 1; !isDone; nth += 1) {
        const opened = await room.desk.openDraft(EDITOR, SECOND_COUNT, {
          contestId: `crash-${nth}`,
          chatId: null,
        });
        const { draft } = await room.desk.acceptRest(EDITOR, opened.draft.id, 1);
        const crashing = room.another();
        breakWrite(crashing.table.client, nth, fault, 'dead');
        isDone = await crashing.desk.publish(EDITOR, draft.id, 2, null).then(
          () => true,
          () => false,
        );
        const half = await room.stores.editions.findCurrentEdition(`crash-${nth}`);
        expect(half === undefined || half.results.length === 2).toBe(true);
        const kept = (await room.desk.viewDraft(EDITOR, draft.id)).draft;
        if (kept.state === 'open') {
          const outcome = await room.desk.publish(EDITOR, draft.id, kept.version, null);
          expect(outcome.outcome).toBe('published');
        }
        const after = await room.stores.editions.findCurrentEdition(`crash-${nth}`);
        expect([after?.number, after?.sources.length]).toEqual([1, 1]);
        expect((await room.desk.viewDraft(EDITOR, draft.id)).draft.state).toBe('published');
      }
      expect(await current()).toEqual(before);
    });
  }
});

describe('an embargo', () => {
  test('shows nothing anywhere before its time, and is published by whoever runs the clock', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    const { draft } = await acceptedDraft(room.desk, EDITOR, SECOND_COUNT);
    const at = new Date('2026-05-03T21:00:00.000Z');
    expect(await room.desk.publish(EDITOR, draft.id, 2, at)).toEqual({
      outcome: 'scheduled',
      publishAt: '2026-05-03T21:00:00.000Z',
    });
    room.clock.now = new Date('2026-05-03T20:59:59.000Z');
    expect(await room.desk.publishDue()).toEqual([]);
    expect((await current())?.number).toBe(1);
    expect(await room.stores.readings.listReadings(ID)).toHaveLength(1);
    room.clock.now = at;
    expect(await room.desk.publishDue()).toMatchObject([{ outcome: { outcome: 'published' } }]);
    expect(await room.desk.publishDue()).toEqual([]);
    expect((await current())?.results[0]?.sharePercent).toBe(60.1);
  });

  test('can be lifted, after which nothing is due', async () => {
    const { draft } = await acceptedDraft(room.desk, EDITOR, SECOND_COUNT);
    await room.desk.publish(EDITOR, draft.id, 2, new Date('2026-05-03T21:00:00.000Z'));
    await expect(room.desk.acceptRest(EDITOR, draft.id, 3)).rejects.toMatchObject({ code: 'draft-closed' });
    expect((await room.desk.unschedule(OTHER_EDITOR, draft.id, 3)).draft.state).toBe('open');
    room.clock.now = new Date('2026-05-03T22:00:00.000Z');
    expect(await room.desk.publishDue()).toEqual([]);
    expect(await current()).toBeUndefined();
  });

  test('of an editor who is none any more is not published', async () => {
    const { draft } = await acceptedDraft(room.desk, EDITOR, SECOND_COUNT);
    await room.desk.publish(EDITOR, draft.id, 2, new Date('2026-05-03T21:00:00.000Z'));
    await room.desk.removeEditor(OWNER, EDITOR);
    room.clock.now = new Date('2026-05-03T21:00:00.000Z');
    expect(await room.desk.publishDue()).toMatchObject([{ outcome: { outcome: 'held' } }]);
    expect(await current()).toBeUndefined();
    expect((await room.desk.listDrafts(OWNER)).map(({ state }) => state)).toEqual(['open']);
  });

  test.each([
    ['2026-05-03T20:00:00.000Z', 'time-not-ahead'],
    ['2026-05-10T20:00:00.000Z', 'time-too-far'],
  ])('at %s is refused: %s', async (at, code) => {
    const { draft } = await acceptedDraft(room.desk, EDITOR, SECOND_COUNT);
    await expect(room.desk.publish(EDITOR, draft.id, 2, new Date(at))).rejects.toMatchObject({ code });
  });
});

test('a changed article takes the place of what stood at its address; one published earlier does not', async () => {
  const at = (article: typeof FIRST_COUNT, url: string, publishedOn: string) => ({
    ...article,
    source: { ...article.source, url, publishedOn },
  });
  const load = (article: typeof FIRST_COUNT) =>
    loadArticle(article, { contestId: null, accepted: new Set(), by: 'operator' }, room.services);
  const shown = async () => (await current())?.sources.map(({ sha256 }) => sha256);

  const address = 'https://nordwire.example/count';
  await load(at(SECOND_COUNT, address, '2026-05-03'));
  await load(at(FIRST_COUNT, address, '2026-05-03'));
  expect(await shown()).toEqual([FIRST_COUNT.source.sha256]);
  expect((await current())?.results[0]).toMatchObject({ name: 'Ada Novak', sharePercent: 61.5 });

  await load(at(FINAL_COUNT, 'https://nordwire.example/final', '2026-05-05'));
  await load(at(SECOND_COUNT, 'https://nordwire.example/final', '2026-05-04'));
  expect(await shown()).toEqual([FINAL_COUNT, SECOND_COUNT, FIRST_COUNT].map(({ source }) => source.sha256));
});
