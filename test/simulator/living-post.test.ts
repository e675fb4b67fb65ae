import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoTime } from '../../src/delivery/clock.ts';
import type { Order } from '../../src/delivery/delivery.ts';
import { deliveryId } from '../../src/delivery/owed.ts';
import { TABLE_NAME } from '../../src/simulator/dispatcher-services.ts';
import { Faults } from '../../src/simulator/faults.ts';
import { Functions, type Sabotage } from '../../src/simulator/functions.ts';
import { Random } from '../../src/simulator/random.ts';
import { VirtualEditions } from '../../src/simulator/virtual-editions.ts';
import { FIRST_CHANNEL, VirtualTelegram } from '../../src/simulator/virtual-telegram.ts';
import { VirtualTime } from '../../src/simulator/virtual-time.ts';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';
import { createQueueView } from '../../src/table/queue-view.ts';
import type { Table } from '../../src/table/table.ts';

/** More histories for a long night: `FUZZ_RUNS=100000 npx vitest run test/simulator/living-post.test.ts`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 200);

const CONTEST = 'norland-2030';
const CHANNEL = FIRST_CHANNEL - 1;
const MINUTE_MS = 60_000;

/** Until nobody can be at anything any more. */
const LEAST_MINUTES = 3;

/** Until all has come to rest: Telegram asks for waits of up to three hours. */
const MOST_MINUTES = 240;

const history = fc.record({
  seed: fc.nat(),
  ofTable: fc.constantFrom(0, 0.01, 0.05),
  ofCall: fc.constantFrom(0, 0.1, 0.5),
  steps: fc.array(
    fc.record({
      is: fc.constantFrom('edition' as const, 'run' as const, 'crash' as const),
      afterMs: fc.oneof(fc.nat(400), fc.nat(5_000), fc.nat(150_000)),
    }),
    { maxLength: 12 },
  ),
});

/** So much goes wrong in so short a time that what is taken out is soon missed. */
const wildHistory = fc.record({
  seed: fc.nat(),
  ofTable: fc.constant(0),
  ofCall: fc.constant(0.5),
  steps: fc.array(
    fc.record({ is: fc.constant('edition' as const), afterMs: fc.integer({ min: 1_000, max: 15_000 }) }),
    { minLength: 12, maxLength: 12 },
  ),
});
type History = typeof history extends fc.Arbitrary<infer T> ? T : never;

test('a living post never shows an older edition after a newer one, and ends with the newest', async () => {
  await fc.assert(
    fc.asyncProperty(history, (each) => live(each)),
    { numRuns: RUNS },
  );
}, 36_000_000);

describe('a history is broken', () => {
  test('where a sending is not left alone until nobody can be at it any more', async () => {
    await expectBroken({
      services: ({ queue, ...services }) => ({
        ...services,
        queue: {
          ...queue,
          claim: (delivery, claim) =>
            queue.claim(delivery, { ...claim, until: isoTime(services.clock.now() + 500) }),
        },
      }),
    });
  }, 120_000);

  test('where an edit may show an edition that was current before', async () => {
    await expectBroken({
      services: ({ editions, ...services }) => ({
        ...services,
        editions: {
          ...editions,
          findCurrentEdition: async (contestId) => {
            const current = await editions.findCurrentEdition(contestId);
            const isLate = services.clock.now() % 2 === 1;
            const former = isLate && current && (await editions.findEdition(contestId, current.number - 1));
            return former || current;
          },
        },
      }),
    });
  }, 120_000);
});

/** Lives through a history, and holds what its channel shows against the promises. */
async function live({ seed, ofTable, ofCall, steps }: History, sabotage?: Sabotage): Promise<void> {
  const channel = new Channel(seed, sabotage);
  await channel.begin();
  channel.faults.happen(ofTable, ofCall);
  for (const { is, afterMs } of [{ is: 'edition' as const, afterMs: 0 }, ...steps]) {
    await channel.pass(afterMs);
    channel[is]();
  }
  channel.faults.happen(0, 0);
  await channel.comeToRest();
  // Nobody knows whether the first post arrived: there is no second one before an editor says so.
  const isUnknown = await channel.isHalted();
  if (isUnknown) {
    expect(channel.posts.length).toBeLessThanOrEqual(1);
    await channel.retry();
    await channel.comeToRest();
  }
  const { posts, newest } = channel;
  expect(posts.length).toBeLessThanOrEqual(isUnknown ? 2 : 1);
  for (const versions of posts) {
    expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
  }
  expect(posts.at(-1)?.at(-1)).toBe(newest);
}

async function expectBroken(sabotage: Sabotage): Promise<void> {
  expect(
    await fc.check(
      fc.asyncProperty(wildHistory, (each) => live(each)),
      { seed: 1, numRuns: 40 },
    ),
  ).toMatchObject({ failed: false });
  const { failed } = await fc.check(
    fc.asyncProperty(wildHistory, (each) => live(each, sabotage)),
    { seed: 1, numRuns: 200, endOnFailure: true },
  );
  expect(failed).toBe(true);
}

/** One channel with one living post, on the shipped dispatcher and stores in simulated time. */
class Channel {
  readonly faults: Faults;
  readonly #time = new VirtualTime(Date.UTC(2030, 4, 12, 20));
  readonly #telegram: VirtualTelegram;
  readonly #editions = new VirtualEditions([CONTEST]);
  readonly #functions: Functions;
  readonly #table: Table;

  constructor(seed: number, sabotage?: Sabotage) {
    const time = this.#time;
    const random = new Random(seed);
    this.faults = new Faults(random, 0, true);
    const table = new MemoryClient((index) => time.after(random.between(0, 1_000), index));
    this.#table = { client: table, name: TABLE_NAME, wait: async () => {} };
    this.#telegram = new VirtualTelegram(time, random, this.faults, () => 0);
    const parts = { time, random, faults: this.faults, table, telegram: this.#telegram };
    this.#functions = new Functions(parts, this.#editions, sabotage);
  }

  async begin(): Promise<void> {
    await createDeliveryStore(this.#table).saveOrder(ORDER, null);
  }

  get newest(): number {
    return this.#editions.current(CONTEST);
  }

  /** The editions that each post has shown, one after another. */
  get posts(): number[][] {
    return [...(this.#telegram.chats.get(CHANNEL)?.values() ?? [])]
      .filter(({ text }) => text.startsWith('post '))
      .map(({ versions }) => versions.map((text) => Number(text.split(' ').at(-1))));
  }

  edition(): void {
    this.#editions.publish(CONTEST, isoTime(this.#time.now()));
    this.run();
  }

  run(): void {
    this.#functions.invoke();
  }

  crash(): void {
    this.#functions.crash();
  }

  async pass(ms: number): Promise<void> {
    let isOver = false;
    this.#time.after(ms, () => {
      isOver = true;
    });
    await this.#time.run(() => isOver);
  }

  async comeToRest(): Promise<void> {
    for (let minute = 0; minute < MOST_MINUTES; minute += 1) {
      if (minute >= LEAST_MINUTES && ((await this.isHalted()) || this.posts.at(-1)?.at(-1) === this.newest))
        return;
      this.run();
      await this.pass(MINUTE_MS);
    }
  }

  async isHalted(): Promise<boolean> {
    const id = deliveryId(ORDER.owed, ORDER.threadId);
    const delivery = await createDeliveryStore(this.#table).findDelivery(CHANNEL, id);
    return delivery?.tries.halted !== null;
  }

  async retry(): Promise<void> {
    const view = createQueueView(this.#table);
    for (const trouble of await view.listTroubles(10)) await view.retry(trouble, new Date(this.#time.now()));
  }
}

const ORDER: Order = {
  chatId: CHANNEL,
  chatKind: 'channel',
  threadId: null,
  isSilent: false,
  owed: {
    kind: 'post',
    contestId: CONTEST,
    answer: 'results',
    isPinned: false,
    hasMilestones: false,
    signOff: null,
    hashtags: [],
  },
};
