import { afterEach, beforeEach, expect, test } from 'vitest';
import { TableUnavailable } from '../../src/desk/store-errors.ts';
import { createTableClient } from '../../src/table/client.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { standIn } from '../../src/table/place.ts';
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
  const client = createTableClient(async () => standIn('http://127.0.0.1:9'));
  const editions = createEditionStore({ ...opened.table, client });
  await expect(editions.findCurrentEdition('norland-2030')).rejects.toThrow(TableUnavailable);
});

test('a table that throttles is unavailable after it was asked three times', async () => {
  let tries = 0;
  const client = opened.anotherClient({
    post: async () => {
      tries += 1;
      return { status: 400, body: '{"__type":"com.amazonaws.dynamodb.v20120810#ThrottlingException"}' };
    },
    close: () => {},
  });
  await expect(createEditionStore({ ...opened.table, client }).listContests()).rejects.toThrow(
    TableUnavailable,
  );
  expect(tries).toBe(3);
});
