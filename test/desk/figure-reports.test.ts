import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Doubt } from '../../src/desk/figure-reports.ts';
import { EDITOR, ID, type Newsroom, OTHER_EDITOR, openNewsroom, STRANGER } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const doubt: Doubt = {
  contestId: ID,
  edition: 1,
  figure: { subject: 'share', name: 'Ada Novak', about: null, area: null, unit: null },
  asShown: '61.5%',
  sentence: 'Ada Novak has 61.5% of the votes.',
  note: 'The board says 61.4.',
  chatId: STRANGER,
  key: 0,
};

let updates = 0;
/** Each by an update of its own. */
const report = (changes: Partial<Doubt> = {}) =>
  room.desk.reportFigure({ ...doubt, key: ++updates, ...changes });

test('a reader’s doubt waits for the editors with its figure and sentence, and is answered once', async () => {
  const queued = await report();
  const { key: _, ...said } = doubt;
  expect(queued).toEqual({
    ...said,
    id: queued.id,
    version: 1,
    at: '2026-05-03T20:00:00.000Z',
    answer: null,
  });
  expect(await room.desk.listReports(EDITOR)).toEqual([queued]);
  const answered = await room.desk.answerReport(EDITOR, queued.id, 'It is 61.5 in the board’s own table.');
  expect(answered).toMatchObject({
    chatId: STRANGER,
    answer: { by: EDITOR, text: 'It is 61.5 in the board’s own table.' },
  });
  expect(await room.desk.listReports(EDITOR)).toEqual([]);
  await expect(room.desk.answerReport(OTHER_EDITOR, queued.id, 'x')).rejects.toMatchObject({
    code: 'no-report',
  });
  expect((await room.stores.figureReports.findReport(queued.id))?.chatId).toBeNull();
});

test('one chat reports three figures an hour, also all at once, and others are not kept waiting', async () => {
  const outcomes = await Promise.allSettled(Array.from({ length: 5 }, () => report()));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  await report({ chatId: 55 });
  await expect(report()).rejects.toMatchObject({ code: 'too-many-reports' });
  room.clock.now = new Date('2026-05-03T21:00:00.000Z');
  await report();
  expect(await room.desk.listReports(EDITOR)).toHaveLength(5);
});

test('a reader neither lists nor answers', async () => {
  const { id } = await report();
  await expect(room.desk.listReports(STRANGER)).rejects.toMatchObject({ code: 'not-allowed' });
  await expect(room.desk.answerReport(STRANGER, id, 'x')).rejects.toMatchObject({ code: 'not-allowed' });
});

test('a note of any length is kept as far as a card holds it', async () => {
  const { note } = await report({ note: 'x'.repeat(50_000) });
  expect(note).toHaveLength(1_000);
});

test('whom to answer is forgotten with the chat; the doubt stays in the queue', async () => {
  const { id } = await report();
  await report({ chatId: 55 });
  await room.stores.chats.forgetChat(STRANGER);
  expect((await room.desk.listReports(EDITOR)).map(({ chatId }) => chatId)).toEqual([null, 55]);
  expect((await room.desk.answerReport(EDITOR, id, 'Thank you.')).chatId).toBeNull();
});

test('an update that is delivered again, also at the same moment, queues its doubt once', async () => {
  const same = { key: 7 };
  await Promise.all([report(same), report(same)]);
  const again = await report(same);
  expect(await room.desk.listReports(EDITOR)).toEqual([again]);
});
