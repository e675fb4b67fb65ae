import type { BotServices } from './bot/services.ts';
import type { DeskStores } from './desk/stores.ts';
import { createApprovalStore } from './table/approval-store.ts';
import { createChatStore } from './table/chat-store.ts';
import { createDraftStore } from './table/draft-store.ts';
import { createEditionStore } from './table/edition-store.ts';
import { createEditorStore } from './table/editor-store.ts';
import { createFigureReportStore } from './table/figure-report-store.ts';
import type { OnDamage } from './table/item.ts';
import { createPartStore } from './table/part-store.ts';
import { createPictureStore } from './table/picture-store.ts';
import { createReadingStore } from './table/reading-store.ts';
import { createSettingsStore } from './table/settings-store.ts';
import type { Table } from './table/table.ts';
import { createTraceStore } from './table/trace-store.ts';

/** Everything that lies in the table. */
export type Stores = Pick<BotServices, 'chats' | 'editions' | 'pictures'> & DeskStores;

/**
 * The same stores for the webhook, the laptop and the command line: only the table's client differs. `onDamage` is told
 * of what the stores go on without.
 */
export function createStores(table: Table, onDamage?: OnDamage): Stores {
  return {
    chats: createChatStore(table, onDamage),
    editions: createEditionStore(table, onDamage),
    pictures: createPictureStore(table),
    readings: createReadingStore(table),
    drafts: createDraftStore(table, onDamage),
    parts: createPartStore(table),
    approvals: createApprovalStore(table, onDamage),
    editors: createEditorStore(table),
    settings: createSettingsStore(table),
    trace: createTraceStore(table, onDamage),
    figureReports: createFigureReportStore(table, onDamage),
  };
}
