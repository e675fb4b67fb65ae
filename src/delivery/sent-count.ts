import type { SeatStore } from './seat.ts';

const HOUR_MS = 3_600_000;

/** How many messages Telegram has taken, edits included, with the hour (UTC) in which it was last written. */
export type Tally = {
  /** Since the beginning, as whoever sits counts them. */
  sent: number;
  /** Since the beginning: those of whose arrival he heard who had counted them, once he sat no more. */
  sentAfter: number;
  /** When the hour began, in milliseconds since 1970, and both counts together as they were then. */
  hourFromMs: number;
  totalThen: number;
  /** In the hour before. */
  hourBefore: number;
};

/** As `/desk` says it: since the full hour in UTC, and in the hour before. */
export type SentLately = { fromMs: number; since: number; before: number };

export function sentLately(tally: Tally, nowMs: number): SentLately {
  const { hourFromMs, totalThen, hourBefore } = inHourOf(tally, nowMs);
  return { fromMs: hourFromMs, since: totalOf(tally) - totalThen, before: hourBefore };
}

/** A clock that is slow stays in the hour that another's has begun. */
function inHourOf(tally: Tally, nowMs: number): Tally {
  const hourFromMs = nowMs - (nowMs % HOUR_MS);
  if (hourFromMs <= tally.hourFromMs) return tally;
  const total = totalOf(tally);
  const isNext = hourFromMs - tally.hourFromMs === HOUR_MS;
  return { ...tally, hourFromMs, totalThen: total, hourBefore: isNext ? total - tally.totalThen : 0 };
}

const totalOf = ({ sent, sentAfter }: Tally): number => sent + sentAfter;

/** Counts what one holder of the seat sends; written with the pace and with his leaving, so that it costs no write. */
export class SentCount {
  readonly #seats: SeatStore;
  #tally: Tally;
  #written: number;

  constructor(seats: SeatStore, tally: Tally) {
    this.#seats = seats;
    this.#tally = tally;
    this.#written = tally.sent;
  }

  /** Telegram has taken one more. */
  add(nowMs: number): void {
    const tally = inHourOf(this.#tally, nowMs);
    this.#tally = { ...tally, sent: tally.sent + 1 };
  }

  async reserve(fence: number, untilMs: number, nowMs: number): ReturnType<SeatStore['reserve']> {
    const tally = this.#at(nowMs);
    const answer = await this.#seats.reserve(fence, untilMs, nowMs, tally);
    if (answer.is === 'reserved') {
      this.#written = Math.max(this.#written, tally.sent);
      this.#tally = { ...this.#tally, sentAfter: answer.state.tally.sentAfter };
    }
    return answer;
  }

  /** What to leave the seat with. */
  leaving(nowMs: number): { tally: Tally; hasLeft: () => void } {
    const tally = this.#at(nowMs);
    return {
      tally,
      hasLeft: () => {
        this.#written = tally.sent;
      },
    };
  }

  /** Adds what came since the last word of his own was written; to be called once, when all answers are there. */
  async finish(): Promise<void> {
    const after = this.#tally.sent - this.#written;
    if (after > 0) await this.#seats.addSent(after);
  }

  #at(nowMs: number): Tally {
    this.#tally = inHourOf(this.#tally, nowMs);
    return this.#tally;
  }
}
