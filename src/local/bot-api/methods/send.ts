import * as z from 'zod/mini';
import type { ChatMessage, Content } from '../chat-message.ts';
import { readAlbum, readCaption, readDocument, readPhoto, readRichMessage, readText } from '../content.ts';
import { findInteger, findObject, findText, isSet, type Params } from '../params.ts';
import { type Around, post } from '../post.ts';
import { badRequest } from '../refused.ts';
import { readMarkup } from '../reply-markup.ts';
import { enter, readPost, readRoom, readRoomToWrite, readThread } from '../rooms.ts';
import type { Room, World } from '../world.ts';
import { postEphemeral, readReceiver } from './ephemeral.ts';
import type { Method, Methods } from './method.ts';

/** The methods that put a message of the bot's into a chat. */
export const SENDING: Methods = {
  sendMessage: sending((_world, params) => readText(params)),
  sendRichMessage: sending(readRichMessage),
  sendPhoto: sending(readPhoto),
  sendDocument: sending(readDocument),
  sendMediaGroup(world, params, pace) {
    const room = readRoomToWrite(world, params);
    const contents = readAlbum(world, params);
    const around = readAround(room, params);
    const groupId = String(world.nextId());
    for (const _ of contents) pace(room.chat.id, isGroup(room), world.now().getTime());
    return contents.map((content) =>
      post(world, room, world.self, { ...content, media_group_id: groupId }, around),
    );
  },
  forwardMessage(world, params, pace) {
    const { room, message, content } = readCopied(world, params, 'forward');
    pace(room.chat.id, isGroup(room), world.now().getTime());
    return post(world, room, world.self, content, {
      ...readAround(room, params),
      forward_origin: originOf(message),
    });
  },
  copyMessage(world, params, pace) {
    const { room, content } = readCopied(world, params, 'copy');
    const caption = findText(params, 'caption') === undefined ? {} : readCaption(params);
    pace(room.chat.id, isGroup(room), world.now().getTime());
    const copy = post(world, room, world.self, { ...content, ...caption }, readAround(room, params));
    return { message_id: copy.message_id };
  },
  sendChatAction(world, params) {
    const room = readRoomToWrite(world, params);
    if (findText(params, 'action') === undefined) throw badRequest('wrong parameter action in request');
    world.notify({ type: 'typing', chatId: room.chat.id, threadId: readThread(room, params) });
    return true;
  },
};

function sending(read: (world: World, params: Params) => Content): Method {
  return (world, params, pace) => {
    const room = readRoomToWrite(world, params);
    const content = read(world, params);
    const around = readAround(room, params);
    const receiver = readReceiver(world, room, params);
    pace(room.chat.id, isGroup(room), world.now().getTime());
    return receiver === undefined
      ? post(world, room, world.self, content, around)
      : postEphemeral(world, room, receiver, content, around);
  };
}

export function isGroup({ chat }: Room): boolean {
  return chat.type === 'group' || chat.type === 'supergroup';
}

const ReplyParameters = z.object({
  message_id: z.optional(z.int()),
  allow_sending_without_reply: z.optional(z.boolean()),
});

function readAround(room: Room, params: Params): Around {
  const { keyboard, prompt } = readMarkup(params);
  const replyTo = readReply(room, params);
  const threadId = readThread(room, params) ?? replyTo?.message_thread_id;
  return { threadId, replyTo, prompt, ...(keyboard === undefined ? {} : { reply_markup: keyboard }) };
}

function readReply(room: Room, params: Params): ChatMessage | undefined {
  const reply = findObject(params, 'reply_parameters', ReplyParameters, 'reply parameters');
  const id = reply?.message_id ?? findInteger(params, 'reply_to_message_id');
  if (id === undefined) return undefined;
  const answered = room.posts.get(id)?.message;
  const mayLack = reply?.allow_sending_without_reply === true || isSet(params, 'allow_sending_without_reply');
  if (answered === undefined && !mayLack) throw badRequest('message to be replied not found');
  return answered;
}

type Copied = { room: Room; message: ChatMessage; content: Content };

function readCopied(world: World, params: Params, verb: string): Copied {
  const room = readRoomToWrite(world, params);
  const from = readRoom(world, { ...params, values: { chat_id: params.values['from_chat_id'] } });
  enter(world, from);
  const { message } = readPost(from, params, verb);
  const content = contentOf(message);
  if (content === undefined) throw badRequest(`message can't be ${verb === 'copy' ? 'copied' : 'forwarded'}`);
  return { room, message, content };
}

/** What a message says, without where and when it was said; undefined for what only happened. */
export function contentOf(message: ChatMessage): Content | undefined {
  if ('text' in message) {
    const { text, entities } = message;
    return { text, ...(entities === undefined ? {} : { entities }) };
  }
  if ('rich_message' in message) return { rich_message: message.rich_message };
  if (!('photo' in message) && !('document' in message)) return undefined;
  const { caption, caption_entities } = message;
  const said = {
    ...(caption === undefined ? {} : { caption }),
    ...(caption_entities === undefined ? {} : { caption_entities }),
  };
  return 'photo' in message ? { photo: message.photo, ...said } : { document: message.document, ...said };
}

/** Where a message that is passed on was said first. */
export function originOf(message: ChatMessage): NonNullable<ChatMessage['forward_origin']> {
  const { forward_origin, chat, from, date, message_id } = message;
  if (forward_origin !== undefined) return forward_origin;
  if (chat.type === 'channel') return { type: 'channel', chat, message_id, date };
  if (from === undefined) return { type: 'hidden_user', sender_user_name: '', date };
  return { type: 'user', sender_user: from, date };
}
