import { NO_PARTY_ROW, SAMPLE_ROW } from '../cues/poll-words.ts';
import { parseDigits } from '../numbers/numbers.ts';
import { type House, housesBetween, housesInWords } from './house-headers.ts';
import type { PollRow } from './poll-tables.ts';

interface Line {
  start: number;
  end: number;
  text: string;
}

const LONGEST_LINE = 200;
const LEAST_HOUSES = 2;
const LEAST_ROWS = 2;
const MOST_ROWS = 60;
/** Signs that part the cells of rows; a header's houses may also be told in a list. */
const SIGNS = ['|', '\t', ' / ', ' · ', ' • ', '; ', ' – ', ' — ', ' - '];
const SHARE = /^(?:\d{1,2}(?:\.\d+)?(?: ?%| per ?cent)?|[–—-]|n\/a)$/i;
const SAMPLE = /^(?:\d{1,3}(?:,\d{3})+|\d{3,6}|[–—-]|n\/a)$/i;

/**
 * Polls side by side: a line of houses, then a line for each contender with a share for each of them.
 * "Corvo for Tele Uno / Pollux for Kanal 5:" and below it "Mira Solano 51.2 / 49.8". A poll for each
 * house, and how many lines they take; none where the line at `from` names no houses. No polls, but the lines,
 * where houses head the columns and it is not certain which of them each is.
 */
export function houseColumns(
  lines: readonly Line[],
  from: number,
  text: string,
): { rows: PollRow[]; length: number } {
  const none = { rows: [], length: 0 };
  const header = lines[from];
  if (header === undefined || header.text.length > LONGEST_LINE) return none;
  const parted = SIGNS.find((each) => header.text.includes(each));
  const houses = housesBetween(header.text, parted ?? / and |, /);
  const sign = SIGNS.find((each) => lines[from + 1]?.text.includes(each));
  const found = sign === undefined ? none : columnsBelow(lines, from, { houses, sign });
  if (found.length > 0 || parted !== undefined) return found;
  const width = widthBelow(lines, from);
  if (width < LEAST_HOUSES) return none;
  if (houses.length === width) return columnsBelow(lines, from, { houses, sign: ' ' });
  const besides = `${text.slice(0, header.start)}\n${text.slice(header.end)}`;
  const inWords = housesInWords(header.text, width, besides);
  if (inWords === null) return none;
  if (inWords.length > 0) return columnsBelow(lines, from, { houses: inWords, sign: ' ' });
  const end = lines.findIndex((line, at) => at > from && rowOf(line, ' ', width) === null);
  const length = (end === -1 ? lines.length : end) - from;
  return length > LEAST_ROWS ? { rows: [], length } : none;
}

/** The columns of the houses in the line at `from`. */
function columnsBelow(
  lines: readonly Line[],
  from: number,
  { houses, sign }: { houses: readonly House[]; sign: string },
): { rows: PollRow[]; length: number } {
  const none = { rows: [], length: 0 };
  const header = lines[from];
  if (header === undefined || houses.length < LEAST_HOUSES) return none;
  const rows = houses.map(({ name, sponsor }): PollRow => {
    const { start, end, text } = header;
    return { start, end, text, pollster: name, sponsor, sampleSize: null, shares: [] };
  });
  let length = 1;
  for (const line of lines.slice(from + 1)) {
    const row = rowOf(line, sign, houses.length);
    if (row === null) break;
    addTo(rows, row, line);
    length++;
  }
  return rows.every(({ shares }) => shares.length >= LEAST_ROWS) ? { rows, length } : none;
}

/** How many shares end each of the lines below, as few as in any: "Alliance 90 12.1 13.4" ends with two. */
function widthBelow(lines: readonly Line[], from: number): number {
  let width = 0;
  for (const { text } of lines.slice(from + 1, from + 1 + MOST_ROWS)) {
    if (text.length > LONGEST_LINE) break;
    const words = text.trim().split(' ');
    const cells = words.length - 1 - words.findLastIndex((word) => !SHARE.test(word));
    if (cells < LEAST_HOUSES || cells === words.length) break;
    width = width === 0 ? cells : Math.min(width, cells);
  }
  return width;
}

/** A row's label and its cells, as many as there are houses. */
function rowOf({ text }: Line, sign: string, width: number): { label: string; cells: string[] } | null {
  if (text.length > LONGEST_LINE) return null;
  const words = text.trim().split(sign);
  // Between spaces a label has several words.
  const parts = (sign === ' ' ? [words.slice(0, -width).join(' '), ...words.slice(-width)] : words).map(
    (part) => part.trim(),
  );
  // "Mira Solano 51.2 / 49.8": the first number stands behind the label.
  const first = parts[0] ?? '';
  const gap = first.lastIndexOf(' ');
  const all = parts.length === width ? [first.slice(0, gap), first.slice(gap + 1), ...parts.slice(1)] : parts;
  const [label = '', ...cells] = all.map((part) => part.replace(/:$/, '').trim());
  if (cells.length !== width || !/^\p{L}/u.test(label)) return null;
  return cells.every((cell) => (SAMPLE_ROW.test(label) ? SAMPLE : SHARE).test(cell))
    ? { label, cells }
    : null;
}

function addTo(
  rows: readonly PollRow[],
  { label, cells }: { label: string; cells: string[] },
  at: Line,
): void {
  for (const [column, poll] of rows.entries()) {
    const asWorded = /\d[\d.,]*/.exec(cells[column] ?? '')?.[0] ?? '';
    const isSample = SAMPLE_ROW.test(label);
    const value = parseDigits(asWorded, !isSample)?.value;
    if (value === undefined) continue;
    if (isSample) poll.sampleSize = value;
    else if (!NO_PARTY_ROW.test(label))
      poll.shares.push({ name: label.replace(/ \([^()]*\)$/, ''), value, asWorded, at });
  }
}
