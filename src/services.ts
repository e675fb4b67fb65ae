import type { BotServices } from './bot/bot.ts';
import type { ReadingStore } from './desk/stores.ts';
import { createChatStore } from './table/chat-store.ts';
import { createEditionStore } from './table/edition-store.ts';
import type { OnDamage } from './table/item.ts';
import { createReadingStore } from './table/reading-store.ts';
import type { Table } from './table/table.ts';

/** Everything that lies in the table. */
export type Stores = Pick<BotServices, 'chats' | 'editions'> & { readings: ReadingStore };

/**
 * The same stores for the webhook, the laptop and the command line: only the table's client differs. `onDamage` is told
 * of what the stores go on without.
 */
export function createStores(table: Table, onDamage?: OnDamage): Stores {
  return {
    chats: createChatStore(table, onDamage),
    editions: createEditionStore(table, onDamage),
    readings: createReadingStore(table),
  };
}
