import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoTime } from '../../src/delivery/clock.ts';
import type { Order } from '../../src/delivery/delivery.ts';
import { FUNCTION_TIMES, runDispatcher } from '../../src/delivery/dispatcher.ts';
import { dispatcherServices, TABLE_NAME } from '../../src/simulator/dispatcher-services.ts';
import { Faults } from '../../src/simulator/faults.ts';
import { Machine } from '../../src/simulator/machine.ts';
import { Random } from '../../src/simulator/random.ts';
import { VirtualEditions } from '../../src/simulator/virtual-editions.ts';
import { FIRST_CHANNEL, VirtualTelegram } from '../../src/simulator/virtual-telegram.ts';
import { VirtualTime } from '../../src/simulator/virtual-time.ts';
import { createDeliveryStore } from '../../src/table/delivery-store.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';

/** More histories for a long night: `FUZZ_RUNS=100000 npx vitest run test/simulator/living-post.test.ts`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 100);

const CONTEST = 'norland-2030';
const CHANNEL = FIRST_CHANNEL - 1;
const MINUTE_MS = 60_000;

/** Minutes until all has come to rest: Telegram asks for waits of up to three hours. */
const MOST_MINUTES = 240;

const history = fc.record({
  seed: fc.nat(),
  faultProbability: fc.constantFrom(0, 0.02, 0.1, 0.2),
  steps: fc.array(
    fc.record({
      is: fc.constantFrom('edition' as const, 'run' as const, 'crash' as const),
      afterMs: fc.oneof(fc.nat(400), fc.nat(5_000), fc.nat(150_000)),
    }),
    { maxLength: 12 },
  ),
});

test('a living post never shows an older edition after a newer one, and ends with the newest', async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ seed, faultProbability, steps }) => {
      const channel = new Channel(seed);
      await channel.begin();
      channel.faults.probability = faultProbability;
      for (const { is, afterMs } of steps) {
        await channel.pass(afterMs);
        channel[is]();
      }
      channel.faults.probability = 0;
      await channel.comeToRest();
      const { versions, newest } = channel;
      expect(versions).toEqual([...new Set(versions)].sort((one, other) => one - other));
      expect(versions.at(-1)).toBe(newest);
    }),
    { numRuns: RUNS },
  );
}, 36_000_000);

/** One channel with one living post, on the shipped dispatcher and stores in simulated time. */
class Channel {
  readonly faults: Faults;
  readonly random: Random;
  readonly time = new VirtualTime(Date.UTC(2030, 4, 12, 20));
  readonly table: MemoryClient;
  readonly telegram: VirtualTelegram;
  readonly #editions = new VirtualEditions([CONTEST]);
  readonly #machines: Machine[] = [];
  #names = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    this.faults = new Faults(this.random, 0);
    this.table = new MemoryClient((index) => this.time.after(this.random.between(0, 1_000), index));
    this.telegram = new VirtualTelegram(this.time, this.random, this.faults, () => 0);
  }

  /** Its first edition is posted in peace: what is told here is the story of its edits. */
  async begin(): Promise<void> {
    const table = { client: this.table, name: TABLE_NAME, wait: async () => {} };
    const order: Order = {
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
    await createDeliveryStore(table).saveOrder(order, null);
    this.edition();
    await this.comeToRest();
  }

  get newest(): number {
    return this.#editions.current(CONTEST);
  }

  /** The editions that the post has shown, one after another. */
  get versions(): number[] {
    const posts = [...(this.telegram.chats.get(CHANNEL)?.values() ?? [])].filter(({ text }) =>
      text.startsWith('post '),
    );
    return posts.flatMap(({ versions }) => versions.map((text) => Number(text.split(' ').at(-1))));
  }

  edition(): void {
    this.#editions.publish(CONTEST, isoTime(this.time.now()));
    this.run();
  }

  run(): void {
    const machine = new Machine(this, false);
    this.#machines.push(machine);
    this.time.after(90_000, () => machine.die());
    const services = dispatcherServices(machine, machine.client, {
      editions: this.#editions,
      newName: () => {
        this.#names += 1;
        return `name-${this.#names}`;
      },
      onError: () => {},
    });
    // A run that fails is one that ended early: the next goes on.
    runDispatcher(services, FUNCTION_TIMES).catch(() => {});
  }

  crash(): void {
    for (const machine of this.#machines) machine.die();
  }

  async pass(ms: number): Promise<void> {
    let isOver = false;
    this.time.after(ms, () => {
      isOver = true;
    });
    await this.time.run(() => isOver);
  }

  async comeToRest(): Promise<void> {
    for (let minute = 0; minute < MOST_MINUTES; minute += 1) {
      this.run();
      await this.pass(MINUTE_MS);
      if (this.versions.at(-1) === this.newest && minute >= 4) return;
    }
  }
}
