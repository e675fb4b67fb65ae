import type { Delivery } from './delivery.ts';
import type { Trouble } from './delivery-store.ts';

/** What channels are owed: looked at first, so that no public figure waits behind a million digests. */
export const PUBLIC_PART = 'public';

/** Everything else, in as many parts as a thousand sendings a second need in an index of one partition each. */
export const OTHER_PARTS = ['0', '1', '2', '3'] as const;
export type QueuePart = typeof PUBLIC_PART | (typeof OTHER_PARTS)[number];

export function queuePart({ chatId, chatKind }: Pick<Delivery, 'chatId' | 'chatKind'>): QueuePart {
  return chatKind === 'channel' ? PUBLIC_PART : (OTHER_PARTS[Math.abs(chatId) % OTHER_PARTS.length] ?? '0');
}

/** Where a page ended; opaque. */
export type Cursor = Readonly<Record<string, string>>;
export type Page<T> = { items: T[]; next: Cursor | null };

/** What a delivery becomes; everything else of it stays. */
export type Settlement = {
  dueAt: string | null;
  owedSince: string | null;
  wanted: number;
  shown: Readonly<Record<string, number>>;
  messageId: number | null;
  failures: number;
  unanswered: number;
  /** Why it is not tried any more until somebody says so; null where it is. */
  halted: string | null;
  /** When it need not be kept any more, seconds since 1970; null for what stands. */
  expiresAt: number | null;
};

/** A claim on a delivery: the intent that is written before a sending. */
export type Claim = { attempt: string; until: string; fence: number; unanswered: number };

/** The queue, as the dispatcher works on it. Every write carries the fence of its seat. */
export interface DueQueue {
  /** What is due at `now` in one part of the queue, the longest due first. It may be some moments old. */
  readDue(part: QueuePart, now: string, after: Cursor | null): Promise<Page<Delivery>>;
  /**
   * Writes the intent to send; the delivery as claimed. Undefined where it is not any more as it was read: somebody else
   * has claimed, changed or removed it.
   */
  claim(delivery: Delivery, claim: Claim): Promise<Delivery | undefined>;
  /**
   * Writes what became of it. Where the order was changed since it was read, `settle` is asked again with what it is
   * now. False where somebody else has claimed it since, or it is not there any more.
   */
  settle(delivery: Delivery, fence: number, settle: (fresh: Delivery) => Settlement): Promise<boolean>;
  /** Lists what went wrong; the same trouble listed twice is one. */
  saveTrouble(trouble: Trouble): Promise<void>;
  /** Ends everything that is owed to a chat. */
  removeAll(chatId: number): Promise<void>;
  /**
   * A group has become a supergroup: what is owed to the one, and what it has chosen, are the other's. `delivery` met the
   * move, and surely was not sent.
   */
  moveAll(delivery: Delivery, newChatId: number, now: string): Promise<void>;
}
