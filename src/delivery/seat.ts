import type { Holds } from './holds.ts';
import type { Tally } from './sent-count.ts';

/** How long whoever sits means to stay, and until when nobody else may; both 0 once he has left. */
export type Sitting = { endsAtMs: number; leaseUntilMs: number };

/** What stands beside the seat and concerns whoever takes it. Times are milliseconds since 1970. */
export type SeatState = Sitting & {
  /** Nothing is sent before this: Telegram has told us to wait. */
  notBeforeMs: number;
  /** Up to this moment the pace is spoken for. */
  reservedUntilMs: number;
  /** How often somebody came with work and found the seat taken. */
  woken: number;
  /** The chats that whoever left the seat had just written to. */
  recent: readonly number[];
  tally: Tally;
  holds: Holds;
};

export type SeatTaking = Sitting & { by: string; nowMs: number };

/**
 * The one seat of the bot's dispatcher, and the pace that all its sendings keep. Whoever sits has a fence, larger than
 * that of all before; every write of the dispatcher is made on condition that nobody with a larger one came after.
 */
export interface SeatStore {
  /**
   * `held`: somebody sits, and is told that there is work. `wasLeft`: whoever sat before has left by himself; where not, he may not know yet that he sits no more.
   */
  take(
    taking: SeatTaking,
  ): Promise<{ is: 'taken'; fence: number; state: SeatState; wasLeft: boolean } | ({ is: 'held' } & Sitting)>;
  /** Speaks for the pace up to `untilMs`: the permission to send until then. Keeps what was sent so far. */
  reserve(
    fence: number,
    untilMs: number,
    nowMs: number,
    tally: Tally,
  ): Promise<{ is: 'reserved'; state: SeatState } | { is: 'waiting'; notBeforeMs: number } | { is: 'lost' }>;
  /** Lets nobody send before `untilMs`, however long that is; never shortens an earlier word. */
  defer(untilMs: number): Promise<void>;
  /** Counts what was sent by somebody who sits no more. */
  addSent(count: number): Promise<void>;
  /**
   * Leaves the seat, with the pace spoken for up to `reservedUntilMs`, and says which chats were written to just now.
   * `unlessWokenSince`: stays where somebody came with work since `woken` was that, and returns what it is now; null
   * leaves whatever came.
   */
  release(
    fence: number,
    reservedUntilMs: number,
    recent: readonly number[],
    tally: Tally,
    unlessWokenSince: number | null,
  ): Promise<{ is: 'left' } | { is: 'woken'; woken: number }>;
  readSeat(): Promise<SeatState>;
}
