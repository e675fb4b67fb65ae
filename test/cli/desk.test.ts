import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Run, runTeller } from './run-teller.ts';

const OPENING = 'Voting in the presidential election in Northland took place on 3 May 2026.';
const COUNT = `${OPENING} With 40% of the ballots counted, Ada Novak has 61.5% of the votes and Bruno Alder has 38.5% of the votes, the election board said.`;
const LATER = `${OPENING} With 80% of the ballots counted, Ada Novak has 60.1% of the votes and Bruno Alder has 39.9% of the votes, the election board said.`;
const ID = 'northland-2026';

let folder: string;
let count: string;
let later: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-desk-'));
  count = await file('count.txt', COUNT);
  later = await file('later.txt', LATER);
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Runs one command line over a table of the test's own. */
const over =
  (table: string) =>
  (...args: string[]): Promise<Run> =>
    runTeller([...args, '--table', join(folder, `${table}/`)]);

/** The id of the draft that a command has printed first. */
const idIn = ({ stdout }: Run): string => stdout.slice(0, 8);

test('a draft is opened, decided, published, corrected, undone and retracted, and all of it is in the log', async () => {
  const teller = over('night');
  const id = idIn(await teller('drafts', 'open', count));
  const held = await teller('publish', id);
  expect({ exit: held.exit, stdout: held.stdout }).toEqual({
    exit: 4,
    stdout: `held back, nothing was published
  to decide: contests[0].stage
  to decide: contests[0].progress[0]
  to decide: contests[0].results[0].sharePercent
  to decide: contests[0].results[1].sharePercent
`,
  });
  await teller('drafts', 'edit', id, 'contests[0].results[1].sharePercent', '--value', '38.4');
  await teller('drafts', 'drop', id, 'contests[0].stage');
  const decided = await teller('drafts', 'accept', id);
  expect(
    decided.stdout,
  ).toBe(`${id}  open  ${ID}  (no title)  opened 2026-05-04T06:00:00.000Z, until 2026-05-11T06:00:00.000Z
  contests[0].stage
    stage unofficial-partial (new): dropped by operator
  contests[0].progress[0]
    progress ballots 40% of the ballots (new): accepted by operator
    “${COUNT.slice(OPENING.length + 1)}”
  contests[0].results[0].sharePercent
    share Ada Novak 61.5 (new): accepted by operator
    “${COUNT.slice(OPENING.length + 1)}”
  contests[0].results[1].sharePercent
    share Bruno Alder 38.5 (new): edited by operator: value 38.4
    “${COUNT.slice(OPENING.length + 1)}”
every fact is decided
`);
  expect(await teller('publish', id)).toEqual({
    exit: 0,
    stdout: `${ID}: edition 1 published: 2 results, 0 polls, 0 facts about the vote\n`,
    stderr: '',
  });
  expect((await teller('drafts')).stdout).toBe('No drafts are open.\n');

  const corrected = await teller('correct', ID, 'share:Alder', '38.45', '--reason', 'A digit was lost.');
  expect(corrected.stdout).toBe(`${ID}: edition 2 published: 1 change\n`);
  await teller('undo', ID, '1', '--reason', 'It was not lost.');
  const hash = (await teller('log', ID)).stdout.match(/article ([0-9a-f]{12})/)?.[1] ?? '';
  await teller('retract', ID, hash, '--reason', 'The agency has withdrawn it.');
  const { stdout } = await teller('log', ID);
  expect(
    stdout,
  ).toBe(`2026-05-04T06:00:00.000Z  edition 4: retracted by operator: The agency has withdrawn it.
2026-05-04T06:00:00.000Z  edition 3: undone by operator: It was not lost.
2026-05-04T06:00:00.000Z  edition 2: corrected by operator: A digit was lost.
2026-05-04T06:00:00.000Z  edition 1: published by operator
    article ${hash}, opened by operator at 2026-05-04T06:00:00.000Z
    stage unofficial-partial: dropped by operator
    share Bruno Alder 38.5: value 38.4 by operator
2026-05-04T06:00:00.000Z  operator loaded ${id}
`);
  const lessons = (await teller('export-decisions')).stdout.trimEnd().split('\n');
  expect(lessons.map((line) => JSON.parse(line))).toMatchObject([
    { contestId: ID, edition: 1, path: 'contests[0].stage', sentence: null, decided: null },
    {
      contestId: ID,
      edition: 1,
      sentence: COUNT.slice(OPENING.length + 1),
      proposed: { subject: 'share', value: 38.5, name: 'Bruno Alder', area: null },
      decided: { value: '38.4' },
    },
  ]);
});

test('an embargoed draft is published when its time has come, by teller publish --due', async () => {
  const teller = over('embargo');
  const id = idIn(await teller('drafts', 'open', count));
  await teller('drafts', 'accept', id);
  const scheduled = await teller('publish', id, '--at', '2026-05-04T07:00:00Z');
  expect(scheduled.stdout).toBe('to be published at 2026-05-04T07:00:00.000Z\n');
  expect(await teller('publish', '--due')).toEqual({ exit: 0, stdout: '', stderr: '' });
  expect((await teller('ask', '/results')).stdout).not.toContain('Ada Novak');
});

test('a call waits for a second person, who is not the operator', async () => {
  const teller = over('call');
  await teller('load', count);
  const call = ['call', ID, 'Novak', '--authority', 'Electoral Board', '--source', 'https://board.example'];
  const asked = await teller(...call);
  expect(asked.exit).toBe(4);
  const id = asked.stdout.match(/request (\w+)/)?.[1] ?? '';
  expect((await teller('approvals')).stdout).toContain(id);
  const own = await teller('approvals', 'approve', id);
  expect({ exit: own.exit, stderr: own.stderr }).toEqual({
    exit: 1,
    stderr: 'It takes another person than the one who asked.\n',
  });
  expect((await teller('approvals', 'refuse', id)).stdout).toBe(`${id} is refused.\n`);
  expect((await teller('approvals')).stdout).toBe('Nothing waits for a second person.\n');
});

test('editors are added and removed, and rules make an article wait for a second person', async () => {
  const teller = over('rules');
  expect((await teller('editors')).stdout).toContain('Nobody is an editor yet.');
  await teller('editors', 'add', '7', 'owner');
  await teller('editors', 'add', '8', 'editor');
  expect((await teller('editors', 'remove', '8')).stdout).toBe(
    '7  owner  by operator at 2026-05-04T06:00:00.000Z\n',
  );
  expect((await teller('editors', 'remove', '7')).stderr).toBe('The last owner stays one.\n');

  expect((await teller('rules', ID)).stdout).toBe(`${ID}: two people for call\n`);
  const rules = await teller('rules', ID, '--two-people', 'first-publication,retraction');
  expect(rules.stdout).toBe(`${ID}: two people for call, first-publication, retraction\n`);
  const asked = await teller('load', count);
  expect(asked.exit).toBe(4);
  expect(asked.stdout).toContain(
    `${ID}: to publish (first publication) takes a second person; operator asked`,
  );
  expect((await teller('drafts')).stdout).toContain(`open  ${ID}`);
  expect((await teller('rules', ID, '--two-people', 'none')).stdout).toBe(`${ID}: two people for call\n`);
  expect((await teller('load', count)).exit).toBe(0);
});

describe('teller replay', () => {
  test('loads a folder in the order it was published, with its pauses, as a rehearsal', async () => {
    const night = await mkdtemp(join(folder, 'night-'));
    const texts = { 'a.md': ['2026-05-05', LATER], 'b.md': ['2026-05-03', COUNT] };
    for (const [name, [published, text]] of Object.entries(texts)) {
      await writeFile(join(night, name), `---\npublished: ${published}\n---\n${text}`);
    }
    const waits: number[] = [];
    const table = join(folder, 'replay/');
    const { exit, stdout } = await runTeller(
      ['replay', night, '--speed', '86400', '--table', table],
      '',
      {},
      waits,
    );
    expect({ exit, waits }).toEqual({ exit: 0, waits: [2_000] });
    expect(stdout).toMatch(/^b\.md\n {2}test-northland-2026: edition 1 published/);
    expect(stdout).toContain('a.md\n  test-northland-2026: edition 2 published: 3 changes');
  });

  test('does not turn a real contest into a rehearsal', async () => {
    const teller = over('real');
    await teller('load', later, '--contest', 'test-real-2026');
    const night = await mkdtemp(join(folder, 'night-'));
    await writeFile(join(night, 'a.txt'), COUNT);
    const { exit, stderr } = await teller('replay', night, '--contest', 'test-real-2026');
    expect({ exit, stderr }).toEqual({
      exit: 1,
      stderr: 'test-real-2026 has real editions; rehearse under another id.\n',
    });
  });
});

test.each([
  [['drafts', 'show'], 'teller drafts open FILE'],
  [['drafts', 'show', 'nosuch'], 'There is no such draft.'],
  [['drafts', 'open', '/nosuch.txt'], 'there is no such file'],
  [['publish'], 'teller publish DRAFT'],
  [['publish', 'x', '--due'], 'teller publish DRAFT'],
  [['publish', 'x', '--at', 'soon'], '--at takes an ISO time'],
  [['correct', ID, 'share:Ada Novak', '60'], 'Readers are told why'],
  [['correct', ID, 'shares', '60', '--reason', 'x'], '"shares" is no figure'],
  [['correct', ID, 'stage', 'official', '--reason', 'x'], `Nothing is published on ${ID}.`],
  [['retract', ID], 'teller retract CONTEST SHA256'],
  [['undo', ID, 'two', '--reason', 'x'], 'teller undo CONTEST EDITION'],
  [['call', ID, 'Novak'], 'teller call CONTEST CANDIDATE'],
  [['uncall'], 'teller uncall CONTEST'],
  [['approvals', 'approve'], 'teller approvals'],
  [['approvals', 'approve', 'nosuch'], 'Nothing waits for a second person'],
  [['editors', 'add', 'me', 'owner'], 'teller editors'],
  [['editors', 'add', '7', 'king'], 'teller editors'],
  [['editors', 'add', '777000', 'editor'], "777000 is not one person's id."],
  [['rules', 'x', '--two-people', 'final'], '"final" is no rule. teller rules CONTEST'],
  [['rules'], 'teller rules CONTEST'],
  [['log'], 'teller log CONTEST'],
  [['log', ID, '--limit', '0'], '--limit takes a number'],
  [['replay', '/nosuch'], "can't be opened as a folder"],
  [['replay', '/', '--speed', '0'], '--speed takes a number above 0'],
])('%j says what is wrong and exits 1', async (args, sentence) => {
  const { exit, stderr } = await runTeller([...args, '--table', join(folder, 'mistakes/')]);
  expect({ exit, says: stderr.includes(sentence) ? sentence : stderr }).toEqual({ exit: 1, says: sentence });
});
