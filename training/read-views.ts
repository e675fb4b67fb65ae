import { type ArticleView, viewArticle } from '../src/article/judge/view-article.ts';
import { openArticle } from '../src/article/open-article.ts';
import { openSections } from '../src/article/open-sections.ts';
import { UnreadableArticle } from '../src/article/unreadable-article.ts';
import { isSameName } from '../src/cli/same-name.ts';
import type { Article } from '../src/election/article.ts';
import type { Mark, MarkedReport } from './marked-reports.ts';

type Figure = ArticleView['figures'][number];
type Candidate = Figure['candidates'][number];

/** What the network should say of a number; `source` is −1 where the report names nobody. */
interface Label {
  kind: string;
  owners: number[];
  sources: number[];
}

/** One section as the network sees it, with what it should say. */
export interface TrainingView {
  tokens: [word: string, signs: readonly string[]][];
  figures: {
    first: number;
    last: number;
    signs: readonly string[];
    candidates: [first: number, last: number, signs: readonly string[]][];
    label: Label;
  }[];
}

const KINDS: Record<string, string> = {
  r: 'count',
  v: 'count',
  p: 'opinion',
  e: 'exit',
  t: 'turnout',
  c: 'counted',
  g: 'registered',
  u: 'part',
  b: 'previous',
  s: 'subgroup',
};

/**
 * The views of a marked report; a number without a mark is none of the kinds. `unmet` are the marks of no number that was
 * seen: in a table, or in words that are not understood.
 */
export function viewsOfMarked({ text, marks }: MarkedReport): { views: TrainingView[]; unmet: Mark[] } {
  const article = openArticle(Buffer.from(text), 'report.txt');
  const unmet = placeMarks(marks, article.text);
  const views = viewsOf(article, ({ quantity, candidates }) => {
    const mark = unmet.find(
      ({ start, text }) => start < quantity.end && quantity.start < start + text.length,
    );
    if (mark === undefined) return { kind: 'none', owners: [], sources: [] };
    unmet.splice(unmet.indexOf(mark), 1);
    const isPoll = /[pe]/.test(mark.kind);
    return {
      kind: KINDS[mark.kind] ?? 'none',
      owners: mark.owner === null ? [] : named(candidates, [mark.owner]),
      sources: !isPoll ? [] : mark.source === null ? [-1] : named(candidates, [mark.source]),
    };
  });
  return { views, unmet };
}

/** The marks where they stand in the article's normalised text. */
function placeMarks(marks: readonly Mark[], text: string): Mark[] {
  let drift = 0;
  const stands = (words: string, start: number): boolean =>
    start >= 0 &&
    text.startsWith(words, start) &&
    !/\d[.,]?\d$/.test(`${text.slice(Math.max(0, start - 2), start)}${words[0]}`) &&
    !/^\d[.,]?\d/.test(`${words.at(-1)}${text.slice(start + words.length, start + words.length + 2)}`);
  return marks.map((mark) => {
    const wanted = mark.start + drift;
    for (let step = 0; step < FARTHEST_DRIFT; step++)
      for (const start of [wanted - step, wanted + step])
        if (stands(mark.text, start)) {
          drift = start - mark.start;
          return { ...mark, start };
        }
    throw new Error(`"${mark.text}" is not where it was marked.`);
  });
}

/** Characters by which a mark may stand farther off than the one before it did. */
const FARTHEST_DRIFT = 400;

interface GoldName {
  name: string;
  aliases?: string[];
  share?: number | null;
  votes?: number | null;
}

/** The parts of a gold file that are learnt from. */
export interface Gold {
  /** `none` where the article is of no election. */
  kind: string;
  results: GoldName[];
  polls: { kind?: string; shares: GoldName[] }[];
  optional?: { results?: { values: number[] }[]; polls?: { values: number[] }[] };
}

/** The views of an article with gold, which lists figures and not where they stand. */
export function viewsOfGold(bytes: Uint8Array, name: string, gold: Gold): TrainingView[] {
  const isOptional = (value: number): boolean =>
    [...(gold.optional?.results ?? []), ...(gold.optional?.polls ?? [])].some(({ values }) =>
      values.some((other) => isNear(other, value)),
    );
  const facts = [
    ...gold.results.flatMap((owner) => [
      { kind: 'count', owner, unit: 'share', value: owner.share ?? null },
      { kind: 'count', owner, unit: 'votes', value: owner.votes ?? null },
    ]),
    ...gold.polls.flatMap(({ kind, shares }) =>
      shares.map((owner) => ({
        kind: kind === 'exit' ? 'exit' : kind === 'opinion' ? 'opinion' : 'poll',
        owner,
        unit: 'share',
        value: owner.share ?? null,
      })),
    ),
  ];
  return viewsOf(openArticle(bytes, name), ({ quantity, candidates }) => {
    const unit = quantity.unit === 'percent' ? 'share' : quantity.unit === 'bare' ? null : 'votes';
    const alike = facts.filter(
      (fact) =>
        fact.value !== null && isNear(fact.value, quantity.value) && (unit === null || fact.unit === unit),
    );
    const hits = alike.flatMap((fact) => {
      const owners = named(candidates, [fact.owner.name, ...(fact.owner.aliases ?? [])]);
      return owners.length === 0 ? [] : [{ ...fact, owners }];
    });
    const [hit] = hits.toSorted((a, b) => (a.owners[0] ?? 0) - (b.owners[0] ?? 0));
    if (hit === undefined)
      return {
        kind: alike.length > 0 || isOptional(quantity.value) ? 'skip' : 'no-figure',
        owners: [],
        sources: [],
      };
    const isEither = hits.some(({ kind }) => (kind === 'count') !== (hit.kind === 'count'));
    return { kind: isEither ? 'either' : hit.kind, owners: hit.owners, sources: [] };
  });
}

function viewsOf(article: Article, labelOf: (figure: Figure) => Label): TrainingView[] {
  try {
    return openSections(article).sections.map(({ read, source, frame }) => {
      const { tokens, figures } = viewArticle(read, { title: source.title, frame });
      return {
        tokens: tokens.map(({ word, signs }) => [word, signs]),
        figures: figures.map((figure) => ({
          first: figure.first,
          last: figure.last,
          signs: figure.signs,
          candidates: figure.candidates.map(({ first, last, signs }) => [first, last, signs]),
          label: labelOf(figure),
        })),
      };
    });
  } catch (error) {
    if (error instanceof UnreadableArticle) return [];
    throw error;
  }
}

function named(candidates: readonly Candidate[], names: readonly string[]): number[] {
  return candidates.flatMap(({ entity, mention }, at) =>
    names.some((name) => isSameName(name, entity.name) || isSameName(name, mention.name)) ? [at] : [],
  );
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.0051;
}
