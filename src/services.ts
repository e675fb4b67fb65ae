import type { BotServices } from './bot/services.ts';
import type { DeliveryStore, QueueView } from './delivery/delivery-store.ts';
import type { DueQueue } from './delivery/due-queue.ts';
import type { FanOutStore } from './delivery/fan-out-store.ts';
import type { HoldStore } from './delivery/holds.ts';
import type { SeatStore } from './delivery/seat.ts';
import type { ShownStore } from './delivery/shown-store.ts';
import type { QuarantineStore } from './desk/quarantine.ts';
import type { DeskStores } from './desk/stores.ts';
import { late } from './late.ts';
import { createAnswerReader } from './table/answer-reader.ts';
import type { OnDamage } from './table/item.ts';
import type { Table } from './table/table.ts';

/** What is owed to chats, and the queue it stands in. */
export type DeliveryStores = {
  deliveries: DeliveryStore;
  queue: DueQueue;
  queueView: QueueView;
  seats: SeatStore & HoldStore;
  fanOuts: FanOutStore;
  shown: ShownStore;
};

/** Everything that lies in the table. */
export type Stores = Pick<BotServices, 'chats' | 'editions' | 'pictures' | 'outlets' | 'tombstones'> &
  DeskStores & { quarantine: QuarantineStore } & DeliveryStores;

/**
 * The same stores for the webhook, the laptop and the command line: only the table's client differs. What a reader's
 * answer needs is there at once. `onDamage` is told of what the stores go on without.
 */
export function createStores(table: Table, onDamage: OnDamage = () => {}): Stores {
  let loading: Promise<Stores> | undefined;
  const load = () => {
    loading ??= import('./table/late-stores.ts').then((stores) => stores.createLateStores(table, onDamage));
    return loading;
  };
  return {
    chats: late(async () => (await load()).chats, createAnswerReader(table, onDamage)),
    editors: late(async () => (await load()).editors),
    editions: late(async () => (await load()).editions),
    pictures: late(async () => (await load()).pictures),
    readings: late(async () => (await load()).readings),
    drafts: late(async () => (await load()).drafts),
    quarantine: late(async () => (await load()).quarantine),
    parts: late(async () => (await load()).parts),
    approvals: late(async () => (await load()).approvals),
    settings: late(async () => (await load()).settings),
    trace: late(async () => (await load()).trace),
    figureReports: late(async () => (await load()).figureReports),
    outlets: late(async () => (await load()).outlets),
    tombstones: late(async () => (await load()).tombstones),
    deliveries: late(async () => (await load()).deliveries),
    queue: late(async () => (await load()).queue),
    queueView: late(async () => (await load()).queueView),
    seats: late(async () => (await load()).seats),
    fanOuts: late(async () => (await load()).fanOuts),
    shown: late(async () => (await load()).shown),
  };
}
