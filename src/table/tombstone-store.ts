import * as z from 'zod/mini';
import { TOMBSTONE_DAYS, type TombstoneStore } from '../delivery/tombstone.ts';
import { FORGOTTEN, tombstoneKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import { listItems } from './query.ts';
import type { Table } from './table.ts';
import { putItem, updateItem } from './write.ts';

const TombstoneItem = z.object({
  sk: z.string(),
  at: z.string(),
  isDone: z.boolean(),
  expiresAt: z.int(),
});

const DAY_SECONDS = 24 * 60 * 60;

export function createTombstoneStore(table: Table): TombstoneStore {
  return {
    async begin(name, at) {
      const expiresAt = Math.ceil(at.getTime() / 1_000) + TOMBSTONE_DAYS * DAY_SECONDS;
      await putItem(table, { ...tombstoneKey(name), at: at.toISOString(), isDone: false, expiresAt });
    },

    finish: (name) => updateItem(table, tombstoneKey(name), { isDone: true }),

    async listTombstones(now) {
      const stored = await listItems(table, { pk: FORGOTTEN, sk: '' }, 'strong');
      return stored
        .map((item) => parseItem('tombstone', TombstoneItem, item))
        .filter(({ expiresAt }) => expiresAt * 1_000 > now.getTime())
        .map(({ sk: name, at, isDone }) => ({ name, at, isDone }));
    },
  };
}
