import type { Sentence } from '../text/sentences.ts';
import { findCellLists } from './cell-lists.ts';
import { linesOf } from './lines.ts';
import type { Tables } from './row.ts';
import { findRowTables } from './row-tables.ts';

/** The tables among a text's lines; `lines` are those that sentences must no longer be read from. */
export function findTables(text: string, sentences: readonly Sentence[]): Tables {
  const lines = linesOf(text, sentences);
  const lists = findCellLists(text, lines);
  const found = findRowTables(
    text,
    lines.filter(({ start }) => !lists.lines.has(start)),
  );
  return { rows: [...lists.rows, ...found.rows], lines: new Set([...lists.lines, ...found.lines]) };
}
