import type * as z from 'zod/mini';
import type { Qualifier as QualifierSchema } from '../../election/figure.ts';
import { ORGANISATION_WORDS } from '../cues/name-words.ts';
import { COUNTED_NOUNS, type CountedNoun, MONEY_WORDS, MONTHS } from '../cues/number-units.ts';
import { CARDINALS, QUALIFIERS } from '../cues/number-words.ts';
import type { Token } from '../text/tokens.ts';
import { isNumberOfName } from './number-of-name.ts';
import { type NumberSpan, numberAt, percentTokens } from './numbers.ts';

/** `percent` and `points` as stated; `bare` has no unit and no noun; `ambiguous` is "1.234 votes". */
export type QuantityUnit =
  | 'percent'
  | 'points'
  | 'count'
  | 'bare'
  | 'money'
  | 'date'
  | 'time'
  | 'other'
  | 'ambiguous';

/** A number of a sentence, with what is hedged and counted. */
export interface Quantity {
  value: number;
  unit: QuantityUnit;
  noun: CountedNoun | null;
  /** The word that named the noun, lower case: "delegates". */
  nounWord: string | null;
  qualifier: Qualifier;
  /** As written, without the unit. */
  asWorded: string;
  /** Offsets of number and unit in the text. */
  start: number;
  end: number;
  /** Tokens from `first` to `last`, both included: number and unit, without the noun. */
  first: number;
  last: number;
}

type Qualifier = z.infer<typeof QualifierSchema>;

const NOUNS: ReadonlyMap<string, CountedNoun> = new Map(
  COUNTED_NOUNS.flatMap(([noun, words]) =>
    words.split(' ').map((word): [string, CountedNoun] => [word.replaceAll('-', ' '), noun]),
  ),
);

/** Every number of a sentence's tokens, also those written in words, in order. */
export function readQuantities(tokens: readonly Token[], text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const span = numberAt(tokens, at);
    if (span === null) continue;
    const quantity = measured(tokens, text, at, span);
    if (quantity !== null) found.push(quantity);
    at = Math.max(span.last, quantity?.last ?? 0);
  }
  return found;
}

function isPoint(word: string | undefined): boolean {
  return word === 'point' || word === 'points' || word === 'pp' || word === 'pts' || word === 'ppt';
}

function measured(tokens: readonly Token[], text: string, first: number, span: NumberSpan): Quantity | null {
  const [numberToken, lastToken] = [tokens[first], tokens[span.last]];
  if (numberToken === undefined || lastToken === undefined) return null;
  const asWorded = text.slice(numberToken.start, lastToken.end);
  const make = (
    unit: QuantityUnit,
    last: number,
    noun: CountedNoun | null = null,
    nounWord: string | null = null,
  ): Quantity => {
    const { qualifier: before, words } = qualifierBefore(tokens, first);
    const qualifier = before === 'exactly' && isRoughly(tokens, last + 1) ? 'about' : before;
    return {
      value: Number.isFinite(span.value) ? span.value : 0,
      unit: span.isAmbiguous || isTorn(tokens, first, span.last) ? 'ambiguous' : unit,
      noun,
      nounWord,
      qualifier,
      asWorded: span.isWords && words !== '' ? `${words} ${asWorded}` : asWorded,
      start: numberToken.start,
      end: tokens[last]?.end ?? lastToken.end,
      first,
      last,
    };
  };
  const before = tokens[first - 1];
  const next = tokens[span.last + 1];
  const afterNext = tokens[span.last + 2];
  const isHalf = numberToken.lower === 'half';
  if (isHalf) {
    const ofShare =
      next?.lower === 'of' || (next?.lower === 'the' && /^(votes?|ballots?)$/.test(afterNext?.lower ?? ''));
    return ofShare && !/^(a|and|first|second|other|by|one)$/.test(before?.lower ?? '')
      ? make('percent', span.last)
      : null;
  }
  const percents = percentTokens(tokens, span.last + 1);
  if (percents > 0) {
    const pointAt = span.last + 1 + percents;
    if (isPoint(tokens[pointAt]?.lower)) return make('points', pointAt);
    return next?.lower === 'percentage'
      ? make('points', span.last + 1)
      : make('percent', span.last + percents);
  }
  if (isPoint(next?.lower) || (next?.lower === '-' && isPoint(afterNext?.lower)))
    return make('points', span.last + (next?.lower === '-' ? 2 : 1));
  if (before !== undefined && /^[$£€¥₦₹₽]$/.test(before.text)) return make('money', span.last);
  if (next !== undefined && (MONEY_WORDS.has(next.lower) || /^[$£€¥₦₹₽]$/.test(next.text)))
    return make('money', span.last + 1);
  if (
    next?.text === ':' &&
    next.start === lastToken.end &&
    (afterNext?.kind === 'number' || /^\d\d[ap]m$/.test(afterNext?.lower ?? '')) &&
    afterNext?.start === next.end
  )
    return make('time', span.last + 2);
  // "won round one of the vote"
  if (/^(?:round|stage|phase)$/.test(before?.lower ?? '') && span.value < 20) return make('other', span.last);
  // "at about 2017 GMT"
  if (/^\d{4}$/.test(numberToken.text) && /^(?:gmt|utc|cet|cest|bst|est|edt|hrs)$/.test(next?.lower ?? ''))
    return make('time', span.last);
  if (isDatePart(tokens, first, span, numberToken)) return make('date', span.last);
  if (
    next?.lower === '-' &&
    afterNext?.kind === 'word' &&
    next.start === lastToken.end &&
    afterNext.start === next.end
  )
    return make('other', span.last + 2);
  if (
    before?.text === '-' &&
    tokens[first - 2]?.kind === 'number' &&
    before.end === numberToken.start &&
    tokens[first - 2]?.end === before.start &&
    !span.isWords
  ) {
    return make('bare', span.last);
  }
  if (
    before !== undefined &&
    /^(no|number|article|channel|channels|section|page|group|radio|antena|canal|kanal|rai|route|resolution|bbc|top)$/.test(
      before.lower,
    ) &&
    !span.isWords &&
    span.value < 1000
  ) {
    return make('other', span.last);
  }
  if (
    before !== undefined &&
    /^[+-]$/.test(before.text) &&
    before.end === numberToken.start &&
    /^[(,]$/.test(tokens[first - 2]?.text ?? '(')
  )
    return make('other', span.last);
  if (isNumberOfName(tokens, first, ({ lower }) => lower.endsWith('s') && ORGANISATION_WORDS.has(lower)))
    return make('other', span.last);
  // "Mr Odinga, 77, in 34": an age.
  if (
    before?.text === ',' &&
    (next?.text === ',' || next?.text === '.') &&
    tokens[first - 2]?.isCapital === true &&
    Number.isInteger(span.value) &&
    span.value >= 17 &&
    span.value <= 99
  )
    return make('other', span.last);
  if (/^[ap]$/.test(next?.lower ?? '') && afterNext?.text === '.' && tokens[span.last + 3]?.lower === 'm')
    return make('time', span.last);
  if (/^(ohchr|aged|age)$/.test(before?.lower ?? '')) return make('other', span.last);
  const counted = nounAfter(tokens, span.last + 1);
  if (counted !== null)
    return counted.noun === 'time'
      ? make('time', span.last)
      : make('count', span.last, counted.noun, counted.word);
  // "the Brexit Party on three (down one)": small words are shares only where shares stand before them.
  const isShareLike = /^(?:on|at)$/.test(before?.lower ?? '') && /^[,.;(]$/.test(next?.text ?? '.');
  if (span.isWords && span.value < 13 && !isShareLike) return null;
  return make('bare', span.last);
}

/** "1 , 21%" and "o.15%": a decimal that typing tore apart. */
function isTorn(tokens: readonly Token[], first: number, last: number): boolean {
  const [number, before, sign, next] = [tokens[first], tokens[first - 1], tokens[last + 1], tokens[last + 2]];
  const wide = (comma: Token | undefined, left: Token | undefined): boolean =>
    comma?.text === ',' && left?.kind === 'number' && comma.start > left.end;
  if (next?.kind === 'number' && wide(sign, tokens[last])) return true;
  if (wide(before, tokens[first - 2])) return true;
  const zero = tokens[first - 2];
  return (
    before?.text === '.' && zero?.lower === 'o' && zero.end === before.start && before.end === number?.start
  );
}

function isDatePart(tokens: readonly Token[], first: number, span: NumberSpan, token: Token): boolean {
  if (span.isWords) return false;
  const isMonth = (word: string | undefined): boolean =>
    word !== undefined &&
    MONTHS.some(
      (month) => month === word || (word.length >= 3 && word.length <= 4 && month.startsWith(word)),
    );
  const [before, next] = [tokens[first - 1], tokens[span.last + 1]];
  const monthBefore = before?.isCapital === true && isMonth(before.lower);
  const monthDotBefore =
    before?.text === '.' && tokens[first - 2]?.isCapital === true && isMonth(tokens[first - 2]?.lower);
  const monthAfter = next?.isCapital === true && isMonth(next.lower);
  const rangeAfter =
    /^[-–]$/.test(next?.text ?? '') &&
    tokens[span.last + 2]?.kind === 'number' &&
    isMonth(tokens[span.last + 3]?.lower);
  const rangeBefore =
    /^[-–]$/.test(before?.text ?? '') &&
    tokens[first - 2]?.kind === 'number' &&
    isMonth(tokens[first - 3]?.lower);
  if (span.value <= 31 && (monthBefore || monthDotBefore || monthAfter || rangeAfter || rangeBefore))
    return true;
  if (!/^(1[6-9]|20)\d\d$/.test(token.text)) return false;
  const counted = nounAfter(tokens, span.last + 1);
  return (
    counted === null ||
    counted.noun === 'people' ||
    counted.noun === 'other' ||
    counted.noun === 'time' ||
    /^(in|of|since|from|until|by|the)$/.test(before?.lower ?? '') ||
    /^\p{Lu}/u.test(next?.text ?? '') ||
    next?.lower === 'vote'
  );
}

/** The noun that a number counts, a few words on at most: "12,450 registered and eligible voters". */
function nounAfter(tokens: readonly Token[], at: number): { noun: CountedNoun; word: string } | null {
  for (let i = at; i < Math.min(tokens.length, at + 5); i++) {
    const token = tokens[i];
    const isOutOf = token?.lower === 'of' && (i === at || tokens[i - 1]?.lower === 'out');
    const total = tokens[i + 1]?.lower === 'the' || tokens[i + 1]?.lower === 'its' ? i + 2 : i + 1;
    // "67 of the 240 seats": both numbers count seats.
    if (isOutOf && tokens[total]?.kind === 'number') return nounAfter(tokens, total + 1);
    if (token?.lower === 'out' && tokens[i + 1]?.lower === 'of') continue;
    if (token === undefined || token.kind === 'number') return null;
    // "down from 540,000 four years ago": the noun is of the next number.
    if (i === at && CARDINALS.has(token.lower) && token.lower !== 'one') return null;
    if (token.kind === 'sign' && token.text !== '-' && token.text !== '"') return null;
    const next = tokens[i + 1];
    if (token.lower === 'electoral' && /^votes?$/.test(next?.lower ?? ''))
      return { noun: 'seats', word: 'electoral votes' };
    if (token.lower === 'delegate' && next?.lower === 'equivalents')
      return { noun: 'seats', word: 'delegate equivalents' };
    const noun = NOUNS.get(token.lower);
    if (noun !== undefined && noun === 'people' && NOUNS.get(next?.lower ?? '') === 'votes')
      return { noun: 'votes', word: 'votes' };
    if (noun !== undefined && !(token.lower === 'units' && i === at)) return { noun, word: token.lower };
    if (
      /^(for|to|in|on|at|with|from|against|and|while|but|as|who|which|by|after|were|was|are|is|had|have|has|percent|than|who|that|went|voted|or|behind|ahead|goes)$/.test(
        token.lower,
      )
    ) {
      return null;
    }
  }
  return null;
}

/** "2,100 or so", "3,000 or thereabouts" */
function isRoughly(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'or' && /^(?:so|thereabouts)$/.test(tokens[at + 1]?.lower ?? '');
}

function qualifierBefore(tokens: readonly Token[], first: number): { qualifier: Qualifier; words: string } {
  const before = tokens.slice(Math.max(0, first - 4), first).map((token) => token.lower);
  // "over the 60 percent", "about a half": an article may stand between.
  if (/^(a|an|the|just)$/.test(before.at(-1) ?? '') && before.length > 1) before.pop();
  const joined = before.join(' ');
  for (const { words, qualifier } of QUALIFIERS) {
    if (joined === words || joined.endsWith(` ${words}`)) return { qualifier, words };
  }
  return { qualifier: 'exactly', words: '' };
}
