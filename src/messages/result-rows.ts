import type { EditionResult } from '../election/edition.ts';
import { shareText } from './figure-text.ts';
import type { Block } from './message.ts';
import type { Words } from './words.ts';

/** What stands in a cell whose figure the source does not state. */
const GAP = '–';

const COLUMNS = [
  {
    title: 'column-share',
    cell: (result: EditionResult, words: Words) =>
      result.sharePercent === null
        ? null
        : shareText({ ...result, sharePercent: result.sharePercent }, words),
  },
  {
    title: 'column-votes',
    cell: ({ votes }: EditionResult, words: Words) => (votes === null ? null : words.count(votes)),
  },
  {
    title: 'column-seats',
    cell: ({ seats }: EditionResult, words: Words) => (seats === null ? null : words.count(seats)),
  },
];

/**
 * The rows of a table of results: name, then whichever of share, votes and seats the source states for anybody, each
 * under its title where there are several. A missing figure is a gap, never computed from another.
 */
export function resultTable(results: readonly EditionResult[], words: Words): Block {
  const rows = resultRows(results, words);
  const quotes = results.map(({ cites }) => cites[0]?.quote ?? null);
  return { type: 'table', rows, quotes: rows.length > results.length ? [null, ...quotes] : quotes };
}

function resultRows(results: readonly EditionResult[], words: Words): string[][] {
  const columns = COLUMNS.filter(({ cell }) => results.some((result) => cell(result, words) !== null));
  const rows = results.map((result) => [
    result.party === null ? result.name : `${result.name} (${result.party})`,
    ...columns.map(({ cell }) => cell(result, words) ?? GAP),
  ]);
  if (columns.length === 0) return rows.map(([name = '']) => [name, words.say('not-stated')]);
  return columns.length === 1 ? rows : [['', ...columns.map(({ title }) => words.say(title))], ...rows];
}
