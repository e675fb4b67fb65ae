import { expect, test } from 'vitest';
import { ACTIONS, type Action, configuredRole, isPerson, mayDo, ROLES } from '../../src/desk/roles.ts';

/** Every cell of role × action. */
const MATRIX: Record<Action, { owner: boolean; editor: boolean; nobody: boolean }> = {
  review: { owner: true, editor: true, nobody: false },
  publish: { owner: true, editor: true, nobody: false },
  approve: { owner: true, editor: true, nobody: false },
  correct: { owner: true, editor: true, nobody: false },
  retract: { owner: true, editor: true, nobody: false },
  undo: { owner: true, editor: true, nobody: false },
  call: { owner: true, editor: true, nobody: false },
  'read-log': { owner: true, editor: true, nobody: false },
  'answer-reports': { owner: true, editor: true, nobody: false },
  post: { owner: true, editor: true, nobody: false },
  'list-editors': { owner: true, editor: true, nobody: false },
  'change-editors': { owner: true, editor: false, nobody: false },
  'change-settings': { owner: true, editor: false, nobody: false },
};

test('who may do what', () => {
  const cells = ACTIONS.map((action) => [
    action,
    {
      ...Object.fromEntries(ROLES.map((role) => [role, mayDo(role, action)])),
      nobody: mayDo(null, action),
    },
  ]);
  expect(Object.fromEntries(cells)).toEqual(MATRIX);
});

test('the operator and those whom the configuration names are owners', () => {
  expect([configuredRole('operator', []), configuredRole(7, [7]), configuredRole(8, [7])]).toEqual([
    'owner',
    'owner',
    null,
  ]);
});

test.each([
  [777_000, 'Telegram itself'],
  [1_087_968_824, 'an anonymous administrator'],
  [136_817_688, 'a channel'],
  [-100, 'a group'],
  [0, 'nobody'],
  [1.5, 'no id'],
])('%d is %s and no person', (id) => {
  expect(isPerson(id)).toBe(false);
});
