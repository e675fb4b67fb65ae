/**
 * The widest line that a phone shows in fixed-width type without breaking it. Telegram publishes no number;
 * 34 columns fit the narrowest screens its apps support at their default text size.
 */
const LINE_COLUMNS = 34;
const GAP = '  ';

/**
 * Lays rows out in fixed-width columns: the first from its start, wrapped at words; the others right-aligned.
 * Widths count code points, which is right for the scripts the bot writes in.
 */
export function tableText(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length), 1);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => width(row[column] ?? ''))),
  );
  const others = widths.slice(1).reduce((sum, each) => sum + GAP.length + each, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(LINE_COLUMNS - others, 8));
  return rows
    .map((row) => {
      const [top = '', ...more] = wrap(row[0] ?? '', first);
      const cells = widths.slice(1).map((each, column) => GAP + (row[column + 1] ?? '').padStart(each));
      return [(top.padEnd(first) + cells.join('')).trimEnd(), ...more].join('\n');
    })
    .join('\n');
}

function width(text: string): number {
  return [...text].length;
}

/** Words onto lines of at most `columns`; only a word longer than a line is broken. */
function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    let rest = line === '' ? word : `${line} ${word}`;
    if (width(rest) > columns && line !== '') {
      lines.push(line);
      rest = word;
    }
    while (width(rest) > columns) {
      lines.push([...rest].slice(0, columns).join(''));
      rest = [...rest].slice(columns).join('');
    }
    line = rest;
  }
  return [...lines, line];
}
