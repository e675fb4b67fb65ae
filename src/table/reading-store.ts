import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { ReadingRef } from '../desk/record.ts';
import { DamagedItem } from '../desk/store-errors.ts';
import type { ReadingStore } from '../desk/stores.ts';
import type { Reading } from '../election/accounts.ts';
import { Article } from '../election/article.ts';
import { Report } from '../election/report.ts';
import { findDocument, saveDocument } from './document.ts';
import { getItems } from './get-items.ts';
import { READING, readingKey, readingPartition, readings } from './keys.ts';
import { parseBody, parseItem } from './parse-item.ts';
import { listItems } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { putItem } from './write.ts';

const KIND = 'reading';

export const StoredReading = z.object({ article: Article, report: Report });

export function createReadingStore(table: Table): ReadingStore {
  async function findReading(contestId: string, { sha256, digest }: ReadingRef): Promise<Reading> {
    const body = await findDocument(table, readingPartition(contestId, sha256, digest), READING);
    // Named, because what repairs it is loading this very article again.
    const kind = `${KIND} of ${contestId} with the hash ${sha256.slice(0, 12)}…`;
    if (body === undefined) throw new DamagedItem(`The stored ${kind} has lost its text.`);
    return parseBody(kind, StoredReading, body);
  }

  async function listRefs(contestId: string): Promise<ReadingRef[]> {
    const stored = await listItems(table, readings(contestId), 'strong');
    return stored.map((item) => parseItem(KIND, ReadingRef, item));
  }

  async function isDamaged(contestId: string, sha256: string): Promise<boolean> {
    const [stored] = await getItems(table, [readingKey(contestId, sha256)], 'strong');
    try {
      if (stored !== undefined) await findReading(contestId, parseItem(KIND, ReadingRef, stored));
      return false;
    } catch (error) {
      if (error instanceof DamagedItem) return true;
      throw error;
    }
  }

  return {
    async saveReading(contestId, reading) {
      const { sha256 } = reading.article.source;
      const body = JSON.stringify(reading);
      // Two readings of one article that are saved at the same time must not lie in the same parts.
      const digest = createHash('sha256').update(body).digest('hex').slice(0, 32);
      await saveDocument(table, readingPartition(contestId, sha256, digest), READING, body);
      const item = { ...readingKey(contestId, sha256), sha256, digest };
      try {
        await putItem(table, item, { holds: 'attribute_not_exists(pk)' });
      } catch (error) {
        if (!(error instanceof ConditionFailed)) throw error;
        // The article is kept already, by somebody else or by an earlier try of ours: both are what we want.
        if (await isDamaged(contestId, sha256)) await putItem(table, item);
      }
      return { sha256, digest };
    },

    findReadings: (contestId, refs) => Promise.all(refs.map((ref) => findReading(contestId, ref))),

    listRefs,

    async listReadings(contestId) {
      const refs = await listRefs(contestId);
      return Promise.all(refs.map((ref) => findReading(contestId, ref)));
    },
  };
}
