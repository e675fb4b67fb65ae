import type {
  BotCommand,
  BotCommandScope,
  Chat,
  InlineKeyboardMarkup,
  User,
  UserFromGetMe,
} from 'grammy/types';
import type { ChatMessage, Content, Prompt } from './chat-message.ts';
import { createFiles, type Files } from './files.ts';
import { createUpdates, type Updates } from './updates.ts';

/** What an administrator may do, as far as this stand-in asks for it. */
export type Right =
  | 'can_post_messages'
  | 'can_edit_messages'
  | 'can_delete_messages'
  | 'can_pin_messages'
  | 'can_manage_topics';

export type Member =
  | { status: 'creator' }
  | { status: 'administrator'; rights: readonly Right[] }
  | { status: 'member' | 'left' | 'kicked' };

/** A message in its chat, and the reply it asks for. */
export type Post = { message: ChatMessage; prompt?: Prompt };

/** A chat with everything in it. */
export type Room = {
  chat: Chat;
  /** By user id; in a private chat the bot is `kicked` where the person has blocked it. */
  members: Map<number, Member>;
  /** Names of a forum's topics by their thread; the general one has none. */
  topics: Map<number, string>;
  posts: Map<number, Post>;
  /** Messages that one member alone sees, by their own ids. */
  ephemeral: Map<number, Post>;
  /** Ids of what is pinned, the newest last. */
  pinned: number[];
  /** Of a private chat: whether the person has ever written, before which no bot may. */
  hasBegun: boolean;
};

/** What somebody who looks at the chats sees happen. */
export type WorldEvent =
  | { type: 'post'; chatId: number; post: Post }
  | { type: 'deleted'; chatId: number; messageId: number }
  | { type: 'pins'; chatId: number; pinned: readonly number[] }
  | { type: 'members'; chatId: number }
  | { type: 'typing'; chatId: number; threadId: number | undefined }
  | { type: 'press-answer'; queryId: string; text: string; isAlert: boolean; url: string | undefined }
  | {
      type: 'inline-answer';
      queryId: string;
      results: readonly InlineResult[];
      button: InlineButton | undefined;
    }
  | { type: 'profile' };

/** A result of an inline query, and what choosing it sends. */
export type InlineResult = {
  id: string;
  title: string;
  description: string;
  content: Content;
  keyboard: InlineKeyboardMarkup | undefined;
};

/** Stands above the results and leads to a private chat with the bot. */
export type InlineButton = { text: string; start_parameter?: string | undefined };

/** A callback or inline query that the bot has not answered yet. */
export type OpenQuery = { kind: 'press' | 'inline'; from: User; sentAtMs: number };

/** A message that an inline result became: where it is, and who may change it. */
export type InlineMessage = { chatId: number; messageId: number };

/** What the bot has said of itself, by language; '' is for every other. */
export type Profile = {
  commands: { scope: BotCommandScope; language: string; commands: readonly BotCommand[] }[];
  texts: Map<string, string>;
};

/** Telegram as far as one bot and a few people need it. Nothing in it runs by itself, and it reads no clock of its own. */
export type World = {
  bot: UserFromGetMe;
  /** The bot as others see it. */
  self: User;
  now: () => Date;
  people: Map<number, User>;
  rooms: Map<number, Room>;
  files: Files;
  updates: Updates;
  queries: Map<string, OpenQuery>;
  /** By the ids that a bot changes them with. */
  inlineMessages: Map<string, InlineMessage>;
  profile: Profile;
  /** Empty where updates are polled for. They are not delivered to it. */
  webhookUrl: string;
  /** Ids of messages, queries and files: no two of them are the same. */
  nextId: () => number;
  notify: (event: WorldEvent) => void;
  listen: (listener: (event: WorldEvent) => void) => () => void;
};

export type WorldOptions = {
  bot: UserFromGetMe;
  now: () => Date;
  /**
   * Ids go up from here. A bot's table outlives a stand-in's chats: ids that begin where an earlier run's ended would
   * lead what it remembers to another message.
   */
  firstId: number;
};

export function createWorld({ bot, now, firstId }: WorldOptions): World {
  const listeners = new Set<(event: WorldEvent) => void>();
  let lastId = firstId - 1;
  const nextId = () => ++lastId;
  const { id, is_bot, first_name, username } = bot;
  return {
    bot,
    self: { id, is_bot, first_name, username },
    now,
    people: new Map(),
    rooms: new Map(),
    files: createFiles(nextId),
    updates: createUpdates(firstId),
    queries: new Map(),
    inlineMessages: new Map(),
    profile: { commands: [], texts: new Map() },
    webhookUrl: '',
    nextId,
    notify: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function secondsOf(world: World): number {
  return Math.floor(world.now().getTime() / 1000);
}

/** Puts a new chat into the world. */
export function openRoom(world: World, chat: Chat, members: Iterable<readonly [number, Member]>): Room {
  const room: Room = {
    chat,
    members: new Map(members),
    topics: new Map(),
    posts: new Map(),
    ephemeral: new Map(),
    pinned: [],
    hasBegun: chat.type !== 'private',
  };
  world.rooms.set(chat.id, room);
  return room;
}
