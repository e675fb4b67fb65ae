import type { Post } from '../bot-api/world.ts';
import type { Frame, PageChat, PageState } from '../chat-page/page-state.ts';

/** What the page shows: what the server has told it, and where one is looking. */
export type View = {
  frame: Frame;
  /** By chat, then by {@link postId}, in the order of time. */
  posts: Map<number, Map<number, Post>>;
  openId: number;
  /** Who speaks in a chat, where somebody else was chosen than its first. */
  speakers: Map<number, number>;
  /** The topic one is in, where it is not the general one. */
  topics: Map<number, number>;
  /** What a message that is being written answers, by chat. */
  replies: Map<number, number>;
  unread: Map<number, number>;
  /** Chats in which the bot has said that it is about to speak. */
  typing: Set<number>;
};

export function viewOf({ frame, posts }: PageState): View {
  return {
    frame,
    posts: new Map(
      posts.map(({ chatId, posts: of }) => [chatId, new Map(of.map((post) => [postId(post), post]))]),
    ),
    openId: frame.chats[0]?.id ?? 0,
    speakers: new Map(),
    topics: new Map(),
    replies: new Map(),
    unread: new Map(),
    typing: new Set(),
  };
}

/** A message that one person alone sees has an id of its own instead. */
export function postId({ message }: Post): number {
  return message.ephemeral_message_id ?? message.message_id;
}

export function chatOf(view: View, id: number): PageChat {
  const chat = view.frame.chats.find((one) => one.id === id) ?? view.frame.chats[0];
  if (chat === undefined) throw new Error('There are no chats');
  return chat;
}

export function speakerOf(view: View, chat: PageChat): number {
  return view.speakers.get(chat.id) ?? chat.speakers[0] ?? 0;
}

/** What whoever speaks in a chat sees of it, in its topic. */
export function postsIn(view: View, chat: PageChat): Post[] {
  const topic = view.topics.get(chat.id);
  const speaker = speakerOf(view, chat);
  return [...(view.posts.get(chat.id)?.values() ?? [])].filter(
    ({ message }) =>
      (chat.topics.length === 0 || message.message_thread_id === topic) &&
      (message.receiver_user === undefined || message.receiver_user.id === speaker),
  );
}

/** A chat's private one with this person. */
export function privateChatOf(view: View, userId: number): PageChat | undefined {
  return view.frame.chats.find(({ kind, id }) => kind === 'private' && id === userId);
}
