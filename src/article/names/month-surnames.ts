import { OWNING } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { bareMention, type Mention } from './names.ts';

/** "May gathered 165 votes", in a report of a Theresa May: a month of that name would be told with a day, a year or "in". */
export function monthSurnameAt(
  tokens: readonly Token[],
  at: number,
  text: string,
  surnames: ReadonlySet<string>,
): Mention | null {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.isCapital !== true || !MONTH.test(token.lower) || !surnames.has(token.text)) return null;
  const title = before?.text === '.' ? tokens[at - 2] : before;
  const isTitled = /^(?:mr|mrs|ms|miss|dame|sir|lord|lady)$/.test(title?.lower ?? '');
  const mention = { ...bareMention(tokens, at, at, text, 'unknown'), isPossessive: token.isPossessive };
  if (isTitled) return mention;
  if (before?.kind === 'number' || before?.isCapital === true || BEFORE_MONTHS.test(before?.lower ?? ''))
    return null;
  const isNamed =
    next?.kind === 'number' ? !DAY_OR_YEAR.test(next.text) : token.isPossessive || isOwning(next);
  return isNamed ? mention : null;
}

const MONTH = /^(?:april|may|june|august)$/;
const BEFORE_MONTHS =
  /^(?:in|on|of|since|until|till|by|from|to|for|this|last|next|early|late|mid|before|after|and)$/;
const DAY_OR_YEAR = /^(?:\d|[12]\d|3[01]|(?:19|20)\d\d)$/;

function isOwning(word: Token | undefined): boolean {
  return (
    word?.kind === 'word' &&
    !word.isCapital &&
    (OWNING.test(word.lower) || /^(?:said|says)$/.test(word.lower) || word.lower.endsWith('ed'))
  );
}
