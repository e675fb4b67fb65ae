import { randomUUID } from 'node:crypto';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createTableClient, type Operations, type TableClient } from '../../src/table/client.ts';
import { createTable } from '../../src/table/create-table.ts';
import { standIn } from '../../src/table/place.ts';
import type { Line } from '../../src/table/post.ts';
import type { Table } from '../../src/table/table.ts';

export type TestTable = {
  table: Table;
  endpoint: string;
  /** The same table as another process sees it, over a line of its own. */
  anotherClient: (line?: Line) => TableClient;
  close: () => Promise<void>;
};

/** An empty table: embedded, or a new one at `TABLE_TEST_ENDPOINT` where that is set. Its pauses take no time. */
export async function openTestTable(): Promise<TestTable> {
  const { TABLE_TEST_ENDPOINT: given } = process.env;
  const embedded = given === undefined ? await openEmbeddedTable() : undefined;
  const endpoint = embedded?.endpoint ?? given ?? '';
  const anotherClient = (line?: Line) => createTableClient(async () => standIn(endpoint), line);
  const client = anotherClient();
  const name = embedded?.name ?? `test-${randomUUID()}`;
  if (embedded === undefined) await createTable(client, name);
  return {
    table: { client, name, wait: async () => {} },
    endpoint,
    anotherClient,
    async close() {
      client.close();
      await embedded?.close();
    },
  };
}

/** The operations that a client is asked for from now on, by name. */
export function countOperations(client: TableClient): (keyof Operations)[] {
  const operations: (keyof Operations)[] = [];
  const { send } = client;
  client.send = (operation, request) => {
    operations.push(operation);
    return send(operation, request);
  };
  return operations;
}
