import type { BotCommand, BotCommandScope } from 'grammy/types';
import type { Post, WorldEvent } from '../bot-api/world.ts';

/** What the page knows; it comes as JSON, and the page changes nothing in it by itself. */
export type PageState = { frame: Frame; posts: { chatId: number; posts: Post[] }[] };

/** All but what is said. */
export type Frame = {
  bot: PageBot;
  people: PagePerson[];
  chats: PageChat[];
  commands: PageCommands[];
  stage: Stage;
};

export type PageBot = {
  id: number;
  name: string;
  username: string;
  isOn: boolean;
  /** What it says of itself in an empty chat, by language; '' is for every other. */
  descriptions: Record<string, string>;
};

export type PagePerson = { id: number; name: string; language: string };

export type PageChat = {
  id: number;
  kind: 'private' | 'group' | 'channel';
  title: string;
  /** For t.me links; empty where there is none. */
  username: string;
  /** The first of them speaks where nobody was chosen. */
  speakers: number[];
  /** Whose commands may be those of administrators. */
  admins: number[];
  topics: { id: number; name: string }[];
  pinned: number[];
  /** What the bot is there; in a private chat `kicked` where it is blocked. */
  bot: 'administrator' | 'member' | 'left' | 'kicked';
};

export type PageCommands = { scope: BotCommandScope; language: string; commands: readonly BotCommand[] };

/** What the page can do beside chatting. */
export type Stage = {
  /** Milliseconds since 1970, by the clock that all here go by. */
  nowMs: number;
  samples: Sample[];
  /** Files a night is replayed from, one after another; the one that plays now. */
  nights: Night[];
  playing: { night: string; file: string } | null;
};

export type Sample = { id: string; title: string; contest: string };
export type Night = { id: string; title: string; files: number };

/** What the server tells an open page. */
export type PageEvent =
  | { type: 'state'; state: PageState }
  | { type: 'frame'; frame: Frame }
  | Exclude<WorldEvent, { type: 'pins' | 'members' | 'profile' }>;
