import { afterEach, beforeEach, expect, test } from 'vitest';
import { TableUnavailable } from '../../src/desk/store-errors.ts';
import { createTableClient } from '../../src/table/client.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { TableMissing } from '../../src/table/table-missing.ts';
import { openTestTable, type TestTable } from './tables.ts';

let opened: TestTable;
beforeEach(async () => {
  opened = await openTestTable();
});
afterEach(() => opened.close());

test('a table that does not exist is said to be missing', async () => {
  const editions = createEditionStore({ ...opened.table, name: 'another-name' });
  await expect(editions.findCurrentEdition('norland-2030')).rejects.toThrow(
    new TableMissing('The table does not exist here.'),
  );
});

test('a table that does not answer is unavailable', async () => {
  const client = createTableClient({
    endpoint: 'http://127.0.0.1:9',
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const editions = createEditionStore({ ...opened.table, client });
  await expect(editions.findCurrentEdition('norland-2030')).rejects.toThrow(TableUnavailable);
});

test('a table that throttles is unavailable after the SDK has tried again', async () => {
  const { client } = opened.table;
  let tries = 0;
  client.middlewareStack.add(
    () => async () => {
      tries += 1;
      throw Object.assign(new Error('slow down'), { name: 'ThrottlingException' });
    },
    { step: 'deserialize', name: 'throttle' },
  );
  await expect(createEditionStore(opened.table).listContests()).rejects.toThrow(TableUnavailable);
  expect(tries).toBe(3);
});
