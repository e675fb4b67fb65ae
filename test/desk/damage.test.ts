import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DamagedEdition } from '../../src/desk/store-errors.ts';
import { currentKey } from '../../src/table/answer-keys.ts';
import { draftKey } from '../../src/table/keys.ts';
import { damageItem } from '../table/faults.ts';
import {
  acceptedDraft,
  EDITOR,
  FIRST_COUNT,
  ID,
  type Newsroom,
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

describe('a damaged edition', () => {
  for (const attribute of ['publication', 'edition']) {
    test(`that has lost its ${attribute} is replaced by what the desk publishes next`, async () => {
      await publishAll(room.desk, EDITOR, FIRST_COUNT);
      await publishAll(room.desk, EDITOR, SECOND_COUNT);
      await damageItem(room.opened.table, currentKey(ID), attribute, null);
      await publishAll(room.desk, EDITOR, TURNOUT);
      const edition = await current();
      expect([edition?.number, edition?.sources.length]).toEqual([3, 3]);
      expect(edition?.results[0]?.sharePercent).toBe(60.1);
      expect(await room.desk.listLog(OWNER, ID, 20)).toContainEqual(expect.objectContaining({ edition: 3 }));
    });
  }

  test('brings no article back that was taken back before', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await publishAll(room.desk, EDITOR, SECOND_COUNT);
    await room.desk.retract(EDITOR, ID, SECOND_COUNT.source.sha256, 'It was withdrawn.');
    await publishAll(room.desk, EDITOR, TURNOUT);
    await damageItem(room.opened.table, currentKey(ID), 'publication', null);
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    const edition = await current();
    expect([edition?.number, edition?.results[0]?.sharePercent]).toEqual([5, 61.5]);
    expect(edition?.sources.map(({ sha256 }) => sha256).sort()).toEqual(
      [FIRST_COUNT, TURNOUT].map(({ source }) => source.sha256).sort(),
    );
  });

  test('is not corrected, and says that it is damaged', async () => {
    await publishAll(room.desk, EDITOR, FIRST_COUNT);
    await damageItem(room.opened.table, currentKey(ID), 'publication', null);
    const undone = room.desk.undo(EDITOR, ID, 1, 'why');
    await expect(undone).rejects.toThrow(DamagedEdition);
  });
});

test('a damaged draft costs no other: neither its place in the list nor its time', async () => {
  const damaged = await acceptedDraft(room.desk, EDITOR, FIRST_COUNT);
  const { draft } = await acceptedDraft(room.desk, EDITOR, SECOND_COUNT);
  const at = new Date('2026-05-03T21:00:00.000Z');
  await room.desk.publish(EDITOR, draft.id, draft.version, at);
  await damageItem(room.opened.table, draftKey(damaged.draft.id), 'body', { S: 'gone' });
  expect((await room.desk.listDrafts(EDITOR)).map(({ id }) => id)).toEqual([draft.id]);
  room.clock.now = at;
  expect(await room.desk.publishDue()).toMatchObject([{ outcome: { outcome: 'published' } }]);
});
