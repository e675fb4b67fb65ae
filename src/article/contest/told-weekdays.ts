import type { DayFrame, DayText, ToldDay } from './day-frame.ts';
import { isDeclared, weekdayScore } from './day-scores.ts';
import { daysAfter, findDays, weekdayBefore } from './days.ts';

const WEEKDAY = /\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday)('s)?\b/g;

/** In the opening of a report, a day on which nobody only spoke. */
const LEADING_DAY =
  /^(?!.*\b(?:said|told|announced|published|released|certified|declared|poll|survey|due|expected|oath|sworn|still to be)\b)(?:.*?\b)?(?<!than )on (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/;

/** "will be in the House on Monday" */
const WILL_ON_DAY =
  /\b(?:will|would|shall|is to|are to)\b[^.;,]{0,60} on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/;

/** "on Sunday", counted back from the publication, or forward from it where the vote is still to come. */
export function* weekdays(
  { words, small, weight, isTitle }: DayText,
  publishedOn: string,
  frame: DayFrame,
): Generator<ToldDay> {
  const leading =
    weight < 2 || frame.isBefore || WILL_ON_DAY.test(small) ? undefined : LEADING_DAY.exec(small)?.[1];
  const led = leading === undefined ? null : weekdayBefore(leading, publishedOn);
  // What the first sentences tell of a weekday is mostly of polling day, where nothing says it plainly.
  if (led !== null) yield { day: led, score: weight * 0.1 };
  for (const match of small.matchAll(WEEKDAY)) {
    const end = match.index + match[0].length;
    // "the Sunday Ledger": a paper. "Sunday, 5 October": a day in full.
    if (small.slice(0, match.index).endsWith('the ') && /^ \p{Lu}/u.test(words.slice(end))) continue;
    if (findDays(words).some(({ start }) => start >= match.index && start - match.index < 14)) continue;
    const nearest = weekdayBefore(match[1] ?? '', publishedOn);
    if (nearest === null) continue;
    const before = small.slice(Math.max(0, match.index - 90), match.index);
    // "Super Tuesday" is the day of other states, unless a headline has it on the day or the morning after.
    if (before.endsWith('super ')) {
      const isNow = isTitle && daysAfter(nearest, 2) >= publishedOn && !IS_AHEAD.test(before);
      if (isNow) yield { day: nearest, score: 2 * weight };
      continue;
    }
    // "last Thursday", written on a Thursday.
    const last = nearest === publishedOn && before.endsWith('last ') ? daysAfter(nearest, -7) : nearest;
    if (RATHER_THAN_ON.test(before)) {
      yield { day: last === publishedOn ? last : daysAfter(last, 7), score: weight };
      continue;
    }
    if (IF_VOTED.test(small.slice(0, match.index))) continue;
    const after = small.slice(end, end + 170);
    if (frame.isBefore && FIELDWORK.test(before)) continue;
    const isNext =
      /\b(?:ahead of|before|until|next|coming|upcoming)(?: the)? $/.test(before) ||
      // "A lot of them vote on Tuesday"
      /\b(?:of them|they|who|which|states|others) votes? on $/.test(before) ||
      (!frame.isOver && /\beve of(?: the)? $/.test(before));
    const score = weekdayScore(before, after, match[2] !== undefined);
    const isToCome = isNext || (frame.isBefore && last !== publishedOn);
    yield {
      day: isToCome ? daysAfter(last, 7) : last,
      score: weight * (score === 0 && frame.isOfMembers && isDeclared(before, after) ? 1 : score),
    };
  }
}

/** "looks to Super Tuesday" */
const IS_AHEAD = /\b(?:ahead of|before|until|eve of|for|to|into|toward|towards|next|looms?:?) super $/;

/** "1,049 adults were questioned on Saturday" */
const FIELDWORK =
  /\b(?:questioned|interview\w*|surveyed|polled|asked|canvassed|fieldwork|spoke to|reached|carried out|conducted|taken)\b[^.;]{0,50}$/;

/** "If Valdora voted this Sunday": a question that pollsters ask. */
const IF_VOTED = /\bif\b[^,;]{0,60}\b(?:vote\w*|voting|elect\w*|held|were)\b[^,;]{0,35}$/;
/** "were the election held today rather than on Friday" */
const RATHER_THAN_ON =
  /\b(?:held|vote|voted|took place)\b[^.;]{0,30} (?:rather than|and not|instead of)(?: on)? $/;
