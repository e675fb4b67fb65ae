import * as z from 'zod/mini';
import type { StoredItem } from './item.ts';
import { FIGURE_REPORTS, OUTLETS, QUARANTINE } from './keys.ts';
import { parseItem, StoredKey } from './parse-item.ts';
import { said, type Table } from './table.ts';

/** All that lies in a table, in no order that says anything. For an operator: no function may do this. */
export async function* everyItem(table: Table): AsyncGenerator<StoredItem> {
  let start: StoredItem | undefined;
  do {
    const page = await said(
      table.client.send('Scan', {
        TableName: table.name,
        ConsistentRead: true,
        ...(start && { ExclusiveStartKey: start }),
      }),
    );
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

const OfAChat = z.object({ chatId: z.nullable(z.int()) });

/** The chat, or the person, that an item is kept of; null where it is of nobody. Deeds at the desk are the desk's. */
export function chatOfItem(stored: StoredItem): number | null {
  const { pk, sk } = parseItem('key', StoredKey, stored);
  const [, ofPartition] = /^(?:CHAT|PARTS)#(-?\d+)$/.exec(pk) ?? [];
  if (ofPartition !== undefined) return Number(ofPartition);
  const [, ofSortKey] = /^(?:FOLLOWERS|READERS)#/.test(pk) ? (/^(-?\d+)(?:#|$)/.exec(sk) ?? []) : [];
  if (ofSortKey !== undefined) return Number(ofSortKey);
  if (![QUARANTINE, FIGURE_REPORTS, OUTLETS].includes(pk)) return null;
  try {
    return z.parse(OfAChat, JSON.parse(stored['body']?.S ?? '')).chatId;
  } catch {
    return null;
  }
}
