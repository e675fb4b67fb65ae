import * as z from 'zod/mini';
import type { PictureStore } from '../delivery/picture-store.ts';
import { getItems } from './get-items.ts';
import { pictureKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import type { Table } from './table.ts';
import { putItem } from './write.ts';

const PictureItem = z.object({ fileId: z.string() });

/** Long after the next edition has taken its place. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

export function createPictureStore(table: Table): PictureStore {
  return {
    async findFileId(picture) {
      const [stored] = await getItems(table, [pictureKey(picture)], 'eventual');
      return stored && parseItem('picture', PictureItem, stored).fileId;
    },

    async saveFileId(picture, fileId, now) {
      const expiresAt = Math.floor(now.getTime() / 1000) + KEPT_SECONDS;
      await putItem(table, { ...pictureKey(picture), fileId, expiresAt });
    },
  };
}
