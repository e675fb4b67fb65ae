import type { Row } from './row.ts';

const IN_BRACKETS = /\b(?:brackets|parenthes[ei]s)\b/;
const EARLIER =
  /\b(?:first|1st|opening|previous|last|earlier)[ -](?:round|ballot|vote|election|time)\b|\b(?:19|20)\d\d\b/;

/** "Run-off (first round in brackets):": what stands in brackets below is of an earlier vote. */
export function isEarlierInBrackets(header: string): boolean {
  return IN_BRACKETS.test(header) && EARLIER.test(header.toLowerCase());
}

/** "Mira Solano - 58.3%, 359,301 votes (35.4%, 175,056)" without the cells in the brackets, where there are others before. */
export function withoutBrackets<Each extends Pick<Row, 'labelEnd' | 'cells'>>(text: string, row: Each): Each {
  const cells = row.cells.filter(({ start }) => {
    const before = text.slice(row.labelEnd, start);
    return before.lastIndexOf('(') <= before.lastIndexOf(')');
  });
  return cells.length === 0 ? row : { ...row, cells };
}
