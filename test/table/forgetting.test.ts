import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { forgetChat } from '../../src/delivery/forget-chat.ts';
import { TOMBSTONE_DAYS, tombstoneName } from '../../src/delivery/tombstone.ts';
import { createStores } from '../../src/services.ts';
import { chatOfItem, everyItem } from '../../src/table/every-item.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';
import type { Table } from '../../src/table/table.ts';
import { createTombstoneStore } from '../../src/table/tombstone-store.ts';
import { keepChat, keepDesk, NOW } from './every-kind.ts';
import { damageItem } from './faults.ts';
import { openTestTable, type TestTable } from './tables.ts';

const CHAT = 555_000_111;
const OTHER = 555_000_222;
const NAME = tombstoneName('1:token', CHAT);

let opened: TestTable;
beforeEach(async () => {
  opened = await openTestTable();
});
afterEach(() => opened.close());

async function itemsThatName(chatId: number, table: Table = opened.table): Promise<string[]> {
  const found: string[] = [];
  for await (const item of everyItem(table)) {
    const text = JSON.stringify(item);
    if (text.includes(String(chatId)) || chatOfItem(item) === chatId)
      found.push(`${item['pk']?.S} ${item['sk']?.S}`);
  }
  return found;
}

const forget = (table: Table = opened.table) =>
  forgetChat(createStores(table), CHAT, { name: NAME, at: NOW });

describe('a chat that is forgotten', () => {
  beforeEach(async () => {
    await keepDesk(opened.table);
    await keepChat(opened.table, CHAT);
    await keepChat(opened.table, OTHER);
  });

  test('is named in no item of the whole table, and nobody else is forgotten with it', async () => {
    const ofOther = await itemsThatName(OTHER);
    expect((await itemsThatName(CHAT)).length).toBe(ofOther.length);
    expect(ofOther.map((name) => name.replaceAll(String(OTHER), 'N')).sort()).toEqual([
      'CHAT#N DELIVERY#digest',
      'CHAT#N DELIVERY#follow#norland-2030',
      'CHAT#N DELIVERY#notice#norland-2030#correction#1',
      'CHAT#N DELIVERY#post#norland-2030#results',
      'CHAT#N FLOOD#2030-05-12T20:00',
      'CHAT#N REPORTS#2030-05-12T20',
      'CHAT#N SETTINGS',
      'CHAT#N TROUBLE#x#2030-05-12T20:00:00.000Z#dead',
      'CHAT#N TRY#78',
      'CHAT#N UPDATE#77',
      'FIGURE-REPORTS r222',
      'FOLLOWERS#norland-2030#6 N#follow#norland-2030',
      'FOLLOWERS#norland-2030#6 N#post#norland-2030#results',
      'OUTLETS o222',
      'PARTS#N BEGUN',
      'PARTS#N PART#1',
      'QUARANTINE 2030-05-12T20:00:00.000Z#222',
      'READERS#norland-2030#6 N',
    ]);
    await forget();
    expect(await itemsThatName(CHAT)).toEqual([]);
    expect(await itemsThatName(OTHER)).toEqual(ofOther);
  });

  test('is found by the item’s key or its chat, so that a restore finds it too', async () => {
    const named = await itemsThatName(CHAT);
    const found: string[] = [];
    for await (const item of everyItem(opened.table)) {
      if (chatOfItem(item) === CHAT) found.push(`${item['pk']?.S} ${item['sk']?.S}`);
    }
    expect(found).toEqual(named);
  });

  test('leaves a tombstone that says when, and not who, for as long as a backup may bring it back', async () => {
    await forget();
    expect(await tombstonesOf(opened.table)).toEqual([{ name: NAME, at: NOW.toISOString(), isDone: true }]);
    expect(NAME).not.toContain(String(CHAT));
    expect(tombstoneName('1:another', CHAT)).not.toBe(NAME);
    const later = new Date(NOW.getTime() + TOMBSTONE_DAYS * 86_400_000);
    expect(await createTombstoneStore(opened.table).listTombstones(later)).toEqual([]);
  });

  test('is forgotten whatever is damaged of it', async () => {
    for (const name of await itemsThatName(CHAT)) {
      const [pk = '', sk = ''] = name.split(' ');
      if (/^(CHAT|FOLLOWERS|READERS)#/.test(pk))
        await damageItem(opened.table, { pk, sk }, 'owed', { S: '{' });
    }
    await forget();
    expect(await itemsThatName(CHAT)).toEqual([]);
  });

  test('is forgotten by a second try, at whichever write the first one died', async () => {
    for (let nth = 1; ; nth += 1) {
      const { table, die } = await inMemory();
      die(nth);
      const outcome = await Promise.allSettled([forget(table)]);
      die(Infinity);
      if (outcome[0]?.status === 'fulfilled') return expect(nth).toBeGreaterThan(15);
      expect(await tombstonesOf(table)).toMatchObject([{ name: NAME, isDone: false }]);
      await forget(table);
      expect(await itemsThatName(CHAT, table)).toEqual([]);
      expect(await tombstonesOf(table)).toMatchObject([{ name: NAME, isDone: true }]);
    }
  });
});

/** The same chats in memory, where a write is the last one that is made. */
async function inMemory() {
  const client = new MemoryClient();
  const table = { client, name: 'teller', wait: async () => {} };
  await keepDesk(table);
  await keepChat(table, CHAT);
  let left = Infinity;
  const { perform } = client;
  client.perform = (operation, request) => {
    if (left === 0) throw new Error('The process is dead.');
    if (/Put|Update|Delete/.test(operation)) left -= 1;
    return perform.call(client, operation, request);
  };
  const die = (nth: number) => {
    left = nth;
  };
  return { table, die };
}

/** But for the one that is always there. */
async function tombstonesOf(table: Table) {
  const tombstones = await createTombstoneStore(table).listTombstones(NOW);
  return tombstones.filter(({ name }) => name !== 'a-name');
}
