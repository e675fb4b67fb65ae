import type { ChatStore } from '../delivery/chat-store.ts';
import { VersionConflict } from '../desk/store-errors.ts';
import type { FigureReportStore } from '../desk/stores.ts';
import { chatPartition, settingsKey } from './answer-keys.ts';
import { createAnswerReader } from './answer-reader.ts';
import { settingsIn } from './chat-settings.ts';
import { getItems } from './get-items.ts';
import type { OnDamage } from './item.ts';
import { parseItem, StoredKey } from './parse-item.ts';
import { listItems } from './query.ts';
import type { Table } from './table.ts';
import { deleteItem, updateItem } from './write.ts';

export function createChatStore(table: Table, onDamage: OnDamage = () => {}): ChatStore {
  return {
    ...createAnswerReader(table, onDamage),

    async listSettings(chatIds) {
      const chats = [...new Set(chatIds)];
      const stored = await getItems(table, chats.map(settingsKey), 'eventual');
      const byPartition = new Map(stored.map((item) => [item['pk']?.S, item]));
      return chatIds.map((chatId) => settingsIn(byPartition.get(settingsKey(chatId).pk), onDamage));
    },

    async saveSettings(chatId, settings) {
      if (Object.keys(settings).length === 0) return;
      await updateItem(table, settingsKey(chatId), settings);
    },

    async forgetChat(chatId) {
      const { forgetDeliveries } = await import('./delivery-store.ts');
      await forgetDeliveries(table, chatId, onDamage);
      for (const stored of await listItems(table, { pk: chatPartition(chatId), sk: '' }, 'strong')) {
        await deleteItem(table, parseItem('item of a chat', StoredKey, stored));
      }
      const { createPartStore } = await import('./part-store.ts');
      await createPartStore(table).end(chatId);
      const { createFigureReportStore } = await import('./figure-report-store.ts');
      await forgetReporter(createFigureReportStore(table, onDamage), chatId);
      const { forgetPutAside } = await import('./quarantine-store.ts');
      await forgetPutAside(table, chatId);
    },
  };
}

/** A doubt stays in the editors' queue; whom to answer goes. */
async function forgetReporter(reports: FigureReportStore, chatId: number): Promise<void> {
  for (const report of await reports.listOpenReports()) {
    if (report.chatId !== chatId) continue;
    try {
      await reports.saveReport({ ...report, version: report.version + 1, chatId: null });
    } catch (error) {
      // An editor has answered at the same moment, and the answer keeps no chat either.
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}
