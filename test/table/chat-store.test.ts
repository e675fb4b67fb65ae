import { PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ChatStore } from '../../src/delivery/chat-store.ts';
import { DamagedItem, TableUnavailable } from '../../src/desk/store-errors.ts';
import { createChatStore } from '../../src/table/chat-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { sampleEdition, sampleQuotes, sampleResult } from './samples.ts';
import { countCommands, openTestTable, type TestTable } from './tables.ts';

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
    const reads = countCommands(opened.table.client);
    expect(await chats.readForAnswer(CHAT, null, DEFAULT)).toEqual({
      settings: { locale: 'az', contestId: null },
      edition: sampleEdition(1),
      isWhole: true,
    });
    expect(reads).toEqual(['BatchGetItemCommand']);
  });

  test('to a chat that chose another contest costs a second read', async () => {
    await chats.saveSettings(CHAT, { contestId: 'arland-2031' });
    const reads = countCommands(opened.table.client);
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).edition).toEqual(other);
    expect(reads).toEqual(['BatchGetItemCommand', 'BatchGetItemCommand']);
  });

  test('about a contest that was asked for is one read, whatever the chat chose', async () => {
    await chats.saveSettings(CHAT, { contestId: 'arland-2031' });
    const reads = countCommands(opened.table.client);
    expect((await chats.readForAnswer(CHAT, DEFAULT, 'elsewhere-1999')).edition).toEqual(sampleEdition(1));
    expect(reads).toHaveLength(1);
  });

  test('about a contest that is not there has no edition', async () => {
    expect(await chats.readForAnswer(CHAT, 'elsewhere-1999', DEFAULT)).toEqual({
      settings: { locale: null, contestId: null },
      edition: undefined,
      isWhole: true,
    });
  });

  test('about an edition of thousands has the first hundred of the whole contest, as ranked', async () => {
    const results = Array.from({ length: 5_000 }, (_, index) => ({
      ...sampleResult(`Candidate ${index}`, 1),
      area: index < 120 ? null : `Area ${index}`,
    }));
    await createEditionStore(opened.table).publishEdition(sampleEdition(2, { results }), []);
    const { edition, isWhole } = await chats.readForAnswer(CHAT, null, DEFAULT);
    expect(edition).toEqual(sampleEdition(2, { results: results.slice(0, 100) }));
    expect(isWhole).toBe(false);
  });

  test('about an edition of very long entries has as many of them as an item takes', async () => {
    const results = Array.from({ length: 90 }, (_, index) =>
      sampleResult(`${index} ${'ə'.repeat(4_000)}`, 1),
    );
    await createEditionStore(opened.table).publishEdition(sampleEdition(2, { results }), []);
    const { edition } = await chats.readForAnswer(CHAT, null, DEFAULT);
    expect(edition?.results).toEqual(results.slice(0, 25));
  });
});

describe('settings', () => {
  test('that are not named stay as they are, and null takes a choice back', async () => {
    await chats.saveSettings(CHAT, { locale: 'ru', contestId: 'arland-2031' });
    await chats.saveSettings(CHAT, { locale: 'tr' });
    await chats.saveSettings(CHAT, {});
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).settings).toEqual({
      locale: 'tr',
      contestId: 'arland-2031',
    });
    await chats.saveSettings(CHAT, { contestId: null });
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).settings).toEqual({
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
      await client.send(
        new PutItemCommand({
          TableName: name,
          Item: { pk: { S: `CHAT#${CHAT}` }, sk: { S: `LATER#${index}` }, body: { S: 'x'.repeat(390_000) } },
        }),
      );
    }
    await chats.forgetChat(CHAT);
    await chats.forgetChat(CHAT);
    expect((await chats.readForAnswer(CHAT, null, DEFAULT)).settings.locale).toBeNull();
    expect((await chats.readForAnswer(-1, null, DEFAULT)).settings.locale).toBe('az');
  });

  test('that are damaged are named without what they hold', async () => {
    const { client, name } = opened.table;
    await client.send(
      new UpdateItemCommand({
        TableName: name,
        Key: { pk: { S: `CHAT#${CHAT}` }, sk: { S: 'SETTINGS' } },
        UpdateExpression: 'SET locale = :locale',
        ExpressionAttributeValues: { ':locale': { N: '42' } },
      }),
    );
    await expect(chats.readForAnswer(CHAT, null, DEFAULT)).rejects.toThrow(
      new DamagedItem('The stored chat setting is damaged at locale.'),
    );
  });
});

describe('a busy table', () => {
  /** Hands back the second key of the first `times` reads undone. */
  function holdBack(times: number) {
    let left = times;
    opened.table.client.middlewareStack.add(
      (next) => async (args) => {
        const input = args.input as { RequestItems?: Record<string, { Keys: object[] }> };
        const [name, request] = Object.entries(input.RequestItems ?? {})[0] ?? [];
        if (left === 0 || name === undefined || request === undefined) return next(args);
        left -= 1;
        const [first, ...rest] = request.Keys;
        if (rest.length === 0) {
          return { output: { $metadata: {}, UnprocessedKeys: input.RequestItems }, response: undefined };
        }
        const answer = await next({
          ...args,
          input: { RequestItems: { [name]: { ...request, Keys: [first] } } },
        });
        return {
          ...answer,
          output: { ...answer.output, UnprocessedKeys: { [name]: { ...request, Keys: rest } } },
        };
      },
      { step: 'initialize', name: 'holdBack' },
    );
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
