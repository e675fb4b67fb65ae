import { afterEach, beforeEach, expect, test } from 'vitest';
import { findDocument, saveDocument } from '../../src/table/document.ts';
import { listItems } from '../../src/table/query.ts';
import { openTestTable, type TestTable } from './tables.ts';

let opened: TestTable;
beforeEach(async () => {
  opened = await openTestTable();
});
afterEach(() => opened.close());

test('a document is read back whole, and only under its own name', async () => {
  const { table } = opened;
  await saveDocument(table, 'P', 'ONE', 'the first');
  await saveDocument(table, 'P', 'ONE-AND-A-HALF', 'the second');
  expect(await findDocument(table, 'P', 'ONE')).toBe('the first');
  expect(await findDocument(table, 'P', 'TWO')).toBeUndefined();
  expect(await findDocument(table, 'Q', 'ONE')).toBeUndefined();
});

for (const shift of ['', 'x']) {
  test(`a long document of ${shift}🗳🗳🗳… has no character torn at a seam, and no part near 400 KB`, async () => {
    const { table } = opened;
    const text = shift + '🗳'.repeat(150_000);
    await saveDocument(table, 'P', 'LONG', text);
    expect((await findDocument(table, 'P', 'LONG')) === text).toBe(true);
    const parts = (await listItems(table, { pk: 'P', sk: '' }, 'strong')).map(({ body }) => body?.S ?? '');
    expect(parts.map((part) => Buffer.byteLength(part) <= 300_000)).toEqual(parts.map(() => true));
    // What is torn does not survive UTF-8.
    expect(parts.map((part) => Buffer.from(part).toString() === part)).toEqual(parts.map(() => true));
  });
}

test('a text in a script of three bytes a letter stays below 400 KB a part, too', async () => {
  await saveDocument(opened.table, 'P', 'LONG', 'ლ'.repeat(350_000));
  const parts = await listItems(opened.table, { pk: 'P', sk: '' }, 'strong');
  expect(parts.map(({ body }) => Buffer.byteLength(body?.S ?? ''))).toEqual([
    300_000, 300_000, 300_000, 150_000,
  ]);
});
