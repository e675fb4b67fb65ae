import { isoTime } from '../delivery/clock.ts';
import type { Order } from '../delivery/delivery.ts';
import { createDeliveryStore } from '../table/delivery-store.ts';
import { MemoryClient } from '../table/memory-client.ts';
import { TABLE_NAME } from './dispatcher-services.ts';
import { Faults } from './faults.ts';
import { Functions } from './functions.ts';
import { Random } from './random.ts';
import { VirtualEditions } from './virtual-editions.ts';
import { MOST_A_SECOND, VirtualTelegram } from './virtual-telegram.ts';
import { VirtualTime } from './virtual-time.ts';

const CONTEST = 'norland-2030';
const START_MS = Date.UTC(2030, 4, 12, 20);
const MINUTE_MS = 60_000;

/** Nothing was sent for so long: nothing will be. */
const OVER_MS = 10 * MINUTE_MS;

/** One message to each of many chats. */
export type Broadcast = {
  chats: number;
  /** Until the last was sent. */
  seconds: number;
  /** That over the time which the limit asks for in any case. */
  overLimit: number;
  /** Answers of Telegram that say to wait. */
  tooMany: number;
  lost: number;
  extra: number;
};

/** Telegram, with its limit and nothing else that goes wrong. */
export function quietWorld() {
  const time = new VirtualTime(START_MS);
  const random = new Random(1);
  const faults = new Faults(random, 0);
  return { time, random, faults, telegram: new VirtualTelegram(time, random, faults, () => 0) };
}

/** The shipped dispatcher tells an edition to all who follow its election. */
export async function broadcast(chats: number): Promise<Broadcast> {
  const { time, random, faults, telegram } = quietWorld();
  const table = new MemoryClient((index) => time.after(random.between(0, 30), index));
  const editions = new VirtualEditions([CONTEST]);
  const functions = new Functions({ time, random, faults, table, telegram }, editions);
  const deliveries = createDeliveryStore({ client: table, name: TABLE_NAME, wait: async () => {} });
  for (let chatId = 1; chatId <= chats; chatId += 1) await deliveries.saveOrder(follow(chatId), null);
  editions.publish(CONTEST, isoTime(START_MS));
  functions.invoke();
  const everyMinute = () => {
    functions.invoke();
    time.after(MINUTE_MS, everyMinute);
  };
  // An edition comes when it comes, not when the minute is full.
  time.after(MINUTE_MS / 2, everyMinute);
  await time.run(() => isOver(telegram, time.now(), chats));
  return broadcastIn(telegram, chats);
}

/** How it went, by what stands in the chats. */
export function broadcastIn(telegram: VirtualTelegram, chats: number): Broadcast {
  const seconds = (telegram.lastSentAtMs - START_MS) / 1_000;
  let extra = 0;
  for (const messages of telegram.chats.values()) extra += messages.size - 1;
  return {
    chats,
    seconds,
    overLimit: seconds / (chats / MOST_A_SECOND),
    tooMany: telegram.waits,
    lost: chats - telegram.chats.size,
    extra,
  };
}

function isOver({ chats: { size }, lastSentAtMs }: VirtualTelegram, nowMs: number, chats: number): boolean {
  return size >= chats || nowMs - Math.max(lastSentAtMs, START_MS) > OVER_MS;
}

function follow(chatId: number): Order {
  return {
    chatId,
    chatKind: 'private',
    threadId: null,
    isSilent: false,
    owed: { kind: 'follow', contestId: CONTEST, topics: ['results'], candidates: [] },
  };
}
