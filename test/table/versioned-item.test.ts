import { afterEach, beforeEach, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { DamagedItem, VersionConflict } from '../../src/desk/store-errors.ts';
import { findVersioned, listVersioned, saveVersioned } from '../../src/table/versioned-item.ts';
import { putItem } from '../../src/table/write.ts';
import { lineThatLoses } from './faults.ts';
import { openTestTable, type TestTable } from './tables.ts';

const KEY = { pk: 'P', sk: 'ONE' };

let opened: TestTable;
beforeEach(async () => {
  opened = await openTestTable();
});
afterEach(() => opened.close());

const save = (version: number, value: string) => saveVersioned(opened.table, KEY, { version, value });
const find = () => findVersioned(opened.table, KEY, 'word', z.string());

test('a value is replaced by its next version only', async () => {
  expect(await find()).toBeUndefined();
  await expect(save(2, 'too early')).rejects.toThrow(VersionConflict);
  await save(1, 'one');
  await save(2, 'two');
  for (const version of [1, 2, 4]) await expect(save(version, 'other')).rejects.toThrow(VersionConflict);
  expect(await find()).toEqual({ version: 2, value: 'two' });
  expect(await listVersioned(opened.table, 'P', 'word', z.string(), () => {})).toEqual(['two']);
});

test('of several writers of one version exactly one wins', async () => {
  await save(1, 'one');
  const outcomes = await Promise.allSettled(Array.from({ length: 8 }, (_, by) => save(2, `by ${by}`)));
  const winners = outcomes.flatMap(({ status }, by) => (status === 'fulfilled' ? [`by ${by}`] : []));
  expect(winners).toEqual([(await find())?.value]);
});

test("a write has succeeded when the client's own repetition meets what it has written", async () => {
  await save(1, 'one');
  const forgetful = { ...opened.table, client: opened.anotherClient(lineThatLoses(1)) };
  await saveVersioned(forgetful, KEY, { version: 2, value: 'two' });
  expect(await find()).toEqual({ version: 2, value: 'two' });
});

test('a damaged value is named without what it holds', async () => {
  await putItem(opened.table, { ...KEY, version: 1, body: '{"secret"' });
  await expect(find()).rejects.toThrow(new DamagedItem('The stored word is not JSON.'));
});
