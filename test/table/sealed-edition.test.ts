import { hash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { ChatStore } from '../../src/delivery/chat-store.ts';
import { Edition } from '../../src/election/edition.ts';
import { currentKey } from '../../src/table/answer-keys.ts';
import { createChatStore } from '../../src/table/chat-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { EDITION_FORM } from '../../src/table/sealed-edition.ts';
import { damageItem } from './faults.ts';
import { sampleEdition } from './samples.ts';
import { countOperations, openTestTable, type TestTable } from './tables.ts';

const CHAT = 7;
const ID = 'norland-2030';

let opened: TestTable;
let told: string[];
let chats: ChatStore;
beforeEach(async () => {
  opened = await openTestTable();
  told = [];
  chats = createChatStore(opened.table, ({ message }) => told.push(message));
  await createEditionStore(opened.table).publishEdition(sampleEdition(1), []);
});
afterEach(() => opened.close());

const read = async () => (await chats.readForAnswer(CHAT, ID, ID)).edition;
const damage = (attribute: string, value: AttributeValue | null) =>
  damageItem(opened.table, currentKey(ID), attribute, value);

describe('a sealed edition', () => {
  test('is one object for all who ask, until the next one is published', async () => {
    const first = await read();
    expect(first).toEqual(sampleEdition(1));
    expect(await read()).toBe(first);
    await createEditionStore(opened.table).publishEdition(sampleEdition(2), []);
    expect(await read()).toEqual(sampleEdition(2));
  });

  test.each([
    ['before anybody read it', 0],
    ['since it was read', 1],
    ['since it was read twice', 2],
  ])('whose item was changed %s is noticed, told, and read from its parts', async (_, times) => {
    for (let time = 0; time < times; time += 1) await read();
    const other = { ...sampleEdition(1), publishedBy: 'somebody else' };
    await damage('body', { S: JSON.stringify(other) });
    const reads = countOperations(opened.table.client);
    expect(await read()).toEqual(sampleEdition(1));
    expect(reads).toEqual(['BatchGetItem', 'Query']);
    expect(told).toEqual(['The stored current edition at CONTEST#norland-2030 is not what was published.']);
  });

  test('that was published by a release without seals, or with another form, is checked and taken', async () => {
    for (const seal of [null, { S: `${EDITION_FORM + 1}:0123` }]) {
      await damage('seal', seal);
      expect(await read()).toEqual(sampleEdition(1));
    }
    expect(told).toEqual([]);
  });

  test('has a form of another number whenever the schema changes', () => {
    const schema = hash('sha256', JSON.stringify(z.toJSONSchema(Edition))).slice(0, 12);
    expect({ form: EDITION_FORM, schema }).toEqual({ form: 1, schema: 'ee88135a49a9' });
  });
});
