import * as z from 'zod/mini';
import { ArticlePart } from '../desk/article-part.ts';
import type { PartStore } from '../desk/stores.ts';
import { partsPartition } from './keys.ts';
import { parseBody, parseItem, StoredKey } from './parse-item.ts';
import { listItems } from './query.ts';
import type { Table } from './table.ts';
import { deleteItem, putItem } from './write.ts';

const KIND = 'part of an article';
const BEGUN = 'BEGUN';

const BegunItem = z.object({ expiresAt: z.int() });
const PartItem = z.object({ body: z.string() });
const SortKey = z.object({ sk: z.string() });

export function createPartStore(table: Table): PartStore {
  const list = (userId: number) => listItems(table, { pk: partsPartition(userId), sk: '' }, 'strong');

  async function end(userId: number): Promise<void> {
    // What says that parts are waited for goes first: what a crash leaves behind counts for nothing.
    for (const stored of await list(userId)) await deleteItem(table, parseItem(KIND, StoredKey, stored));
  }

  return {
    async begin(userId, until) {
      await end(userId);
      const expiresAt = Math.floor(until.getTime() / 1000);
      await putItem(table, { pk: partsPartition(userId), sk: BEGUN, expiresAt });
    },

    async listParts(userId, now) {
      const stored = await list(userId);
      const begun = stored.find((item) => parseItem(KIND, SortKey, item).sk === BEGUN);
      if (begun === undefined) return null;
      if (parseItem(KIND, BegunItem, begun).expiresAt * 1000 <= now.getTime()) return null;
      const parts = stored.filter((item) => item !== begun);
      return parts.map((item) => parseBody(KIND, ArticlePart, parseItem(KIND, PartItem, item).body));
    },

    async savePart(userId, part) {
      await putItem(table, {
        pk: partsPartition(userId),
        sk: `PART#${part.messageId}`,
        body: JSON.stringify(part),
      });
    },

    end,
  };
}
