import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { LocalConfig } from '../config.ts';
import type { DamagedItem } from '../desk/store-errors.ts';
import { DEFAULT_FOLDER, hasTable, openEmbeddedTable } from '../local/embedded-table.ts';
import { createLog } from '../log.ts';
import { createStores, type Stores } from '../services.ts';
import { createTableClient } from '../table/client.ts';
import { createTable } from '../table/create-table.ts';
import type { Table } from '../table/table.ts';
import { type Io, say, UsageError } from './io.ts';
import { loadSamples } from './load-samples.ts';
import { projectFolder } from './project-folder.ts';

/** A token of the right form for a bot that never reaches Telegram. */
export const LOCAL_TOKEN = '1:local';

/** The deployed table's name where neither `--table` nor TABLE_NAME gives one; serverless.yml puts it together. */
export const DEFAULT_TABLE = 'teller-prod';

export type TableChoice = Pick<LocalConfig, 'tableName' | 'tableEndpoint'> & {
  /** `--table`: "embedded", a folder (anything with a slash), or a table's name. */
  table: string | undefined;
  /** Whether to make the table where it is missing; only on an endpoint of one's own. */
  create: boolean;
  /** Whether an embedded table with nothing of one's own in it gets the sample elections. */
  samples: boolean;
};

/** Opens the table that the call and the environment choose, runs a job on its stores, and closes it. */
export async function withTable<T>(
  choice: TableChoice,
  io: Io,
  job: (stores: Stores, table: Table) => Promise<T>,
): Promise<T> {
  const log = createLog((line) => say(io.stderr, line));
  const onDamage = ({ message }: DamagedItem) => log('item-damaged', { item: message });
  const folder = embeddedFolder(choice);
  if (folder !== undefined) {
    // A folder that somebody has made a table in is theirs, however little there is in it yet.
    const isOurs = !hasTable(folder) || folder === defaultFolder();
    const table = await openEmbeddedTable(folder);
    try {
      const stores = createStores(table, onDamage);
      if (choice.samples) await loadSamples(stores, io, isOurs, onDamage);
      return await job(stores, table);
    } finally {
      await table.close();
    }
  }
  const table = await openNamedTable(choice);
  try {
    return await job(createStores(table, onDamage), table);
  } finally {
    table.client.close();
  }
}

/** The folder of the embedded table; `undefined` where a table is chosen by name. */
function embeddedFolder({ table, tableName, tableEndpoint }: TableChoice): string | undefined {
  if (table === 'embedded') return defaultFolder();
  if (table?.includes('/')) return table;
  const isNamed = table !== undefined || tableName !== undefined || tableEndpoint !== undefined;
  return isNamed ? undefined : defaultFolder();
}

function defaultFolder(): string {
  return join(projectFolder(), DEFAULT_FOLDER);
}

async function openNamedTable({ table, tableName, tableEndpoint, create }: TableChoice): Promise<Table> {
  const name = table ?? tableName ?? DEFAULT_TABLE;
  const { createAwsChain } = await import('../table/aws-chain.ts');
  const client = createTableClient(createAwsChain(tableEndpoint));
  if (create) {
    if (tableEndpoint === undefined) {
      throw new UsageError(
        '--create is for a DynamoDB of your own (AWS_ENDPOINT_URL_DYNAMODB); on AWS, npm run deploy makes the table.',
      );
    }
    await createTable(client, name);
  }
  return { client, name, wait };
}
