import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/desk/contest-settings.ts';
import type { AmendOutcome, PublishOutcome } from '../../src/desk/outcome.ts';
import type { Call } from '../../src/election/call.ts';
import { breakWrite } from '../table/faults.ts';
import {
  acceptedDraft,
  EDITOR,
  FIRST_COUNT,
  ID,
  type Newsroom,
  OTHER_EDITOR,
  OWNER,
  openNewsroom,
  publishAll,
  SECOND_COUNT,
  STRANGER,
} from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const current = () => room.stores.editions.findCurrentEdition(ID);
const CALL: Call = {
  name: 'novak',
  authority: 'Electoral Board of Northland',
  source: 'https://board.example/declaration',
  calledAt: '2026-05-04T09:00:00Z',
};

function requestOf(outcome: PublishOutcome | AmendOutcome): string {
  if (outcome.outcome !== 'asked') throw new Error(`Not asked for: ${JSON.stringify(outcome)}`);
  return outcome.approval.id;
}

async function twoPeopleFor(rule: keyof typeof DEFAULT_SETTINGS.twoPeople): Promise<void> {
  const twoPeople = { ...DEFAULT_SETTINGS.twoPeople, [rule]: true };
  await room.desk.changeSettings(OWNER, ID, { ...DEFAULT_SETTINGS, twoPeople });
}

describe('a contest whose first publication takes two', () => {
  test('shows nothing until another person approves, and says who both were', async () => {
    await twoPeopleFor('firstPublication');
    const { draft } = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    const asked = await room.desk.publish(EDITOR, draft.id, 2, null);
    expect(asked).toMatchObject({
      outcome: 'asked',
      approval: { contestId: ID, why: 'first-publication', by: EDITOR },
    });
    expect(await current()).toBeUndefined();
    expect((await room.desk.listApprovals(OTHER_EDITOR)).map(({ id }) => id)).toEqual([requestOf(asked)]);
    await expect(room.desk.approve(EDITOR, requestOf(asked))).rejects.toMatchObject({ code: 'same-person' });
    await expect(room.desk.approve(STRANGER, requestOf(asked))).rejects.toMatchObject({
      code: 'not-allowed',
    });
    expect(await current()).toBeUndefined();
    expect((await room.desk.approve(OTHER_EDITOR, requestOf(asked))).outcome.outcome).toBe('published');
    expect(await room.desk.listApprovals(OTHER_EDITOR)).toEqual([]);
    expect((await room.stores.editions.findRecord(ID, 1))?.act).toMatchObject({
      by: EDITOR,
      approvedBy: OTHER_EDITOR,
    });
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
  });

  test('asks once, however often the same editor asks', async () => {
    await twoPeopleFor('firstPublication');
    const { draft } = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    const once = requestOf(await room.desk.publish(EDITOR, draft.id, 2, null));
    expect(requestOf(await room.desk.publish(EDITOR, draft.id, 2, null))).toBe(once);
  });

  test('does not take a yes to a draft that has changed since', async () => {
    await twoPeopleFor('firstPublication');
    const { draft } = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    const id = requestOf(await room.desk.publish(EDITOR, draft.id, 2, null));
    await room.desk.decide(EDITOR, draft.id, 2, 'contests[0].stage', { is: 'edit', value: 'certified' });
    await expect(room.desk.approve(OTHER_EDITOR, id)).rejects.toMatchObject({ code: 'draft-changed' });
    expect(await current()).toBeUndefined();
  });

  test('does not take a yes to what somebody asked for who is no editor any more', async () => {
    await twoPeopleFor('firstPublication');
    const { draft } = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    const id = requestOf(await room.desk.publish(EDITOR, draft.id, 2, null));
    await room.desk.removeEditor(OWNER, EDITOR);
    await expect(room.desk.approve(OTHER_EDITOR, id)).rejects.toMatchObject({ code: 'not-allowed' });
  });

  test('does not take a yes after a day, nor after a no', async () => {
    await twoPeopleFor('firstPublication');
    const { draft } = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    const refused = requestOf(await room.desk.publish(EDITOR, draft.id, 2, null));
    await room.desk.refuse(OTHER_EDITOR, refused);
    await expect(room.desk.approve(OTHER_EDITOR, refused)).rejects.toMatchObject({ code: 'no-approval' });
    const late = requestOf(await room.desk.publish(EDITOR, draft.id, 2, null));
    room.clock.now = new Date('2026-05-04T20:00:00.000Z');
    await expect(room.desk.approve(OTHER_EDITOR, late)).rejects.toMatchObject({ code: 'no-approval' });
  });

  test('may be approved for a time to come', async () => {
    await twoPeopleFor('firstPublication');
    const { draft } = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
    const at = new Date('2026-05-03T21:00:00.000Z');
    const id = requestOf(await room.desk.publish(EDITOR, draft.id, 2, at));
    expect((await room.desk.approve(OTHER_EDITOR, id)).outcome.outcome).toBe('scheduled');
    room.clock.now = at;
    await room.desk.publishDue();
    expect((await room.stores.editions.findRecord(ID, 1))?.act).toMatchObject({
      by: EDITOR,
      approvedBy: OTHER_EDITOR,
    });
  });
});

test('a final stage takes two where the contest says so, once', async () => {
  await publishAll(room.desk, EDITOR, FIRST_COUNT);
  await twoPeopleFor('finalStage');
  await publishAll(room.desk, EDITOR, SECOND_COUNT);
  const figure = { subject: 'stage' as const, name: null, about: null, area: null, unit: null };
  const correcting = {
    figure,
    from: null,
    value: 'official',
    reason: 'The board has declared.',
    kind: 'correction' as const,
  };
  const id = requestOf(await room.desk.correct(EDITOR, ID, correcting));
  expect((await current())?.stage).toBe('unofficial-partial');
  await room.desk.approve(OTHER_EDITOR, id);
  expect((await current())?.stage).toBe('official');
});

test('a retraction takes two where the contest says so, and so does an undo that takes an article back', async () => {
  await publishAll(room.desk, EDITOR, FIRST_COUNT);
  await publishAll(room.desk, EDITOR, SECOND_COUNT);
  await twoPeopleFor('retraction');
  const retraction = requestOf(await room.desk.retract(EDITOR, ID, SECOND_COUNT.source.sha256, 'why'));
  const undoing = requestOf(await room.desk.undo(EDITOR, ID, 1, 'why'));
  expect((await current())?.number).toBe(2);
  await room.desk.approve(OTHER_EDITOR, retraction);
  expect((await current())?.sources).toHaveLength(1);
  expect((await room.desk.approve(OTHER_EDITOR, undoing)).outcome.outcome).toBe('unchanged');
});

describe('a call', () => {
  test('always takes two, names the candidate as the edition does, and stands beside the figures', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    const id = requestOf(await room.desk.call(EDITOR, ID, CALL));
    expect((await current())?.call).toBeUndefined();
    await expect(room.desk.approve(EDITOR, id)).rejects.toMatchObject({ code: 'same-person' });
    await room.desk.approve(OTHER_EDITOR, id);
    const edition = await current();
    expect(edition?.call).toEqual({ ...CALL, name: 'Ada Novak' });
    expect(edition?.stage).toBe('unofficial-partial');
    expect(edition?.changes).toEqual([
      {
        kind: 'update',
        subject: 'call',
        name: 'Ada Novak',
        about: null,
        unit: null,
        from: null,
        to: { value: null, asWorded: 'Electoral Board of Northland' },
        reason: null,
      },
    ]);
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    expect((await current())?.call?.name).toBe('Ada Novak');
  });

  test('is taken back by two, as a correction, and by no undo', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await room.desk.approve(OTHER_EDITOR, requestOf(await room.desk.call(EDITOR, ID, CALL)));
    expect((await room.desk.undo(EDITOR, ID, 1, 'why')).outcome).toBe('unchanged');
    await room.desk.approve(
      EDITOR,
      requestOf(await room.desk.uncall(OTHER_EDITOR, ID, 'The board has taken it back.')),
    );
    expect((await current())?.call).toBeUndefined();
    expect(await room.desk.listCorrections(ID)).toMatchObject([
      {
        kind: 'correction',
        reason: 'The board has taken it back.',
        changes: [{ subject: 'call', name: 'Ada Novak', to: null }],
      },
    ]);
  });

  test.each([
    [{ ...CALL, name: 'Nobody Else' }, 'no-candidate'],
    [{ ...CALL, authority: ' ' }, 'no-reason'],
    [{ ...CALL, source: '' }, 'no-reason'],
  ])('%j is refused: %s', async (call, code) => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await expect(room.desk.call(EDITOR, ID, call)).rejects.toMatchObject({ code });
    await expect(room.desk.uncall(EDITOR, ID, 'why')).rejects.toMatchObject({ code: 'no-call' });
  });
});

describe('a rehearsal', () => {
  test('is marked on every edition and in the list, and stays one', async () => {
    await room.desk.changeSettings(OWNER, ID, { ...DEFAULT_SETTINGS, isTest: true });
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    expect((await current())?.isTest).toBe(true);
    expect(await room.stores.editions.listContests()).toMatchObject([{ edition: 1, isTest: true }]);
    await expect(room.desk.changeSettings(OWNER, ID, DEFAULT_SETTINGS)).rejects.toMatchObject({
      code: 'test-contest',
    });
  });

  test('is nothing that a contest with real editions can become', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    expect(await room.stores.editions.listContests()).not.toMatchObject([{ isTest: true }]);
    const test = { ...DEFAULT_SETTINGS, isTest: true };
    await expect(room.desk.changeSettings(OWNER, ID, test)).rejects.toMatchObject({ code: 'real-contest' });
  });
});

test('a crash between any two writes of an approval leaves it open or done, and a second yes comes to the same end', async () => {
  let isDone = false;
  for (let nth = 1; !isDone; nth += 1) {
    const id = `crash-${nth}`;
    const twoPeople = { ...DEFAULT_SETTINGS.twoPeople, firstPublication: true };
    await room.desk.changeSettings(OWNER, id, { ...DEFAULT_SETTINGS, twoPeople });
    const opened = await room.desk.openDraft(EDITOR, FIRST_COUNT, { contestId: id, chatId: null });
    await room.desk.acceptRest(EDITOR, opened.draft.id, 1);
    const request = requestOf(await room.desk.publish(EDITOR, opened.draft.id, 2, null));
    const crashing = room.another();
    breakWrite(crashing.table.client, nth, 'lost', 'dead');
    isDone = await crashing.desk.approve(OTHER_EDITOR, request).then(
      () => true,
      () => false,
    );
    if ((await room.desk.viewDraft(EDITOR, opened.draft.id)).draft.state === 'open') {
      await room.desk.approve(OTHER_EDITOR, request);
    }
    const edition = await room.stores.editions.findCurrentEdition(id);
    expect([edition?.number, edition?.results.length]).toEqual([1, 2]);
  }
});
