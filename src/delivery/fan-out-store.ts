import type { Delivery, Order } from './delivery.ts';
import type { Cursor, Page } from './due-queue.ts';

/**
 * A pass through those whom the editions after `from`, up to `to`, concern. `shard` and `after` say how far it has come. A
 * late pass asks readers once more, for those who were shown an edition in the very moment that it was taken back.
 */
export type Round = {
  from: number;
  to: number;
  step: 'followers' | 'readers';
  shard: number;
  after: Cursor | null;
  isLate: boolean;
};

/** How far the news of a contest has been carried. */
export type FanOutState = {
  /** The newest edition that everybody concerned has been put down for; 0 before the first. */
  done: number;
  /** What is under way; null between two. */
  round: Round | null;
  /** The late passes to come, by time (ISO 8601). */
  late: { from: number; to: number; at: string }[];
};

/** In how many parts the followers and the readers of a contest are listed, each a partition of its own. */
export const FOLLOWER_SHARDS = 8;

/** Carries the news of an edition to those it concerns. Every step may be repeated. */
export interface FanOutStore {
  /** Undefined for a contest whose editions have never been carried anywhere. */
  findFanOut(contestId: string): Promise<FanOutState | undefined>;
  saveFanOut(contestId: string, state: FanOutState, fence: number): Promise<void>;
  /** The standing orders that follow a contest. */
  listFollowers(contestId: string, shard: number, after: Cursor | null): Promise<Page<Delivery>>;
  /** The chats that were shown editions of a contest in the last thirty days, each with their numbers. */
  listReaders(
    contestId: string,
    shard: number,
    after: Cursor | null,
    now: Date,
  ): Promise<Page<{ chatId: number; editions: readonly number[] }>>;
  /** Puts an order down for an edition, due now unless it is already; nothing where it has that one or a newer. */
  want(delivery: Delivery, edition: number, now: string): Promise<void>;
  /** Keeps a notice that is owed once, unless it is kept already, sent or not. */
  addNotice(order: Order, now: string): Promise<void>;
}
