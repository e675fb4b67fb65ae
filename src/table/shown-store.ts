import { SHOWN_DAYS, type ShownStore } from '../delivery/shown-store.ts';
import { readerKey } from './answer-keys.ts';
import type { Table } from './table.ts';
import { changeItem } from './write.ts';

const DAY_SECONDS = 24 * 60 * 60;

export function createShownStore(table: Table): ShownStore {
  return {
    async saveShownEdition(chatId, contestId, edition, now) {
      const expiresAt = Math.ceil(now.getTime() / 1_000) + SHOWN_DAYS * DAY_SECONDS;
      await changeItem(table, readerKey(contestId, chatId), {
        update: 'SET expiresAt = :expiry ADD editions :edition',
        values: { ':expiry': { N: String(expiresAt) }, ':edition': { NS: [String(edition)] } },
      });
    },
  };
}
