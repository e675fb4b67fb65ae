import * as z from 'zod/mini';
import { getItems } from './get-items.ts';
import { floodKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import type { Table } from './table.ts';
import { putItem } from './write.ts';

const CountItem = z.object({ updates: z.int() });

const KEPT_SECONDS = 60 * 60;

/** Counts roughly: of two counts at the same moment one may be lost, which a flood does not notice. */
export function createFloodStore(table: Table) {
  return {
    async countUpdate(chatId: number, minute: string): Promise<number> {
      const key = floodKey(chatId, minute);
      const [stored] = await getItems(table, [key], 'strong');
      const updates = (stored ? parseItem('count of updates', CountItem, stored).updates : 0) + 1;
      const expiresAt = Math.floor(Date.parse(`${minute}:00Z`) / 1000) + KEPT_SECONDS;
      await putItem(table, { ...key, updates, expiresAt });
      return updates;
    },
  };
}
