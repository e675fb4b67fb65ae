import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DamagedItem, TableUnavailable } from '../../src/desk/store-errors.ts';
import type { ReadingStore } from '../../src/desk/stores.ts';
import { partKey, READING, readingKey, readingPartition } from '../../src/table/keys.ts';
import { listItems } from '../../src/table/query.ts';
import { createReadingStore } from '../../src/table/reading-store.ts';
import { breakWrite, damageItem } from './faults.ts';
import { sampleReading } from './samples.ts';
import { openTestTable, type TestTable } from './tables.ts';

const ID = 'norland-2030';

let opened: TestTable;
let readings: ReadingStore;
beforeEach(async () => {
  opened = await openTestTable();
  readings = createReadingStore(opened.table);
});
afterEach(() => opened.close());

describe('a saved reading', () => {
  test('is listed with its contest and no other', async () => {
    await readings.saveReading(ID, sampleReading(100));
    expect(await readings.listReadings(ID)).toEqual([sampleReading(100)]);
    expect(await readings.listReadings('arland-2031')).toEqual([]);
  });

  test('stays the first one when the same article is read differently', async () => {
    await readings.saveReading(ID, sampleReading(100, 'The first'));
    await readings.saveReading(ID, sampleReading(100, 'The second'));
    await readings.saveReading(ID, sampleReading(100, 'The first'));
    expect(await readings.listReadings(ID)).toEqual([sampleReading(100, 'The first')]);
  });

  test('may be a megabyte long', async () => {
    await readings.saveReading(ID, sampleReading(1_048_576));
    const [reading] = await readings.listReadings(ID);
    expect(reading?.article.text === sampleReading(1_048_576).article.text).toBe(true);
  });

  test('is whole or absent when a write breaks off, and a second try saves it', async () => {
    for (let nth = 1; nth <= 4; nth += 1) {
      const client = opened.anotherClient();
      breakWrite(client, nth, 'refused', 'dead');
      const crashing = createReadingStore({ ...opened.table, client });
      await expect(crashing.saveReading(ID, sampleReading(250_000))).rejects.toThrow(TableUnavailable);
      expect(await readings.listReadings(ID)).toEqual([]);
    }
    await readings.saveReading(ID, sampleReading(250_000));
    expect(await readings.listReadings(ID)).toHaveLength(1);
  });

  test('that has lost what it points to is named, and repaired by saving the same article again', async () => {
    const { sha256 } = sampleReading(100).article.source;
    await readings.saveReading(ID, sampleReading(100, 'The first'));
    await damageItem(opened.table, readingKey(ID, sha256), 'digest', { S: 'gone' });
    await expect(readings.listReadings(ID)).rejects.toThrow(
      new DamagedItem('The stored reading of norland-2030 with the hash aaaaaaaaaaaa… has lost its text.'),
    );
    await readings.saveReading(ID, sampleReading(100, 'The second'));
    expect(await readings.listReadings(ID)).toEqual([sampleReading(100, 'The second')]);
  });

  test('whose text is damaged is repaired by saving the same article again', async () => {
    await readings.saveReading(ID, sampleReading(100));
    const [pointer] = await listItems(opened.table, readingKey(ID, ''), 'strong');
    const partition = readingPartition(ID, pointer?.['sha256']?.S ?? '', pointer?.['digest']?.S ?? '');
    await damageItem(opened.table, partKey(partition, READING, 0), 'body', { S: '{' });
    await expect(readings.listReadings(ID)).rejects.toThrow(DamagedItem);
    await readings.saveReading(ID, sampleReading(100));
    expect(await readings.listReadings(ID)).toEqual([sampleReading(100)]);
  });
});
