import { MONTHS } from '../cues/number-units.ts';

/** What a column of earlier numbers may be of. */
export type EarlierVote = 'first-round' | 'previous-election';

/** Words of a header that tell when a column's vote was. */
interface Time {
  start: number;
  end: number;
  /** A number that grows with time, among those of its kind: years, days of a year or rounds. */
  when: number;
  isBracketed: boolean;
}

/** Where columns stand in time that are "last time" and "now". */
const EARLIER = 0;
const NOW = Number.POSITIVE_INFINITY;
const DAYS_OF_A_YEAR = 400;
const BEFORE_MEASURE = /^ (?:%|percent|(?:votes?|share|seats?)\b)/;
/** Where a round stands among the rounds. */
const FIRST_ROUND = 1;
const SECOND_ROUND = 2;
const MONTH = MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join('|');
/** Years, days, rounds, and words that hold one vote against another, in small letters. */
export const TIME = new RegExp(
  `\\b(?:19|20)\\d\\d\\b|\\b(\\d{1,2}) (${MONTH})\\b|\\b(${MONTH}) (\\d{1,2})\\b|\\b(?:(first|1st|opening)|(?:second|2nd|final|decisive))[ -](?:round|ballot)\\b|\\bround (?:(one|1)|(?:two|2))\\b|\\brun-?off\\b|\\b(previous(?: election)?|last (?:time|election)|then|before)\\b|\\b(this time|now)\\b`,
  'g',
);

/** The times that a header in small letters tells, in order. */
export function timesIn(words: string): Time[] {
  const matches = [...words.matchAll(TIME)];
  return matches.flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const when = whenOf(match);
    const isAlone = matches.length < 2 && !BEFORE_MEASURE.test(words.slice(end, end + 12));
    // "Where they stand now"
    if ((when === EARLIER || when === NOW) && isAlone) return [];
    return [{ start, end, when, isBracketed: words[start - 1] === '(' }];
  });
}

function whenOf([text, day, month, otherMonth, otherDay, first, one, earlier, now]: RegExpExecArray): number {
  if (/^\d{4}$/.test(text)) return Number(text) * DAYS_OF_A_YEAR;
  if (now !== undefined) return NOW;
  if (earlier !== undefined) return EARLIER;
  const named = MONTHS.findIndex((each) => each.slice(0, 3) === (month ?? otherMonth)?.slice(0, 3));
  if (named !== -1) return (named + 1) * 31 + Number(day ?? otherDay);
  return (first ?? one) === undefined ? SECOND_ROUND : FIRST_ROUND;
}

/** Which earlier vote a column of this time is of; null for that of another day, which may be of either. */
export function voteAt(when: number): EarlierVote | null {
  if (when === FIRST_ROUND) return 'first-round';
  return when === EARLIER || when >= DAYS_OF_A_YEAR ? 'previous-election' : null;
}
