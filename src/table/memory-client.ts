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

/** A partition of the table or of its index. */
type Partition = { keys: SortedKeys; items: Map<string, StoredItem> };

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
  readonly #index = new Map<string, Partition>();
  /** What the index shows of an item, by its key. */
  readonly #indexed = new Map<string, StoredItem>();
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
    return this.#partitions.get(pk)?.items.get(sk);
  }

  *all(): Generator<StoredItem> {
    for (const { items } of this.#partitions.values()) yield* items.values();
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
    const partition = (isIndex ? this.#index : this.#partitions).get(name);
    const start =
      ExclusiveStartKey && (isIndex ? indexKey(ExclusiveStartKey) : textOf(ExclusiveStartKey, 'sk'));
    const prefix = isIndex ? '' : (ExpressionAttributeValues[':sk']?.S ?? '');
    const Items: StoredItem[] = [];
    for (const key of partition?.keys.from(start ?? prefix) ?? []) {
      const item = partition?.items.get(key);
      if (item === undefined || key === start) continue;
      // In order of the key, so what does not hold ends the range.
      if (!holds(item, ExpressionAttributeValues)) break;
      Items.push(item);
      if (Items.length === Limit) return { Items, LastEvaluatedKey: lastKey(item, isIndex) };
    }
    return { Items };
  }

  #put({ Item = {}, ConditionExpression, ExpressionAttributeValues }: PutItemInput): object {
    const old = this.find(textOf(Item, 'pk'), textOf(Item, 'sk'));
    check(old, ConditionExpression, ExpressionAttributeValues);
    this.#replace(old, Item);
    return {};
  }

  #update(request: UpdateItemInput): object {
    const { Key = {}, ConditionExpression, ExpressionAttributeValues: values = {} } = request;
    const old = this.find(textOf(Key, 'pk'), textOf(Key, 'sk'));
    check(old, ConditionExpression, values);
    const item: StoredItem = { ...(old ?? Key) };
    compileUpdate(request.UpdateExpression ?? '')(item, values);
    this.#replace(old, item);
    return { Attributes: item };
  }

  #delete({ Key = {} }: DeleteItemInput): object {
    const old = this.find(textOf(Key, 'pk'), textOf(Key, 'sk'));
    if (old === undefined) return {};
    const partition = this.#partitions.get(textOf(Key, 'pk'));
    partition?.items.delete(textOf(Key, 'sk'));
    partition?.keys.delete(textOf(Key, 'sk'));
    this.#follow(old);
    return {};
  }

  #replace(old: StoredItem | undefined, item: StoredItem): void {
    const partition = partitionAt(this.#partitions, textOf(item, 'pk'));
    const sk = textOf(item, 'sk');
    partition.items.set(sk, item);
    if (old === undefined) partition.keys.add(sk);
    this.#follow(item);
  }

  /** Lets the index show an item as it is when its turn comes. */
  #follow(item: StoredItem): void {
    const pk = textOf(item, 'pk');
    const sk = textOf(item, 'sk');
    const key = `${pk}${BESIDE}${sk}`;
    if (item['dueShard'] === undefined && !this.#indexed.has(key)) return;
    this.#defer(() => {
      const old = this.#indexed.get(key);
      const now = this.find(pk, sk);
      if (old === now) return;
      if (old !== undefined) {
        const partition = this.#index.get(textOf(old, 'dueShard'));
        partition?.keys.delete(indexKey(old));
        partition?.items.delete(indexKey(old));
        this.#indexed.delete(key);
      }
      if (now?.['dueShard'] === undefined || now['dueAt'] === undefined) return;
      const partition = partitionAt(this.#index, textOf(now, 'dueShard'));
      partition.keys.add(indexKey(now));
      partition.items.set(indexKey(now), now);
      this.#indexed.set(key, now);
    });
  }
}

function check(old: StoredItem | undefined, condition: string | undefined, values: StoredItem = {}): void {
  if (condition === undefined || compileCondition(condition)(old ?? {}, values)) return;
  throw new DynamoRefusal('ConditionalCheckFailedException', 'The conditional request failed');
}

function partitionAt(partitions: Map<string, Partition>, name: string): Partition {
  const found = partitions.get(name) ?? { keys: new SortedKeys(), items: new Map() };
  partitions.set(name, found);
  return found;
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
