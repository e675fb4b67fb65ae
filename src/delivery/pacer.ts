import type { Clock } from './clock.ts';
import type { Holds } from './holds.ts';
import type { SeatState } from './seat.ts';
import type { SentCount } from './sent-count.ts';
import { untilReached } from './until-reached.ts';

/** How far ahead the pace is spoken for at a time: one write a second, and as little to wait for after a crash. */
export const RESERVE_MS = 1_000;

/** The next second is asked for when so much of the present one is left. */
const AHEAD_MS = 300;

/** What a late timer may catch up on: 28 a second, and one more for this, stay below 30 in any second. */
const SLACK_MS = 35;

/** `wait`: Telegram has told everybody to wait. `held`: an editor has stopped everything. `lost`: the seat is another's. */
export type Turn = 'go' | 'wait' | 'held' | 'lost';

/** Gives turns to send, one after the other, never more than `perSecond` in any second, whoever else is or was sending. */
export class Pacer {
  readonly #count: SentCount;
  readonly #fence: number;
  readonly #clock: Clock;
  readonly #intervalMs: number;
  readonly #leaseUntilMs: number;
  #state: SeatState;
  #nextMs: number;
  #usedUntilMs: number;
  #grantedUntilMs = 0;
  #renewal: Promise<void> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #ended: Exclude<Turn, 'go'> | undefined;

  constructor(
    count: SentCount,
    seat: { fence: number; state: SeatState; leaseUntilMs: number },
    perSecond: number,
    clock: Clock,
  ) {
    this.#count = count;
    this.#fence = seat.fence;
    this.#state = seat.state;
    this.#leaseUntilMs = seat.leaseUntilMs;
    this.#clock = clock;
    this.#intervalMs = 1_000 / perSecond;
    // A clock that is fast must not hold up whoever comes after it, nor may one that is slow be overtaken.
    const nowMs = clock.now();
    this.#usedUntilMs = Math.min(seat.state.reservedUntilMs, nowMs + 2 * RESERVE_MS);
    this.#nextMs = Math.max(nowMs + this.#intervalMs, this.#usedUntilMs);
  }

  /** Why no more turns are given; undefined while they are. */
  get ended(): Exclude<Turn, 'go'> | undefined {
    return this.#ended;
  }

  /** As of the last second that was spoken for. */
  get holds(): Holds {
    return this.#state.holds;
  }

  /** Up to when the pace is used. */
  get usedUntilMs(): number {
    return Math.ceil(this.#usedUntilMs);
  }

  /** Resolves when it is this caller's turn, in the order of asking. */
  turn(): Promise<Turn> {
    const turn = this.#queue.then(() => this.#next());
    this.#queue = turn.catch(() => {});
    return turn;
  }

  /** Gives turns again after a wait. */
  reopen(): void {
    if (this.#ended === 'wait') this.#ended = undefined;
    // Whatever was granted before the wait is not any more.
    this.#grantedUntilMs = 0;
  }

  end(why: Exclude<Turn, 'go'>): void {
    this.#ended ??= why;
  }

  /** Until no word about the pace is on its way to the table any more. */
  async rest(): Promise<void> {
    await this.#renewal;
  }

  async #next(): Promise<Turn> {
    while (this.#ended === undefined) {
      const now = this.#clock.now();
      const at = Math.max(this.#nextMs, now - SLACK_MS);
      if (at >= this.#grantedUntilMs) {
        // Nobody holds a permission for later than whoever takes the seat from him waits.
        if (at - now > AHEAD_MS) {
          await this.#clock.wait(at - now - AHEAD_MS);
          continue;
        }
        await (this.#renewal ?? this.#reserve(Math.max(at, now) + RESERVE_MS));
        continue;
      }
      if (at > now) {
        await this.#clock.wait(at - now);
        continue;
      }
      // Whoever wakes up late finds his permission gone, and asks whether he still sits.
      if (now >= this.#grantedUntilMs) {
        this.#nextMs = now;
        continue;
      }
      this.#nextMs = at + this.#intervalMs;
      this.#usedUntilMs = this.#nextMs;
      if (this.#grantedUntilMs - at < AHEAD_MS) this.#renew();
      return 'go';
    }
    return this.#ended;
  }

  #renew(): void {
    if (this.#renewal !== undefined) return;
    this.#renewal = this.#reserve(this.#grantedUntilMs + RESERVE_MS)
      // The turn that needs it asks again, and fails for itself.
      .catch(() => {})
      .finally(() => {
        this.#renewal = undefined;
      });
  }

  async #reserve(untilMs: number): Promise<void> {
    const until = Math.ceil(Math.min(untilMs, this.#leaseUntilMs));
    if (this.#clock.now() >= this.#leaseUntilMs) return this.end('lost');
    const answer = await untilReached(this.#clock, () =>
      this.#count.reserve(this.#fence, until, this.#clock.now()),
    );
    if (answer.is === 'reserved') {
      this.#state = answer.state;
      if (answer.state.holds.all) return this.end('held');
      this.#grantedUntilMs = Math.max(this.#grantedUntilMs, until);
    } else {
      this.end(answer.is === 'waiting' ? 'wait' : 'lost');
    }
  }
}
