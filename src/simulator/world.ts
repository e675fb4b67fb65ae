import { isoTime } from '../delivery/clock.ts';
import type { Order } from '../delivery/delivery.ts';
import { createDeliveryStore } from '../table/delivery-store.ts';
import { MemoryClient } from '../table/memory-client.ts';
import { createShownStore } from '../table/shown-store.ts';
import type { Table } from '../table/table.ts';
import { TABLE_NAME } from './dispatcher-services.ts';
import { Faults } from './faults.ts';
import { Functions, type Sabotage } from './functions.ts';
import { Random } from './random.ts';
import { VirtualEditions } from './virtual-editions.ts';
import { FIRST_CHANNEL, VirtualTelegram } from './virtual-telegram.ts';
import { VirtualTime } from './virtual-time.ts';

const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;

const START_MS = Date.UTC(2030, 4, 12, 20);

export type WorldOptions = {
  seed: number;
  sends: number;
  faultProbability: number;
  /** As many as make sense for that many sendings where it is not said. */
  followers?: number;
  sabotage?: Sabotage;
};

/** A bot with its table, its chats, its schedule and its Telegram, in simulated time. */
export class World {
  readonly random: Random;
  readonly faults: Faults;
  readonly time = new VirtualTime(START_MS);
  readonly table: MemoryClient;
  readonly telegram: VirtualTelegram;
  readonly editions: VirtualEditions;
  readonly publishedAtMs = new Map<string, number>();
  readonly functions: Functions;
  readonly #options: WorldOptions;
  #isQuiet = false;

  constructor(options: WorldOptions) {
    this.#options = options;
    this.random = new Random(options.seed);
    this.faults = new Faults(this.random, options.faultProbability);
    // The index follows a write within moments, sometimes within seconds.
    this.table = new MemoryClient((index) =>
      this.time.after(
        this.random.chance(0.01) ? this.random.between(0, 2_000) : this.random.between(0, 30),
        index,
      ),
    );
    this.telegram = new VirtualTelegram(this.time, this.random, this.faults, () =>
      Number(this.table.find('DISPATCH', 'SEAT')?.['notBefore']?.N ?? 0),
    );
    this.editions = new VirtualEditions(['norland-2030', 'southmark-2031']);
    this.functions = new Functions(this, this.editions, options.sabotage);
  }

  get healthy(): Table {
    return { client: this.table, name: TABLE_NAME, wait: async () => {} };
  }

  /** Lives through as many sends, then lets everything come to rest. */
  async live(): Promise<void> {
    const { sends } = this.#options;
    await this.#settle();
    for (const contestId of this.editions.contestIds) this.#publish(contestId);
    this.#schedule();
    await this.time.run(() => this.telegram.sends >= sends);
    this.#isQuiet = true;
    this.faults.happen(0, 0);
    const endsMs = this.time.now() + REST_MS;
    await this.time.run(() => this.time.now() >= endsMs);
  }

  get #followers(): number {
    const { followers, sends } = this.#options;
    return followers ?? Math.min(15_000, Math.max(40, Math.round(sends / 20)));
  }

  /** The chats: followers, digests, readers, groups, and a few channels with living posts. */
  async #settle(): Promise<void> {
    const deliveries = createDeliveryStore(this.healthy);
    const followers = this.#followers;
    const channels = Math.min(30, Math.max(3, Math.round(followers / 100)));
    for (let at = 1; at <= followers; at += 1) {
      const isGroup = at % 20 === 0;
      const order: Order = {
        chatId: isGroup ? -at : at,
        chatKind: isGroup ? 'group' : 'private',
        threadId: isGroup && at % 40 === 0 ? 7 : null,
        isSilent: false,
        owed: this.#standing(at),
      };
      const isDigest = order.owed.kind === 'digest';
      await deliveries.saveOrder(order, isDigest ? isoTime(START_MS + 30 * MINUTE_MS) : null);
      // Some are owed several things, so that their own pace matters.
      if (at % 4 === 0) await deliveries.saveOrder({ ...order, owed: follow('southmark-2031') }, null);
    }
    for (let at = 1; at <= channels; at += 1) {
      for (const contestId of this.editions.contestIds) {
        await deliveries.saveOrder(
          {
            chatId: FIRST_CHANNEL - at,
            chatKind: 'channel',
            threadId: null,
            isSilent: at % 2 === 0,
            owed: {
              kind: 'post',
              contestId,
              answer: 'results',
              isPinned: at % 3 === 0,
              hasMilestones: true,
              signOff: null,
              hashtags: [],
            },
          },
          null,
        );
      }
    }
  }

  #standing(at: number): Order['owed'] {
    if (at % 5 !== 0) return follow('norland-2030');
    return {
      kind: 'digest',
      contestIds: this.editions.contestIds,
      hour: 0,
      minute: 0,
      weekdays: [1],
      onlyIfChanged: true,
    };
  }

  #publish(contestId: string): void {
    if (this.#isQuiet) return;
    const nowMs = this.time.now();
    const { number } = this.editions.publish(contestId, isoTime(nowMs));
    this.publishedAtMs.set(`${contestId} ${number}`, nowMs);
    if (this.random.chance(0.02)) this.faults.count('stream-lost');
    else this.time.after(this.random.between(200, 1_000), () => this.functions.invoke());
    // Somebody's laptop runs the same bot on the same table; its clock is wrong, and it sleeps in the middle of it.
    if (this.random.chance(0.5))
      this.time.after(this.random.between(0, 5_000), () => this.functions.start(true));
    // Often before everybody has heard of the one before, and often long after.
    const share = 0.3 + 24 * this.random.next() ** 2;
    const gapMs = Math.max(20 * SECOND_MS, share * this.#followers * 40);
    this.time.after(gapMs, () => this.#publish(contestId));
  }

  #schedule(): void {
    this.time.after(MINUTE_MS, () => this.#schedule());
    this.time.after(this.random.between(0, 3_000), () => this.functions.invoke());
    if (this.#isQuiet) return;
    if (this.random.chance(0.02)) {
      this.faults.count('invoked-twice');
      this.time.after(this.random.between(0, 3_000), () => this.functions.invoke());
    }
    if (this.random.chance(0.1)) this.#loseChat();
    if (this.random.chance(0.1)) this.#askAtRandom();
  }

  /** A reader blocks the bot, or a group becomes a supergroup. */
  #loseChat(): void {
    const at = 1 + this.random.whole(200);
    if (at % 20 === 0) {
      if (this.telegram.rootOf(-at) !== -at) return;
      this.faults.count('migrated');
      this.telegram.migrate(-at, -1_000_000 - at);
    } else if (at % 3 === 0) {
      this.faults.count('blocked');
      this.telegram.blocked.add(at);
    }
  }

  /** A reader asks, and is shown the current edition. */
  #askAtRandom(): void {
    const contestId = this.random.pick(['norland-2030', 'southmark-2031']);
    const chatId = 1 + this.random.whole(100);
    const edition = this.editions.current(contestId);
    void createShownStore(this.healthy).saveShownEdition(
      chatId,
      contestId,
      edition,
      new Date(this.time.now()),
    );
  }
}

/** Waits of hours, a lease after the last crash, late passes: after so long everything has come to rest. */
const REST_MS = 4 * 60 * MINUTE_MS;

function follow(contestId: string): Order['owed'] {
  return { kind: 'follow', contestId, topics: ['results'], candidates: [] };
}
