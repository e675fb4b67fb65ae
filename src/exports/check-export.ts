import type { EditionSource } from '../election/edition.ts';
import type { Export, ExportEvidence } from './export.ts';
import type { Figure } from './figure.ts';
import { listFigures } from './list-figures.ts';
import { numbersInDigits } from './stated-numbers.ts';

/** What stands between an export and its articles. */
export type Problem =
  /** No article with this source's hash was given; its sentences cannot be looked up. */
  | { kind: 'article-missing'; source: EditionSource }
  /** A sentence names a source that the export does not list, or lists with another hash. */
  | { kind: 'source-unknown'; evidence: ExportEvidence }
  /** The article has other words at these offsets. */
  | { kind: 'quote-differs'; evidence: ExportEvidence; found: string }
  /** The number is not in the sentences that the figure cites. */
  | { kind: 'number-absent'; figure: Figure }
  /** The wording is not in those sentences, or is the wording of another number. */
  | { kind: 'wording-differs'; figure: Figure };

export type Check = {
  problems: Problem[];
  figures: number;
  /** Figures that an editor set otherwise than their articles: they say so, and are not sought there. */
  edited: Figure[];
  /** Figures that only missing articles could prove. */
  unchecked: number;
};

/**
 * Holds every figure of an export to its articles. `texts` are normalised texts by their SHA-256; `numbersInWords`
 * gives the numbers that a text spells out. What an editor set is not in the article, and its sentences are checked
 * all the same.
 */
export function checkExport(
  content: Export,
  texts: ReadonlyMap<string, string>,
  numbersInWords: (text: string) => number[],
): Check {
  const missing = content.sources.filter(({ sha256 }) => !texts.has(sha256));
  const figures = listFigures(content);
  const numbersIn = remembered((text) => [...numbersInDigits(text), ...numbersInWords(text)]);
  const edited = figures.filter(({ isEdited }) => isEdited);
  const unproved = figures.flatMap((figure) => {
    if (figure.isEdited) return [];
    const problem = problemOf(figure, texts, numbersIn);
    return problem === null ? [] : [problem];
  });
  const isOpen = ({ figure }: FigureProblem) => figure.evidence.some(({ sha256 }) => !texts.has(sha256));
  return {
    problems: [
      ...missing.map((source) => ({ kind: 'article-missing', source }) as const),
      ...quoteProblems(content, texts),
      ...unproved.filter((problem) => !isOpen(problem)),
    ],
    figures: figures.length,
    edited,
    unchecked: unproved.filter(isOpen).length,
  };
}

function quoteProblems(content: Export, texts: ReadonlyMap<string, string>): Problem[] {
  const cited = [
    ...content.progress,
    ...content.results,
    ...content.polls,
    ...content.context,
    ...content.statements,
  ];
  const evidence = [...cited, ...content.polls.flatMap(({ shares }) => shares)].flatMap(
    (fact) => fact.evidence,
  );
  const distinct = new Map(evidence.map((one) => [JSON.stringify(one), one]));
  return [...distinct.values()].flatMap((one): Problem[] => {
    if (content.sources[one.source]?.sha256 !== one.sha256)
      return [{ kind: 'source-unknown', evidence: one }];
    const found = texts.get(one.sha256)?.slice(one.start, one.end) ?? one.exact;
    return found === one.exact ? [] : [{ kind: 'quote-differs', evidence: one, found }];
  });
}

type FigureProblem = Extract<Problem, { figure: Figure }>;

function problemOf(
  figure: Figure,
  texts: ReadonlyMap<string, string>,
  numbersIn: (text: string) => ReadonlySet<number>,
): FigureProblem | null {
  const { value, unit, asWorded, evidence } = figure;
  // A poll's sample and margin often stand sentences away from the one that names the poll: its article is searched.
  const isDetail = figure.measure === 'sample-size' || figure.measure === 'margin-of-error';
  const places = evidence.flatMap(({ sha256, exact }) =>
    isDetail ? (texts.get(sha256) ?? []) : texts.has(sha256) ? exact : [],
  );
  if (value !== null && !places.some((text) => numbersIn(text).has(value)))
    return { kind: 'number-absent', figure };
  // A count that an editor left without its row's wording has none but its own digits.
  if (asWorded === null || (unit === 'count' && asWorded === String(value))) return null;
  const isOther = value !== null && /\d/.test(asWorded) && !numbersIn(asWorded).has(value);
  return isOther || !places.some((text) => saysInOrder(text, asWorded))
    ? { kind: 'wording-differs', figure }
    : null;
}

/** Word after word, because a hedge may be parted from its number: "about half" of "about a half". */
function saysInOrder(text: string, wording: string): boolean {
  const said = text.toLowerCase();
  let from = 0;
  return wording
    .toLowerCase()
    .split(/\s+/)
    .every((word) => {
      const at = said.indexOf(word, from);
      from = at + word.length;
      return at !== -1;
    });
}

/** Hundreds of figures may cite one table: each text's numbers are read once. */
function remembered(read: (text: string) => number[]): (text: string) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>();
  return (text) => {
    const numbers = known.get(text) ?? new Set(read(text));
    known.set(text, numbers);
    return numbers;
  };
}
