import type { UpdateItemInput } from '@aws-sdk/client-dynamodb';
import type { Key } from './answer-keys.ts';
import { type Attributes, type Item, type StoredItem, toStored } from './item.ts';
import { said, type Table } from './table.ts';

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
