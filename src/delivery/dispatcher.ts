import type { EditionStore } from '../desk/stores.ts';
import type { ChatStore } from './chat-store.ts';
import type { Clock } from './clock.ts';
import type { Courier } from './courier.ts';
import type { Ending } from './deliver.ts';
import type { Delivery } from './delivery.ts';
import type { DeliveryStore } from './delivery-store.ts';
import type { DueQueue } from './due-queue.ts';
import type { FanOutStore } from './fan-out-store.ts';
import type { Programme } from './programme.ts';
import { Run } from './run.ts';
import type { SeatStore, Sitting } from './seat.ts';
import type { ShownStore } from './shown-store.ts';

/** What the dispatcher needs from outside. */
export type DispatcherServices<Prepared = unknown> = {
  queue: DueQueue;
  seats: SeatStore;
  fanOuts: FanOutStore;
  shown: ShownStore;
  deliveries: Pick<DeliveryStore, 'findDelivery'>;
  chats: Pick<ChatStore, 'listSettings'>;
  editions: Pick<EditionStore, 'findCurrentEdition' | 'findEdition' | 'listContests'>;
  programme: Programme;
  courier: Courier<Prepared>;
  clock: Clock;
  /** A name that nobody and nothing else has. */
  newName: () => string;
  /** Sendings a second, edits included. */
  perSecond: number;
  /** Is told of what one delivery or one round failed of; the others go on. */
  onError: (error: unknown) => void;
  /** Runs all that is done for one delivery, so that a log can say what its lines belong to. */
  within?: (delivery: Delivery, job: () => Promise<void>) => Promise<void>;
};

/** Stays below Telegram's thirty a second with room for late timers and for replies; 29 already meets some 429s. */
export const SENDS_PER_SECOND = 28;

/** How long one run takes on work, and how long its seat outlives it. Milliseconds. */
export type RunTimes = {
  /** No sending begins after this. */
  workMs: number;
  /** Longer than the process can live, so that nobody of this run can still send when the next one sits. */
  leaseMs: number;
  /** How long to wait for whoever sits now and is about to end. */
  patienceMs: number;
};

/** The deployed function's, which is killed after ninety seconds: infra/dispatch.yml. A laptop keeps them, too. */
export const FUNCTION_TIMES: RunTimes = { workMs: 70_000, leaseMs: 100_000, patienceMs: 60_000 };

export type RunReport = {
  /**
   * `idle`: nothing is due any more. `time`: there may be more. `waiting`: Telegram has told us to wait longer than the
   * run lasts. `held`: an editor has stopped everything. `lost`: somebody else has the seat. `taken`: somebody had it
   * all the time, and is told that there is work.
   */
  ended: 'idle' | 'time' | 'waiting' | 'held' | 'lost' | 'taken';
  counts: Readonly<Partial<Record<Ending | 'error', number>>>;
};

/** How often whoever waits for the seat looks whether it is left: mostly, and in the moments in which it should be. */
const LOOK_MS = 2_000;
const LOOK_SOON_MS = 200;
const SOON_FOR_MS = 2_000;

/** Takes the seat, sends what is due until nothing is or the time is over, and leaves it. */
export async function runDispatcher<Prepared>(
  services: DispatcherServices<Prepared>,
  { workMs, leaseMs, patienceMs }: RunTimes,
): Promise<RunReport> {
  const { clock, seats } = services;
  const endsAtMs = clock.now() + workMs;
  const patientUntilMs = clock.now() + patienceMs;
  const by = services.newName();
  for (;;) {
    const nowMs = clock.now();
    const leaseUntilMs = nowMs + leaseMs;
    const taken = await seats.take({ by, nowMs, leaseUntilMs, endsAtMs });
    if (taken.is === 'taken') {
      const { fence, state, wasLeft } = taken;
      return new Run(services, { fence, state, wasLeft, leaseUntilMs, endsAtMs }).work();
    }
    if (!(await isLeft(services, taken, patientUntilMs))) return { ended: 'taken', counts: {} };
  }
}

/** Waits for the seat, which whoever sits leaves with his work done; false where that takes too long. */
async function isLeft(
  { clock, seats }: Pick<DispatcherServices, 'clock' | 'seats'>,
  sitting: Sitting,
  patientUntilMs: number,
): Promise<boolean> {
  let { endsAtMs, leaseUntilMs } = sitting;
  for (let nowMs = clock.now(); leaseUntilMs > nowMs; nowMs = clock.now()) {
    if (Math.max(endsAtMs, nowMs + LOOK_MS) > patientUntilMs) return false;
    const leftMs = endsAtMs - nowMs;
    const lookMs = leftMs > -SOON_FOR_MS ? Math.min(LOOK_MS, Math.max(LOOK_SOON_MS, leftMs)) : LOOK_MS;
    await clock.wait(lookMs);
    ({ endsAtMs, leaseUntilMs } = await seats.readSeat());
  }
  return true;
}
