import { type AttributeValue, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Key } from '../../src/table/keys.ts';
import type { Table } from '../../src/table/table.ts';

const WRITES = new Set(['PutItemCommand', 'UpdateItemCommand', 'DeleteItemCommand']);

/**
 * The `nth` write of this client, counted from 1, goes wrong: it is `refused`, so that nothing was written, or its
 * answer is `lost`, so that it was. Afterwards the client is `dead`, as in a crash, or `alive` again.
 */
export function breakWrite(
  client: DynamoDBClient,
  nth: number,
  fault: 'refused' | 'lost',
  afterwards: 'dead' | 'alive',
): void {
  let writes = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      if (writes >= nth && afterwards === 'dead') throw new Error('The process is dead.');
      if (!WRITES.has(context.commandName ?? '')) return next(args);
      writes += 1;
      if (writes !== nth) return next(args);
      if (fault === 'lost') await next(args);
      throw new Error('The connection broke.');
    },
    { step: 'initialize', name: 'breakWrite' },
  );
}

/** The answer to the `nth` write is lost below the SDK's own repetition, which then meets what it has written. */
export function loseAnswerOnce(client: DynamoDBClient, nth: number): void {
  let writes = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next(args);
      if (WRITES.has(context.commandName ?? '')) writes += 1;
      if (writes === nth) {
        writes += 1;
        throw Object.assign(new Error('The connection broke.'), { name: 'TimeoutError' });
      }
      return answer;
    },
    { step: 'deserialize', priority: 'high', name: 'loseAnswerOnce' },
  );
}

/** Puts something else into one attribute of an item; null takes it away. */
export async function damageItem(
  { client, name }: Pick<Table, 'client' | 'name'>,
  { pk, sk }: Key,
  attribute: string,
  value: AttributeValue | null,
): Promise<void> {
  await client.send(
    new UpdateItemCommand({
      TableName: name,
      Key: { pk: { S: pk }, sk: { S: sk } },
      UpdateExpression: value === null ? 'REMOVE #name' : 'SET #name = :value',
      ExpressionAttributeNames: { '#name': attribute },
      ...(value !== null && { ExpressionAttributeValues: { ':value': value } }),
    }),
  );
}
