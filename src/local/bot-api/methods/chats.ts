import type { User } from 'grammy/types';
import type { ChatMessage } from '../chat-message.ts';
import { findInteger, isSet, type Params } from '../params.ts';
import { keep, post } from '../post.ts';
import { badRequest } from '../refused.ts';
import { chatMember, enter, may, quoted, readPost, readRoom } from '../rooms.ts';
import type { Room, World } from '../world.ts';
import type { Methods } from './method.ts';

/** The methods about a chat: who is in it, what is pinned. */
export const CHATS: Methods = {
  getChat(world, params) {
    const room = readRoom(world, params);
    if (room.chat.type !== 'private') enter(world, room);
    const pinned = room.posts.get(room.pinned.at(-1) ?? 0);
    return {
      ...room.chat,
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: false,
        limited_gifts: false,
        unique_gifts: false,
        premium_subscription: false,
        gifts_from_channels: false,
      },
      ...(pinned === undefined ? {} : { pinned_message: quoted(pinned.message) }),
    };
  },
  getChatMember(world, params) {
    const room = readRoom(world, params);
    if (room.chat.type !== 'private') enter(world, room);
    const userId = findInteger(params, 'user_id');
    const user = userId === world.bot.id ? world.self : world.people.get(userId ?? 0);
    if (user === undefined) throw badRequest('invalid user_id specified');
    return chatMember(user, room.members.get(user.id) ?? { status: 'left' });
  },
  getChatAdministrators(world, params) {
    const room = readRoom(world, params);
    if (room.chat.type === 'private') throw badRequest('there are no administrators in the private chat');
    enter(world, room);
    // Other bots are left out of it, but not the one that asks.
    return [...room.members].flatMap(([id, member]) => {
      const user = id === world.bot.id ? world.self : world.people.get(id);
      const isAdmin = member.status === 'creator' || member.status === 'administrator';
      return user !== undefined && isAdmin ? [chatMember(user, member)] : [];
    });
  },
  getChatMemberCount(world, params) {
    const room = readRoom(world, params);
    enter(world, room);
    const isIn = ({ status }: { status: string }) => status !== 'left' && status !== 'kicked';
    return [...room.members.values()].filter(isIn).length;
  },
  leaveChat(world, params) {
    const room = readRoom(world, params);
    if (room.chat.type === 'private') throw badRequest("chat can't be left");
    enter(world, room);
    room.members.set(world.bot.id, { status: 'left' });
    world.notify({ type: 'members', chatId: room.chat.id });
    return true;
  },
  pinChatMessage(world, params) {
    const room = readRoomToPin(world, params);
    const { message } = readPost(room, params, 'pin');
    const others = room.pinned.filter((id) => id !== message.message_id);
    const isNew = others.length === room.pinned.length;
    setPinned(world, room, [...others, message.message_id]);
    if (isNew && room.chat.type !== 'channel' && !isSet(params, 'disable_notification')) {
      const { message_thread_id: threadId } = message;
      post(world, room, world.self, { pinned_message: quoted(message) }, { threadId });
    }
    return true;
  },
  unpinChatMessage(world, params) {
    const room = readRoomToPin(world, params);
    const id = findInteger(params, 'message_id') ?? room.pinned.at(-1);
    if (id === undefined || !room.posts.has(id)) throw badRequest('message to unpin not found');
    setPinned(
      world,
      room,
      room.pinned.filter((pinned) => pinned !== id),
    );
    return true;
  },
  unpinAllChatMessages(world, params) {
    setPinned(world, readRoomToPin(world, params), []);
    return true;
  },
  createForumTopic(world, params) {
    const room = readForum(world, params);
    const name = String(params.values['name'] ?? '').trim();
    if (name === '' || name.length > 128) throw badRequest('topic title must be non-empty');
    const { message_id } = openTopic(world, room, world.self, name);
    return { message_thread_id: message_id, name, icon_color: TOPIC_COLOR };
  },
};

const TOPIC_COLOR = 7322096;

function readRoomToPin(world: World, params: Params): Room {
  const room = readRoom(world, params);
  enter(world, room);
  // In a channel to pin is to edit, as https://core.telegram.org/bots/api#pinchatmessage has it.
  const right = room.chat.type === 'channel' ? 'can_edit_messages' : 'can_pin_messages';
  if (room.chat.type !== 'private' && !may(room.members.get(world.bot.id), right)) {
    throw badRequest('not enough rights to manage pinned messages in the chat');
  }
  return room;
}

function setPinned(world: World, room: Room, pinned: number[]): void {
  room.pinned = pinned;
  world.notify({ type: 'pins', chatId: room.chat.id, pinned });
}

function readForum(world: World, params: Params): Room {
  const room = readRoom(world, params);
  enter(world, room);
  if (!('is_forum' in room.chat) || room.chat.is_forum !== true) throw badRequest('the chat is not a forum');
  if (!may(room.members.get(world.bot.id), 'can_manage_topics')) {
    throw badRequest('not enough rights to create a topic');
  }
  return room;
}

/** A topic is the thread of the message that says it was made. */
export function openTopic(world: World, room: Room, maker: User, name: string): ChatMessage {
  const made = post(world, room, maker, { forum_topic_created: { name, icon_color: TOPIC_COLOR } }, {});
  const message = { ...made, message_thread_id: made.message_id, is_topic_message: true as const };
  room.topics.set(made.message_id, name);
  keep(world, room, { message });
  return message;
}
