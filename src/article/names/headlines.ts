import { HEADLINE_ADVERBS, HEADLINE_VERBS } from '../cues/name-words.ts';
import type { Token } from '../text/tokens.ts';

const LEAST_WORDS = 6;
const LIST_NUMBERS = 4;

/** Small in a sentence, whose capitals are names': "The Reform Party took 6%, Labour 5.7% and GreenLeft 5.1%." */
const HAVING = /^(?:took|got|won|has|have|had|received|polled|gained|scored|managed)$/;

/** Headline Case Sentences Tell Nothing About Names; a list of names, each with its share, is none. */
export function isHeadlineCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter(({ kind }) => kind === 'word');
  const numbers = tokens.filter(({ kind }) => kind === 'number');
  if (words.length < LEAST_WORDS || numbers.length >= LIST_NUMBERS) return false;
  if (numbers.length > 1 && words.some(({ isCapital, lower }) => !isCapital && HAVING.test(lower)))
    return false;
  return words.filter(({ isCapital }) => isCapital).length / words.length > 0.7;
}

/** "Solano Wins", "Solano Now Leads": where the headline goes on behind somebody's name. */
export function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? '';
  return (
    HEADLINE_VERBS.has(word) ||
    (HEADLINE_ADVERBS.has(word) && HEADLINE_VERBS.has(tokens[at + 1]?.lower ?? ''))
  );
}
