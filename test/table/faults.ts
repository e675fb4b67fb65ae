import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Key } from '../../src/table/answer-keys.ts';
import { openLine, type TableClient } from '../../src/table/client.ts';
import type { Line } from '../../src/table/post.ts';
import type { Table } from '../../src/table/table.ts';

const WRITES = new Set(['PutItem', 'UpdateItem', 'DeleteItem']);

/**
 * The `nth` write of this client, counted from 1, goes wrong: it is `refused`, so that nothing was written, or its
 * answer is `lost`, so that it was. Afterwards the client is `dead`, as in a crash, or `alive` again.
 */
export function breakWrite(
  client: TableClient,
  nth: number,
  fault: 'refused' | 'lost',
  afterwards: 'dead' | 'alive',
): void {
  let writes = 0;
  const { send } = client;
  client.send = async (operation, request) => {
    if (writes >= nth && afterwards === 'dead') throw new Error('The process is dead.');
    if (!WRITES.has(operation)) return send(operation, request);
    writes += 1;
    if (writes !== nth) return send(operation, request);
    if (fault === 'lost') await send(operation, request);
    throw new Error('The connection broke.');
  };
}

/** Every request of this client fails with `error`. */
export function breakAll(client: TableClient, error: Error): void {
  client.send = () => Promise.reject(error);
}

/** A line on which the answer to the `nth` write is lost, so that its repetition meets what it has written. */
export function lineThatLoses(nth: number): Line {
  const line = openLine();
  let writes = 0;
  return {
    ...line,
    async post(address, headers, body) {
      const answer = await line.post(address, headers, body);
      if (WRITES.has(headers['x-amz-target']?.split('.')[1] ?? '')) writes += 1;
      if (writes !== nth) return answer;
      writes += 1;
      throw new Error('The connection broke.');
    },
  };
}

/** Puts something else into one attribute of an item; null takes it away. */
export async function damageItem(
  { client, name }: Pick<Table, 'client' | 'name'>,
  { pk, sk }: Key,
  attribute: string,
  value: AttributeValue | null,
): Promise<void> {
  await client.send('UpdateItem', {
    TableName: name,
    Key: { pk: { S: pk }, sk: { S: sk } },
    UpdateExpression: value === null ? 'REMOVE #name' : 'SET #name = :value',
    ExpressionAttributeNames: { '#name': attribute },
    ...(value !== null && { ExpressionAttributeValues: { ':value': value } }),
  });
}
