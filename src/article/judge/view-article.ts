import type { ScopeFrame } from '../count/scopes.ts';
import type { Role } from '../cues/role-cue.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { speaksOfPolls } from '../polls/polls.ts';
import type { Reading, ReadText } from '../readings.ts';
import type { Token } from '../text/tokens.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { pairViewer } from './view-pair.ts';

/** What the network is told of a token: its word, empty for names and numbers, and what else is seen of it. */
export interface TokenView {
  word: string;
  signs: readonly string[];
}

/** What it is told of a number: where it stands, what is seen of it, and whose it may be. */
export interface FigureView {
  quantity: Quantity;
  first: number;
  last: number;
  signs: readonly string[];
  candidates: readonly (Candidate & { first: number; last: number; signs: readonly string[] })[];
}

/** All that the network is told of an article. */
export interface ArticleView {
  tokens: TokenView[];
  figures: FigureView[];
}

/** What is known of the article before its figures are. */
interface Background {
  title: string | null;
  frame: ScopeFrame;
}

/** Only these can be shares or votes; years and days cannot. */
function isFigure({ unit, value }: Quantity): boolean {
  return (
    unit === 'percent' ||
    unit === 'count' ||
    unit === 'ambiguous' ||
    (unit === 'bare' && !(Number.isInteger(value) && value >= 1900 && value < 2100))
  );
}

/**
 * A section as the network sees it. Words of names that were found are left out, so
 * that it learns how one writes, not of whom.
 */
export function viewArticle(read: ReadText, background: Background): ArticleView {
  const { entityOf, readings } = read;
  const tokens: TokenView[] = [];
  const starts: number[] = [];
  for (const [at, reading] of readings.entries()) {
    starts.push(tokens.length);
    const isNewParagraph = readings[at - 1]?.sentence.paragraph !== reading.sentence.paragraph;
    tokens.push(...viewTokens(reading, entityOf, background, isNewParagraph));
  }
  const figures: FigureView[] = [];
  const candidates = candidatesOf(readings, entityOf);
  const viewPair = pairViewer(readings, entityOf);
  readings.forEach((reading, at) => {
    const start = starts[at] ?? 0;
    reading.quantities.forEach((quantity, index) => {
      if (!isFigure(quantity) || figures.length === MOST_FIGURES) return;
      figures.push({
        quantity,
        first: start + quantity.first,
        last: start + quantity.last,
        signs: viewFigure(quantity, reading.roles[index] ?? 'none', reading, background),
        candidates: candidates(at, quantity).map((candidate) => ({
          ...candidate,
          first: (starts[candidate.sentence] ?? 0) + candidate.mention.first,
          last: (starts[candidate.sentence] ?? 0) + candidate.mention.last,
          signs: viewPair(quantity, at, candidate),
        })),
      });
    });
  });
  return { tokens, figures };
}

/** More in one section is a table's, or no article's; the rules read them alone. */
const MOST_FIGURES = 400;

function viewTokens(
  reading: Reading,
  entityOf: ReadText['entityOf'],
  { title, frame }: Background,
  isNewParagraph: boolean,
): TokenView[] {
  const { sentence, mentions, quantities, roles } = reading;
  const signs: string[][] = sentence.tokens.map(() => []);
  const hidden = new Set<number>();
  for (const mention of mentions) {
    const { kind } = entityOf(mention);
    for (let at = mention.first; at <= mention.last; at++) {
      hidden.add(at);
      signs[at]?.push(`name:${kind}`, at === mention.first ? 'name-first' : 'name-on');
      if (mention.kind !== kind) signs[at]?.push(`written:${mention.kind}`);
      if (mention.isDoubtful) signs[at]?.push('name-doubtful');
    }
  }
  quantities.forEach((quantity, index) => {
    for (let at = quantity.first; at <= quantity.last; at++) {
      signs[at]?.push(
        `unit:${quantity.unit}`,
        at === quantity.first ? 'number-first' : 'number-on',
        `role:${roles[index] ?? 'none'}`,
      );
      if (sentence.tokens[at]?.kind === 'number') hidden.add(at);
    }
  });
  const isTitle = sentence.text === title;
  const isPollTalk = speaksOfPolls(sentence);
  return sentence.tokens.map((token, at) => {
    const seen = signs[at] ?? [];
    const year = yearOf(token, frame.electionYear);
    if (year !== null) seen.push(`year:${year}`);
    if (token.isCapital) seen.push('capital');
    if (at === 0) seen.push('sentence-first');
    if (at === 0 && isNewParagraph) seen.push('paragraph-first');
    if (isTitle) seen.push('title');
    if (isPollTalk) seen.push('poll-talk');
    if (!hidden.has(at)) seen.push(`kind:${token.kind}`);
    return { word: hidden.has(at) ? '' : token.lower, signs: seen };
  });
}

/** Years from the election's, −3 to 2: what was "in 2017" is of another vote. */
function yearOf({ text }: Token, electionYear: number | null): number | null {
  if (electionYear === null || !/^(?:19|20)\d\d$/.test(text)) return null;
  return Math.max(-3, Math.min(2, Number(text) - electionYear));
}

function viewFigure(
  quantity: Quantity,
  role: Role,
  { sentence }: Reading,
  { title, frame }: Background,
): string[] {
  const { unit, value, noun, qualifier } = quantity;
  const digits = String(Math.trunc(value)).length;
  const signs = [
    `unit:${unit}`,
    `noun:${noun ?? 'none'}`,
    `role:${role}`,
    `qualifier:${qualifier}`,
    Number.isInteger(value) ? 'whole' : 'decimal',
    `digits:${digits}`,
    `unit-digits:${unit},${digits}`,
    `title:${sentence.text === title}`,
    `runoff:${frame.isRunoff}`,
    `referendum:${frame.isReferendum}`,
  ];
  if ((unit === 'percent' || unit === 'bare') && value <= 100) signs.push(`tens:${Math.trunc(value / 10)}`);
  return signs;
}
