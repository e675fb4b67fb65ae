import { late } from '../late.ts';
import { createChatStore } from './chat-store.ts';
import type { OnDamage } from './item.ts';
import type { Table } from './table.ts';

/** Every store, each of them loaded with its first need. */
export function createLateStores(table: Table, onDamage: OnDamage) {
  return {
    chats: createChatStore(table, onDamage),
    editors: late(async () => (await import('./editor-store.ts')).createEditorStore(table)),
    editions: late(async () => (await import('./edition-store.ts')).createEditionStore(table, onDamage)),
    pictures: late(async () => (await import('./picture-store.ts')).createPictureStore(table)),
    readings: late(async () => (await import('./reading-store.ts')).createReadingStore(table)),
    drafts: late(async () => (await import('./draft-store.ts')).createDraftStore(table, onDamage)),
    quarantine: late(async () => (await import('./quarantine-store.ts')).createQuarantineStore(table)),
    parts: late(async () => (await import('./part-store.ts')).createPartStore(table)),
    approvals: late(async () => (await import('./approval-store.ts')).createApprovalStore(table, onDamage)),
    settings: late(async () => (await import('./settings-store.ts')).createSettingsStore(table)),
    trace: late(async () => (await import('./trace-store.ts')).createTraceStore(table, onDamage)),
    figureReports: late(async () =>
      (await import('./figure-report-store.ts')).createFigureReportStore(table, onDamage),
    ),
    outlets: late(async () => (await import('./outlet-store.ts')).createOutletStore(table, onDamage)),
    tombstones: late(async () => (await import('./tombstone-store.ts')).createTombstoneStore(table)),
    deliveries: late(async () => (await import('./delivery-store.ts')).createDeliveryStore(table, onDamage)),
    queue: late(async () => (await import('./due-queue.ts')).createDueQueue(table, onDamage)),
    queueView: late(async () => (await import('./queue-view.ts')).createQueueView(table, onDamage)),
    seats: late(async () => (await import('./seat-store.ts')).createSeatStore(table)),
    fanOuts: late(async () => (await import('./fan-out-store.ts')).createFanOutStore(table, onDamage)),
    shown: late(async () => (await import('./shown-store.ts')).createShownStore(table)),
  };
}
