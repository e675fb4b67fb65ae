import type { Export } from './export.ts';
import type { Figure } from './figure.ts';
import { listFigures } from './list-figures.ts';
import { numbersInDigits } from './stated-numbers.ts';

/** The columns and what stands in them; the same in every export, whatever the contest. */
const COLUMNS: Record<string, (figure: Figure, content: Export) => string | number | null | undefined> = {
  contest: (_, { contest }) => contest.id,
  edition: (_, { edition }) => edition,
  published_at: (_, { publishedAt }) => publishedAt,
  stage: (_, { stage }) => stage,
  as_of: (_, { asOf }) => asOf,
  figure: ({ path }) => path,
  section: ({ section }) => section,
  name: ({ name }) => name,
  party: ({ of }) => of.result?.party,
  area: ({ of }) => of.result?.area ?? of.poll?.area,
  poll_kind: ({ of }) => of.poll?.kind,
  pollster: ({ of }) => of.poll?.pollster,
  progress_unit: ({ of }) => of.progress?.unit,
  measure: ({ measure }) => measure,
  value: ({ value }) => value,
  unit: ({ unit }) => unit,
  as_worded: ({ asWorded }) => asWorded,
  qualifier: ({ qualifier }) => qualifier,
  edited: ({ isEdited }) => (isEdited ? 'yes' : 'no'),
  outcome: ({ of }) => of.result?.outcome,
  quote: (figure) => quoteOf(figure)?.exact,
  quote_start: (figure) => quoteOf(figure)?.start,
  quote_end: (figure) => quoteOf(figure)?.end,
  source_sha256: (figure) => quoteOf(figure)?.sha256,
  source_kind: (figure, content) => sourceOf(figure, content)?.kind,
  source_title: (figure, content) => sourceOf(figure, content)?.title,
  source_publisher: (figure, content) => sourceOf(figure, content)?.publisher,
  source_agency: (figure, content) => sourceOf(figure, content)?.agency,
  source_url: (figure, content) => sourceOf(figure, content)?.url,
  source_published_on: (figure, content) => sourceOf(figure, content)?.publishedOn,
  source_language: (figure, content) => sourceOf(figure, content)?.language,
};

/**
 * One row a figure, as RFC 4180 writes it: CR LF, quotation marks doubled, UTF-8 without a byte order mark. A cell
 * that a spreadsheet would take for a formula has an apostrophe before it.
 */
export function csvText(content: Export): string {
  const rows = listFigures(content).map((figure) =>
    Object.values(COLUMNS).map((cell) => cell(figure, content)),
  );
  return [Object.keys(COLUMNS), ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Of several sentences the first that has the number, since the others may only have the name. */
function quoteOf({ evidence, value }: Figure) {
  const stating = evidence.find(({ exact }) => value !== null && numbersInDigits(exact).has(value));
  return stating ?? evidence[0];
}

function sourceOf(figure: Figure, { sources }: Export) {
  return sources[quoteOf(figure)?.source ?? -1];
}

/**
 * What spreadsheets run: = + - @, also in full width, after any white space; https://owasp.org/www-community/attacks/CSV_Injection.
 * Apostrophes before it count too, so that taking one off gives back the text whatever it was.
 */
const FORMULA = /^'*\s*[=+\-@＝＋－＠]/;

function csvCell(cell: string | number | null | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const inert = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
