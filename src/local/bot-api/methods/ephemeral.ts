import * as z from 'zod/mini';
import type { ChatMessage, Content } from '../chat-message.ts';
import { findInteger, findObject, type Params } from '../params.ts';
import type { Around } from '../post.ts';
import { badRequest } from '../refused.ts';
import { type Post, type Room, secondsOf, type World } from '../world.ts';

const EphemeralParameters = z.object({
  receiver_user_id: z.int(),
  callback_query_id: z.optional(z.string()),
  replace_callback_query_message: z.optional(z.boolean()),
});

/** The one member who is to see a message; undefined where everybody is. */
export function readReceiver(world: World, room: Room, params: Params): number | undefined {
  const ephemeral = findObject(
    params,
    'ephemeral_message_parameters',
    EphemeralParameters,
    'ephemeral message',
  );
  if (ephemeral === undefined) return undefined;
  if (room.chat.type !== 'supergroup') throw badRequest('ephemeral messages can be sent only to supergroups');
  const receiver = ephemeral.receiver_user_id;
  const status = room.members.get(receiver)?.status ?? 'left';
  if (!world.people.has(receiver) || status === 'left' || status === 'kicked')
    throw badRequest('user not found');
  return receiver;
}

/** Its `message_id` is 0: what is done with it goes by its own id. */
export function postEphemeral(
  world: World,
  room: Room,
  receiverId: number,
  content: Content,
  { threadId, prompt, reply_markup }: Around,
): ChatMessage {
  const receiver = world.people.get(receiverId);
  const message: ChatMessage = {
    message_id: 0,
    ephemeral_message_id: world.nextId(),
    date: secondsOf(world),
    chat: room.chat,
    from: world.self,
    ...(receiver === undefined ? {} : { receiver_user: receiver }),
    ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
    ...content,
    ...(reply_markup === undefined ? {} : { reply_markup }),
  };
  keepEphemeral(world, room, { message, ...(prompt === undefined ? {} : { prompt }) });
  return message;
}

export function keepEphemeral(world: World, room: Room, post: Post): void {
  room.ephemeral.set(post.message.ephemeral_message_id ?? 0, post);
  world.notify({ type: 'post', chatId: room.chat.id, post });
}

export function readEphemeral(room: Room, params: Params, verb: string): Post {
  const post = room.ephemeral.get(findInteger(params, 'ephemeral_message_id') ?? 0);
  const isReceivers = post?.message.receiver_user?.id === findInteger(params, 'receiver_user_id');
  if (post === undefined || !isReceivers) throw badRequest(`message to ${verb} not found`);
  return post;
}
