import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../src/election/report.ts';
import { runTeller } from './run-teller.ts';

const data = join(import.meta.dirname, '../../data/azerbaijan-2024');
const first = join(data, '01-first-count.md');
const second = join(data, '02-first-article.md');

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** A file of our own in the test's folder. */
async function file(name: string, contents: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, contents);
  return path;
}

describe('teller read', () => {
  test('prints one report a line, in order, each with its file', async () => {
    const { exit, stdout, stderr } = await runTeller(['read', first, second]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ exit, stderr, files: lines.map((line) => line.file) }).toEqual({
      exit: 0,
      stderr: '',
      files: [first, second],
    });
    for (const line of lines) expect(Report.safeParse(line).success).toBe(true);
    expect(lines[1].contests[0].contest.id).toBe('azerbaijan-2024');
  });

  test('reads standard input, and for people with --pretty', async () => {
    const text =
      'Voting in the presidential election in Northland took place on 3 May 2026. Ada Novak received 61.5% of the votes, Bruno Alder 38.5%.';
    const { exit, stdout } = await runTeller(['read', '-', '--pretty'], text);
    expect(exit).toBe(0);
    expect(stdout).toContain('Ada Novak');
    expect(stdout).toContain('»61.5%«');
  });

  test.each([
    ['empty.txt', '', 'E003'],
    ['binary.txt', Uint8Array.from({ length: 4096 }, (_, index) => (index * 7) % 256), 'E004'],
    ['long.txt', 'Votes were counted. '.repeat(250_000), 'E005'],
    ['recipe.txt', 'Stir 20% of the flour into the milk and bake it for an hour. Serve it warm.', 'E001'],
    [
      'french.txt',
      'Le candidat a obtenu 52,3 % des voix lors de l’élection présidentielle de dimanche, selon le ministère de l’intérieur.',
      'E002',
    ],
  ])('refuses %s in one line with its code, and exits 3', async (name, contents, code) => {
    const path = await file(name, contents);
    const { exit, stdout, stderr } = await runTeller(['read', path, second]);
    const [refused, read] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect({ exit, stderr, code: refused.error.code, file: refused.file }).toEqual({
      exit: 3,
      stderr: '',
      code,
      file: path,
    });
    expect(refused.error.message).toMatch(/^[A-Z].+\.$/);
    expect(read.contests).toHaveLength(1);
  });

  test('says which file can’t be opened, and exits 1', async () => {
    const { exit, stdout, stderr } = await runTeller(['read', join(folder, 'none.txt')]);
    expect(exit).toBe(1);
    expect(JSON.parse(stdout).error.code).toBe('E000');
    expect(stderr).toBe(`${join(folder, 'none.txt')} can't be opened: there is no such file.\n`);
  });
});

describe('teller load and ask', () => {
  test('publish an edition an article and answer from it; the same article again changes nothing', async () => {
    const table = join(folder, 'loaded/');
    const loaded = await runTeller(['load', first, second, '--table', table]);
    expect(loaded.exit).toBe(0);
    expect(loaded.stdout).toContain('azerbaijan-2024: edition 1 published');
    expect(loaded.stdout).toContain('azerbaijan-2024: edition 2 published');
    const again = await runTeller(['load', second, '--table', table]);
    expect(again.stdout).toContain('azerbaijan-2024: edition 2 says all of this already; nothing changed');
    const asked = await runTeller(['ask', '/changes', '--table', table]);
    expect(asked.stdout).toContain('Fuad Aliyev: 0.48% → 0.53%');
    expect(asked.stderr).toBe('');
  });

  test('hold back an article with an error nobody vouched for, and write nothing', async () => {
    const table = join(folder, 'held/');
    const path = await file(
      'damaged.txt',
      'Voting in the presidential election in Northland took place on 3 May 2026. Ada Novak received 161.5% of the votes, Bruno Alder received 38.5% of the votes.',
    );
    const held = await runTeller(['load', path, '--table', table]);
    expect(held.exit).toBe(4);
    expect(held.stdout).toContain('held back, nothing was written');
    const vouched = held.stdout.match(/--accept E\d{3}/g)?.flatMap((option) => option.split(' ')) ?? [];
    expect((await runTeller(['ask', '/results', '--table', table])).stdout).not.toContain('Ada Novak');
    const accepted = await runTeller(['load', path, '--table', table, ...vouched]);
    expect(accepted.exit).toBe(0);
  });

  test('take another contest’s id where one is given', async () => {
    const table = join(folder, 'other/');
    const loaded = await runTeller(['load', second, '--contest', 'rehearsal-2026', '--table', table]);
    expect(loaded.stdout).toContain('rehearsal-2026: edition 1 published');
    const wrong = await runTeller(['load', second, '--contest', '../x', '--table', table]);
    expect({ exit: wrong.exit, stdout: wrong.stdout }).toEqual({ exit: 1, stdout: '' });
    expect(wrong.stderr).toContain('A contest id is lower-case words');
  });

  test('print the Bot API’s calls with --json, as a group, in another language’s fallback', async () => {
    const table = join(folder, 'json/');
    const { stdout } = await runTeller([
      'ask',
      '/polls',
      '--table',
      table,
      '--json',
      '--chat',
      'group',
      '--lang',
      'xx',
    ]);
    const call = JSON.parse(stdout);
    expect(call.method).toBe('sendMessage');
    expect(call.payload.text).toContain('Oracle Advisory Group');
    expect(call.payload.chat_id).toBeLessThan(0);
  });

  test('say that a channel’s posts are not answered', async () => {
    const args = ['ask', '/results', '--chat', 'channel', '--table', join(folder, 'json/')];
    expect(await runTeller(args)).toEqual({
      exit: 0,
      stdout: '',
      stderr: 'Posts in channels are not answered.\n',
    });
  });

  test('reach the bot as a message of the time that --at names', async () => {
    const at = '2024-02-11T09:30:00Z';
    const args = ['ask', '/results', '--at', at, '--table', join(folder, 'json/')];
    expect((await runTeller(args)).stdout).toContain('Azerbaijan');
  });

  test.each([
    [['ask'], 'Ask what?'],
    [['ask', '/results', '--chat', 'forum'], '--chat is private, group or channel.'],
    [['ask', '/results', '--as', 'me'], '--as takes a numeric user id.'],
    [['ask', '/results', '--at', 'soon'], '--at takes an ISO time'],
    [['load'], 'Which file?'],
    [['read'], 'Which file?'],
    [['webhook', 'set'], 'BOT_TOKEN is missing'],
    [['nosuch'], 'There is no "nosuch".'],
    [['constructor'], 'There is no "constructor".'],
    [['toString'], 'There is no "toString".'],
    [['export', 'azerbaijan-2024', '--format', 'constructor'], 'There is no format "constructor".'],
    [['read', '--bogus'], "Unknown option '--bogus'"],
  ])('%j says what is wrong and exits 1', async (args, sentence) => {
    const { exit, stderr } = await runTeller(args);
    expect(exit).toBe(1);
    expect(stderr).toContain(sentence);
  });

  test('a table that does not exist is said in a sentence', async () => {
    const { exit, stderr } = await runTeller(['ask', '/results', '--table', 'nosuch'], '', {
      AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
    });
    expect(exit).toBe(1);
    expect(stderr).toMatch(/^The table .+\.\n$/);
  });
});

describe('teller start', () => {
  test('answers piped lines one by one and ends', async () => {
    const table = join(folder, 'start/');
    const { exit, stdout, stderr } = await runTeller(
      ['start', '--table', table],
      '/results\n\n/turnout\nPolls and count\n',
    );
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain('Ilham Aliyev         92.05%');
    expect(stdout).toContain('Observers: over 90,000');
  });

  test('ends after piped lines that are all empty', async () => {
    const { exit, stdout } = await runTeller(['start', '--table', join(folder, 'start/')], '\n');
    expect({ exit, stdout }).toEqual({
      exit: 0,
      stdout: 'Teller is listening. Type /results, /polls or /help.\n\n',
    });
  });
});

test('teller help lists the commands, and a code nobody knows is refused', async () => {
  const help = await runTeller(['--help']);
  expect({ exit: help.exit, stderr: help.stderr }).toEqual({ exit: 0, stderr: '' });
  expect(help.stdout).toMatch(/^teller read FILE…/);
  const unknown = await runTeller(['load', first, '--accept', 'E999', '--table', join(folder, 'code/')]);
  expect({ exit: unknown.exit, stdout: unknown.stdout, stderr: unknown.stderr }).toEqual({
    exit: 1,
    stdout: '',
    stderr: 'There is no finding E999; docs/findings.md lists them all.\n',
  });
});

test('a question fills no table that somebody has begun', async () => {
  const table = join(folder, 'begun/');
  const bad = await file(
    'bad.txt',
    'Ada Novak received 161.5% of the votes in the presidential election in Northland, Bruno Alder received 38.5% of the votes.',
  );
  await runTeller(['load', bad, '--table', table]);
  const { stdout } = await runTeller(['ask', '/results', '--table', table]);
  expect(stdout).toContain('Nothing has been published about this election yet.');
});
