import type {
  BatchGetItemInput,
  BatchGetItemOutput,
  DeleteItemInput,
  PutItemInput,
  QueryInput,
  QueryOutput,
  UpdateItemInput,
} from '@aws-sdk/client-dynamodb';
import { DynamoRefusal, type Operations, type TableClient } from './client.ts';
import { compileCondition, compileUpdate } from './expressions.ts';
import type { StoredItem } from './item.ts';
import { SortedKeys } from './sorted-keys.ts';

/** An item, where it is not deleted, and what the index shows of it at present. */
type Row = { pk: string; sk: string; item: StoredItem | undefined; shown: Shown | undefined };
type Shown = { shard: string; key: string; dueAt: string };

/** A partition of the table or of its index. */
type Partition = { keys: SortedKeys; rows: Map<string, Row> };
type IndexPartition = { keys: SortedKeys; items: Map<string, StoredItem> };

/** Between the two halves of an index's sort key; no key of ours holds it. */
const BESIDE = '\u0000';

/** What a query of ours finds at most where it names no limit. */
const WHOLE = 1_000;

/**
 * One table of `infra/table.yml` in memory, for the simulator: the operations that our stores use, with one item as one
 * atomic thing, as DynamoDB has it.
 */
export class MemoryClient implements TableClient {
  readonly #partitions = new Map<string, Partition>();
  readonly #index = new Map<string, IndexPartition>();
  readonly #defer: (index: () => void) => void;

  /** `defer` says when the index follows a write: at once, or later, as DynamoDB's does. */
  constructor(defer: (index: () => void) => void = (index) => index()) {
    this.#defer = defer;
  }

  async send<Name extends keyof Operations>(
    operation: Name,
    request: Operations[Name]['request'],
  ): Promise<Operations[Name]['answer']> {
    return this.perform(operation, request) as never;
  }

  close(): void {}

  /** The operation, done at this moment. */
  perform(operation: keyof Operations, request: object): object {
    switch (operation) {
      case 'BatchGetItem':
        return this.#batchGet(request as BatchGetItemInput);
      case 'Query':
        return this.#query(request as QueryInput);
      case 'Scan':
        return { Items: [...this.all()] };
      case 'PutItem':
        return this.#put(request as PutItemInput);
      case 'UpdateItem':
        return this.#update(request as UpdateItemInput);
      case 'DeleteItem':
        return this.#delete(request as DeleteItemInput);
      case 'CreateTable':
      case 'UpdateTable':
      case 'DeleteTable':
      case 'DescribeTable':
        throw new DynamoRefusal('ValidationException', 'A table in memory is there from the start.');
    }
  }

  find(pk: string, sk: string): StoredItem | undefined {
    return this.#partitions.get(pk)?.rows.get(sk)?.item;
  }

  *all(): Generator<StoredItem> {
    for (const { rows } of this.#partitions.values()) {
      for (const { item } of rows.values()) if (item !== undefined) yield item;
    }
  }

  #batchGet({ RequestItems = {} }: BatchGetItemInput): BatchGetItemOutput {
    const Responses = Object.fromEntries(
      Object.entries(RequestItems).map(([table, { Keys = [] }]) => [
        table,
        Keys.map((key) => this.find(textOf(key, 'pk'), textOf(key, 'sk'))).filter(
          (item) => item !== undefined,
        ),
      ]),
    );
    return { Responses };
  }

  #query(request: QueryInput): QueryOutput {
    const { IndexName, ExpressionAttributeValues = {}, ExclusiveStartKey, Limit = WHOLE } = request;
    const isIndex = IndexName !== undefined;
    const holds = compileCondition(request.KeyConditionExpression ?? '');
    const name = textOf(ExpressionAttributeValues, isIndex ? ':shard' : ':pk');
    const index = isIndex ? this.#index.get(name) : undefined;
    const partition = isIndex ? undefined : this.#partitions.get(name);
    const start =
      ExclusiveStartKey && (isIndex ? indexKey(ExclusiveStartKey) : textOf(ExclusiveStartKey, 'sk'));
    const prefix = isIndex ? '' : (ExpressionAttributeValues[':sk']?.S ?? '');
    const Items: StoredItem[] = [];
    for (const key of (index ?? partition)?.keys.from(start ?? prefix) ?? []) {
      const item = index?.items.get(key) ?? partition?.rows.get(key)?.item;
      if (item === undefined || key === start) continue;
      // In order of the key, so what does not hold ends the range.
      if (!holds(item, ExpressionAttributeValues)) break;
      Items.push(item);
      if (Items.length === Limit) return { Items, LastEvaluatedKey: lastKey(item, isIndex) };
    }
    return { Items };
  }

  #put({ Item = {}, ConditionExpression, ExpressionAttributeValues }: PutItemInput): object {
    const row = this.#rowOf(Item);
    check(row.item, ConditionExpression, ExpressionAttributeValues);
    this.#replace(row, Item);
    return {};
  }

  #update(request: UpdateItemInput): object {
    const { Key = {}, ConditionExpression, ExpressionAttributeValues: values = {} } = request;
    const row = this.#rowOf(Key);
    check(row.item, ConditionExpression, values);
    const item = compileUpdate(request.UpdateExpression ?? '')(row.item ?? Key, values);
    this.#replace(row, item);
    return { Attributes: item };
  }

  #delete({ Key = {} }: DeleteItemInput): object {
    this.#replace(this.#rowOf(Key), undefined);
    return {};
  }

  #rowOf(key: StoredItem): Row {
    const [pk, sk] = [textOf(key, 'pk'), textOf(key, 'sk')];
    const found = this.#partitions.get(pk)?.rows.get(sk);
    if (found !== undefined) return found;
    const row = { pk, sk, item: undefined, shown: undefined };
    const partition = this.#partitions.get(pk) ?? { keys: new SortedKeys(), rows: new Map() };
    this.#partitions.set(pk, partition);
    partition.rows.set(sk, row);
    return row;
  }

  #replace(row: Row, item: StoredItem | undefined): void {
    const hasComeOrGone = (row.item === undefined) !== (item === undefined);
    row.item = item;
    if (hasComeOrGone) {
      const keys = this.#partitions.get(row.pk)?.keys;
      if (item === undefined) keys?.delete(row.sk);
      else keys?.add(row.sk);
    }
    if (row.shown !== undefined || item?.['dueShard'] !== undefined) this.#defer(() => this.#follow(row));
  }

  /** The index shows an item as it is now. */
  #follow(row: Row): void {
    const { pk, sk, item, shown } = row;
    const shard = item?.['dueShard']?.S;
    const dueAt = item?.['dueAt']?.S;
    const isSame = shown !== undefined && shown.shard === shard && shown.dueAt === dueAt;
    if (shown !== undefined && !isSame) {
      const partition = this.#index.get(shown.shard);
      partition?.keys.delete(shown.key);
      partition?.items.delete(shown.key);
      row.shown = undefined;
    }
    if (item === undefined || shard === undefined || dueAt === undefined) return;
    const partition = this.#index.get(shard) ?? { keys: new SortedKeys(), items: new Map() };
    this.#index.set(shard, partition);
    const key = isSame ? shown.key : [dueAt, pk, sk].join(BESIDE);
    if (!isSame) partition.keys.add(key);
    partition.items.set(key, item);
    row.shown = { shard, key, dueAt };
  }
}

function check(old: StoredItem | undefined, condition: string | undefined, values: StoredItem = {}): void {
  if (condition === undefined || compileCondition(condition)(old ?? {}, values)) return;
  throw new DynamoRefusal('ConditionalCheckFailedException', 'The conditional request failed');
}

function textOf(item: StoredItem, name: string): string {
  return item[name]?.S ?? '';
}

function indexKey(item: StoredItem): string {
  return [textOf(item, 'dueAt'), textOf(item, 'pk'), textOf(item, 'sk')].join(BESIDE);
}

function lastKey(item: StoredItem, isIndex: boolean): StoredItem {
  const names = isIndex ? ['pk', 'sk', 'dueShard', 'dueAt'] : ['pk', 'sk'];
  return Object.fromEntries(names.map((name) => [name, { S: textOf(item, name) }]));
}
