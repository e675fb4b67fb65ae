import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { currentKey } from '../../src/table/answer-keys.ts';
import { partKey, READING, readingPartition, readings } from '../../src/table/keys.ts';
import { listItems } from '../../src/table/query.ts';
import { damageItem } from '../table/faults.ts';
import { runTeller } from './run-teller.ts';

const GERMANY = 'germany-2025';
const FINAL = join(import.meta.dirname, '../../data/germany-2025/03-final-result.md');

let folder: string;
const at = () => ['--table', `${folder}/`];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-damage-'));
  expect((await runTeller(['ask', '/help', ...at()])).exit).toBe(0);
});
afterEach(() => rm(folder, { recursive: true }));

async function damageCurrent(attribute: string, value: AttributeValue | null): Promise<void> {
  const table = await openEmbeddedTable(folder);
  await damageItem(table, currentKey(GERMANY), attribute, value);
  await table.close();
}

describe('a damaged sample', () => {
  test('keeps no other election from being asked about, exported or started with', async () => {
    await damageCurrent('publication', null);
    const told =
      '{"event":"item-damaged","item":"The stored current edition at CONTEST#germany-2025 is damaged at publication."}\n';
    const asked = await runTeller(['ask', '/results', ...at()]);
    expect({ exit: asked.exit, told: asked.stderr.includes(told) }).toEqual({ exit: 0, told: true });
    expect(asked.stdout).toContain('Ilham Aliyev');
    const exported = await runTeller(['export', 'azerbaijan-2024', '--format', 'json', ...at()]);
    expect(exported.exit).toBe(0);
    const started = await runTeller(['start', ...at()], '/elections\n');
    expect(started.exit).toBe(0);
    expect(started.stdout).toContain('Azerbaijan');
  });

  test('is said in a sentence where it is what was asked for', async () => {
    await damageCurrent('publication', null);
    const { exit, stdout, stderr } = await runTeller(['export', GERMANY, '--format', 'json', ...at()]);
    expect({ exit, stdout }).toEqual({ exit: 1, stdout: '' });
    expect(stderr.trimEnd().split('\n').at(-1)).toBe(
      'The stored current edition at CONTEST#germany-2025 is damaged at publication. ' +
        'Loading its article again repairs what can be repaired: teller load FILE.',
    );
  });

  for (const [what, attribute] of [
    ['its publication', 'publication'],
    ['its number', 'edition'],
  ] as const) {
    test(`that has lost ${what} is repaired by loading an article again`, async () => {
      await damageCurrent(attribute, null);
      const loaded = await runTeller(['load', FINAL, ...at()]);
      expect(loaded).toMatchObject({
        exit: 0,
        stdout: expect.stringContaining('germany-2025: edition 4 published'),
      });
      const exported = await runTeller(['export', GERMANY, '--format', 'json', ...at()]);
      expect(exported).toMatchObject({ exit: 0, stderr: '' });
    });
  }

  test('is not taken for an empty table when it is the only election', async () => {
    const alone = { folder: await mkdtemp(join(tmpdir(), 'teller-damage-')) };
    const table = ['--table', `${alone.folder}/`];
    await runTeller(['load', FINAL, ...table]);
    const opened = await openEmbeddedTable(alone.folder);
    await damageItem(opened, currentKey(GERMANY), 'publication', null);
    await opened.close();
    const { stdout } = await runTeller(['ask', '/elections', ...table]);
    expect(stdout).not.toContain('Azerbaijan');
    await rm(alone.folder, { recursive: true });
  });
});

test('a damaged reading is named, and loading its article again repairs it', async () => {
  const table = await openEmbeddedTable(folder);
  const stored = await listItems(table, readings(GERMANY), 'strong');
  for (const { sha256, digest } of stored) {
    const partition = readingPartition(GERMANY, sha256?.S ?? '', digest?.S ?? '');
    await damageItem(table, partKey(partition, READING, 0), 'body', { S: 'gone' });
  }
  await table.close();
  const brief = (name: string) => join(FINAL, '..', name);
  const first = await runTeller([
    'load',
    brief('01-exit-polls.md'),
    brief('02-preliminary-result.md'),
    ...at(),
  ]);
  expect(first.exit).toBe(1);
  expect(first.stderr).toMatch(
    /01-exit-polls\.md: The stored reading of germany-2025 with the hash [0-9a-f]{12}… is not JSON\. Loading/,
  );
  for (const name of ['03-final-result.md', '01-exit-polls.md', '02-preliminary-result.md']) {
    const loaded = await runTeller(['load', brief(name), ...at()]);
    expect(loaded).toMatchObject({ exit: 0, stdout: expect.stringContaining('nothing changed') });
  }
});
