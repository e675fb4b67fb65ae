import { PLACES } from '../cues/places.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { isEarlierInBrackets, withoutBrackets } from './bracketed-cells.ts';
import { withBars } from './cell-bars.ts';
import { type Cell, closingCells } from './cells.ts';
import type { Line } from './lines.ts';
import { LEAST_ROWS, type Row, type Tables } from './row.ts';
import { readLabel, standsPartyFirst } from './row-labels.ts';
import { columnsOf } from './table-columns.ts';
import { totalOf } from './total-labels.ts';

/** A row before its table's header is read. */
type BareRow = Omit<Row, 'columns' | 'hasUnknownHeader'>;

/** Rows below each other, and the line above the first. */
interface Run {
  header: Line | null;
  rows: BareRow[];
}

const LEAST_COUNT = 1000;
const LONGEST_HEADER = 200;
const LONGEST_ROW = 200;

/** What a line above rows opens with and names that nothing but a table's header does, though a column of it is not known. */
const HEADER =
  /^(?:(?:#|no\.?|rank) )?(?:candidates?|part(?:y|ies)|lists?|names?|nominees?|options?|answers?)\b[^.;:\d]{0,60}(?:\bvotes?\b|%|\bshares?\b|\bper ?cent(?:age)?\b)[^.;:]{0,120}$/i;

/** Tables whose rows are a line each; a single row is one only below a header of known columns, or with a total below others. */
export function findRowTables(text: string, lines: readonly Line[]): Tables {
  const tables = { rows: [] as Row[], lines: new Set<number>() };
  for (const { header, rows: all } of runsOf(text, lines)) {
    const words = header === null ? '' : headerWords(text, header);
    const rows = isEarlierInBrackets(words) ? all.map((row) => withoutBrackets(text, row)) : all;
    const columns = columnsOf(words);
    // "Turnout 501,216 (61.7%)" alone below a table goes on with it.
    const goesOn = tables.rows.length > 0 && rows.every(isCountOfAll);
    if (rows.length < LEAST_ROWS && columns.length === 0 && !goesOn) continue;
    const hasUnknownHeader = columns.length === 0 && /\|| [/·•] /.test(words);
    for (const row of rows) {
      const named = withNumberOfName(withYear(row, rows, columns.length), rows);
      // Where the page parts all lines of a table, it is one nevertheless.
      const paragraph = rows[0]?.paragraph ?? row.paragraph;
      tables.rows.push({ ...named, columns, hasUnknownHeader, paragraph });
      tables.lines.add(row.start);
    }
    if (header !== null && (columns.length > 0 || HEADER.test(words))) tables.lines.add(header.start);
  }
  return tables;
}

function isCountOfAll({ label, cells: [first] }: BareRow): boolean {
  return totalOf(label) !== null && first !== undefined && !first.isPercent && first.value >= LEAST_COUNT;
}

/** "Mira Solano | Alliance 2031 227,708 43.3" among rows of two numbers under two columns: the year is of the name. */
function withYear(row: BareRow, rows: readonly BareRow[], width: number): BareRow {
  const [year, ...cells] = row.cells;
  const isOfName =
    year !== undefined &&
    /^(?:19|20)\d\d$/.test(year.asWorded) &&
    cells.length === width &&
    rows.some((other) => other.cells.length === width);
  if (!isOfName) return row;
  const { party } = row;
  return { ...row, party: party === null ? null : `${party} ${year.asWorded}`, cells };
}

/** "Estavia 200 81,329 13.33" among rows of two numbers: the first is of a party's name that is a country's. */
function withNumberOfName(row: BareRow, rows: readonly BareRow[]): BareRow {
  const [number, ...cells] = row.cells;
  const others = rows.filter((other) => other !== row && totalOf(other.label) === null);
  const isOfName =
    number !== undefined &&
    /^\d{2,3}$/.test(number.asWorded) &&
    PLACES.get(row.label)?.isCountry === true &&
    others.length >= LEAST_ROWS &&
    others.every((other) => other.cells.length === cells.length);
  return isOfName ? { ...row, label: `${row.label} ${number.asWorded}`, labelEnd: number.end, cells } : row;
}

function headerWords(text: string, { start, end }: Line): string {
  return text.slice(start, Math.min(end, start + LONGEST_HEADER));
}

function runsOf(text: string, lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  let above: Line | null = null;
  for (const line of lines) {
    const isPartyFirst = above !== null && standsPartyFirst(headerWords(text, above));
    const row = rowAt(text, line, isPartyFirst);
    if (row === null) {
      run = null;
      above = line;
      continue;
    }
    const last: BareRow | undefined = run?.rows.at(-1);
    if (run === null || (last !== undefined && isOtherTable(text, last, row))) {
      run = { header: run === null ? above : null, rows: [] };
      runs.push(run);
    }
    run.rows.push(row);
  }
  return runs;
}

/** A paragraph's end parts two tables, unless the page parts all lines of a list so. */
function isOtherTable(text: string, last: BareRow, next: BareRow): boolean {
  return last.paragraph !== next.paragraph && !(isAlone(text, last) && isAlone(text, next));
}

function isAlone(text: string, { start, end }: BareRow): boolean {
  return text.slice(Math.max(0, start - 2), start) === '\n\n' && /^(?:\n\n|$)/.test(text.slice(end, end + 2));
}

function rowAt(text: string, { start, end, paragraph }: Line, isPartyFirst: boolean): BareRow | null {
  if (end - start > LONGEST_ROW) return null;
  const { tokens, isElected } = withoutMark(withoutRank(withBars(tokenise(text, start, end))));
  const closing = closingCells(tokens);
  if (closing === null || isDay(text, closing.cells)) return null;
  const label = readLabel(tokens.slice(0, closing.first), text, isPartyFirst);
  return label === null ? null : { start, end, ...label, cells: closing.cells, isElected, paragraph };
}

/** "date 2031-05-05", "Updated 5/4/2031": no cells of a row. */
function isDay(text: string, cells: readonly Cell[]): boolean {
  const [first, last] = [cells[0], cells.at(-1)];
  return /^(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})$/.test(text.slice(first?.start, last?.end));
}

/** What somebody is told to be in brackets behind the name in a table. */
const STANDING = /^(?:(?:re-)?elected|incumbent|inc)$/;

/** Without an "ELECTED" behind the numbers, or an "(elected)" or "(incumbent)" behind the name, which is no party. */
function withoutMark(tokens: readonly Token[]): { tokens: readonly Token[]; isElected: boolean } {
  const standing = tokens.findIndex(
    ({ lower }, at) =>
      at > 1 && STANDING.test(lower) && tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')',
  );
  const open = tokens[standing - 1];
  if (open !== undefined && standing < tokens.findIndex(({ kind }) => kind === 'number'))
    return {
      // "Mira Solano (elected) Harbour": it parts the name from the party.
      tokens:
        tokens[standing + 2]?.kind === 'word'
          ? tokens.toSpliced(standing - 1, 3, { ...open, text: '|', lower: '|' })
          : tokens.toSpliced(standing - 1, 3),
      isElected: tokens[standing]?.lower.endsWith('elected') === true,
    };
  const mark = tokens.findLastIndex(({ lower }) => lower === 'elected');
  const isElected = mark > 1 && tokens.slice(mark + 1).every(({ text }) => /^[).*]$/.test(text));
  return { tokens: isElected ? tokens.slice(0, mark) : tokens, isElected };
}

/** Without a rank or bullet before the label. */
function withoutRank(tokens: readonly Token[]): readonly Token[] {
  const [rank, next] = tokens;
  const isRanked =
    /^\d{1,2}$/.test(rank?.text ?? '') && (next?.kind === 'word' || /^[.)|]$/.test(next?.text ?? ''));
  const rest = tokens.slice(isRanked ? 1 : 0);
  const label = rest.findIndex(({ text }) => !/^[*•·.)|\-–—"']$/.test(text));
  return label === -1 ? [] : rest.slice(label);
}
