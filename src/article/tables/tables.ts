import { MONTHS } from '../cues/number-units.ts';
import { parseDigits } from '../numbers/numbers.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Token, tokenise } from '../text/tokens.ts';
import { type Column, columnsOf } from './table-columns.ts';

/** A number in a table's row. */
export interface Cell {
  value: number;
  asWorded: string;
  isPercent: boolean;
  start: number;
  end: number;
}

/** A line of a flattened table: a label, then numbers and nothing else. */
export interface Row {
  start: number;
  end: number;
  label: string;
  labelStart: number;
  labelEnd: number;
  /** "APC" behind the name or "(APC)"; null without one. */
  party: string | null;
  cells: Cell[];
  /** "ELECTED" behind the numbers. */
  isElected: boolean;
  /** The table's columns in order, empty where no header names them. */
  columns: Column[];
  /** A header stands above, but its words name no known columns. */
  hasUnknownHeader: boolean;
  paragraph: number;
}

/** Two rows make a table; a lone line of this kind is prose. */
const LEAST_ROWS = 2;

/** The tables among a text's lines; `lines` are those that sentences must no longer be read from. */
export function findTables(text: string, sentences: readonly Sentence[]): Tables {
  const lists = findCellLists(text, sentences);
  const found = findRowTables(
    text,
    sentences.filter(({ line }) => !lists.lines.has(line)),
  );
  return { rows: [...lists.rows, ...found.rows], lines: new Set([...lists.lines, ...found.lines]) };
}

interface Tables {
  rows: Row[];
  lines: ReadonlySet<number>;
}

/** A number of its own line, with the sign of a change or without; a dash is an empty cell. */
const CELL = /^(?:[+–—-]?\d[\d,. ]*%?|[-–—]|new|n\/a)$/i;

/** The titles of a column of people and of one of their parties. */
const NAME_HEADER = /^(?:candidate|name|nominee|contender)s?$/i;
const PARTY_HEADER = /^(?:party|parties|list|affiliation)$/i;

/** Tables that lost their rows: a header, then a label and its numbers, each on a line of its own. */
function findCellLists(text: string, sentences: readonly Sentence[]): Tables {
  const starts = [...new Set(sentences.map(({ line }) => line))];
  const cells = starts.map((start) => {
    const end = lineEnd(text, start);
    return { start, end, words: text.slice(start, Math.min(end, start + 60)) };
  });
  const isNumber = cells.map(({ start, end, words }) => end - start < 20 && CELL.test(words));
  const isLabel = cells.map(
    ({ start, end, words }, at) => isNumber[at] === false && end - start < 50 && !/[.:;?]$/.test(words),
  );
  const paragraphOf = new Map(sentences.map(({ line, paragraph }) => [line, paragraph]));
  const rows: Row[] = [];
  const lines = new Set<number>();
  for (let at = 0; at < cells.length; at++) {
    // Two numbers under a label make a row; the labels above the first are the header.
    if (isLabel[at] !== true || isNumber[at + 1] !== true || isNumber[at + 2] !== true) continue;
    let first = at;
    while (first > 0 && isLabel[first - 1] === true && at - first < 8) first--;
    // Under "Candidate", "Party" the label is followed by the party's, and only then by numbers.
    const hasParty = cells
      .slice(first, at - 1)
      .some(
        ({ words }, index, header) =>
          PARTY_HEADER.test(words.trim()) && NAME_HEADER.test(header[index - 1]?.words.trim() ?? ''),
      );
    const from = hasParty ? at - 1 : at;
    const columns = columnsOf(
      cells
        .slice(first, from)
        .map(({ words }) => words)
        .join(' | '),
    );
    const run: Row[] = [];
    let row = from;
    for (;;) {
      const isWithParty = hasParty && isLabel[row + 1] === true && isNumber[row + 2] === true;
      const number = row + (isWithParty ? 2 : 1);
      if (isLabel[row] !== true || isNumber[number] !== true) break;
      let last = number;
      while (isNumber[last + 1] === true && last - row < 8) last++;
      const [label, end] = [cells[row], cells[last]];
      if (label === undefined || end === undefined) break;
      run.push({
        start: label.start,
        end: end.end,
        label: label.words.trim(),
        labelStart: label.start,
        labelEnd: label.end,
        party: isWithParty ? (cells[row + 1]?.words.trim() ?? null) : null,
        cells: cells.slice(number, last + 1).map(cellOf),
        isElected: false,
        columns,
        hasUnknownHeader: columns.length === 0,
        paragraph: paragraphOf.get(label.start) ?? 0,
      });
      row = last + 1;
    }
    if (run.length < LEAST_ROWS) continue;
    rows.push(...run);
    for (let line = first; line < row; line++) lines.add(cells[line]?.start ?? -1);
    at = row - 1;
  }
  return { rows, lines };
}

function cellOf({ start, end, words }: { start: number; end: number; words: string }): Cell {
  const digits = /\d[\d,. ]*/.exec(words)?.[0].trim() ?? '';
  const isPercent = words.includes('%');
  const value =
    digits === '' || /^[+–—-]/.test(words) ? null : (parseDigits(digits, isPercent)?.value ?? null);
  return { value: value ?? Number.NaN, asWorded: digits === '' ? words : digits, isPercent, start, end };
}

function findRowTables(text: string, sentences: readonly Sentence[]): Tables {
  const rows: Row[] = [];
  const lines = new Set<number>();
  let run: Row[] = [];
  let header: { words: string; line: number } | null = null;
  let lastLine: { words: string; line: number } | null = null;
  const close = (): void => {
    if (
      run.length >= LEAST_ROWS ||
      (run.length === 1 && header !== null && columnsOf(header.words).length > 0)
    ) {
      const columns = header === null ? [] : columnsOf(header.words);
      for (const row of run) {
        rows.push({
          ...row,
          columns,
          hasUnknownHeader: header !== null && columns.length === 0 && header.words.includes('|'),
        });
        lines.add(row.start);
      }
      if (header !== null && columns.length > 0) lines.add(header.line);
    }
    run = [];
    header = null;
  };
  const seen = new Set<number>();
  for (const sentence of sentences) {
    if (seen.has(sentence.line)) continue;
    seen.add(sentence.line);
    const end = lineEnd(text, sentence.line);
    const row = rowAt(text, sentence.line, end, sentence.paragraph);
    if (row === null) {
      close();
      lastLine = {
        words: text.slice(sentence.line, Math.min(end, sentence.line + 200)),
        line: sentence.line,
      };
      continue;
    }
    if (run.length === 0) header = lastLine;
    else if (
      run[0] !== undefined &&
      run[0].paragraph !== row.paragraph &&
      isOtherTable(text, run.at(-1)?.end ?? 0, row.start) &&
      !(isAlone(text, run.at(-1)) && isAlone(text, row))
    ) {
      close();
      header = null;
    }
    run.push(row);
  }
  close();
  return { rows, lines };
}

/** A row that is a paragraph by itself: pages part all lines of a list so. */
function isAlone(text: string, row: Row | undefined): boolean {
  return (
    row !== undefined &&
    text.slice(Math.max(0, row.start - 2), row.start) === '\n\n' &&
    /^(?:\n\n|$)/.test(text.slice(row.end, row.end + 2))
  );
}

function isOtherTable(text: string, end: number, start: number): boolean {
  return text.slice(end, start).includes('\n\n');
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end;
}

/** Words of a header, which a year may make look like a row: "Candidate Party Votes % 2016 %". */
const HEADING = /^(?:candidates?|part(?:y|ies)|votes?|%|share|seats?|names?|lists?|change)$/;

const MAX_ROW_CHARACTERS = 200;

function rowAt(text: string, start: number, end: number, paragraph: number): Row | null {
  if (end - start > MAX_ROW_CHARACTERS) return null;
  const all = tokenise(text, start, end);
  const bars = all.filter(({ text: sign }) => sign === '|');
  const kept = all.filter(
    (token, index) => token.text !== '|' || (index > 0 && bars[bars[0] === all[0] ? 1 : 0] === token),
  );
  const mark = kept.findLastIndex(({ lower }) => lower === 'elected');
  const isElected = mark > 1 && kept.slice(mark + 1).every(({ text: sign }) => /^[).*]$/.test(sign));
  const tokens = isElected ? kept.slice(0, mark) : kept;
  let at = 0;
  // A rank or bullet before the label.
  if (
    tokens[at]?.kind === 'number' &&
    /^\d{1,2}$/.test(tokens[at]?.text ?? '') &&
    (tokens[1]?.kind === 'word' || tokens[1]?.text === '.' || tokens[1]?.text === ')')
  )
    at++;
  while (/^[*•·.)\-–—"']$/.test(tokens[at]?.text ?? '')) at++;
  const labelFrom = at;
  while (at < tokens.length && !isCellStart(tokens, at)) at++;
  const labelTokens = trimmed(tokens.slice(labelFrom, at));
  if (labelTokens.some((token) => token.kind === 'number' || token.text === ';')) return null;
  if (labelTokens.length === 1 && MONTHS.includes(labelTokens[0]?.lower ?? '')) return null;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(labelTokens[0]?.lower ?? '')) return null;
  if (labelTokens.length === 0 || labelTokens.length > 12 || at === tokens.length) return null;
  if (labelTokens.filter(({ lower }) => HEADING.test(lower)).length >= 2) return null;
  if (
    labelTokens.some(
      ({ lower, isCapital }, at) =>
        // "There Is Such a People": inside a name they are capitalised.
        (at === 0 || !isCapital) &&
        /^(?:with|at|in|won|has|had|received|is|was|were|from|by|on|took|got|after|than)$/.test(lower),
    )
  )
    return null;
  const cells = cellsFrom(tokens, at);
  if (cells === null || cells.length === 0) return null;
  const party = partyOf(labelTokens, text);
  const [first, last] = [party.kept[0], party.kept.at(-1)];
  if (first === undefined || last === undefined || first.kind !== 'word') return null;
  return {
    start,
    end,
    label: inOrder(text.slice(first.start, last.end)),
    labelStart: first.start,
    labelEnd: last.end,
    party: party.party,
    cells,
    isElected,
    columns: [],
    hasUnknownHeader: false,
    paragraph,
  };
}

/** "De Gruchy, Paul" and "Harwood, S." as they are said. */
function inOrder(label: string): string {
  const comma = label.indexOf(', ');
  return comma === -1 ? label : `${label.slice(comma + 2)} ${label.slice(0, comma)}`;
}

function trimmed(tokens: Token[]): Token[] {
  let to = tokens.length;
  while (to > 0 && /^[-–—:,.=(|]$/.test(tokens[to - 1]?.text ?? '')) to--;
  return tokens.slice(0, to);
}

function isCellStart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isEmpty =
    /^[–—-]$/.test(token?.text ?? '') &&
    tokens[at + 1]?.kind === 'number' &&
    at > 0 &&
    tokens.length === at + 2;
  if (token?.kind !== 'number' && !isEmpty) return false;
  return cellsFrom(tokens, at) !== null;
}

/** Cells to the end of the line, or null when something else than numbers and their units stands there. */
function cellsFrom(tokens: readonly Token[], from: number): Cell[] | null {
  const cells: Cell[] = [];
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'number') {
      const isPercent = /^(?:%|percent|pct|per)$/.test(tokens[at + 1]?.lower ?? '');
      const parsed = parseDigits(token.text, isPercent);
      // "51.595" may be a share of three decimals; a column of shares says so.
      if (parsed === null || (parsed.isAmbiguous && parsed.value > 100)) return null;
      cells.push({ ...cellAt(token), value: parsed.value, isPercent });
    } else if (/^[–—+±-]$/.test(token.text)) {
      // A sign before a number makes it a change; alone it is an empty cell.
      const isChange = tokens[at + 1]?.kind === 'number' && tokens[at + 1]?.start === token.end;
      const isJoint = tokens[at - 1]?.end === token.start;
      if (isJoint) continue;
      cells.push(cellAt(token));
      if (isChange) at++;
    } else if (!/^(?:%|percent|pct|per|cent|votes?|seats?|\(|\)|,|\/|\.|;|\|)$/.test(token.lower))
      return null;
  }
  return cells;
}

function cellAt({ text, start, end }: Token): Cell {
  return { value: Number.NaN, asWorded: text, isPercent: false, start, end };
}

function partyOf(tokens: readonly Token[], text: string): { kept: Token[]; party: string | null } {
  const bar = tokens.findIndex((token) => token.text === '|');
  if (bar > 0) {
    const [first, last] = [tokens[bar + 1], tokens.at(-1)];
    return {
      kept: tokens.slice(0, bar),
      party:
        first === undefined || last === undefined || bar === tokens.length - 1
          ? null
          : text.slice(first.start, last.end),
    };
  }
  const open = tokens.findIndex((token) => token.text === '(');
  const isGlued = open > 0 && tokens[open]?.start === tokens[open - 1]?.end;
  // "CPI(M)" is one party's name.
  if (isGlued && tokens.at(-1)?.text === ')') return { kept: [...tokens], party: null };
  if (open > 0) {
    const inner = tokens.slice(open + 1).filter((token) => token.text !== ')');
    const [first, last] = [inner[0], inner.at(-1)];
    return {
      kept: tokens.slice(0, open),
      party: first === undefined || last === undefined ? null : text.slice(first.start, last.end),
    };
  }
  const comma = tokens.findIndex((token) => token.text === ',');
  if (comma > 0 && comma < tokens.length - 1) {
    return {
      kept: tokens.slice(0, comma),
      party: text.slice(tokens[comma + 1]?.start ?? 0, tokens.at(-1)?.end ?? 0),
    };
  }
  const last = tokens.at(-1);
  if (last !== undefined && tokens.length >= 3 && /^\p{Lu}[\p{Lu}\p{N}&/-]+$/u.test(last.text))
    return { kept: tokens.slice(0, -1), party: last.text };
  return { kept: [...tokens], party: null };
}
