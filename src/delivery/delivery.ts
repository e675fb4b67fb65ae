import type { Owed } from './owed.ts';

/** Decides its pace: groups take twenty messages a minute, everybody else one a second. */
export type ChatKind = 'private' | 'group' | 'channel';

/**
 * Whether something is sent once more where nobody can tell whether it arrived. The second copy says that it may be one;
 * in public there is none: an editor decides.
 */
export function mayRepeat(chatKind: ChatKind): boolean {
  return chatKind !== 'channel';
}

/** One message owed to one chat, and where. */
export type Order = {
  chatId: number;
  chatKind: ChatKind;
  /** The forum topic it goes to (`message_thread_id`); null for the chat itself. */
  threadId: number | null;
  /** Arrives without a sound. */
  isSilent: boolean;
  owed: Owed;
};

/** An order as it is kept, with what has become of it. */
export type Delivery = Order & {
  /** {@link deliveryId} of what is owed; unique in its chat. */
  id: string;
  /** When it is next looked at, ISO 8601 in UTC; null where nothing is owed at present. */
  dueAt: string | null;
  /** Since when it is owed: the edition's moment or the occurrence of the schedule. Stays while tries are put off. */
  owedSince: string | null;
  /** The newest edition that concerns it; 0 before the first and for what goes by the clock. */
  wanted: number;
  /** The newest edition of each contest that the chat was sent by it. */
  shown: Readonly<Record<string, number>>;
  /** The message that is kept up to date, or the one that was sent last; null before it. */
  messageId: number | null;
  tries: Tries;
};

/** How the present obligation stands. All but `claims` is zero and null again once it is met. */
export type Tries = {
  /** Counts every claim ever made: nobody claims by what he read before another did. */
  claims: number;
  /** Tries that surely sent nothing. */
  failures: number;
  /** Sendings of which nobody knows whether they arrived: after the first one more is made, and no third. */
  unanswered: number;
  /** The sending under way: by whom, and the moment from which nobody can still be at it. */
  inFlight: { attempt: string; until: string } | null;
  /** Why it is left alone until an editor says otherwise; null where it is not. */
  halted: string | null;
};

/** Why a chat gets nothing any more, or why one message could not be sent. */
export type Refused =
  | 'blocked'
  | 'deactivated'
  | 'kicked'
  | 'not-a-member'
  | 'chat-gone'
  | 'no-rights'
  | 'topic-closed'
  | 'too-long'
  | 'other';
