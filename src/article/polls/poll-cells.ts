import { NO_PARTY_COLUMN, POLL_TABLE_OPENING, SAMPLE_COLUMN } from '../cues/poll-words.ts';
import { parseDigits } from '../numbers/numbers.ts';
import type { PollRow } from './poll-tables.ts';

interface Cell {
  start: number;
  end: number;
  text: string;
}

const LONGEST_CELL_CHARACTERS = 40;
const MOST_COLUMNS = 20;
const LEAST_SHARES = 2;
const SHARE = /^(?:\d{1,2}(?:\.\d+)?%?|[–-])$/;
const SAMPLE = /^(?:\d{1,3}(?:,\d{3})+|\d{3,6}|[–-])$/;

/**
 * A table of polls whose cells stand in a line each, as pages' texts have them: "Pollster", "Client", "Sample", the
 * parties, then as many lines for each poll. The rows from the cell at `from` on, and how many cells they take; none
 * where that is no such table's.
 */
export function pollCells(cells: readonly Cell[], from: number): { rows: PollRow[]; length: number } {
  const none = { rows: [], length: 0 };
  if (!POLL_TABLE_OPENING.test(cells[from]?.text ?? '')) return none;
  const head = cells.slice(from, from + MOST_COLUMNS);
  const sampleAt = head.findIndex(({ text }) => SAMPLE_COLUMN.test(text));
  const firstNumber = head.findIndex(({ text }) => SAMPLE.test(text));
  // Behind "Sample" stand the parties and then the first poll's own words, as many as columns before it.
  const parties = head.slice(sampleAt + 1, firstNumber - sampleAt).map(({ text }) => text);
  if (sampleAt < 1 || firstNumber === -1 || parties.length < LEAST_SHARES) return none;
  const width = sampleAt + 1 + parties.length;
  const rows: PollRow[] = [];
  let at = from + width;
  for (; at + width <= cells.length; at += width) {
    const row = rowOf(cells.slice(at, at + width), sampleAt, parties);
    if (row === null) break;
    rows.push(row);
  }
  return rows.length === 0 ? none : { rows, length: at - from };
}

function rowOf(cells: readonly Cell[], sampleAt: number, parties: readonly string[]): PollRow | null {
  const [first, last, sample] = [cells[0], cells.at(-1), cells[sampleAt]];
  const figures = cells.slice(sampleAt + 1);
  const isRow =
    cells.every(({ text }) => text.length <= LONGEST_CELL_CHARACTERS) &&
    SAMPLE.test(sample?.text ?? '') &&
    figures.every(({ text }) => SHARE.test(text));
  if (first === undefined || last === undefined || !isRow) return null;
  const client = cells[1];
  return {
    start: first.start,
    end: last.end,
    text: cells.map(({ text }) => text).join(' '),
    pollster: first.text,
    sponsor: sampleAt > 1 && client !== undefined && !/\d/.test(client.text) ? client.text : null,
    sampleSize: parseDigits(sample?.text ?? '', false)?.value ?? null,
    shares: parties.flatMap((name, at) => {
      const asWorded = (figures[at]?.text ?? '').replace('%', '');
      const value = parseDigits(asWorded, true)?.value;
      return value === undefined || NO_PARTY_COLUMN.test(name) ? [] : [{ name, value, asWorded }];
    }),
  };
}
