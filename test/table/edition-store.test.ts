import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  DamagedEdition,
  DamagedItem,
  EditionConflict,
  TableUnavailable,
} from '../../src/desk/store-errors.ts';
import type { EditionStore } from '../../src/desk/stores.ts';
import { currentKey } from '../../src/table/answer-keys.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { breakWrite, damageItem, lineThatLoses } from './faults.ts';
import { sampleEdition, sampleQuotes, sampleResult } from './samples.ts';
import { countOperations, openTestTable, type TestTable } from './tables.ts';

const ID = 'norland-2030';

let opened: TestTable;
let editions: EditionStore;
beforeEach(async () => {
  opened = await openTestTable();
  editions = createEditionStore(opened.table);
});
afterEach(() => opened.close());

/** The same table through a client of its own, on which faults can be laid. */
function another() {
  const client = opened.anotherClient();
  return { client, editions: createEditionStore({ ...opened.table, client }) };
}

describe('a published edition', () => {
  test('is current, and found by its number with all its quotes', async () => {
    const edition = sampleEdition(1);
    const quotes = sampleQuotes(3);
    await editions.publishEdition(edition, quotes);

    expect(await editions.findCurrentEdition(ID)).toEqual(edition);
    expect(await editions.findEdition(ID, 1)).toEqual(edition);
    expect(await editions.listQuotes(ID, 1)).toEqual(quotes);
    expect(await editions.findQuotes(ID, 1, [2, 0, 7, -1])).toEqual([quotes[2], quotes[0]]);
  });

  test('stays as it was when the next ones are published', async () => {
    for (const number of [1, 2, 3]) {
      await editions.publishEdition(sampleEdition(number), sampleQuotes(number));
    }
    expect(await editions.findCurrentEdition(ID)).toEqual(sampleEdition(3));
    for (const number of [1, 2, 3]) {
      expect(await editions.findEdition(ID, number)).toEqual(sampleEdition(number));
      expect(await editions.listQuotes(ID, number)).toEqual(sampleQuotes(number));
    }
  });

  test('is absent before it is there', async () => {
    expect(await editions.findCurrentEdition(ID)).toBeUndefined();
    expect(await editions.findEdition(ID, 1)).toBeUndefined();
    await editions.publishEdition(sampleEdition(1), []);
    expect(await editions.findEdition(ID, 2)).toBeUndefined();
    expect(await editions.findEdition(ID, 0)).toBeUndefined();
    expect(await editions.findQuotes(ID, 2, [0])).toEqual([]);
    expect(await editions.listQuotes(ID, 1)).toEqual([]);
  });

  test('may be published again, which changes nothing', async () => {
    await editions.publishEdition(sampleEdition(1), sampleQuotes(1));
    await editions.publishEdition(sampleEdition(1), sampleQuotes(1));
    await editions.publishEdition(sampleEdition(2), sampleQuotes(2));
    await editions.publishEdition(sampleEdition(1), sampleQuotes(1));
    expect(await editions.findCurrentEdition(ID)).toEqual(sampleEdition(2));
  });

  test('must be the next one', async () => {
    await expect(editions.publishEdition(sampleEdition(2), [])).rejects.toThrow(EditionConflict);
    await editions.publishEdition(sampleEdition(1), []);
    const other = sampleEdition(1, { publishedBy: '7' });
    await expect(editions.publishEdition(other, [])).rejects.toThrow(EditionConflict);
    await expect(editions.publishEdition(sampleEdition(3), [])).rejects.toThrow(EditionConflict);
    expect(await editions.findCurrentEdition(ID)).toEqual(sampleEdition(1));
  });
});

describe('an edition of 5,000 results', () => {
  const wholeContest = Array.from({ length: 150 }, (_, index) =>
    sampleResult(`Candidate ${index} Əliyev`, 1),
  );
  const areas = Array.from({ length: 4_850 }, (_, index) => ({
    ...sampleResult(`Candidate ${index % 50} Əliyev`, 2),
    area: `Area ${Math.floor(index / 50)}`,
    cites: [{ source: 0, quote: index + 150 }],
  }));
  const edition = sampleEdition(1, { results: [...wholeContest, ...areas] });
  const quotes = sampleQuotes(5_000);

  test('is published and read back whole, in items that a table takes', async () => {
    await editions.publishEdition(edition, quotes);
    expect(await editions.findCurrentEdition(ID)).toEqual(edition);
    expect(await editions.listQuotes(ID, 1)).toEqual(quotes);
    expect(await editions.findQuotes(ID, 1, [4_999, 100])).toEqual([quotes[4_999], quotes[100]]);
  });
});

test('finding quotes costs a read of the current edition and one a page', async () => {
  await editions.publishEdition(sampleEdition(1), sampleQuotes(250));
  const { client, editions: reader } = another();
  const reads = countOperations(client);
  await reader.findQuotes(ID, 1, [0, 99, 240]);
  expect(reads).toEqual(['BatchGetItem', 'Query', 'Query']);
});

describe('the list of contests', () => {
  test('has every contest with its current edition, by id', async () => {
    const other = { ...sampleEdition(1).contest, id: 'arland-2031' };
    await editions.publishEdition(sampleEdition(1), []);
    await editions.publishEdition(sampleEdition(2), []);
    await editions.publishEdition(sampleEdition(1, { contest: other }), []);
    expect(await editions.listContests()).toEqual([
      { contest: other, edition: 1, publishedAt: '2030-05-12T20:01:00.000Z' },
      { contest: sampleEdition(1).contest, edition: 2, publishedAt: '2030-05-12T20:02:00.000Z' },
    ]);
  });

  test('follows its pages', async () => {
    const ids = Array.from({ length: 130 }, (_, index) => `place-${String(index).padStart(3, '0')}`);
    for (const id of ids) {
      await editions.publishEdition(sampleEdition(1, { contest: { ...sampleEdition(1).contest, id } }), []);
    }
    expect((await editions.listContests()).map(({ contest }) => contest.id)).toEqual(ids);
  });
});

describe('a publication that breaks off', () => {
  const before = sampleEdition(1);
  const failed = sampleEdition(2, { publishedBy: '7', stage: 'official' });
  const later = sampleEdition(2, { publishedBy: '8' });
  const failedQuotes = sampleQuotes(350).map((quote) => ({ ...quote, exact: 'of the attempt that failed' }));
  const laterQuotes = sampleQuotes(120);

  for (const fault of ['refused', 'lost'] as const) {
    test(`leaves the edition before or the one after when a write is ${fault}, whichever it is`, async () => {
      let writes = 0;
      for (let nth = 1; writes === 0; nth += 1) {
        const id = `norland-2030-${nth}`;
        const of = (edition: typeof before) => ({ ...edition, contest: { ...edition.contest, id } });
        await editions.publishEdition(of(before), sampleQuotes(1));
        const { client, editions: crashing } = another();
        breakWrite(client, nth, fault, 'dead');
        const outcome = await crashing.publishEdition(of(failed), failedQuotes).then(
          () => 'published',
          (error) => error,
        );
        if (outcome === 'published') writes = nth - 1;
        else expect(outcome).toBeInstanceOf(TableUnavailable);

        const current = await editions.findCurrentEdition(id);
        if (current?.number === 2) {
          expect(current).toEqual(of(failed));
          expect(await editions.listQuotes(id, 2)).toEqual(failedQuotes);
          await editions.publishEdition(of(failed), failedQuotes);
        } else {
          expect(current).toEqual(of(before));
          expect(await editions.findEdition(id, 2)).toBeUndefined();
          await editions.publishEdition(of(later), laterQuotes);
          expect(await editions.findCurrentEdition(id)).toEqual(of(later));
          expect(await editions.findEdition(id, 2)).toEqual(of(later));
          expect(await editions.listQuotes(id, 2)).toEqual(laterQuotes);
        }
        expect(await editions.findEdition(id, 1)).toEqual(of(before));
      }
      // The former edition's publication, the edition, four pages of quotes, the contest's entry and CURRENT.
      expect(writes).toBe(8);
    });
  }

  test('is no contest yet when it was the first', async () => {
    const { client, editions: crashing } = another();
    breakWrite(client, 3, 'refused', 'dead');
    await expect(crashing.publishEdition(before, sampleQuotes(1))).rejects.toThrow(TableUnavailable);
    expect(await editions.listContests()).toEqual([]);
  });

  test('has succeeded when only the last answer was lost', async () => {
    await editions.publishEdition(before, []);
    const { client, editions: unlucky } = another();
    breakWrite(client, 4, 'lost', 'alive');
    await unlucky.publishEdition(failed, []);
    expect(await editions.findCurrentEdition(ID)).toEqual(failed);
  });

  test("has succeeded when the client's own repetition meets what it has written", async () => {
    await editions.publishEdition(before, []);
    const client = opened.anotherClient(lineThatLoses(4));
    const unlucky = createEditionStore({ ...opened.table, client });
    await unlucky.publishEdition(failed, []);
    expect(await editions.findCurrentEdition(ID)).toEqual(failed);
  });
});

test('of several publishers at once exactly one wins, and its quotes are its own', async () => {
  await editions.publishEdition(sampleEdition(1), []);
  const attempts = Array.from({ length: 8 }, (_, index) => ({
    edition: sampleEdition(2, { publishedBy: String(index) }),
    quotes: sampleQuotes(index * 40).map((quote) => ({ ...quote, exact: `by ${index}` })),
  }));
  const outcomes = await Promise.allSettled(
    attempts.map(({ edition, quotes }) => another().editions.publishEdition(edition, quotes)),
  );
  const winners = attempts.filter((_, index) => outcomes[index]?.status === 'fulfilled');
  expect(winners).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(EditionConflict);
  }
  expect(await editions.findCurrentEdition(ID)).toEqual(winners[0]?.edition);
  expect(await editions.listQuotes(ID, 2)).toEqual(winners[0]?.quotes);
});

describe('a damaged current edition', () => {
  const elsewhere = { ...sampleEdition(1).contest, id: 'arland-2031' };
  let told: string[];
  let telling: EditionStore;
  beforeEach(async () => {
    told = [];
    telling = createEditionStore(opened.table, ({ message }) => told.push(message));
    await editions.publishEdition(sampleEdition(1), []);
    await editions.publishEdition(sampleEdition(2), []);
    await editions.publishEdition(sampleEdition(1, { contest: elsewhere }), []);
  });
  const damage = (attribute: string, value: AttributeValue | null) =>
    damageItem(opened.table, currentKey(ID), attribute, value);

  test('is read from its parts where it still leads to them, and named without what it holds', async () => {
    await damage('body', { S: '{"contest":"a secret"' });
    expect(await telling.findCurrentEdition(ID)).toEqual(sampleEdition(2));
    expect(told).toEqual(['The stored current edition at CONTEST#norland-2030 is not JSON.']);
  });

  for (const attribute of ['publication', 'edition']) {
    test(`is followed by the next one when it has lost its ${attribute}`, async () => {
      await damage(attribute, null);
      await expect(editions.findCurrentEdition(ID)).rejects.toThrow(
        new DamagedEdition(
          `The stored current edition at CONTEST#norland-2030 is damaged at ${attribute}.`,
          2,
        ),
      );
      await expect(editions.publishEdition(sampleEdition(2), [])).rejects.toThrow(DamagedItem);
      await editions.publishEdition(sampleEdition(3), sampleQuotes(2));
      await editions.publishEdition(sampleEdition(4), []);
      expect(await editions.findCurrentEdition(ID)).toEqual(sampleEdition(4));
      expect(await editions.findEdition(ID, 1)).toEqual(sampleEdition(1));
      expect(await editions.findEdition(ID, 3)).toEqual(sampleEdition(3));
    });
  }

  test('is not followed twice by two publishers', async () => {
    await damage('edition', { S: 'two' });
    const outcomes = await Promise.allSettled(
      ['7', '8'].map((publishedBy) =>
        another().editions.publishEdition(sampleEdition(3, { publishedBy }), []),
      ),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('leaves the other contests alone, and is left out of their list', async () => {
    await damage('contest', { S: '{}' });
    expect(await telling.listContests()).toEqual([
      { contest: elsewhere, edition: 1, publishedAt: sampleEdition(1).publishedAt },
    ]);
    expect(told).toEqual(['The stored current edition at CONTEST#norland-2030 is damaged at id.']);
    expect(await editions.findCurrentEdition('arland-2031')).toEqual(
      sampleEdition(1, { contest: elsewhere }),
    );
    expect(await editions.hasEditions()).toBe(true);
  });
});

test('a table without an edition has none, even where a first one broke off', async () => {
  expect(await editions.hasEditions()).toBe(false);
  const { client, editions: crashing } = another();
  breakWrite(client, 3, 'refused', 'dead');
  await expect(crashing.publishEdition(sampleEdition(1), [])).rejects.toThrow(TableUnavailable);
  expect(await editions.hasEditions()).toBe(false);
});
