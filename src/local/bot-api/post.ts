import type { User } from 'grammy/types';
import type { ChatMessage, Content, Happening, Prompt } from './chat-message.ts';
import { quoted } from './rooms.ts';
import { type Post, type Room, secondsOf, type World } from './world.ts';

/** What goes with a message besides what it says. */
export type Around = {
  threadId?: number | undefined;
  replyTo?: ChatMessage | undefined;
  prompt?: Prompt | undefined;
} & Partial<Pick<ChatMessage, 'reply_markup' | 'forward_origin' | 'via_bot' | 'author_signature'>>;

/** Puts a message of a person or the bot into a chat, and shows it to whoever looks. In a channel nobody but the channel speaks. */
export function post(
  world: World,
  room: Room,
  from: User,
  said: Content | Happening,
  around: Around,
): ChatMessage {
  const { threadId, replyTo, prompt, ...rest } = around;
  const message: ChatMessage = {
    message_id: world.nextId(),
    date: secondsOf(world),
    chat: room.chat,
    ...(room.chat.type === 'channel' ? { sender_chat: room.chat } : { from }),
    ...(threadId === undefined ? {} : { message_thread_id: threadId, is_topic_message: true }),
    ...replyOf(room, threadId, replyTo),
    ...said,
    ...rest,
  };
  keep(world, room, { message, ...(prompt === undefined ? {} : { prompt }) });
  return message;
}

/** In a topic, what replies to nothing comes as a reply to the topic's beginning: a bot must not take it for one. */
function replyOf(
  room: Room,
  threadId: number | undefined,
  replyTo: ChatMessage | undefined,
): { reply_to_message?: ChatMessage } {
  const beginning = threadId === undefined ? undefined : room.posts.get(threadId)?.message;
  const answered = replyTo ?? beginning;
  return answered === undefined ? {} : { reply_to_message: quoted(answered) };
}

export function keep(world: World, room: Room, kept: Post): void {
  room.posts.set(kept.message.message_id, kept);
  world.notify({ type: 'post', chatId: room.chat.id, post: kept });
}
