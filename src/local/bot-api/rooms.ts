import type { ChatMember, ChatMemberAdministrator, User } from 'grammy/types';
import type { ChatMessage } from './chat-message.ts';
import { findInteger, findText, type Params } from './params.ts';
import { badRequest, forbidden } from './refused.ts';
import type { Member, Post, Right, Room, World } from './world.ts';

/** The chat that a call names by its id or its @username, whether or not the bot is in it. */
export function readRoom(world: World, params: Params): Room {
  const name = findText(params, 'chat_id');
  if (name === undefined || name === '') throw badRequest('chat_id is empty');
  const room = name.startsWith('@') ? findByUsername(world, name.slice(1)) : world.rooms.get(Number(name));
  if (room === undefined) throw badRequest('chat not found');
  return room;
}

function findByUsername(world: World, username: string): Room | undefined {
  return [...world.rooms.values()].find(
    ({ chat }) => chat.type !== 'private' && 'username' in chat && chat.username === username,
  );
}

/** The chat that a call sends something to. Throws where the bot may not. */
export function readRoomToWrite(world: World, params: Params): Room {
  const room = readRoom(world, params);
  enter(world, room);
  const me = room.members.get(world.bot.id);
  if (room.chat.type === 'channel' && !may(me, 'can_post_messages')) {
    throw badRequest('need administrator rights in the channel chat');
  }
  return room;
}

/** Throws where the bot is not in the chat any more, or not yet. */
export function enter(world: World, { chat, members, hasBegun }: Room): void {
  const status = members.get(world.bot.id)?.status ?? 'left';
  if (chat.type === 'private') {
    if (status === 'kicked') throw forbidden('bot was blocked by the user');
    if (!hasBegun) throw forbidden("bot can't initiate conversation with a user");
    return;
  }
  if (status === 'kicked') throw forbidden(`bot was kicked from the ${chat.type} chat`);
  if (status === 'left') throw forbidden(`bot is not a member of the ${chat.type} chat`);
}

export function may(member: Member | undefined, right: Right): boolean {
  return (
    member?.status === 'creator' || (member?.status === 'administrator' && member.rights.includes(right))
  );
}

/** The topic that a call names; undefined for the chat itself. */
export function readThread({ chat, topics }: Room, params: Params): number | undefined {
  const thread = findInteger(params, 'message_thread_id');
  if (thread === undefined || thread === 0) return undefined;
  const isForum = 'is_forum' in chat && chat.is_forum === true;
  if (!isForum || !topics.has(thread)) throw badRequest('message thread not found');
  return thread;
}

/** The message that a call means; `verb` is what is to be done with it: "edit", "delete", "pin". */
export function readPost(room: Room, params: Params, verb: string, name = 'message_id'): Post {
  const id = findInteger(params, name);
  const post = id === undefined ? undefined : room.posts.get(id);
  if (post === undefined) throw badRequest(`message to ${verb} not found`);
  return post;
}

/** A message as another one quotes it: without what it quotes itself. */
export function quoted({ reply_to_message: _, ...message }: ChatMessage): ChatMessage {
  return message as ChatMessage;
}

const NO_RIGHTS: Omit<ChatMemberAdministrator, 'status' | 'user'> = {
  can_be_edited: false,
  is_anonymous: false,
  can_manage_chat: true,
  can_delete_messages: false,
  can_manage_video_chats: false,
  can_restrict_members: false,
  can_promote_members: false,
  can_change_info: false,
  can_invite_users: false,
  can_post_stories: false,
  can_edit_stories: false,
  can_delete_stories: false,
  can_send_welcome_messages: false,
};

/** A member as getChatMember tells it. */
export function chatMember(user: User, member: Member): ChatMember {
  switch (member.status) {
    case 'creator':
      return { status: 'creator', user, is_anonymous: false };
    case 'administrator': {
      const rights = Object.fromEntries(member.rights.map((right) => [right, true]));
      return { status: 'administrator', user, ...NO_RIGHTS, ...rights };
    }
    case 'member':
    case 'left':
      return { status: member.status, user };
    case 'kicked':
      return { status: 'kicked', user, until_date: 0 };
  }
}
