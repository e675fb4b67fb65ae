import type { User } from 'grammy/types';
import { openTopic } from '../bot-api/methods/chats.ts';
import { addPerson } from '../bot-api/people.ts';
import { openRoom, type World } from '../bot-api/world.ts';

/** Who speaks on the page: parts, not people. The first is also who types in the terminal. */
export const READER = 1001;
export const ADMIN = 1002;
export const EDITOR = 1003;
export const SECOND_EDITOR = 1004;

export const GROUP = -1_000_000_000_001;
export const CHANNEL = -1_000_000_000_002;

/** Who may work at the desk where nobody else is named. */
export const CAST_EDITORS = [EDITOR, SECOND_EDITOR] as const;

const person = (id: number, first_name: string): User => ({
  id,
  is_bot: false,
  first_name,
  language_code: 'en',
});

/** Everybody's private chat with the bot, a group of them all with a topic, and a channel that the bot may post in. */
export function gatherCast(world: World): void {
  addPerson(world, person(READER, 'Reader'));
  const group = openRoom(world, { id: GROUP, type: 'supergroup', title: 'Readers’ group', is_forum: true }, [
    [ADMIN, { status: 'creator' }],
    [READER, { status: 'member' }],
    [EDITOR, { status: 'member' }],
    [SECOND_EDITOR, { status: 'member' }],
    [world.bot.id, { status: 'member' }],
  ]);
  const channel = { id: CHANNEL, type: 'channel' as const, title: 'Newsroom channel', username: 'newsroom' };
  openRoom(world, channel, [
    [ADMIN, { status: 'creator' }],
    [EDITOR, { status: 'administrator', rights: ['can_post_messages', 'can_edit_messages'] }],
    [READER, { status: 'member' }],
    [SECOND_EDITOR, { status: 'member' }],
    [
      world.bot.id,
      {
        status: 'administrator',
        rights: ['can_post_messages', 'can_edit_messages', 'can_delete_messages', 'can_pin_messages'],
      },
    ],
  ]);
  addPerson(world, person(EDITOR, 'Editor'));
  addPerson(world, person(SECOND_EDITOR, 'Second editor'));
  openTopic(world, group, addPerson(world, person(ADMIN, 'Admin')), 'Count night');
}
