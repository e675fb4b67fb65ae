import type { Edition } from '../election/edition.ts';
import type { QuietHours } from './quiet-hours.ts';
import type { ShownStore } from './shown-store.ts';

/** What is kept of a chat: only what it chose itself. `null` = not chosen, so the default holds. */
export type ChatSettings = {
  locale: string | null;
  contestId: string | null;
  /** An IANA zone that this runtime knows; UTC where null. */
  zone: string | null;
  /** When messages arrive without a sound or wait; never where null. */
  quietHours: QuietHours | null;
  /** Who is answered in a group; everybody where null. */
  askedBy: 'everybody' | 'admins' | null;
  /** Who sees an answer in a group; everybody where null. */
  answersTo: 'everybody' | 'asker' | null;
  /** What a group has asked lately, in the form that the bot's manners read. Learned, not chosen. */
  recent: string | null;
  /** Whether rich messages arrive here; null where nobody has tried. Learned, not chosen. */
  takesRich: boolean | null;
};

/** Of a chat that nothing is kept of. */
export const NOTHING_CHOSEN: ChatSettings = {
  locale: null,
  contestId: null,
  zone: null,
  quietHours: null,
  askedBy: null,
  answersTo: null,
  recent: null,
  takesRich: null,
};

/** What a reader's answer is made of, and the settings behind it. */
export interface ChatStore extends ShownStore {
  /**
   * A chat's settings and the current edition of `contestId`, or of the contest the chat has chosen, or of the
   * default, in one eventually consistent read. A chat whose choice is not the default costs a second one, and so does
   * an edition too large for one item. Throws `DamagedItem` where the edition can't be read; damaged settings count as
   * not chosen. `isNew`: the chat was not shown this edition yet, as far as is known.
   */
  readForAnswer(
    chatId: number,
    contestId: string | null,
    defaultContestId: string,
  ): Promise<{ settings: ChatSettings; edition: Edition | undefined; isNew: boolean }>;
  /** A chat's settings alone, for answers that show no figures. */
  readSettings(chatId: number): Promise<ChatSettings>;
  /** The settings of these chats, in their order. */
  listSettings(chatIds: readonly number[]): Promise<ChatSettings[]>;
  /** Changes what is named, keeps the rest. */
  saveSettings(chatId: number, settings: Partial<ChatSettings>): Promise<void>;
  /** Deletes everything kept of a chat. */
  forgetChat(chatId: number): Promise<void>;
}
