import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/desk/contest-settings.ts';
import { createDesk } from '../../src/desk/create-desk.ts';
import { EDITOR, ID, type Newsroom, OTHER_EDITOR, OWNER, openNewsroom, STRANGER } from './newsroom.ts';

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

test('the list has those whom the configuration names, then whom owners added', async () => {
  const added = { role: 'editor', addedBy: OWNER, addedAt: '2026-05-03T20:00:00.000Z' };
  expect(await room.desk.listEditors(EDITOR)).toEqual([
    { userId: OWNER, role: 'owner', addedBy: null, addedAt: null },
    { userId: EDITOR, ...added },
    { userId: OTHER_EDITOR, ...added },
  ]);
});

test('only owners add, remove and set rules, and a removed editor may do nothing at once', async () => {
  for (const by of [EDITOR, STRANGER]) {
    await expect(room.desk.addEditor(by, STRANGER, 'editor')).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(room.desk.removeEditor(by, EDITOR)).rejects.toMatchObject({ code: 'not-allowed' });
    await expect(room.desk.changeSettings(by, ID, DEFAULT_SETTINGS)).rejects.toMatchObject({
      code: 'not-allowed',
    });
  }
  await room.desk.removeEditor(OWNER, EDITOR);
  expect(await room.desk.findRole(EDITOR)).toBeNull();
  await expect(room.desk.listDrafts(EDITOR)).rejects.toMatchObject({ code: 'not-allowed' });
});

test('an owner may be added, and the configuration’s cannot be removed', async () => {
  await room.desk.addEditor(OWNER, EDITOR, 'owner');
  expect(await room.desk.findRole(EDITOR)).toBe('owner');
  await expect(room.desk.removeEditor(EDITOR, OWNER)).rejects.toMatchObject({ code: 'configured-owner' });
  await room.desk.removeEditor(EDITOR, EDITOR);
  expect(await room.desk.findRole(EDITOR)).toBeNull();
});

test('the last owner of the table stays one, also when two remove each other at the same moment', async () => {
  const desk = () => createDesk({ ...room.services, ownerIds: [] });
  await desk().addEditor('operator', 1, 'owner');
  await expect(desk().removeEditor('operator', 1)).rejects.toMatchObject({ code: 'last-owner' });
  await expect(desk().addEditor(1, 1, 'editor')).rejects.toMatchObject({ code: 'last-owner' });
  await desk().addEditor(1, 2, 'owner');
  const outcomes = await Promise.allSettled([desk().removeEditor(1, 2), desk().removeEditor(2, 1)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const { editors } = await room.stores.editors.readEditors();
  expect(editors.filter(({ role }) => role === 'owner')).toHaveLength(1);
});

test.each([777_000, 1_087_968_824, 136_817_688, -5])(
  '%d is never an editor, even where the configuration says so',
  async (id) => {
    await expect(room.desk.addEditor(OWNER, id, 'editor')).rejects.toMatchObject({ code: 'not-a-person' });
    const desk = createDesk({ ...room.services, ownerIds: [id] });
    expect(await desk.findRole(id)).toBeNull();
    await expect(desk.listDrafts(id)).rejects.toMatchObject({ code: 'not-allowed' });
  },
);

test('who added and removed whom is in the desk’s own trace', async () => {
  await room.desk.removeEditor(OWNER, EDITOR);
  const deeds = await room.stores.trace.listDeeds(null, 10);
  expect(deeds.map(({ verb, by, subject }) => [verb, by, subject]).sort()).toEqual([
    ['editor-added', OWNER, String(EDITOR)],
    ['editor-added', OWNER, String(OTHER_EDITOR)],
    ['editor-removed', OWNER, String(EDITOR)],
  ]);
});
