import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openArticle } from '../../src/article/open-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { showReport } from '../../src/article/show-report.ts';
import { UnreadableArticle } from '../../src/article/unreadable-article.ts';
import { Report } from '../../src/election/report.ts';

/** More runs for a long night: `FUZZ_RUNS=100000 npx vitest run test/article/hostile.test.ts`. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 150);

/** A run of a whole night may take its night. */
const FUZZ_TIMEOUT_MS = 20_000 + RUNS * 100;

/** Of processor time, so that a busy machine fails no test; half as long on one with nothing else to do. */
const LONGEST_READING_MS = 1500;

const processorMs = (since?: NodeJS.CpuUsage): number => process.cpuUsage(since).user / 1000;

/** Reads a document as any caller would; what comes out is a report that holds together, or a refusal. */
function read(bytes: Uint8Array, fileName: string): 'read' | 'refused' {
  const started = process.cpuUsage();
  try {
    const article = openArticle(bytes, fileName);
    const report = Report.parse(readArticle(article));
    const shown = showReport(report, article.text);
    expect(shown).not.toMatch(/(?!\n)\p{C}/u);
    for (const { exact, start, end } of evidenceOf(report))
      expect(article.text.slice(start, end)).toBe(exact);
    return 'read';
  } catch (error) {
    if (error instanceof UnreadableArticle) return 'refused';
    throw error;
  } finally {
    expect(processorMs(started)).toBeLessThan(LONGEST_READING_MS);
  }
}

function evidenceOf({
  contests,
  statements,
  setAside,
}: Report): { exact: string; start: number; end: number }[] {
  return [
    ...contests.flatMap(({ progress, results, polls, context }) => [
      ...progress.map(({ evidence }) => evidence),
      ...results.flatMap(({ evidence }) => evidence),
      ...polls.flatMap(({ shares, evidence }) => [evidence, ...shares.map((share) => share.evidence)]),
      ...context.map(({ evidence }) => evidence),
    ]),
    ...statements.map(({ evidence }) => evidence),
    ...setAside.map(({ evidence }) => evidence),
  ];
}

const [SHORT, TIMES] = [2_000, 10];

/** As many characters in one text as in ten short ones take about as long; what is quadratic takes ten times. */
function expectLinear(textOf: (length: number) => string, fileName: string): void {
  const readOnly = (length: number): void => {
    try {
      readArticle(openArticle(bytesOf(textOf(length)), fileName));
    } catch (error) {
      if (!(error instanceof UnreadableArticle)) throw error;
    }
  };
  const time = (length: number, times: number): number => {
    const started = process.cpuUsage();
    for (let turn = 0; turn < times; turn++) readOnly(length);
    return processorMs(started);
  };
  time(SHORT, TIMES);
  let ratio = Number.POSITIVE_INFINITY;
  // A busy machine may slow one measurement down, but hardly four.
  for (let attempt = 0; attempt < 4 && ratio > 4; attempt++)
    ratio = Math.min(ratio, time(SHORT * TIMES, 1) / Math.max(1, time(SHORT, TIMES)));
  expect(ratio).toBeLessThan(4);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const CORPUS = readdirSync('test/corpus')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(`test/corpus/${name}`, 'utf8'));
const PIECES =
  'election|runoff|exit poll|percent|%|52.3%|1,234,567 votes|turnout|with|of the votes|Mira Solano|Ivo Brandt|(UDM)|"|\n|\n\n| - |, |. |; |: |said|according to|respectively|and|to|against|in 2019|the|MORE|\u202e|\u0000|<b>|</table>|&nbsp;|---|🗳️|ﷺ|\ud800|e\u0301|half|two million|No|Yes|Party|Votes|first round'.split(
    '|',
  );

describe('readArticle', () => {
  it(
    'reads or refuses any bytes',
    () => {
      fc.assert(
        fc.property(
          fc.uint8Array({ maxLength: 600 }),
          fc.constantFrom('a.txt', 'a.md', 'a.html'),
          (bytes, name) => {
            read(bytes, name);
          },
        ),
        { numRuns: RUNS },
      );
    },
    FUZZ_TIMEOUT_MS,
  );

  it(
    'reads or refuses any heap of the words of election reports',
    () => {
      const heap = (maxLength: number) => fc.array(fc.constantFrom(...PIECES), { maxLength });
      const heaps = fc
        .oneof({ weight: 9, arbitrary: heap(24) }, { weight: 1, arbitrary: heap(120) })
        .map((pieces) => `The presidential election. ${pieces.join(' ')}`);
      fc.assert(
        fc.property(heaps, fc.constantFrom('a.txt', 'a.md', 'a.html'), (text, name) => {
          read(bytesOf(text), name);
        }),
        { numRuns: RUNS },
      );
    },
    FUZZ_TIMEOUT_MS,
  );

  it(
    'reads or refuses reports that were cut, doubled and mixed',
    () => {
      // Most mistakes show in a few sentences; one in ten is as long as an article.
      const length = fc.oneof({ weight: 9, arbitrary: fc.nat(400) }, { weight: 1, arbitrary: fc.nat(4000) });
      const cuts = fc.tuple(
        fc.constantFrom(...CORPUS),
        fc.constantFrom(...CORPUS),
        fc.nat(4000),
        fc.nat(4000),
        length,
        fc.constantFrom(...PIECES),
      );
      fc.assert(
        fc.property(cuts, ([one, other, from, to, long, piece]) => {
          const [first, second] = [from % one.length, to % other.length];
          const head = one.slice(first, first + long);
          read(bytesOf(`${head}${piece}${other.slice(second, second + long)}${piece}`), 'a.txt');
        }),
        { numRuns: RUNS },
      );
    },
    FUZZ_TIMEOUT_MS,
  );

  it.each([
    ['digits', '7'],
    ['digits and points', '1.'],
    ['numbers', '52.3% '],
    ['open quotes', '"a '],
    ['brackets', '('],
    ['capitals', 'Aa '],
    ['acronyms', 'AB '],
    ['names in brackets', 'Ab Cd (EF) '],
    ['votes in brackets', 'Mira Solano (205), Ivo Brandt (127) '],
    ['parts counted', 'with 50% in, 52% '],
    ['sentences', 'Mira Solano said that she won 52.3% of the votes in the election. '],
    ['polls', 'An exit poll by Vox Data for TV Sol gave Ivo Brandt 48.1%. '],
    ['rows', 'Mira Solano UDM 794,726 61.50\n'],
    ['lines of cells', 'Mira Solano\n794,726\n61.50\n'],
    ['empty lines', '\n \n'],
    ['overrides', '\u202e%\u202c 5 '],
    ['combining marks', 'e\u0301\u0301\u0301 '],
    ['words without end', 'elec-'],
    ['commas', ', and '],
    ['years', 'in 2019, when '],
    ['front matter', '---\na: &a [*a]\n'],
  ])('takes time that grows with the length only: %s', (_, unit) => {
    const head = 'The presidential election in Estavia. Votes: Mira Solano 52.3%, Ivo Brandt 47.7%.\n\n';
    expectLinear((length) => head + unit.repeat(Math.ceil(length / unit.length)), 'a.txt');
  });

  it.each([
    ['deep nesting', '<div>'],
    ['unclosed tags', '<p><b><i><a href="'],
    ['attributes', '<p a="1" '],
    ['entities', '&amp;&nbsp;&#x202e;&bogus;'],
    ['comments', '<!-- 52% --><!--'],
    ['tables', '<table><tr><td>'],
    ['scripts', '<script>'],
  ])('takes time that grows with the length only: HTML with %s', (_, unit) => {
    expectLinear((length) => `<html><body>${unit.repeat(Math.ceil(length / unit.length))}`, 'a.html');
  });

  it.each([
    ['open quotes', '"a '],
    ['brackets', '('],
    ['commas', ', and '],
    ['overrides', '\u202e%\u202c '],
    ['entities', '&amp;&nbsp;&#x202e;&bogus;'],
  ])('reads or refuses a megabyte in a second and a half: %s', (_, unit) => {
    const megabyte = bytesOf(unit.repeat(Math.floor((1024 * 1024) / bytesOf(unit).length)));
    read(megabyte, 'a.txt');
    read(megabyte, 'a.html');
  });

  it.each([
    ['sentences', 'Mira Solano won. '.repeat(3_001)],
    ['numbers', '52.3% '.repeat(6_001)],
    ['names', 'Solano '.repeat(20_001)],
    ['words', 'lorem '.repeat(100_001)],
  ])('refuses more %s than any report has', (_, text) => {
    const article = openArticle(bytesOf(`The presidential election in Estavia.\n\n${text}`), 'a.txt');
    expect(() => readArticle(article)).toThrow('no election report has, so it was not read.');
  });

  it('refuses ten megabytes of digits at once', () => {
    expect(read(bytesOf('7'.repeat(10_000_000)), 'a.txt')).toBe('refused');
  });
});
