import { setTimeout as wait } from 'node:timers/promises';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import tableYaml from '../../infra/table.yml';
import { TableUnavailable } from '../desk/store-errors.ts';
import { DynamoRefusal, type TableClient } from './client.ts';

const KeySchema = z.array(z.object({ AttributeName: z.string(), KeyType: z.enum(['HASH', 'RANGE']) }));

/** The part of the definition that every stand-in for DynamoDB understands; the rest is the deployed table's. */
const TableDefinition = z.object({
  Properties: z.object({
    BillingMode: z.literal('PAY_PER_REQUEST'),
    KeySchema,
    AttributeDefinitions: z.array(z.object({ AttributeName: z.string(), AttributeType: z.literal('S') })),
    GlobalSecondaryIndexes: z.array(
      z.object({
        IndexName: z.string(),
        KeySchema,
        Projection: z.object({ ProjectionType: z.literal('ALL') }),
      }),
    ),
  }),
});

/** How long a table may take to come to life, and how often it is asked. */
const ALIVE_WITHIN_MS = 60_000;
const ASK_AGAIN_MS = 250;

/** Creates the table of `infra/table.yml` where there is none yet, and waits until it can be used. */
export async function createTable(client: TableClient, name: string): Promise<void> {
  const { Properties } = TableDefinition.parse(parse(tableYaml));
  try {
    await client.send('CreateTable', { TableName: name, ...Properties });
  } catch (error) {
    if (!(error instanceof DynamoRefusal) || error.name !== 'ResourceInUseException') throw error;
  }
  for (let waitedMs = 0; waitedMs < ALIVE_WITHIN_MS; waitedMs += ASK_AGAIN_MS) {
    const { Table } = await client.send('DescribeTable', { TableName: name });
    if (Table?.TableStatus === 'ACTIVE') return;
    await wait(ASK_AGAIN_MS);
  }
  throw new TableUnavailable('The table has been created and does not come to life.');
}
