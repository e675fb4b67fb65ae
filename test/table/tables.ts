import { randomUUID } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createTableClient } from '../../src/table/client.ts';
import { createTable } from '../../src/table/create-table.ts';
import type { Table } from '../../src/table/table.ts';

export type TestTable = {
  table: Table;
  endpoint: string;
  /** The same table as another process sees it. */
  anotherClient: () => DynamoDBClient;
  close: () => Promise<void>;
};

/** An empty table: embedded, or a new one at `TABLE_TEST_ENDPOINT` where that is set. Its pauses take no time. */
export async function openTestTable(): Promise<TestTable> {
  const { TABLE_TEST_ENDPOINT: given } = process.env;
  const embedded = given === undefined ? await openEmbeddedTable() : undefined;
  const endpoint = embedded?.endpoint ?? given ?? '';
  const anotherClient = () =>
    createTableClient({
      endpoint,
      region: 'us-east-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
  const client = anotherClient();
  const name = embedded?.name ?? `test-${randomUUID()}`;
  if (embedded === undefined) await createTable(client, name);
  return {
    table: { client, name, wait: async () => {} },
    endpoint,
    anotherClient,
    async close() {
      client.destroy();
      await embedded?.close();
    },
  };
}

/** The commands that a client sends from now on, by name. */
export function countCommands(client: DynamoDBClient): string[] {
  const commands: string[] = [];
  client.middlewareStack.add(
    (next, context) => (args) => {
      commands.push(context.commandName ?? '');
      return next(args);
    },
    { step: 'initialize', name: 'countCommands' },
  );
  return commands;
}
