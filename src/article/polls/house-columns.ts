import { NO_PARTY_ROW, SAMPLE_ROW } from '../cues/poll-words.ts';
import { parseDigits } from '../numbers/numbers.ts';
import { isKnownHouse, looksLikePollster } from './poll-sources.ts';
import type { PollRow } from './poll-tables.ts';

interface Line {
  start: number;
  end: number;
  text: string;
}

/** A column's house, and who had the poll made. */
interface House {
  name: string;
  sponsor: string | null;
}

const LONGEST_LINE = 200;
const LEAST_HOUSES = 2;
const LEAST_ROWS = 2;
/** Signs that part the cells of rows; a header's houses may also be told in a list. */
const SIGNS = ['|', '\t', ' / ', ' · ', ' • ', '; ', ' – ', ' — ', ' - '];
const SHARE = /^(?:\d{1,2}(?:\.\d+)?(?: ?%| per ?cent)?|[–—-]|n\/a)$/i;
const SAMPLE = /^(?:\d{1,3}(?:,\d{3})+|\d{3,6}|[–—-]|n\/a)$/i;

/**
 * Polls side by side: a line of houses, then a line for each contender with a share for each of them.
 * "Corvo for Tele Uno / Pollux for Kanal 5:" and below it "Mira Solano 51.2 / 49.8". A poll for each
 * house, and how many lines they take; none where the line at `from` names no houses.
 */
export function houseColumns(lines: readonly Line[], from: number): { rows: PollRow[]; length: number } {
  const none = { rows: [], length: 0 };
  const header = lines[from];
  if (header === undefined || header.text.length > LONGEST_LINE) return none;
  const parted = SIGNS.find((each) => header.text.includes(each));
  const houses = housesOf(header.text, parted ?? / and |, /);
  const sign = SIGNS.find((each) => lines[from + 1]?.text.includes(each));
  if (sign === undefined || houses.length < LEAST_HOUSES) return none;
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

/** The houses a header names; none where most of its cells are neither known as such nor say for whom they asked. */
function housesOf(header: string, sign: string | RegExp): House[] {
  const words = header
    .replace(/:$/, '')
    .replace(
      /^(?:all )?(?:figures )?in (?:per ?cent|%),? (?:by )?|,? (?:all )?(?:figures )?in (?:per ?cent|%)$/i,
      '',
    );
  const cells = words
    .slice(words.lastIndexOf(': ') + 1)
    .split(sign)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '' && !/^(?:candidate|part(?:y|ies)|list|name|contender)s?$/i.test(cell));
  const houses = cells.map((cell): House => {
    const [, name = cell, sponsor, aside] =
      /^([^(,]{2,60}?),?(?: for (?:the )?(\p{Lu}[^()]{1,40}|\d[^()]{1,40})| \(([^()]{1,40})\))$/u.exec(
        cell,
      ) ?? [];
    return { name, sponsor: sponsor ?? aside ?? null };
  });
  const isHouse = ({ name, sponsor }: House): boolean =>
    isKnownHouse(name) || looksLikePollster(name) || sponsor !== null;
  const isKnown = houses.some(({ name }) => isKnownHouse(name) || looksLikePollster(name));
  const areNames = houses.every(({ name }) => /^\p{Lu}/u.test(name) && !/\d[.,]\d|%/.test(name));
  return areNames && isKnown && houses.filter(isHouse).length * 2 >= houses.length ? houses : [];
}

/** A row's label and its cells, as many as there are houses. */
function rowOf({ text }: Line, sign: string, width: number): { label: string; cells: string[] } | null {
  if (text.length > LONGEST_LINE) return null;
  const parts = text.split(sign).map((part) => part.trim());
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
