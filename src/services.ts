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
  return {
    chats: late(
      async () => (await import('./table/chat-store.ts')).createChatStore(table, onDamage),
      createAnswerReader(table, onDamage),
    ),
    editors: late(async () => (await import('./table/editor-store.ts')).createEditorStore(table)),
    editions: late(async () =>
      (await import('./table/edition-store.ts')).createEditionStore(table, onDamage),
    ),
    pictures: late(async () => (await import('./table/picture-store.ts')).createPictureStore(table)),
    readings: late(async () => (await import('./table/reading-store.ts')).createReadingStore(table)),
    drafts: late(async () => (await import('./table/draft-store.ts')).createDraftStore(table, onDamage)),
    quarantine: late(async () => (await import('./table/quarantine-store.ts')).createQuarantineStore(table)),
    parts: late(async () => (await import('./table/part-store.ts')).createPartStore(table)),
    approvals: late(async () =>
      (await import('./table/approval-store.ts')).createApprovalStore(table, onDamage),
    ),
    settings: late(async () => (await import('./table/settings-store.ts')).createSettingsStore(table)),
    trace: late(async () => (await import('./table/trace-store.ts')).createTraceStore(table, onDamage)),
    figureReports: late(async () =>
      (await import('./table/figure-report-store.ts')).createFigureReportStore(table, onDamage),
    ),
    outlets: late(async () => (await import('./table/outlet-store.ts')).createOutletStore(table, onDamage)),
    tombstones: late(async () => (await import('./table/tombstone-store.ts')).createTombstoneStore(table)),
    deliveries: late(async () =>
      (await import('./table/delivery-store.ts')).createDeliveryStore(table, onDamage),
    ),
    queue: late(async () => (await import('./table/due-queue.ts')).createDueQueue(table, onDamage)),
    queueView: late(async () => (await import('./table/queue-view.ts')).createQueueView(table, onDamage)),
    seats: late(async () => (await import('./table/seat-store.ts')).createSeatStore(table)),
    fanOuts: late(async () => (await import('./table/fan-out-store.ts')).createFanOutStore(table, onDamage)),
    shown: late(async () => (await import('./table/shown-store.ts')).createShownStore(table)),
  };
}
