import * as z from 'zod/mini';
import { Quarantined, type QuarantineStore } from '../desk/quarantine.ts';
import { chatOfItem } from './every-item.ts';
import { QUARANTINE, quarantineKey } from './keys.ts';
import { parseBody, parseItem, StoredKey } from './parse-item.ts';
import { listItems } from './query.ts';
import type { Table } from './table.ts';
import { deleteItem, putItem } from './write.ts';

const KIND = 'update put aside';
const QuarantineItem = z.object({ body: z.string(), expiresAt: z.int() });

const KEPT_SECONDS = 7 * 24 * 60 * 60;

/** Updates as they came, in a table that is encrypted at rest; gone after a week, and with their chat. */
export function createQuarantineStore(table: Table): QuarantineStore {
  return {
    async keepUpdate(quarantined) {
      const key = quarantineKey(quarantined.at, quarantined.id);
      await putItem(table, {
        ...key,
        body: JSON.stringify(quarantined),
        expiresAt: Math.floor(Date.parse(quarantined.at) / 1000) + KEPT_SECONDS,
      });
    },

    async listUpdates(now) {
      const stored = await listItems(table, { pk: QUARANTINE, sk: '' }, 'strong');
      const items = stored.map((item) => parseItem(KIND, QuarantineItem, item));
      return items
        .filter(({ expiresAt }) => expiresAt * 1000 > now.getTime())
        .map(({ body }) => parseBody(KIND, Quarantined, body));
    },

    dropUpdate: ({ at, id }) => deleteItem(table, quarantineKey(at, id)),
  };
}

/** What a chat has sent that could not be handled goes with the chat. */
export async function forgetPutAside(table: Table, chatId: number): Promise<void> {
  for (const stored of await listItems(table, { pk: QUARANTINE, sk: '' }, 'strong')) {
    if (chatOfItem(stored) === chatId) await deleteItem(table, parseItem(KIND, StoredKey, stored));
  }
}
