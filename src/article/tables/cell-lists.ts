import { parseDigits } from '../numbers/numbers.ts';
import type { Cell } from './cells.ts';
import type { Line } from './lines.ts';
import { LEAST_ROWS, type Row, type Tables } from './row.ts';
import { type Column, columnsOf } from './table-columns.ts';

/** A line that may be a cell by itself. */
interface CellLine extends Line {
  /** Where it stands among the text's lines. */
  index: number;
  /** Its first characters, which are all of a cell. */
  words: string;
  kind: 'number' | 'label' | 'prose';
}

const LONGEST_NUMBER = 20;
const LONGEST_LABEL = 50;

/** Above the first label a header has at most this many lines, and below its own label a row has. */
const MOST_LINES = 8;

/** A number of its own line, with the sign of a change or without; a dash is an empty cell. */
const CELL = /^(?:[+–—-]?\d[\d,. ]*%?|[-–—]|new|n\/a)$/i;

/** The titles of a column of people and of one of their parties. */
const NAME_HEADER = /^(?:candidate|name|nominee|contender)s?$/i;
const RANK_HEADER = /^(?:no\.?|#|rank|pos(?:ition|\.)?)$/i;
const PARTY_HEADER = /^(?:party|parties|list|affiliation)$/i;

/** Tables that lost their rows: a header, then a label and its numbers, each on a line of its own. */
export function findCellLists(text: string, lines: readonly Line[]): Tables {
  const all = lines.map((line, index) => cellLine(text, line, index));
  const ranks = ranksIn(all);
  const cells = all.filter((cell) => !ranks.has(cell));
  const tables = { rows: [] as Row[], lines: new Set<number>() };
  for (let at = 0; at < cells.length; at++) {
    // Two numbers under a label make a row; the labels above the first are the header.
    if (!hasKinds(cells, at, ['label', 'number', 'number'])) continue;
    const list = listAt(cells, at);
    if (list.rows.length < LEAST_ROWS) continue;
    tables.rows.push(...list.rows);
    const [from, to] = [cells[list.first]?.index, cells[list.end - 1]?.index];
    for (const { start } of all.slice(from, to === undefined ? undefined : to + 1)) tables.lines.add(start);
    at = list.end - 1;
  }
  return tables;
}

/** The lines "1", "2", "3" above labels, below a header's "No.": a column that counts the rows. */
function ranksIn(cells: readonly CellLine[]): ReadonlySet<CellLine> {
  const ranks = new Set<CellLine>();
  let next: number | null = null;
  for (const cell of cells) {
    const isNext = next !== null && cell.words.replace(/[.)]$/, '') === String(next);
    if (RANK_HEADER.test(cell.words.trim())) next = 1;
    else if (next !== null && isNext && cells[cell.index + 1]?.kind === 'label') {
      ranks.add(cell);
      next++;
    }
  }
  return ranks;
}

function cellLine(text: string, line: Line, index: number): CellLine {
  const length = line.end - line.start;
  const words = text.slice(line.start, line.start + Math.min(length, LONGEST_LABEL));
  if (length < LONGEST_NUMBER && CELL.test(words)) return { ...line, index, words, kind: 'number' };
  const isLabel = length < LONGEST_LABEL && !/[.:;?]$/.test(words);
  return { ...line, index, words, kind: isLabel ? 'label' : 'prose' };
}

function hasKinds(cells: readonly CellLine[], at: number, kinds: readonly CellLine['kind'][]): boolean {
  return kinds.every((kind, index) => cells[at + index]?.kind === kind);
}

/** The list whose first numbers stand under the label `at`, with the lines from its header's first to its `end`. */
function listAt(cells: readonly CellLine[], at: number): { rows: Row[]; first: number; end: number } {
  let first = at;
  while (first > 0 && cells[first - 1]?.kind === 'label' && at - first < MOST_LINES) first--;
  // Under "Candidate", "Party" the label is followed by the party's, and only then by numbers.
  const hasParty = cells
    .slice(first, at - 1)
    .some(
      ({ words }, index, header) =>
        PARTY_HEADER.test(words.trim()) && NAME_HEADER.test(header[index - 1]?.words.trim() ?? ''),
    );
  let end = hasParty ? at - 1 : at;
  const header = cells.slice(first, end).map(({ words }) => words);
  const columns = columnsOf(header.join(' | '));
  const rows: Row[] = [];
  for (;;) {
    const isWithParty = hasParty && hasKinds(cells, end, ['label', 'label', 'number']);
    const lines = isWithParty ? 2 : 1;
    const [label, party] = cells.slice(end, end + lines);
    const numbers = numbersFrom(cells, end + lines, MOST_LINES - lines + 1);
    if (label?.kind !== 'label' || numbers.length === 0) return { rows, first, end };
    rows.push(rowOf(label, party ?? null, numbers, columns));
    end += lines + numbers.length;
  }
}

function numbersFrom(cells: readonly CellLine[], from: number, most: number): readonly CellLine[] {
  const stretch = cells.slice(from, from + most);
  const end = stretch.findIndex(({ kind }) => kind !== 'number');
  return end === -1 ? stretch : stretch.slice(0, end);
}

function rowOf(
  label: CellLine,
  party: CellLine | null,
  numbers: readonly CellLine[],
  columns: Column[],
): Row {
  return {
    start: label.start,
    end: numbers.at(-1)?.end ?? label.end,
    label: label.words.trim(),
    labelStart: label.start,
    labelEnd: label.end,
    party: party?.words.trim() ?? null,
    cells: numbers.map(cellOf),
    isElected: false,
    columns,
    hasUnknownHeader: columns.length === 0,
    paragraph: label.paragraph,
  };
}

function cellOf({ start, end, words }: CellLine): Cell {
  const digits = /\d[\d,. ]*/.exec(words)?.[0].trim();
  const isPercent = words.includes('%');
  const isChange = /^[+–—-]/.test(words);
  const value = digits === undefined || isChange ? null : parseDigits(digits, isPercent);
  return { value: value?.value ?? Number.NaN, asWorded: digits ?? words, isPercent, start, end };
}
