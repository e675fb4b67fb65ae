import * as z from 'zod/mini';
import { ContestId } from '../election/contest.ts';
import type { Edition } from '../election/edition.ts';
import { QuietHours } from './quiet-hours.ts';
import type { ShownStore } from './shown-store.ts';
import { Zone } from './zone.ts';

/** What is kept of a chat: only what it chose itself. `null` = not chosen, so the default holds. */
export const ChatSettings = z.object({
  locale: z.nullable(z.string()),
  contestId: z.nullable(ContestId),
  /** An IANA zone that this runtime knows; UTC where null. */
  zone: z.nullable(Zone),
  /** When messages arrive without a sound or wait; never where null. */
  quietHours: z.nullable(QuietHours),
  /** Who is answered in a group; everybody where null. */
  askedBy: z.nullable(z.enum(['everybody', 'admins'])),
  /** Who sees an answer in a group; everybody where null. */
  answersTo: z.nullable(z.enum(['everybody', 'asker'])),
  /** What a group has asked lately, in the form that the bot's manners read. Learned, not chosen. */
  recent: z.nullable(z.string()),
  /** Whether rich messages arrive here; null where nobody has tried. Learned, not chosen. */
  takesRich: z.nullable(z.boolean()),
});
export type ChatSettings = z.infer<typeof ChatSettings>;

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
