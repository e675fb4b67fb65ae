import { expect, test } from 'vitest';
import { commandsFor } from '../../../src/local/chat-page/command-menu.ts';
import type { PageCommands } from '../../../src/local/chat-page/page-state.ts';

const named = (scope: PageCommands['scope'], language: string, command: string): PageCommands => ({
  scope,
  language,
  commands: [{ command, description: command }],
});

const all = [
  named({ type: 'default' }, '', 'everywhere'),
  named({ type: 'default' }, 'tr', 'her_yerde'),
  named({ type: 'all_group_chats' }, '', 'in_groups'),
  named({ type: 'chat_administrators', chat_id: -5 }, '', 'for_admins'),
];

test.each([
  ['a private chat', { id: 1, kind: 'private' as const }, 'en', false, 'everywhere'],
  ['a private chat in Turkish', { id: 1, kind: 'private' as const }, 'tr', false, 'her_yerde'],
  [
    'a group, whatever the language, because the narrower scope wins',
    { id: -4, kind: 'group' as const },
    'tr',
    false,
    'in_groups',
  ],
  ['an administrator', { id: -5, kind: 'group' as const }, 'en', true, 'for_admins'],
  ['a channel', { id: -6, kind: 'channel' as const }, 'en', true, undefined],
])('the menu of %s', (_what, chat, language, isAdmin, command) => {
  expect(commandsFor(all, chat, { userId: 1, isAdmin, language })[0]?.command).toBe(command);
});
