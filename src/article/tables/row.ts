import type { Cell } from './cells.ts';
import type { Column } from './table-columns.ts';

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

/** Rows and the starts of the lines they and their headers take. */
export interface Tables {
  rows: Row[];
  lines: ReadonlySet<number>;
}

/** Two rows make a table; a lone line of this kind is prose. */
export const LEAST_ROWS = 2;
