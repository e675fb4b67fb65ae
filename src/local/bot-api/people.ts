import type { MessageEntity, MessageOrigin, User } from 'grammy/types';
import type { ChatMessage, Content } from './chat-message.ts';
import { findEntities } from './entities.ts';
import { imageSize } from './image-size.ts';
import type { Upload } from './params.ts';
import { post } from './post.ts';
import { chatMember } from './rooms.ts';
import { type InlineResult, type Member, openRoom, type Room, secondsOf, type World } from './world.ts';

/** What a person's app would not let them do. */
export class NotPossible extends Error {
  override name = 'NotPossible';
}

/** What a person says: a text, or a file with or without one. */
export type Said = {
  text: string;
  file?: Upload;
  replyToId?: number;
  threadId?: number;
  /** Where it comes from, if it is passed on. */
  origin?: MessageOrigin;
};

/** A person; their private chat with the bot is there at once, and empty. */
export function addPerson(world: World, user: User): User {
  world.people.set(user.id, user);
  const chat = {
    id: user.id,
    type: 'private' as const,
    first_name: user.first_name,
    ...(user.username === undefined ? {} : { username: user.username }),
  };
  openRoom(world, chat, [
    [user.id, { status: 'member' }],
    [world.bot.id, { status: 'member' }],
  ]);
  return user;
}

/** Sends a message as a person's app would. The id of the update that it became; undefined where the bot hears nothing of it. */
export function speak(world: World, chatId: number, userId: number, said: Said): number | undefined {
  const { room, person } = find(world, chatId, userId);
  const isBlocked = room.chat.type === 'private' && room.members.get(world.bot.id)?.status === 'kicked';
  if (isBlocked) throw new NotPossible('Unblock the bot first.');
  const content = contentOf(world, said);
  const replyTo = said.replyToId === undefined ? undefined : room.posts.get(said.replyToId)?.message;
  const message = post(world, room, person, content, {
    threadId: room.topics.has(said.threadId ?? 0) ? said.threadId : undefined,
    replyTo,
    // A channel signs what people write in it; posts of the bot's have no signature.
    ...(room.chat.type === 'channel' ? { author_signature: person.first_name } : {}),
    ...(said.origin === undefined ? {} : { forward_origin: said.origin }),
  });
  return hand(world, room, message);
}

function contentOf(world: World, { text, file }: Said): Content {
  const entities = findEntities(text);
  if (file === undefined) {
    if (text.trim() === '') throw new NotPossible('There is nothing to send.');
    return { text, ...marks('entities', entities) };
  }
  const caption = text === '' ? {} : { caption: text, ...marks('caption_entities', entities) };
  return imageSize(file.bytes) === undefined
    ? { document: world.files.addDocument(file), ...caption }
    : { photo: world.files.addPhoto(file), ...caption };
}

function marks<Name extends string>(
  name: Name,
  entities: MessageEntity[],
): { [key in Name]?: MessageEntity[] } {
  return entities.length === 0 ? {} : ({ [name]: entities } as { [key in Name]: MessageEntity[] });
}

/** Puts what was said before the bot, if it is to hear it. */
function hand(world: World, room: Room, message: ChatMessage): number | undefined {
  if (room.chat.type === 'private') room.hasBegun = true;
  if (!hears(world, room, message)) return undefined;
  return world.updates.add(room.chat.type === 'channel' ? { channel_post: message } : { message });
}

/**
 * Privacy mode: in a group a bot that is no administrator hears commands that may be meant for it, replies to it, and
 * what was sent through it. https://core.telegram.org/bots/features#privacy-mode
 */
function hears({ bot }: World, { chat, members }: Room, message: ChatMessage): boolean {
  const status = members.get(bot.id)?.status ?? 'left';
  if (status === 'left' || status === 'kicked') return false;
  const hearsAll = chat.type === 'private' || chat.type === 'channel' || status !== 'member';
  if (hearsAll || bot.can_read_all_group_messages) return true;
  if (message.via_bot?.id === bot.id || message.reply_to_message?.from?.id === bot.id) return true;
  const said = 'text' in message ? message.text : 'caption' in message ? (message.caption ?? '') : '';
  const name = /^\/\w+(?:@(\w+))?/.exec(said);
  return name !== null && (name[1] ?? bot.username).toLowerCase() === bot.username.toLowerCase();
}

/** Presses a button that carries data. The id of the query, by which its answer is known. */
export function press(
  world: World,
  chatId: number,
  userId: number,
  messageId: number,
  data: string,
): { queryId: string; updateId: number | undefined } {
  const { room, person } = find(world, chatId, userId);
  const shown = room.posts.get(messageId) ?? room.ephemeral.get(messageId);
  if (shown === undefined) throw new NotPossible('The message is not there any more.');
  const queryId = openQuery(world, 'press', person);
  const inlineId = [...world.inlineMessages].find(
    ([, at]) => at.chatId === chatId && at.messageId === messageId,
  );
  const where = inlineId === undefined ? { message: shown.message } : { inline_message_id: inlineId[0] };
  const updateId = world.updates.add({
    callback_query: { id: queryId, from: person, chat_instance: String(chatId), data, ...where },
  });
  return { queryId, updateId };
}

/** Types `@bot query` in a chat. The id of the query, by which its answer is known. */
export function askInline(world: World, chatId: number, userId: number, query: string, offset = ''): string {
  const { room, person } = find(world, chatId, userId);
  const id = openQuery(world, 'inline', person);
  const isOwnChat = room.chat.type === 'private';
  world.updates.add({
    inline_query: { id, from: person, query, offset, chat_type: isOwnChat ? 'sender' : inlineType(room) },
  });
  return id;
}

function inlineType({ chat }: Room): 'group' | 'supergroup' | 'channel' {
  return chat.type === 'private' ? 'supergroup' : chat.type;
}

/** Sends a result of an inline query: it is the person's own message, through the bot. */
export function chooseInline(
  world: World,
  chatId: number,
  userId: number,
  query: string,
  { id, content, keyboard }: InlineResult,
  threadId?: number,
): void {
  const { room, person } = find(world, chatId, userId);
  const message = post(world, room, person, content, {
    threadId: room.topics.has(threadId ?? 0) ? threadId : undefined,
    via_bot: world.self,
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  });
  const inlineId = `inline-${message.message_id}`;
  world.inlineMessages.set(inlineId, { chatId, messageId: message.message_id });
  hand(world, room, message);
  const changeable = keyboard === undefined ? {} : { inline_message_id: inlineId };
  world.updates.add({ chosen_inline_result: { result_id: id, from: person, query, ...changeable } });
}

function openQuery(world: World, kind: 'press' | 'inline', from: User): string {
  const id = String(world.nextId());
  world.queries.set(id, { kind, from, sentAtMs: world.now().getTime() });
  return id;
}

/** What becomes of the bot in a chat: added, promoted, removed; in a private chat blocked (`kicked`) and unblocked. */
export function setBot(world: World, chatId: number, userId: number, member: Member): void {
  const { room, person } = find(world, chatId, userId);
  const before = room.members.get(world.bot.id) ?? { status: 'left' };
  if (JSON.stringify(before) === JSON.stringify(member)) return;
  room.members.set(world.bot.id, member);
  world.notify({ type: 'members', chatId });
  world.updates.add({
    my_chat_member: {
      chat: room.chat,
      from: person,
      date: secondsOf(world),
      old_chat_member: chatMember(world.self, before),
      new_chat_member: chatMember(world.self, member),
    },
  });
  if (room.chat.type !== 'supergroup') return;
  const isIn = ({ status }: Member) => status !== 'left' && status !== 'kicked';
  if (isIn(member) === isIn(before)) return;
  const happened = isIn(member) ? { new_chat_members: [world.self] } : { left_chat_member: world.self };
  const message = post(world, room, person, happened, {});
  // A bot hears of its own coming, and not of what is said once it has gone.
  if (isIn(member)) world.updates.add({ message });
}

function find(world: World, chatId: number, userId: number): { room: Room; person: User } {
  const room = world.rooms.get(chatId);
  const person = world.people.get(userId);
  if (room === undefined || person === undefined) throw new NotPossible('There is no such chat or person.');
  const status = room.members.get(userId)?.status ?? 'left';
  if (status === 'left' || status === 'kicked') throw new NotPossible('Only members write here.');
  if (room.chat.type === 'channel' && status === 'member') {
    throw new NotPossible('Only administrators write in a channel.');
  }
  return { room, person };
}
