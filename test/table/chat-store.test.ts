import type { BatchGetItemInput } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChatStore } from '../../src/delivery/chat-store.ts';
import { NOTHING_CHOSEN } from '../../src/delivery/chat-store.ts';
import { DamagedItem, TableUnavailable } from '../../src/desk/store-errors.ts';
import { currentKey, settingsKey } from '../../src/table/answer-keys.ts';
import { createChatStore } from '../../src/table/chat-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { damageItem } from './faults.ts';
import { sampleEdition, sampleQuotes, sampleResult } from './samples.ts';
import { countOperations, openTestTable, type TestTable } from './tables.ts';

const CHAT = -1_001_234_567_890;
const DEFAULT = 'norland-2030';
const other = sampleEdition(1, { contest: { ...sampleEdition(1).contest, id: 'arland-2031' } });

let opened: TestTable;
let chats: ChatStore;
beforeEach(async () => {
  opened = await openTestTable();
  chats = createChatStore(opened.table);
  const editions = createEditionStore(opened.table);
  await editions.publishEdition(sampleEdition(1), sampleQuotes(1));
  await editions.publishEdition(other, []);
});
afterEach(() => opened.close());

describe('an answer', () => {
  test('is one read: the settings and the current edition together', async () => {
    await chats.saveSettings(CHAT, { locale: 'az' });
    const reads = countOperations(opened.table.client);
    expect(await chats.readForAnswer(CHAT, null, DEFAULT)).toEqual({
      settings: { ...NOTHING_CHOSEN, locale: 'az' },
      edition: sampleEdition(1),
      isNew: true,
    });
    expect(reads).toEqual(['BatchGetItem']);
  });

  test('to a chat that chose another contest costs a second read', async () => {
    await chats.saveSettings(CHAT, { contestId: 'arland-2031' });
    const reads = countOperations(opened.table.client);
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).edition).toEqual(other);
    expect(reads).toEqual(['BatchGetItem', 'BatchGetItem']);
  });

  test('about a contest that was asked for is one read, whatever the chat chose', async () => {
    await chats.saveSettings(CHAT, { contestId: 'arland-2031' });
    const reads = countOperations(opened.table.client);
    expect((await chats.readForAnswer(CHAT, DEFAULT, 'elsewhere-1999')).edition).toEqual(sampleEdition(1));
    expect(reads).toHaveLength(1);
  });

  test('about a contest that is not there has no edition', async () => {
    expect(await chats.readForAnswer(CHAT, 'elsewhere-1999', DEFAULT)).toEqual({
      settings: NOTHING_CHOSEN,
      edition: undefined,
      isNew: false,
    });
  });

  test('about an edition of hundreds of results is one read and has them all', async () => {
    const results = Array.from({ length: 500 }, (_, index) => sampleResult(`Candidate ${index}`, 1));
    await createEditionStore(opened.table).publishEdition(sampleEdition(2, { results }), []);
    const reads = countOperations(opened.table.client);
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).edition).toEqual(sampleEdition(2, { results }));
    expect(reads).toEqual(['BatchGetItem']);
  });

  test('about an edition that is larger than an item has all of it, too, by a second read', async () => {
    const results = Array.from({ length: 90 }, (_, index) =>
      sampleResult(`${index} ${'ə'.repeat(4_000)}`, 1),
    );
    await createEditionStore(opened.table).publishEdition(sampleEdition(2, { results }), []);
    const reads = countOperations(opened.table.client);
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).edition).toEqual(sampleEdition(2, { results }));
    expect(reads).toEqual(['BatchGetItem', 'Query']);
  });

  test('about an edition whose copy is damaged comes from its parts, and the damage is told', async () => {
    const told: string[] = [];
    const teller = createChatStore(opened.table, ({ message }) => told.push(message));
    for (const attribute of ['body', 'contest']) {
      await damageItem(opened.table, currentKey(DEFAULT), attribute, { N: '7' });
      expect((await teller.readForAnswer(CHAT, null, DEFAULT)).edition).toEqual(sampleEdition(1));
    }
    await damageItem(opened.table, currentKey(DEFAULT), 'publication', null);
    await expect(teller.readForAnswer(CHAT, null, DEFAULT)).rejects.toThrow(DamagedItem);
    expect(told[0]).toBe('The stored current edition at CONTEST#norland-2030 is damaged at body.');
  });
});

describe('settings', () => {
  test('that are not named stay as they are, and null takes a choice back', async () => {
    await chats.saveSettings(CHAT, { locale: 'ru', contestId: 'arland-2031' });
    await chats.saveSettings(CHAT, { locale: 'tr' });
    await chats.saveSettings(CHAT, {});
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).settings).toEqual({
      ...NOTHING_CHOSEN,
      locale: 'tr',
      contestId: 'arland-2031',
    });
    await chats.saveSettings(CHAT, { contestId: null });
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).settings).toEqual({
      ...NOTHING_CHOSEN,
      locale: 'tr',
      contestId: null,
    });
  });

  test('and everything else kept of a chat are gone when it is forgotten, and no other chat with it', async () => {
    const { client, name } = opened.table;
    await chats.saveSettings(CHAT, { locale: 'ru' });
    await chats.saveSettings(-1, { locale: 'az' });
    // More than one page of a query, as a later release may keep.
    for (let index = 0; index < 4; index += 1) {
      await client.send('PutItem', {
        TableName: name,
        Item: { pk: { S: `CHAT#${CHAT}` }, sk: { S: `LATER#${index}` }, body: { S: 'x'.repeat(390_000) } },
      });
    }
    await chats.forgetChat(CHAT);
    await chats.forgetChat(CHAT);
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).settings.locale).toBeNull();
    expect((await chats.readForAnswer(-1, null, DEFAULT)).settings.locale).toBe('az');
  });

  test('alone are one read, whatever has become of the edition', async () => {
    await chats.saveSettings(CHAT, { locale: 'ru' });
    await damageItem(opened.table, currentKey(DEFAULT), 'publication', null);
    const reads = countOperations(opened.table.client);
    expect(await chats.readSettings(CHAT)).toEqual({ ...NOTHING_CHOSEN, locale: 'ru' });
    expect(await chats.readSettings(-1)).toEqual(NOTHING_CHOSEN);
    expect(reads).toEqual(['BatchGetItem', 'BatchGetItem']);
  });

  test('that are damaged count as not chosen, one by one, and are told without what they hold', async () => {
    const told: string[] = [];
    const teller = createChatStore(opened.table, ({ message }) => told.push(message));
    await chats.saveSettings(CHAT, { contestId: 'arland-2031' });
    await damageItem(opened.table, settingsKey(CHAT), 'locale', { N: '42' });
    expect(await teller.readForAnswer(CHAT, null, DEFAULT)).toEqual({
      settings: { ...NOTHING_CHOSEN, contestId: 'arland-2031' },
      edition: other,
      isNew: true,
    });
    expect(told).toEqual(['The stored chat setting is damaged at locale.']);
    await chats.saveSettings(CHAT, { locale: 'az' });
    expect((await chats.readSettings(CHAT)).locale).toBe('az');
  });
});

describe('a busy table', () => {
  /** Hands back the second key of the first `times` reads undone. */
  function holdBack(times: number) {
    let left = times;
    const { client } = opened.table;
    const { send } = client;
    client.send = async (operation, request) => {
      const [[name, wanted] = []] = Object.entries((request as BatchGetItemInput).RequestItems ?? {});
      if (left === 0 || name === undefined) return send(operation, request);
      left -= 1;
      const [first = {}, ...rest] = wanted?.Keys ?? [];
      const UnprocessedKeys = { [name]: { ...wanted, Keys: rest.length === 0 ? [first] : rest } };
      if (rest.length === 0) return { UnprocessedKeys } as never;
      const answer = await send('BatchGetItem', { RequestItems: { [name]: { ...wanted, Keys: [first] } } });
      return { ...answer, UnprocessedKeys } as never;
    };
  }

  test('is asked again for what it did not get to, with growing pauses', async () => {
    const pauses: number[] = [];
    const patient = createChatStore({ ...opened.table, wait: async (ms) => void pauses.push(ms) });
    holdBack(3);
    expect((await patient.readForAnswer(CHAT, null, DEFAULT)).edition).toEqual(sampleEdition(1));
    expect(pauses).toEqual([25, 50, 100]);
  });

  test('is given up after the last pause', async () => {
    holdBack(100);
    await expect(chats.readForAnswer(CHAT, null, DEFAULT)).rejects.toThrow(
      new TableUnavailable('The table is too busy to read from.'),
    );
  });
});
