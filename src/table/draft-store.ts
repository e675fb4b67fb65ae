import { Draft } from '../desk/draft.ts';
import { DamagedItem } from '../desk/store-errors.ts';
import type { DraftStore } from '../desk/stores.ts';
import { compareText } from '../election/ranking.ts';
import { findDocument, saveDocument } from './document.ts';
import type { OnDamage } from './item.ts';
import { DRAFTS, draftKey, draftPartition, READING } from './keys.ts';
import { parseBody } from './parse-item.ts';
import { StoredReading } from './reading-store.ts';
import type { Table } from './table.ts';
import { findVersioned, listVersioned, saveVersioned } from './versioned-item.ts';

const KIND = 'draft';

/** How long a draft is kept after it is closed, for the trace; its own expiry closes it long before. */
const KEPT_DAYS = 30;
const DAY_SECONDS = 24 * 60 * 60;

/** What is under review is written first, so that a draft that is there is whole. */
export function createDraftStore(table: Table, onDamage: OnDamage = () => {}): DraftStore {
  return {
    async createDraft(draft, reading) {
      await saveDocument(
        table,
        draftPartition(draft.id),
        READING,
        JSON.stringify(reading),
        deletedAfter(draft),
      );
      await save(table, draft);
    },

    async findDraft(id) {
      const found = await findVersioned(table, draftKey(id), KIND, Draft);
      if (found === undefined) return undefined;
      const body = await findDocument(table, draftPartition(id), READING);
      if (body === undefined) throw new DamagedItem(`The stored ${KIND} has lost its text.`);
      return { draft: found.value, reading: parseBody(KIND, StoredReading, body) };
    },

    async listDrafts() {
      const drafts = await listVersioned(table, DRAFTS, KIND, Draft, onDamage);
      return drafts.sort((one, other) => compareText(one.openedAt, other.openedAt));
    },

    saveDraft: (draft) => save(table, draft),
  };
}

function save(table: Table, draft: Draft): Promise<void> {
  return saveVersioned(
    table,
    draftKey(draft.id),
    { version: draft.version, value: draft },
    deletedAfter(draft),
  );
}

/** For the table's own sweeping; nothing here relies on it. */
function deletedAfter({ expiresAt }: Draft): { expiresAt: number } {
  return { expiresAt: Math.floor(Date.parse(expiresAt) / 1000) + KEPT_DAYS * DAY_SECONDS };
}
