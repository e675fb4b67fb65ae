import type { BatchGetItemOutput, QueryInput, QueryOutput, UpdateItemInput } from '@aws-sdk/client-dynamodb';
import { TableUnavailable } from '../desk/store-errors.ts';
import { DynamoRefusal, type TableClient } from './client.ts';
import { type Attributes, type Item, type StoredItem, toStored } from './item.ts';
import type { Key } from './keys.ts';
import { TableMissing } from './table-missing.ts';

/** The table and how it is reached. `wait` is for the pauses between repeated reads. */
export type Table = { client: TableClient; name: string; wait: (ms: number) => Promise<void> };

/** A write's condition did not hold, or an earlier try of this very write had already changed the item. */
export class ConditionFailed extends Error {
  override name = 'ConditionFailed';
}

/** `eventual` costs half as much and may be some moments old; `strong` sees every write that has returned. */
export type Consistency = 'eventual' | 'strong';

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

/** A condition with the values it names: `edition = :previous`, `{ ':previous': 3 }`. */
export type Condition = { holds: string; values?: Attributes };

/** Writes an item whole; throws {@link ConditionFailed} where the condition does not hold. */
export function putItem(table: Table, item: Item, condition?: Condition): Promise<void> {
  return putStored(table, toStored(item), condition);
}

/** As {@link putItem}, with an item as it comes from the table. */
export async function putStored(table: Table, item: StoredItem, condition?: Condition): Promise<void> {
  await said(
    table.client.send('PutItem', {
      TableName: table.name,
      Item: item,
      ...(condition && { ConditionExpression: condition.holds }),
      ...(condition?.values && { ExpressionAttributeValues: toStored(condition.values) }),
    }),
  );
}

/** Sets the attributes that have a value, removes those that are null, and leaves the others as they are. */
export async function updateItem(
  table: Table,
  key: Key,
  changes: Record<string, string | number | boolean | null>,
): Promise<void> {
  const set: Attributes = {};
  const removed: string[] = [];
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) removed.push(name);
    else set[`:${name}`] = value;
  }
  const names = Object.keys(set);
  const sets =
    names.length > 0 ? `SET ${names.map((name) => `#${name.slice(1)} = ${name}`).join(', ')} ` : '';
  const removes = removed.length > 0 ? `REMOVE ${removed.map((name) => `#${name}`).join(', ')}` : '';
  await said(
    table.client.send('UpdateItem', {
      TableName: table.name,
      Key: toStored(key),
      UpdateExpression: `${sets}${removes}`,
      // By a name of their own, since some five hundred words, such as "zone", can't be written as they are:
      // https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ReservedWords.html
      ExpressionAttributeNames: Object.fromEntries(Object.keys(changes).map((name) => [`#${name}`, name])),
      ...(names.length > 0 && { ExpressionAttributeValues: toStored(set) }),
    }),
  );
}

export async function deleteItem(table: Table, key: Key): Promise<void> {
  await said(table.client.send('DeleteItem', { TableName: table.name, Key: toStored(key) }));
}

/** One update as DynamoDB spells it, on a condition. */
type Change = { update: string; holds?: string; values: StoredItem };

/** Throws {@link ConditionFailed}. The change's repetition by the client must come to the same. */
export async function changeItem(table: Table, key: Key, change: Change): Promise<void> {
  await said(table.client.send('UpdateItem', updateOf(table, key, change)));
}

/** As {@link changeItem}; the item as it is afterwards. */
export async function changedItem(table: Table, key: Key, change: Change): Promise<StoredItem> {
  const request = { ...updateOf(table, key, change), ReturnValues: 'ALL_NEW' } as const;
  const { Attributes: changed = {} } = await said(table.client.send('UpdateItem', request));
  return changed;
}

function updateOf(table: Table, key: Key, { update, holds, values }: Change): UpdateItemInput {
  return {
    TableName: table.name,
    Key: toStored(key),
    UpdateExpression: update,
    ...(holds !== undefined && { ConditionExpression: holds }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
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

/** What the table answered, or its refusal in our words. */
async function said<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    switch (error instanceof DynamoRefusal ? error.name : undefined) {
      case 'ConditionalCheckFailedException':
        throw new ConditionFailed('The item is not in the state the write asks for.');
      case 'ResourceNotFoundException':
        throw new TableMissing('The table does not exist here.', { cause: error });
      // A request that the table finds wrong is a mistake of ours and stays wrong when repeated.
      case 'ValidationException':
        throw error;
    }
    throw new TableUnavailable('The table cannot be reached.', { cause: error });
  }
}
