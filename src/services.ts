import type { BotServices } from './bot/bot.ts';
import type { ReadingStore } from './desk/stores.ts';
import { createChatStore } from './table/chat-store.ts';
import { createEditionStore } from './table/edition-store.ts';
import { createReadingStore } from './table/reading-store.ts';
import type { Table } from './table/table.ts';

/** Everything that lies in the table. */
export type Stores = Pick<BotServices, 'chats' | 'editions'> & { readings: ReadingStore };

/** The same stores for the webhook, the laptop and the command line: only the table's client differs. */
export function createStores(table: Table): Stores {
  return {
    chats: createChatStore(table),
    editions: createEditionStore(table),
    readings: createReadingStore(table),
  };
}
