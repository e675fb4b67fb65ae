import { ChatPace } from './chat-pace.ts';
import { type Clock, isoTime } from './clock.ts';
import { type Bench, deliver } from './deliver.ts';
import type { Delivery } from './delivery.ts';
import type { DispatcherServices, RunReport } from './dispatcher.ts';
import { type Due, DueSource } from './due-source.ts';
import { EditionCache } from './edition-cache.ts';
import { fanOut } from './fan-out.ts';
import { isHeld } from './holds.ts';
import { Pacer, RESERVE_MS } from './pacer.ts';
import { PreparedMessages } from './prepared-messages.ts';
import type { SeatState, SeatStore } from './seat.ts';
import { SentCount } from './sent-count.ts';
import { untilReached } from './until-reached.ts';

/** Claimed ahead of its turn, in milliseconds of sending: as long as reading, composing and claiming may take. */
const AHEAD_MS = 250;

/** Under way at a time, in milliseconds of sending: holds the rate while Telegram takes so long to answer. */
const IN_FLIGHT_MS = 2_500;

/** How often a queue is looked through again that something may still come into. */
const NEXT_ROUND_MS = 250;

/** So many chats are named to whoever comes next; a paid rate waits until they are no more. */
const MOST_NAMED = 300;

/** After so long no clock can be so wrong that a chat named by the one before was written to just now. */
const FORGOTTEN_MS = 600_000;

/** Whoever was not told that he sits no more may go on for what he has reserved, and a little for what is on its way. */
const QUARANTINE_MS = 1.5 * RESERVE_MS;

type Seat = {
  fence: number;
  state: SeatState;
  wasLeft: boolean;
  leaseUntilMs: number;
  endsAtMs: number;
};
type Ended = Exclude<RunReport['ended'], 'taken'>;

/** What one holder of the seat does until he leaves it. */
export class Run<Prepared> {
  readonly #services: DispatcherServices<Prepared>;
  readonly #clock: Clock;
  readonly #seat: Seat;
  readonly #chats: ChatPace;
  readonly #source: DueSource;
  readonly #pacer: Pacer;
  readonly #count: SentCount;
  readonly #bench: Omit<Bench<Prepared>, 'onSend'>;
  readonly #counts: Partial<Record<string, number>> = {};
  readonly #ahead: number;
  readonly #most: number;
  #unsent = 0;
  #underWay = 0;
  #isFanningOut = false;
  #onChange = () => {};

  constructor(services: DispatcherServices<Prepared>, seat: Seat) {
    const { clock, queue, perSecond, deliveries } = services;
    this.#services = services;
    this.#clock = clock;
    this.#seat = seat;
    const { recent, reservedUntilMs } = seat.state;
    const isForgotten = clock.now() - reservedUntilMs > FORGOTTEN_MS;
    // By this clock, since his may be another.
    this.#chats = seat.wasLeft
      ? new ChatPace(clock.now(), isForgotten ? [] : recent)
      : new ChatPace(clock.now() + QUARANTINE_MS, null);
    this.#source = new DueSource(queue, services.chats, this.#chats, clock);
    this.#count = new SentCount(services.seats, seat.state.tally);
    this.#pacer = new Pacer(this.#count, seat, perSecond, clock);
    this.#ahead = Math.max(2, Math.ceil((perSecond * AHEAD_MS) / 1_000));
    this.#most = Math.max(8, Math.ceil((perSecond * IN_FLIGHT_MS) / 1_000));
    this.#bench = {
      ...services,
      messages: new PreparedMessages(services.courier),
      editions: new EditionCache(services.editions, clock, () => this.#pacer.holds.contestIds),
      findMessageId: async (chatId, id) => (await deliveries.findDelivery(chatId, id))?.messageId ?? null,
      newAttempt: services.newName,
      fence: seat.fence,
      leaseUntil: isoTime(seat.leaseUntilMs),
      pacer: this.#pacer,
      count: this.#count,
    };
  }

  async work(): Promise<RunReport> {
    let { woken } = this.#seat.state;
    if (!this.#seat.wasLeft) await this.#clock.wait(QUARANTINE_MS);
    for (;;) {
      const carrying = this.#carryNews();
      const ended = await this.#pump();
      await carrying;
      while (this.#unsent > 0) await this.#change(Infinity);
      // What is under way is claimed: whoever comes next need not wait for its answers.
      const left = ended === 'lost' ? ({ is: 'left' } as const) : await this.#leave(ended, woken);
      if (left.is === 'left') {
        this.#pacer.end('lost');
        while (this.#underWay > 0) await this.#change(Infinity);
        await this.#count.finish().catch((error: unknown) => this.#failed(error));
        return this.#report(ended);
      }
      woken = left.woken;
    }
  }

  async #leave(ended: Ended, woken: number): ReturnType<SeatStore['release']> {
    let recent = this.#chats.recent(this.#clock.now());
    while (recent === null || recent.length > MOST_NAMED) {
      await this.#clock.wait(NEXT_ROUND_MS);
      recent = this.#chats.recent(this.#clock.now());
    }
    const named = recent;
    const { fence } = this.#seat;
    const { usedUntilMs } = this.#pacer;
    const unlessWokenSince = ended === 'idle' ? woken : null;
    await this.#pacer.rest();
    const { tally, hasLeft } = this.#count.leaving(this.#clock.now());
    const answer = await untilReached(this.#clock, () =>
      this.#services.seats.release(fence, usedUntilMs, named, tally, unlessWokenSince),
    );
    if (answer.is === 'left') hasLeft();
    return answer;
  }

  /** Beside the sending, so that a million followers hold up nobody. */
  async #carryNews(): Promise<void> {
    this.#isFanningOut = true;
    try {
      await fanOut(this.#services, this.#seat.fence, () => this.#isOver() !== undefined);
    } catch (error) {
      this.#failed(error);
    }
    this.#isFanningOut = false;
    this.#onChange();
  }

  #isOver(): Ended | undefined {
    if (this.#pacer.ended === 'lost' || this.#pacer.ended === 'held') return this.#pacer.ended;
    return this.#clock.now() >= this.#seat.endsAtMs ? 'time' : undefined;
  }

  /** Goes through the queue until nothing is due, or the run is over. */
  async #pump(): Promise<Ended> {
    // A round ends it when nothing that came before could have left anything due behind it.
    let isLastRound = false;
    this.#source.begin();
    for (;;) {
      const over = this.#isOver();
      if (over !== undefined) return over;
      if (this.#mustWait() && !(await this.#waitAsTold())) return 'waiting';
      if (this.#unsent >= this.#ahead || this.#underWay >= this.#most) {
        await this.#change(Infinity);
        continue;
      }
      const next = await this.#source.next();
      if (next.is === 'delivery') {
        isLastRound = false;
        this.#start(next);
      } else if (next.is === 'pause') {
        isLastRound = false;
        await this.#change(Math.min(next.untilMs, this.#clock.now() + NEXT_ROUND_MS));
      } else if (this.#underWay > 0 || this.#isFanningOut) {
        isLastRound = false;
        await this.#change(this.#clock.now() + NEXT_ROUND_MS);
        this.#source.begin();
      } else if (isLastRound) {
        return 'idle';
      } else {
        isLastRound = true;
        this.#source.begin();
      }
    }
  }

  #mustWait(): boolean {
    return this.#pacer.ended === 'wait' || this.#seat.state.notBeforeMs > this.#clock.now();
  }

  /** Waits for as long as Telegram has told us; false where the run is over before that. */
  async #waitAsTold(): Promise<boolean> {
    while (this.#underWay > 0) await this.#change(Infinity);
    this.#seat.state = await untilReached(this.#clock, () => this.#services.seats.readSeat());
    const { notBeforeMs } = this.#seat.state;
    if (notBeforeMs >= this.#seat.endsAtMs) return false;
    await this.#clock.wait(Math.max(0, notBeforeMs - this.#clock.now()));
    this.#pacer.reopen();
    this.#source.begin();
    return true;
  }

  #start(due: Due): void {
    const { delivery } = due;
    if (isHeld(delivery.owed, this.#pacer.holds)) {
      this.#source.done(delivery);
      return;
    }
    this.#unsent += 1;
    this.#underWay += 1;
    let hasLeft = false;
    const leave = () => {
      if (hasLeft) return;
      hasLeft = true;
      this.#unsent -= 1;
      this.#onChange();
    };
    void this.#deliver(due, () => {
      this.#chats.sent(delivery.chatId, this.#clock.now());
      if (!isPinnedNext(delivery)) leave();
    }).finally(() => {
      leave();
      this.#underWay -= 1;
      this.#source.done(delivery);
      this.#onChange();
    });
  }

  #deliver({ delivery, settings }: Due, onSend: () => void): Promise<void> {
    const { within = (_, job) => job() } = this.#services;
    return within(delivery, async () => {
      try {
        const ending = await deliver({ ...this.#bench, onSend }, delivery, settings);
        this.#counts[ending] = (this.#counts[ending] ?? 0) + 1;
      } catch (error) {
        this.#failed(error);
      }
    });
  }

  #failed(error: unknown): void {
    this.#counts['error'] = (this.#counts['error'] ?? 0) + 1;
    this.#services.onError(error);
  }

  /** Until something under way gets on, or the time comes. */
  async #change(untilMs: number): Promise<void> {
    const changed = new Promise<void>((resolve) => {
      this.#onChange = resolve;
    });
    const ms = untilMs - this.#clock.now();
    await (untilMs === Infinity ? changed : Promise.race([changed, this.#clock.wait(Math.max(0, ms))]));
  }

  #report(ended: Ended): RunReport {
    return { ended, counts: this.#counts };
  }
}

/** A call of its own follows once it is sent. */
function isPinnedNext({ owed, messageId }: Delivery): boolean {
  return owed.kind === 'post' && owed.isPinned && messageId === null;
}
