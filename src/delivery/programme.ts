import type { Edition } from '../election/edition.ts';
import type { Message } from '../messages/message.ts';
import type { ChatSettings } from './chat-store.ts';
import type { Delivery, Order } from './delivery.ts';

/** Editions as a run of the dispatcher reads them: each once. */
export interface EditionReader {
  /** The current edition, at least as new as anything that made the delivery due. */
  findCurrent(contestId: string): Promise<Edition | undefined>;
  findEdition(contestId: string, number: number): Promise<Edition | undefined>;
  listContestIds(): Promise<readonly string[]>;
}

export type ComposeAsk = {
  delivery: Delivery;
  settings: ChatSettings;
  editions: EditionReader;
  now: Date;
  /** It was sent before, and nobody knows whether it arrived: the message says so. */
  isRepeat: boolean;
};

export type Composed =
  | {
      is: 'message';
      /**
       * The same for all who get the same message, such as "digest en azerbaijan-2024 3–5": it is written and rendered
       * once for them. Holds no chat's id.
       */
      key: string;
      write: () => Message | Promise<Message>;
      /** Arrives without a sound, whatever the order says: an urgent one in quiet hours. */
      isSilent: boolean;
      /** What the chat has been shown once it is sent. */
      shown: Readonly<Record<string, number>>;
    }
  /** There is nothing to say: the obligation is met without a message. */
  | { is: 'nothing'; shown: Readonly<Record<string, number>> }
  /** Not now, such as in quiet hours; ISO 8601. */
  | { is: 'later'; at: string };

/** What is said, to whom, and when. The dispatcher knows how to send and nothing of what. */
export interface Programme {
  compose(ask: ComposeAsk): Promise<Composed>;
  /**
   * What a new edition means for a standing order that follows its contest: whether it is due, and the notices (a
   * milestone; a correction under the living post) that it gives rise to. Pure; asked again after a crash, so the same
   * edition gives the same.
   */
  react(delivery: Delivery, edition: Edition): { isDue: boolean; notices: readonly Order[] };
  /** When a standing order is owed again after `after`, ISO 8601; null where only an edition makes it due. */
  nextDueAt(delivery: Delivery, settings: ChatSettings, after: Date): string | null;
  /**
   * Whether what has been owed since `owedSince` is too old to be said: skipped then, and due at its next time. A living
   * post is never too old.
   */
  isTooLate(delivery: Delivery, settings: ChatSettings, now: Date): boolean;
}
