import { parseDigits } from '../numbers/numbers.ts';
import type { Token } from '../text/tokens.ts';

/** A number in a table's row; not a number where the cell is empty or tells a change. */
export interface Cell {
  value: number;
  asWorded: string;
  isPercent: boolean;
  start: number;
  end: number;
}

const UNITS = /^(?:%|percent|pct|per|cent|votes?|seats?|\(|\)|,|\/|\.|;|\|)$/;

/** What stands for a change where there was nothing before: "5.71 | new | 4 | new". */
const NO_CHANGE = /^(?:new|unchanged)$/;

/** The cells that end a line, and the token they begin with; null where it does not end with any. */
export function closingCells(tokens: readonly Token[]): { first: number; cells: Cell[] } | null {
  for (let first = 0; first < tokens.length; first++) {
    const cells = isCellStart(tokens, first) ? cellsFrom(tokens, first) : null;
    if (cells !== null) return { first, cells };
  }
  return null;
}

function isCellStart(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind === 'number') return true;
  // "Solano – 12": an empty cell before the last number.
  const isLastButOne = at === tokens.length - 2 && tokens[at + 1]?.kind === 'number';
  return isLastButOne && /^[–—-]$/.test(tokens[at]?.text ?? '');
}

/** Cells to the end of the line, or null when something else than numbers and their units stands there. */
function cellsFrom(tokens: readonly Token[], from: number): Cell[] | null {
  const cells: Cell[] = [];
  for (let at = from; at < tokens.length; at++) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (token === undefined) break;
    if (token.kind === 'number') {
      const isPercent = /^(?:%|percent|pct|per)$/.test(next?.lower ?? '');
      const parsed = parseDigits(token.text, isPercent);
      // "51.595" may be a share of three decimals; a column of shares says so.
      if (parsed === null || (parsed.isAmbiguous && parsed.value > 100)) return null;
      cells.push({ ...emptyCell(token), value: parsed.value, isPercent });
    } else if (/^[–—+±-]$/.test(token.text)) {
      const isJoint = before?.end === token.start;
      if (isJoint) continue;
      cells.push(emptyCell(token));
      // A sign before a number makes it a change; alone it is an empty cell.
      if (next?.kind === 'number' && next.start === token.end) at++;
    } else if (before?.text === '|' && NO_CHANGE.test(token.lower)) cells.push(emptyCell(token));
    else if (!UNITS.test(token.lower)) return null;
  }
  return cells;
}

function emptyCell({ text, start, end }: Token): Cell {
  return { value: Number.NaN, asWorded: text, isPercent: false, start, end };
}
