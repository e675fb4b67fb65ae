import { expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { loadSamples } from '../../src/cli/load-samples.ts';
import { createStores } from '../../src/services.ts';
import { countOperations, openTestTable } from '../table/tables.ts';

test('samples that are there are looked at and not written again', async () => {
  const { table, close } = await openTestTable();
  const stores = createStores(table);
  // Of the world it takes the time, and from an empty environment no editors.
  const io = { now: () => new Date('2026-05-04T06:00:00Z'), env: {} } as Io;
  const damaged = () => expect.unreachable();
  await loadSamples(stores, io, true, damaged);
  const before = await stores.editions.listContests();
  const commands = countOperations(table.client);
  await loadSamples(stores, io, true, damaged);
  // The list of contests, their current editions, and each sample's own.
  expect(commands).toEqual(['Query', ...Array(3).fill('BatchGetItem')]);
  expect(await stores.editions.listContests()).toEqual(before);
  await close();
});
