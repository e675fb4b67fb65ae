import { isDeepStrictEqual } from 'node:util';
import type { ChatMessage, Content } from '../chat-message.ts';
import { readCaption, readInputMedia, readRichMessage, readText } from '../content.ts';
import { findText, type Params } from '../params.ts';
import { keep } from '../post.ts';
import { badRequest } from '../refused.ts';
import { readMarkup } from '../reply-markup.ts';
import { may, readPost, readRoomToWrite } from '../rooms.ts';
import { type Post, type Room, secondsOf, type World } from '../world.ts';
import { keepEphemeral, readEphemeral } from './ephemeral.ts';
import type { Method, Methods } from './method.ts';
import { contentOf, isGroup } from './send.ts';

/** https://core.telegram.org/bots/api#deletemessage */
const DELETE_WITHIN_SECONDS = 48 * 60 * 60;

/** The methods that change or take away what the bot has sent. */
export const EDITING: Methods = {
  editMessageText: editing(newText),
  editMessageCaption: editing(newCaption),
  editMessageMedia: editing(newMedia),
  editMessageReplyMarkup: editing((_world, _params, content) => content),
  editEphemeralMessageText: editingEphemeral(newText),
  editEphemeralMessageCaption: editingEphemeral(newCaption),
  editEphemeralMessageMedia: editingEphemeral(newMedia),
  editEphemeralMessageReplyMarkup: editingEphemeral((_world, _params, content) => content),
  deleteMessage(world, params) {
    const room = readRoomToWrite(world, params);
    const { message } = readPost(room, params, 'delete');
    const me = room.members.get(world.bot.id);
    const mayAny = may(me, 'can_delete_messages');
    const isRecent = secondsOf(world) - message.date <= DELETE_WITHIN_SECONDS;
    if (!mayAny && !(isOwn(world, message) && isRecent))
      throw badRequest("message can't be deleted for everyone");
    room.posts.delete(message.message_id);
    room.pinned = room.pinned.filter((id) => id !== message.message_id);
    world.notify({ type: 'deleted', chatId: room.chat.id, messageId: message.message_id });
    return true;
  },
  deleteEphemeralMessage(world, params) {
    const room = readRoomToWrite(world, params);
    const { message } = readEphemeral(room, params, 'delete');
    const id = message.ephemeral_message_id ?? 0;
    room.ephemeral.delete(id);
    world.notify({ type: 'deleted', chatId: room.chat.id, messageId: id });
    return true;
  },
};

/** Makes new content out of what a call says and what the message said before. */
type Change = (world: World, params: Params, content: Content) => Content;

function editing(change: Change): Method {
  return (world, params, pace) => {
    const inlineId = findText(params, 'inline_message_id');
    const { room, post } = inlineId === undefined ? readOwn(world, params) : readInline(world, inlineId);
    const edited = changed(world, params, post.message, change);
    pace(room.chat.id, isGroup(room), world.now().getTime());
    keep(world, room, { ...post, message: edited });
    return inlineId === undefined ? edited : true;
  };
}

function editingEphemeral(change: Change): Method {
  return (world, params) => {
    const room = readRoomToWrite(world, params);
    const post = readEphemeral(room, params, 'edit');
    keepEphemeral(world, room, { ...post, message: changed(world, params, post.message, change) });
    return true;
  };
}

type Found = { room: Room; post: Post };

function readOwn(world: World, params: Params): Found {
  const room = readRoomToWrite(world, params);
  const post = readPost(room, params, 'edit');
  const me = room.members.get(world.bot.id);
  const isOurs = isOwn(world, post.message) || may(me, 'can_edit_messages');
  if (!isOurs) throw badRequest("message can't be edited");
  return { room, post };
}

/** In a channel everything is said by the channel: a post of the bot's is known by having no other author. */
function isOwn(world: World, { from, chat, author_signature, forward_origin }: ChatMessage): boolean {
  if (forward_origin !== undefined) return false;
  return chat.type === 'channel' ? author_signature === undefined : from?.id === world.bot.id;
}

function readInline(world: World, inlineId: string): Found {
  const { chatId, messageId } = world.inlineMessages.get(inlineId) ?? {};
  const room = world.rooms.get(chatId ?? 0);
  const post = room?.posts.get(messageId ?? 0);
  if (room === undefined || post === undefined) throw badRequest('MESSAGE_ID_INVALID');
  return { room, post };
}

/** An edit without a keyboard takes the keyboard away. */
function changed(world: World, params: Params, message: ChatMessage, change: Change): ChatMessage {
  const before = contentOf(message);
  if (before === undefined) throw badRequest("message can't be edited");
  const { keyboard } = readMarkup(params);
  const content = change(world, params, before);
  if (isDeepStrictEqual(content, before) && isDeepStrictEqual(keyboard, message.reply_markup)) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    );
  }
  const { reply_markup: _, ...rest } = message;
  const around = Object.fromEntries(Object.entries(rest).filter(([field]) => !(field in before)));
  return {
    ...(around as Omit<ChatMessage, keyof Content>),
    ...content,
    ...(isDeepStrictEqual(content, before) ? {} : { edit_date: secondsOf(world) }),
    ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
  };
}

function newText(world: World, params: Params, before: Content): Content {
  if (!('text' in before) && !('rich_message' in before)) {
    throw badRequest('there is no text in the message to edit');
  }
  return params.values['rich_message'] === undefined ? readText(params) : readRichMessage(world, params);
}

function newCaption(_world: World, params: Params, before: Content): Content {
  if (!('photo' in before) && !('document' in before)) {
    throw badRequest('there is no caption in the message to edit');
  }
  const { caption: _caption, caption_entities: _entities, ...media } = before;
  return { ...media, ...readCaption(params) };
}

function newMedia(world: World, params: Params): Content {
  return readInputMedia(world, params);
}
