import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { northland, northlandText, resealed } from '../exports/northland.ts';
import { runTeller } from './run-teller.ts';

let folder: string;
let article: string;
let honest: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-verify-'));
  article = await file('article.txt', northlandText);
  honest = await file('export.json', JSON.stringify(northland));
});

afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, contents: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, contents);
  return path;
}

const sha256 = northland.sources[0]?.sha256;

describe('teller verify', () => {
  test('finds every figure in its article', async () => {
    expect(await runTeller(['verify', honest, article])).toEqual({
      exit: 0,
      stdout:
        'northland-2026, edition 2: 14 of 14 figures stand in their articles, 0 do not, 0 could not be checked; 0 problems.\n',
      stderr: '',
    });
  });

  test('knows the article again by its normalised text, whatever the file is', async () => {
    const page = await file(
      'page.html',
      `<!doctype html><title>x</title><p>${northlandText.replaceAll('&', '&amp;').replaceAll('\n\n', '</p>\r\n<p>')}</p>`,
    );
    const noted = await file('noted.txt', `---\npublisher: Somebody\n---\n\n${northlandText}\n`);
    expect((await runTeller(['verify', honest, noted])).exit).toBe(0);
    expect((await runTeller(['verify', honest, page])).exit).toBe(0);
  });

  test('names a figure that is not in its sentence', async () => {
    const changed = structuredClone(northland);
    for (const fact of changed.context) if (fact.kind === 'votes-cast') fact.value = 660131;
    const path = await file('changed.json', JSON.stringify(resealed(changed)));
    expect(await runTeller(['verify', path, article])).toEqual({
      exit: 5,
      stdout: `context[1].value: votes-cast 660131 is not in "There are 1,204,311 registered voters; over 5,000 observers are at work, and 660,130 votes were cast.".
northland-2026, edition 2: 13 of 14 figures stand in their articles, 1 do not, 0 could not be checked; 1 problem.
`,
      stderr: '',
    });
  });

  test('counts no figure as standing whose sentence was changed with it', async () => {
    const changed = JSON.parse(
      JSON.stringify(northland).replaceAll('660,130', '660,131'),
    ) as typeof northland;
    for (const fact of changed.context) if (fact.kind === 'votes-cast') fact.value = 660131;
    const path = await file('requoted.json', JSON.stringify(resealed(changed)));
    const { exit, stdout } = await runTeller(['verify', path, article]);
    expect({ exit, last: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      exit: 5,
      last: 'northland-2026, edition 2: 11 of 14 figures stand in their articles, 3 do not, 0 could not be checked; 1 problem.',
    });
  });

  test('says what an editor set, and takes it for no problem', async () => {
    const changed = structuredClone(northland);
    for (const fact of changed.context) {
      if (fact.kind === 'votes-cast') Object.assign(fact, { value: 660131, edited: ['value'] });
    }
    const path = await file('edited.json', JSON.stringify(resealed({ ...changed, edited: ['stage'] })));
    expect(await runTeller(['verify', path, article])).toEqual({
      exit: 0,
      stdout: `stage: unofficial-partial was set by an editor.
context[1].value: votes-cast 660131 was set by an editor.
northland-2026, edition 2: 13 of 14 figures stand in their articles, 0 do not, 0 could not be checked, 1 set by an editor; 0 problems.
`,
      stderr: '',
    });
  });

  test('says when the export was changed after it was made', async () => {
    const path = await file('unsealed.json', JSON.stringify({ ...northland, stage: 'certified' }));
    const { exit, stdout } = await runTeller(['verify', path, article]);
    expect({ exit, first: stdout.split('\n')[0] }).toEqual({
      exit: 5,
      first: 'The export was changed after it was made: its seal is not that of its content.',
    });
  });

  test('names the articles that are missing or have other words', async () => {
    const other = await file('other.txt', northlandText.replace('47.20', '47.30'));
    const line = `No article with the SHA-256 ${sha256} was given: Novak leads, "Bo" Alder follows, Nordwire, 2026-05-03.
northland-2026, edition 2: 0 of 14 figures stand in their articles, 0 do not, 14 could not be checked; 1 problem.
`;
    expect(await runTeller(['verify', honest])).toEqual({ exit: 5, stdout: line, stderr: '' });
    expect(await runTeller(['verify', honest, other])).toEqual({ exit: 5, stdout: line, stderr: '' });
  });

  test('names a file that is no text', async () => {
    const empty = await file('empty.txt', '');
    const { exit, stdout } = await runTeller(['verify', honest, article, empty]);
    expect({ exit, first: stdout.split('\n')[0] }).toEqual({
      exit: 5,
      first: `${empty}: E003 The file is empty; there is nothing to read.`,
    });
  });

  test('answers a wrong call with a sentence', async () => {
    const csv = await file('export.csv', 'contest,edition\r\n');
    const missing = join(folder, 'missing.json');
    expect(await runTeller(['verify'])).toEqual({
      exit: 1,
      stdout: '',
      stderr: 'Which export? teller verify EXPORT ARTICLE…\n',
    });
    expect(await runTeller(['verify', csv, article])).toEqual({
      exit: 1,
      stdout: '',
      stderr: `${csv}: It is not JSON; teller export CONTEST --format json makes what can be verified.\n`,
    });
    expect(await runTeller(['verify', missing])).toEqual({
      exit: 1,
      stdout: '',
      stderr: `${missing} can't be opened.\n`,
    });
    expect((await runTeller(['verify', honest, missing])).stderr).toBe(
      `${missing} can't be opened: there is no such file.\n`,
    );
  });
});
