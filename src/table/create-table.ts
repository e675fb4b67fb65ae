import { CreateTableCommand, type DynamoDBClient, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import tableYaml from '../../infra/table.yml';

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

/** Creates the table of `infra/table.yml` where there is none yet, and waits until it can be used. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const { Properties } = TableDefinition.parse(parse(tableYaml));
  try {
    await client.send(new CreateTableCommand({ TableName: name, ...Properties }));
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ResourceInUseException') throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: 60, minDelay: 1 }, { TableName: name });
}
