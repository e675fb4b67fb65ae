import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createDesk } from '../../src/desk/create-desk.ts';
import type { DraftView } from '../../src/desk/draft-view.ts';
import { createStores } from '../../src/services.ts';
import { breakWrite } from '../table/faults.ts';
import {
  acceptedDraft,
  article,
  DAMAGED,
  EDITOR,
  FIRST_COUNT,
  ID,
  type Newsroom,
  OTHER_EDITOR,
  openNewsroom,
  publishAll,
  SECOND_COUNT,
  STRANGER,
  TURNOUT,
} from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const open = (text = FIRST_COUNT) => room.desk.openDraft(EDITOR, text, { contestId: null, chatId: 5 });

/** Facts as a card lists them. */
function lines({ facts }: DraftView): string[] {
  return facts.map(({ subject, name, asWorded, state, mustDecide, decided }) => {
    const from = state.is === 'changed' ? ` from ${state.from.asWorded}` : '';
    const word = decided === null ? (mustDecide ? 'must be decided' : 'undecided') : decided.decision.is;
    return `${[subject, name, asWorded].filter(Boolean).join(' ')}: ${state.is}${from}, ${word}`;
  });
}

describe('a draft', () => {
  test('has every figure of the article with its sentence, all new where nothing is published', async () => {
    const view = await open();
    expect(lines(view)).toEqual([
      'stage unofficial-partial: new, undecided',
      'progress ballots 40% of the ballots: new, undecided',
      'share Ada Novak 61.5: new, undecided',
      'share Bruno Alder 38.5: new, undecided',
    ]);
    const [, progress, share] = view.facts;
    expect(progress?.evidence[0]?.exact).toContain('40% of the ballots');
    expect(share?.path).toBe('contests[0].results[0].sharePercent');
    expect(view.draft).toMatchObject({
      version: 1,
      state: 'open',
      contestIds: [ID],
      startedFrom: { [ID]: 0 },
    });
  });

  test('says of each figure whether readers see it already, and what they see instead', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    const later = article(
      'Voting in the presidential election in Northland took place on 3 May 2026. With 41% of the ballots counted, Ada Novak has 61.5% of the votes and Bruno Alder has 38.4% of the votes, the election board said.',
    );
    expect(lines(await open(later))).toEqual([
      'stage unofficial-partial: same, undecided',
      'progress ballots 41% of the ballots: changed from 40% of the ballots, undecided',
      'share Ada Novak 61.5: same, undecided',
      'share Bruno Alder 38.4: changed from 38.5, undecided',
    ]);
  });

  test('leaves what an error touches to be decided one by one when all is accepted', async () => {
    const view = await acceptedDraft(room.desk, EDITOR, DAMAGED);
    expect(lines(view)).toEqual([
      'share Ada Novak 161.5: new, must be decided',
      'share Bruno Alder 38.5: new, must be decided',
    ]);
    expect(view.facts[0]?.findings.map(({ code }) => code)).toEqual(['E101', 'E102']);
  });

  test('is the same after a restart, for another editor, too', async () => {
    const { draft } = await open();
    const decided = await room.desk.decide(EDITOR, draft.id, 1, 'contests[0].stage', { is: 'drop' });
    const restarted = createDesk({ ...room.services, stores: createStores(room.opened.table) });
    expect(await restarted.viewDraft(OTHER_EDITOR, draft.id)).toEqual(decided);
    expect(await restarted.listDrafts(OTHER_EDITOR)).toEqual([decided.draft]);
  });

  test('that somebody else has changed takes no decision on the version before', async () => {
    const { draft } = await open();
    await room.desk.acceptRest(OTHER_EDITOR, draft.id, 1);
    await expect(
      room.desk.decide(EDITOR, draft.id, 1, 'contests[0].stage', { is: 'drop' }),
    ).rejects.toMatchObject({
      code: 'draft-changed',
    });
    expect((await room.desk.viewDraft(EDITOR, draft.id)).facts[0]?.decided?.decision.is).toBe('accept');
  });

  test('of two editors who decide at the same moment takes one', async () => {
    const { draft } = await open();
    const outcomes = await Promise.allSettled(
      [EDITOR, OTHER_EDITOR].map((by) =>
        room.another().desk.decide(by, draft.id, 1, 'contests[0].stage', { is: 'drop' }),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await room.desk.viewDraft(EDITOR, draft.id)).draft.version).toBe(2);
  });

  test('expires after seven days, is told of until it is closed, and takes no decision', async () => {
    const { draft } = await open();
    room.clock.now = new Date('2026-05-10T19:59:59.000Z');
    expect(await room.desk.listExpired()).toEqual([]);
    room.clock.now = new Date('2026-05-10T20:00:00.000Z');
    expect(await room.desk.listDrafts(EDITOR)).toEqual([]);
    await expect(room.desk.acceptRest(EDITOR, draft.id, 1)).rejects.toMatchObject({ code: 'draft-closed' });
    expect(await room.desk.listExpired()).toEqual([draft]);
    await room.desk.closeExpired(draft.id);
    expect(await room.desk.listExpired()).toEqual([]);
  });

  test('that was discarded is closed', async () => {
    const { draft } = await open();
    await room.desk.discard(EDITOR, draft.id, 1);
    expect(await room.desk.listDrafts(EDITOR)).toEqual([]);
    await expect(room.desk.publish(EDITOR, draft.id, 2, null)).rejects.toMatchObject({
      code: 'draft-closed',
    });
  });

  test('may be published as another contest', async () => {
    const { draft } = await open();
    const chosen = await room.desk.chooseContest(EDITOR, draft.id, 1, 0, 'rehearsal-2026');
    expect(chosen.facts.map(({ contestId }) => contestId)).toEqual(Array(4).fill('rehearsal-2026'));
    const accepted = await room.desk.acceptRest(EDITOR, draft.id, 2);
    await room.desk.publish(EDITOR, draft.id, accepted.draft.version, null);
    expect((await room.stores.editions.listContests()).map(({ contest }) => contest.id)).toEqual([
      'rehearsal-2026',
    ]);
    await expect(room.desk.chooseContest(EDITOR, draft.id, 1, 0, '../x')).rejects.toMatchObject({
      code: 'not-a-contest-id',
    });
  });
});

test('a crash between any two writes of a new draft leaves a whole draft or none', async () => {
  let isDone = false;
  for (let nth = 1; !isDone; nth += 1) {
    const before = await room.desk.listDrafts(EDITOR);
    const crashing = room.another();
    breakWrite(crashing.table.client, nth, 'lost', 'dead');
    isDone = await crashing.desk.openDraft(EDITOR, FIRST_COUNT, { contestId: null, chatId: 5 }).then(
      () => true,
      () => false,
    );
    for (const { id } of await room.desk.listDrafts(EDITOR)) {
      expect((await room.desk.viewDraft(EDITOR, id)).facts).toHaveLength(4);
    }
    expect((await room.desk.listDrafts(EDITOR)).length - before.length).toBeLessThanOrEqual(1);
  }
});

describe('a stranger', () => {
  test('opens, sees, decides and publishes nothing', async () => {
    const { draft } = await open();
    const tries = [
      room.desk.openDraft(STRANGER, FIRST_COUNT, { contestId: null, chatId: 1 }),
      room.desk.viewDraft(STRANGER, draft.id),
      room.desk.listDrafts(STRANGER),
      room.desk.decide(STRANGER, draft.id, 1, 'contests[0].stage', { is: 'drop' }),
      room.desk.acceptRest(STRANGER, draft.id, 1),
      room.desk.vouch(STRANGER, draft.id, 1, 'E101'),
      room.desk.chooseContest(STRANGER, draft.id, 1, 0, 'x-2026'),
      room.desk.preview(STRANGER, draft.id),
      room.desk.publish(STRANGER, draft.id, 1, null),
      room.desk.discard(STRANGER, draft.id, 1),
      room.desk.listLog(STRANGER, ID, 5),
    ];
    for (const each of tries) await expect(each).rejects.toMatchObject({ code: 'not-allowed' });
    expect((await room.desk.viewDraft(EDITOR, draft.id)).draft).toEqual(draft);
  });
});

describe('an edit', () => {
  const share = 'contests[0].results[1].sharePercent';

  test('keeps the sentence and is marked, in the preview and in the edition', async () => {
    const { draft } = await open();
    await room.desk.decide(EDITOR, draft.id, 1, share, { is: 'edit', value: '38,40 %', name: 'Bruno Alden' });
    await room.desk.acceptRest(EDITOR, draft.id, 2);
    const [preview] = await room.desk.preview(EDITOR, draft.id);
    const shown = preview?.edition.results[1];
    expect(shown).toEqual({
      name: 'Bruno Alden',
      party: null,
      area: null,
      sharePercent: 38.4,
      votes: null,
      seats: null,
      outcome: null,
      asWorded: '38.40',
      qualifier: 'exactly',
      edited: ['sharePercent', 'name'],
      aliases: [],
      cites: shown?.cites,
    });
    expect(preview?.quotes[shown?.cites[0]?.quote ?? -1]?.exact).toContain('Bruno Alder has 38.5%');
    await room.desk.publish(EDITOR, draft.id, 3, null);
    expect((await room.stores.editions.findCurrentEdition(ID))?.results[1]).toEqual(shown);
  });

  test.each([
    [share, '138', 'no percentage'],
    [share, 'many', 'no percentage'],
    [share, '38.4.1', 'no percentage'],
    ['contests[0].stage', 'finished', 'no stage'],
  ])('of %s to "%s" is refused', async (path, value, sentence) => {
    const { draft } = await open();
    await expect(room.desk.decide(EDITOR, draft.id, 1, path, { is: 'edit', value })).rejects.toThrow(
      sentence,
    );
  });

  test('of a count takes the usual groupings, and nothing in between', async () => {
    const { draft } = await open(TURNOUT);
    const path = 'contests[0].context[1]';
    let version = 1;
    for (const value of ['1204312', '1,204,312', '1 204 312', '1.204.312']) {
      await room.desk.decide(EDITOR, draft.id, version++, path, { is: 'edit', value });
      const [preview] = await room.desk.preview(EDITOR, draft.id);
      expect(preview?.edition.context).toMatchObject([
        { value: 1204312, asWorded: '1,204,312', edited: ['value'] },
      ]);
    }
    for (const value of ['1,20', '12,04,312', '1204312.5', '-3', '1e6']) {
      await expect(
        room.desk.decide(EDITOR, draft.id, version, path, { is: 'edit', value }),
      ).rejects.toMatchObject({ code: 'not-a-value' });
    }
  });
});

test('what was dropped is not published, and a row goes when nothing of it is left', async () => {
  const { draft } = await open(SECOND_COUNT);
  await room.desk.decide(EDITOR, draft.id, 1, 'contests[0].results[1].sharePercent', { is: 'drop' });
  await room.desk.decide(EDITOR, draft.id, 2, 'contests[0].progress[0]', { is: 'drop' });
  await room.desk.acceptRest(EDITOR, draft.id, 3);
  await room.desk.publish(EDITOR, draft.id, 4, null);
  const edition = await room.stores.editions.findCurrentEdition(ID);
  expect(edition?.results.map(({ name }) => name)).toEqual(['Ada Novak']);
  expect(edition?.progress).toEqual([]);
});
