import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { DamagedItem } from '../../src/desk/store-errors.ts';
import { createStores } from '../../src/services.ts';
import { everyItem } from '../../src/table/every-item.ts';
import type { StoredItem } from '../../src/table/item.ts';
import { MemoryClient } from '../../src/table/memory-client.ts';
import type { Table } from '../../src/table/table.ts';
import { putStored } from '../../src/table/write.ts';
import { CONTEST, keepChat, keepDesk, NOW, sampleOrders } from './every-kind.ts';
import { everyReading } from './read-everything.ts';
import { sampleEdition, sampleQuotes } from './samples.ts';

const CHAT = 555_000_111;

const written = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'written', name), 'utf8'));
/** An item of every kind, as version 0.1.0 wrote it, and all that it read in them. */
const ITEMS: StoredItem[] = written('items-0.1.0.json');
const READ = written('read-0.1.0.json');

let table: Table;
beforeEach(() => {
  table = emptyTable();
});

function emptyTable(): Table {
  return { client: new MemoryClient(), name: 'teller', wait: async () => {} };
}

async function fill(items: readonly StoredItem[]): Promise<void> {
  for (const item of items) await putStored(table, item);
}

async function itemsIn(of: Table): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const item of everyItem(of)) items.push(item);
  return items;
}

async function readAll(): Promise<unknown> {
  const read = Object.entries(everyReading(table, CHAT)).map(async ([name, job]) => [name, await job()]);
  return JSON.parse(JSON.stringify(Object.fromEntries(await Promise.all(read))));
}

/** "CHAT / DELIVERY#follow": what an item's key begins with. */
const kindOf = ({ pk, sk }: StoredItem) =>
  `${/^[A-Z-]+/.exec(pk?.S ?? '')?.[0]} / ${/^[A-Z-]+(#[a-z]+)?/.exec(sk?.S ?? '')?.[0] ?? '…'}`;
const kindsOf = (items: readonly StoredItem[]) => [...new Set(items.map(kindOf))].sort();

describe('what the version before has written', () => {
  test('is read by this one as it was meant', async () => {
    await fill(ITEMS);
    expect(await readAll()).toMatchObject(READ);
  });

  test('is of every kind that is written today', async () => {
    const today = emptyTable();
    await keepDesk(today);
    await keepChat(today, CHAT);
    expect(kindsOf(ITEMS)).toEqual(expect.arrayContaining(kindsOf(await itemsIn(today))));
  });
});

/** The same item with something in it that this version does not know, on the outside and in its text. */
function ofTomorrow(item: StoredItem): StoredItem {
  const { body } = item;
  const isObject = body?.S?.startsWith('{') === true;
  return {
    ...item,
    ofTomorrow: { S: 'x' },
    ...(isObject && { body: { S: JSON.stringify({ ...JSON.parse(body?.S ?? ''), ofTomorrow: 1 }) } }),
    // The next version seals what it writes in its own way.
    ...(item['seal'] && { seal: { S: '2:of tomorrow' } }),
  };
}

describe('what the next version writes', () => {
  test('is read as far as it is known', async () => {
    await fill(ITEMS.map(ofTomorrow));
    expect(await readAll()).toMatchObject(READ);
  });

  test('keeps what is not known, where a chat chooses or orders anew', async () => {
    await fill(ITEMS.map(ofTomorrow));
    const { chats, deliveries } = createStores(table);
    await chats.saveSettings(CHAT, { locale: 'az' });
    for (const order of sampleOrders(CHAT)) await deliveries.saveOrder(order, NOW.toISOString());
    const ofChat = (await itemsIn(table)).filter(({ pk, sk }) =>
      /^SETTINGS|^DELIVERY#(post|digest|follow)/.test(pk?.S === `CHAT#${CHAT}` ? (sk?.S ?? '') : ''),
    );
    expect(ofChat).toHaveLength(4);
    for (const item of ofChat) expect(item['ofTomorrow']).toEqual({ S: 'x' });
  });

  test('in another format is left out or refused, with a word of what it is, and never written over', async () => {
    await fill(ITEMS.map((item) => ({ ...item, format: { N: '2' } })));
    const before = await itemsIn(table);
    const told: string[] = [];
    const readings = everyReading(table, CHAT, ({ message }) => told.push(message));
    for (const read of Object.values(readings)) {
      const [outcome] = await Promise.allSettled([read()]);
      if (outcome?.status !== 'rejected') continue;
      expect(outcome.reason).toBeInstanceOf(DamagedItem);
      told.push(outcome.reason.message);
    }
    expect(told.length).toBeGreaterThan(12);
    for (const message of told) expect(message).toMatch(/^The stored .* is of a newer format\.$/);

    const { editions, editors } = createStores(table);
    await expect(editions.publishEdition(sampleEdition(3), sampleQuotes(1))).rejects.toThrow('newer format');
    await expect(editions.findCurrentEdition(CONTEST)).rejects.toThrow('newer format');
    await expect(editors.readEditors()).rejects.toThrow('newer format');
    expect(await itemsIn(table)).toEqual(before);
  });
});
