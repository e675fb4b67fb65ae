import type { Message } from '../messages/message.ts';
import type { Refused } from './delivery.ts';

/** Where a message goes. */
export type Target = {
  chatId: number;
  threadId: number | null;
  isSilent: boolean;
  /** The message it is said under; null for none. Sent all the same where that one is gone. */
  replyTo: number | null;
};

/** What became of one call. Every answer of the Bot API, and every way not to get one, is one of these. */
export type Outcome =
  /** Done, or done already ("message is not modified"). `messageId` null where the server gave 0: sent, but not to be edited. */
  | { is: 'sent'; messageId: number | null }
  /** The chat takes nothing from the bot any more. */
  | { is: 'gone'; why: Refused }
  /** The group has become this supergroup. */
  | { is: 'moved'; chatId: number }
  /** Everybody waits. */
  | { is: 'wait'; seconds: number }
  /** The token is not valid any more: nobody sends anything. */
  | { is: 'stopped' }
  /** The message that was to be edited is not there. */
  | { is: 'message-gone' }
  /** Refused for a reason that another try does not change. */
  | { is: 'rejected'; why: Refused }
  /** Surely not sent: the connection never came about. */
  | { is: 'not-sent' }
  /** The request was written, and what came of it is not known: no answer, an answer that is none, a 5xx. */
  | { is: 'unanswered' };

/** Takes messages to Telegram. `Prepared` is a message as it is sent, made once for all who get it. */
export interface Courier<Prepared = unknown> {
  prepare(message: Message): Prepared;
  send(prepared: Prepared, target: Target): Promise<Outcome>;
  edit(prepared: Prepared, target: Pick<Target, 'chatId'> & { messageId: number }): Promise<Outcome>;
  pin(chatId: number, messageId: number): Promise<Outcome>;
}
