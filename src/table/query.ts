import type { QueryInput, QueryOutput } from '@aws-sdk/client-dynamodb';
import type { Key } from './answer-keys.ts';
import { type StoredItem, toStored } from './item.ts';
import { type Consistency, said, type Table } from './table.ts';

/** Every item of a partition whose sort key begins with `key.sk`, in order of the sort key. */
export async function listItems(table: Table, key: Key, consistency: Consistency): Promise<StoredItem[]> {
  const query: QueryInput = {
    TableName: table.name,
    ConsistentRead: consistency === 'strong',
    ...(key.sk === ''
      ? { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: toStored({ ':pk': key.pk }) }
      : {
          KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
          ExpressionAttributeValues: toStored({ ':pk': key.pk, ':sk': key.sk }),
        }),
  };
  const items: StoredItem[] = [];
  let start: StoredItem | undefined;
  do {
    const page = await said(
      table.client.send('Query', { ...query, ...(start && { ExclusiveStartKey: start }) }),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
  return items;
}

/** One page of what stands in a part of the index `due` up to a time, in order of time; it may be some moments old. */
export function readDuePage(
  table: Table,
  dueShard: string,
  until: string,
  limit: number,
  after: StoredItem | null,
): Promise<QueryOutput> {
  return said(
    table.client.send('Query', {
      TableName: table.name,
      IndexName: 'due',
      KeyConditionExpression: 'dueShard = :shard AND dueAt <= :until',
      ExpressionAttributeValues: toStored({ ':shard': dueShard, ':until': until }),
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    }),
  );
}

/** One page of a partition, in order of the sort key, as of this moment. */
export function readPartitionPage(
  table: Table,
  partition: string,
  limit: number,
  after: StoredItem | null,
): Promise<QueryOutput> {
  return said(
    table.client.send('Query', {
      TableName: table.name,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: toStored({ ':pk': partition }),
      Limit: limit,
      ...(after && { ExclusiveStartKey: after }),
    }),
  );
}
