import { beforeEach, describe, expect, test } from 'vitest';
import { Pacer, type Turn } from '../../src/delivery/pacer.ts';
import { SentCount } from '../../src/delivery/sent-count.ts';
import { VirtualTime } from '../../src/simulator/virtual-time.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';
import { createSeatStore } from '../../src/table/seat-store.ts';

const START_MS = Date.UTC(2030, 4, 12, 20);
const LEASE_MS = 100_000;
const PER_SECOND = 28;

describe('turns to send', () => {
  let time: VirtualTime;
  let seats: ReturnType<typeof createSeatStore>;
  beforeEach(() => {
    time = new VirtualTime(START_MS);
    seats = createSeatStore({ client: new MemoryClient(), name: 'teller', wait: time.wait });
  });

  /** Takes the seat, and asks for turns one after the other; when each was given, and how. */
  async function turns(by: string, count: number): Promise<{ atMs: number; turn: Turn }[]> {
    const nowMs = time.now();
    const taken = await seats.take({ by, nowMs, leaseUntilMs: nowMs + LEASE_MS, endsAtMs: nowMs + 70_000 });
    if (taken.is !== 'taken') throw new Error('Somebody sits.');
    const pacer = new Pacer(
      new SentCount(seats, taken.state.tally),
      { ...taken, leaseUntilMs: nowMs + LEASE_MS },
      PER_SECOND,
      time,
    );
    const given: { atMs: number; turn: Turn }[] = [];
    const asking = Promise.all(
      Array.from({ length: count }, async () => {
        const turn = await pacer.turn();
        given.push({ atMs: time.now() - START_MS, turn });
      }),
    );
    while (given.length < count) {
      await new Promise(setImmediate);
      await time.run(() => given.length === count);
    }
    await asking;
    return given;
  }

  test('come evenly, twenty-eight a second and never thirty', async () => {
    const given = await turns('one', 280);
    expect(given.every(({ turn }) => turn === 'go')).toBe(true);
    expect(given.at(-1)?.atMs).toBeLessThan(10_100);
    const inSecond = given.map(({ atMs }) =>
      given.filter((other) => Math.abs(other.atMs - atMs - 500) < 500),
    );
    expect(Math.max(...inSecond.map(({ length }) => length))).toBeLessThan(30);
  });

  test('end for everybody once Telegram has asked for a wait', async () => {
    time.after(2_000, () => void seats.defer(START_MS + 3_600_000));
    const given = await turns('one', 280);
    const waits = given.filter(({ turn }) => turn === 'wait');
    expect(waits.length).toBeGreaterThan(280 - 28 * 3.5);
    expect(waits[0]?.atMs).toBeLessThan(3_400);
  });

  test('end while an editor holds everything back', async () => {
    await seats.hold(null);
    expect((await turns('one', 3)).map(({ turn }) => turn)).toEqual(['held', 'held', 'held']);
  });

  test('end for whoever has lost the seat, before the next one begins', async () => {
    time.after(2_000, () => {
      // Whoever's clock is fast takes it before its time.
      const nowMs = time.now() + LEASE_MS;
      void seats.take({ by: 'two', nowMs, leaseUntilMs: nowMs + LEASE_MS, endsAtMs: nowMs + 70_000 });
    });
    const given = await turns('one', 280);
    const lost = given.filter(({ turn }) => turn === 'lost');
    expect(lost[0]?.atMs).toBeLessThan(2_000 + 1_500);
    expect(given.findLast(({ turn }) => turn === 'go')?.atMs).toBeLessThan(2_000 + 1_500);
  });

  test('are not asked for long before, where a fast clock has spoken for the pace', async () => {
    await seats.take({ by: 'fast', nowMs: START_MS, leaseUntilMs: START_MS + LEASE_MS, endsAtMs: START_MS });
    const { tally } = await seats.readSeat();
    await seats.release(1, START_MS + 300_000, [], tally, null);
    let reservedUntilMs = 0;
    time.after(500, async () => {
      ({ reservedUntilMs } = await seats.readSeat());
    });
    const [first] = await turns('one', 1);
    expect(first?.atMs).toBe(2_000);
    // Whoever took the seat from him now would wait for less than that.
    expect(reservedUntilMs).toBe(START_MS + 300_000);
  });
});
