import type { BatchGetItemOutput } from '@aws-sdk/client-dynamodb';
import { TableUnavailable } from '../desk/store-errors.ts';
import type { Key } from './answer-keys.ts';
import { type StoredItem, toStored } from './item.ts';
import { type Consistency, said, type Table } from './table.ts';

/** https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const KEYS_PER_READ = 100;

/** A throttled read hands back what it did not get to; after the last pause we give up. */
const PAUSES_MS = [25, 50, 100, 200, 400];

/** The items at these keys, in no particular order; those that do not exist are left out. */
export async function getItems(table: Table, keys: Key[], consistency: Consistency): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for (let first = 0; first < keys.length; first += KEYS_PER_READ) {
    let wanted: StoredItem[] | undefined = keys.slice(first, first + KEYS_PER_READ).map(toStored);
    for (const pauseMs of [0, ...PAUSES_MS]) {
      if (pauseMs > 0) await table.wait(pauseMs);
      const answer: BatchGetItemOutput = await said(
        table.client.send('BatchGetItem', {
          RequestItems: { [table.name]: { Keys: wanted, ConsistentRead: consistency === 'strong' } },
        }),
      );
      items.push(...(answer.Responses?.[table.name] ?? []));
      wanted = answer.UnprocessedKeys?.[table.name]?.Keys;
      if (wanted === undefined || wanted.length === 0) break;
    }
    if (wanted !== undefined && wanted.length > 0) {
      throw new TableUnavailable('The table is too busy to read from.');
    }
  }
  return items;
}
