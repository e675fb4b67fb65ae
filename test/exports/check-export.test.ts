import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkExport } from '../../src/exports/check-export.ts';
import type { Export } from '../../src/exports/export.ts';
import { exportEdition } from '../../src/exports/export-edition.ts';
import { listFigures } from '../../src/exports/list-figures.ts';
import { readExport } from '../../src/exports/read-export.ts';
import {
  northland,
  northlandEdition,
  northlandQuotes,
  northlandText,
  northlandTexts,
  numbersInWords,
  resealed,
} from './northland.ts';

const check = (content: Export, texts = northlandTexts) => checkExport(content, texts, numbersInWords);

const kinds = (content: Export, texts = northlandTexts) =>
  check(content, texts).problems.map(({ kind }) => kind);

describe('an honest export', () => {
  test('stands in its article, figure by figure', () => {
    expect(check(northland)).toEqual({ problems: [], figures: 14, edited: [], unchecked: 0 });
  });

  test('is read back as it was written, its seal intact', () => {
    expect(readExport(JSON.stringify(northland, null, 2))).toEqual({ content: northland, isSealed: true });
  });

  test('says which article is missing and leaves its figures unchecked', () => {
    expect(check(northland, new Map())).toEqual({
      problems: [{ kind: 'article-missing', source: northland.sources[0] }],
      figures: 14,
      edited: [],
      unchecked: 14,
    });
  });
});

describe('a value that an editor set', () => {
  const [first, ...others] = northlandEdition.results;
  if (first === undefined) throw new Error('The fixture has results.');
  const call = {
    name: 'Ada Novak',
    authority: 'election board',
    source: 'its website',
    calledAt: '2026-05-04',
  };
  const edition = {
    ...northlandEdition,
    results: [{ ...first, votes: 312450, edited: ['votes'] }, ...others],
    edited: ['stage'],
    call,
    isTest: true,
  };
  const content = exportEdition(edition, northlandQuotes);

  test('is marked in the export, beside the call and the mark of a rehearsal', () => {
    const { content: read, isSealed } = readExport(JSON.stringify(content));
    expect({ read, isSealed }).toEqual({ read: content, isSealed: true });
    expect(read).toMatchObject({ edited: ['stage'], call, isTest: true });
    expect(read.results[0]?.edited).toEqual(['votes']);
  });

  test('is no problem, and the other figures of its row are sought as ever', () => {
    const { problems, edited, unchecked } = check(content);
    expect({ problems, edited: edited.map(({ path }) => path), unchecked }).toEqual({
      problems: [],
      edited: ['results[0].votes'],
      unchecked: 0,
    });
    const changed = withValue(content, 'results[0].sharePercent', 49.2);
    expect(kinds(resealed(changed))).toEqual(['number-absent']);
  });
});

test('a count that has only its own digits for a wording stands in its article', () => {
  const changed = structuredClone(northland);
  const north = changed.results[2];
  if (north === undefined) throw new Error('The fixture has a result in the North.');
  north.asWorded = '12001';
  expect(kinds(resealed(changed))).toEqual([]);
});

describe('a changed export', () => {
  const numbers = listFigures(northland).filter(({ value }) => value !== null);

  test('is found whichever figure was changed, even when it is sealed again', () => {
    const stated = new Set([...numbersInWords(northlandText), ...numbers.map(({ value }) => value)]);
    fc.assert(
      fc.property(
        fc.constantFrom(...numbers),
        fc.oneof(fc.nat(2_000_000), fc.double({ min: 0, max: 100, noNaN: true })),
        ({ path }, value) => {
          fc.pre(!stated.has(value));
          const changed = resealed(withValue(northland, path, value));
          const found = check(changed).problems.flatMap((problem) =>
            problem.kind === 'number-absent' ? [problem.figure.path] : [],
          );
          expect(found).toEqual([path]);
        },
      ),
    );
  });

  test('is found when a figure takes another number of its sentence', () => {
    const changed = withValue(northland, 'results[0].sharePercent', 60);
    expect(kinds(resealed(changed))).toEqual(['wording-differs']);
  });

  test('is found when a wording is changed', () => {
    const [first, ...others] = northland.results;
    const changed = { ...northland, results: [{ ...first, asWorded: '47.30' }, ...others] } as Export;
    expect(kinds(resealed(changed))).toEqual(['wording-differs']);
  });

  test('is found when a sentence was moved or rewritten', () => {
    fc.assert(
      fc.property(fc.constantFrom('start', 'end', 'exact'), fc.integer({ min: 1, max: 9 }), (key, by) => {
        const changed = structuredClone(northland);
        const evidence = changed.context[2]?.evidence[0];
        if (evidence === undefined) throw new Error('The fixture has three context facts.');
        if (key === 'exact') evidence.exact += ' indeed'.slice(0, by);
        else evidence[key as 'start' | 'end'] -= by;
        expect(kinds(resealed(changed))).toEqual(['quote-differs']);
      }),
    );
  });

  test('is found when a sentence is said to be of a source that is not listed', () => {
    const changed = { ...northland, sources: [] };
    expect(new Set(kinds(resealed(changed)))).toEqual(new Set(['source-unknown']));
  });

  test('breaks the seal, whatever was changed', () => {
    const changed = JSON.stringify({ ...northland, asOf: '2026-05-04' });
    expect(readExport(changed).isSealed).toBe(false);
    expect(readExport(JSON.stringify({ ...northland, note: 'added' })).isSealed).toBe(false);
  });
});

/** Any later article of any length: another hash, so no text for the export's source. */
test('an article with one sign more is another article', () => {
  const texts = new Map([['f'.repeat(64), `${northlandText}.`]]);
  expect(kinds(northland, texts)).toEqual(['article-missing']);
});

test('what is no export is refused with a sentence', () => {
  expect(() => readExport('contest,edition')).toThrow(
    'It is not JSON; teller export CONTEST --format json makes what can be verified.',
  );
  expect(() => readExport('{}')).toThrow('It is not an export as teller makes it: format does not fit.');
  expect(() => readExport('null')).toThrow('It is not an export as teller makes it: the whole does not fit.');
});

/** The export with one number changed: `polls[0].shares[1].sharePercent`. */
function withValue(content: Export, path: string, value: number): Export {
  const changed = structuredClone(content);
  const keys = path.split(/[.[\]]+/);
  const last = keys.pop() ?? '';
  let at = changed as unknown as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = value;
  return changed;
}
