import { NO_PARTY_COLUMN, POLL_TABLE_HEADER } from '../cues/poll-words.ts';
import { parseDigits } from '../numbers/numbers.ts';
import type { Sentence } from '../text/sentences.ts';
import { houseColumns } from './house-columns.ts';
import { pollCells } from './poll-cells.ts';

/** A line of a table of polls: who asked how many, and what each column's party got. */
export interface PollRow {
  start: number;
  end: number;
  text: string;
  pollster: string;
  sponsor: string | null;
  sampleSize: number | null;
  /** `at` is where a share stands, if in another line. */
  shares: { name: string; value: number; asWorded: string; at?: Pick<Sentence, 'start' | 'end'> }[];
}

const LONGEST_LINE_CHARACTERS = 200;
const LEAST_SHARES = 2;

/** The polls that an article lists in a table; `lines` are those no sentence must be read from any more. */
export function findPollTables(
  text: string,
  sentences: readonly Sentence[],
): { rows: PollRow[]; lines: ReadonlySet<number> } {
  const rows: PollRow[] = [];
  const lines = new Set<number>();
  let columns: string[] | null = null;
  const cells = [...new Set(sentences.map(({ line }) => line))].map((start) => {
    const end = lineEnd(text, start);
    return { start, end, text: text.slice(start, Math.min(end, start + LONGEST_LINE_CHARACTERS + 1)) };
  });
  const hasPolls = sentences.some(({ text: words }) => /\b(?:polls|surveys)\b/i.test(words));
  for (const [at, { start, end }] of cells.entries()) {
    if (lines.has(start)) continue;
    const upright = pollCells(cells, at);
    const found = upright.length === 0 && hasPolls ? houseColumns(cells, at, text) : upright;
    rows.push(...found.rows);
    for (const cell of cells.slice(at, at + found.length)) lines.add(cell.start);
    if (found.length > 0) continue;
    if (end - start > LONGEST_LINE_CHARACTERS) {
      columns = null;
      continue;
    }
    const line = text.slice(start, end);
    const header = POLL_TABLE_HEADER.exec(line);
    if (header !== null) {
      columns = cellsOf(line.slice(header[0].length));
      lines.add(start);
      continue;
    }
    const row = columns === null ? null : rowOf(line, columns);
    if (row === null) columns = null;
    else {
      lines.add(start);
      // Elections and averages stand among the polls; they are none.
      if (!/\b(?:election|average|result)/i.test(row.pollster)) rows.push({ start, end, text: line, ...row });
    }
  }
  return { rows, lines };
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Cells between tabs or bars; where there are none, words. */
function cellsOf(line: string): string[] {
  const sign = /[\t|]/.test(line) ? /[\t|]/ : /\s/;
  return line
    .split(sign)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

/** "Orbis / Posta 22–25 Sep 1,020 31.4 26.8": read from its end, so that any form of date will do. */
function rowOf(line: string, columns: readonly string[]): Omit<PollRow, 'start' | 'end' | 'text'> | null {
  const words = line.split(/[\s|]+/).filter((word) => word !== '');
  const figures = words.slice(-columns.length);
  const before = words.slice(0, -columns.length);
  const sample = before.pop();
  const firstDate = before.findIndex((word) => /\d/.test(word));
  const names = (firstDate === -1 ? before : before.slice(0, firstDate)).join(' ');
  if (sample === undefined || !/^(?:\d{1,3}(?:,\d{3})+|\d{3,6}|[–-])$/.test(sample)) return null;
  if (
    figures.length !== columns.length ||
    !figures.every((word) => /^(?:\d{1,2}(?:\.\d+)?%?|[–-])$/.test(word))
  )
    return null;
  const [pollster = '', sponsor = null] = names.split(/ ?\/ ?/);
  const shares = columns.flatMap((name, at) => {
    const asWorded = (figures[at] ?? '').replace('%', '');
    const value = parseDigits(asWorded, true)?.value;
    return value === undefined || NO_PARTY_COLUMN.test(name) ? [] : [{ name, value, asWorded }];
  });
  // The columns before the parties may be the firm's alone: "2021 election" begins with a number.
  if (shares.length < LEAST_SHARES) return null;
  return {
    pollster: pollster === '' ? before.join(' ') || 'election' : pollster,
    sponsor,
    sampleSize: parseDigits(sample, false)?.value ?? null,
    shares,
  };
}
