import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { ReadingRef } from '../desk/record.ts';
import { DamagedItem } from '../desk/store-errors.ts';
import type { ReadingStore } from '../desk/stores.ts';
import type { Reading } from '../election/accounts.ts';
import { Article } from '../election/article.ts';
import { Report } from '../election/report.ts';
import { findDocument, saveDocument } from './document.ts';
import { parseBody, parseItem } from './item.ts';
import { READING, readingKey, readingPartition, readings } from './keys.ts';
import { ConditionFailed, listItems, putItem, type Table } from './table.ts';

const KIND = 'reading';

export const StoredReading = z.object({ article: Article, report: Report });

export function createReadingStore(table: Table): ReadingStore {
  async function findReading(contestId: string, { sha256, digest }: ReadingRef): Promise<Reading> {
    const body = await findDocument(table, readingPartition(contestId, sha256, digest), READING);
    if (body === undefined) throw new DamagedItem(`The stored ${KIND} has lost its text.`);
    return parseBody(KIND, StoredReading, body);
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
        // The article is kept already, by somebody else or by an earlier try of ours: both are what we want.
        if (!(error instanceof ConditionFailed)) throw error;
      }
      return { sha256, digest };
    },

    findReadings: (contestId, refs) => Promise.all(refs.map((ref) => findReading(contestId, ref))),

    async listReadings(contestId) {
      const stored = await listItems(table, readings(contestId), 'strong');
      return Promise.all(stored.map((item) => findReading(contestId, parseItem(KIND, ReadingRef, item))));
    },
  };
}
