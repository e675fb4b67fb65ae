import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Export } from '../../src/exports/export.ts';
import { runTeller } from './run-teller.ts';

const FIRST = `---
publisher: Nordwire
published: 2026-05-03
contest: northland-2026
---

Northland elected a president on 3 May 2026. With 40 percent of the ballots counted, Ada Novak has 49 percent of the votes and Bruno Alder has 36 percent.`;

const SECOND = `---
publisher: Nordwire
published: 2026-05-04
contest: northland-2026
---

Northland elected a president on 3 May 2026. With 100 percent of the ballots counted, Ada Novak received 312,405 votes and Bruno Alder received 250,118 votes, the election commission said.`;

let folder: string;
let table: string;

/** A table with two editions of one contest. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-export-'));
  table = `${folder}/table`;
  for (const [name, text] of [
    ['first.md', FIRST],
    ['second.md', SECOND],
  ] as const) {
    await writeFile(join(folder, name), text);
    expect((await runTeller(['load', join(folder, name), '--table', table])).exit).toBe(0);
  }
});

afterAll(() => rm(folder, { recursive: true }));

const exported = (...args: string[]) => runTeller(['export', 'northland-2026', '--table', table, ...args]);

describe('teller export', () => {
  test('prints the current edition as JSON that its schema accepts', async () => {
    const { exit, stdout, stderr } = await exported('--format', 'json');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(Export.parse(JSON.parse(stdout))).toMatchObject({
      edition: 2,
      asOf: '2026-05-04',
      publishedAt: '2026-05-04T06:00:00.000Z',
      results: [
        { name: 'Ada Novak', votes: 312405 },
        { name: 'Bruno Alder', votes: 250118 },
      ],
    });
  });

  test('prints an earlier edition', async () => {
    const { stdout } = await exported('--format', 'json', '--edition', '1');
    expect(JSON.parse(stdout)).toMatchObject({
      edition: 1,
      results: [{ sharePercent: 49 }, { sharePercent: 36 }],
    });
  });

  test('prints CSV and NIST XML', async () => {
    const csv = await exported('--format', 'csv');
    expect(csv.stdout.split('\r\n').map((row) => row.split(',').slice(0, 2).join())).toEqual([
      'contest,edition',
      'northland-2026,2',
      'northland-2026,2',
      'northland-2026,2',
      '',
    ]);
    const nist = await exported('--format', 'nist');
    expect([...nist.stdout.matchAll(/<Count>(\d+)</g)].map(([, count]) => count)).toEqual([
      '312405',
      '250118',
    ]);
  });

  test('refuses what a format cannot hold, with a code, and prints nothing else', async () => {
    expect(await exported('--format', 'nist', '--edition', '1')).toEqual({
      exit: 1,
      stdout: '',
      stderr:
        'X001 NIST SP 1500-100 holds counts of votes or seats, and the sources of this edition state none without a hedge; shares are not turned into votes.\n',
    });
    expect(await exported('--format', 'ropf')).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'X003 This edition holds no polls, and ROPF holds nothing else.\n',
    });
  });

  test.each([
    [
      ['export'],
      'Which contest, in which format? teller export CONTEST --format json|csv|nist|ropf [--edition N]',
    ],
    [['export', 'northland-2026', '--format', 'pdf'], 'There is no format "pdf". teller export CONTEST'],
    [
      ['export', 'nowhere-2026', '--format', 'json'],
      'There is no contest "nowhere-2026". There is northland-2026.',
    ],
    [
      ['export', 'northland-2026', '--format', 'json', '--edition', '3'],
      'northland-2026 has no edition 3; the newest is 2.',
    ],
    [
      ['export', 'northland-2026', '--format', 'json', '--edition', 'x'],
      '--edition takes a number: 1, 2, 3 …',
    ],
  ])('%j is answered with a sentence', async (args, sentence) => {
    const { exit, stdout, stderr } = await runTeller([...args, '--table', table]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr).toContain(sentence);
  });
});
