import { CARDINALS } from '../cues/number-words.ts';
import { PLACE_NAMES } from '../cues/places.ts';
import { type ContestInput, weighedTexts } from './contest-input.ts';
import { dayScore, isDeclared, PUBLIC_ELECTION, VOTED, weekdayScore } from './day-scores.ts';
import { completeDay, daysAfter, findDays, type NamedDay, weekdayBefore } from './days.ts';

/** A day that a text tells of, with how plainly it says that people vote on it. */
export interface ToldDay {
  day: string;
  score: number;
}

/** What a day is judged by besides the words around it. */
export interface DayFrame {
  publishedOn: string | null;
  /** The year told of the election. */
  year: number | null;
  place: string | null;
  round: number | null;
  /** A party's members voted, and for weeks. */
  isOfMembers: boolean;
  isLive: boolean;
  /** Told before polling day: a bare weekday is the next one. */
  isBefore: boolean;
  /** Told with counted votes. */
  isOver: boolean;
}

interface Text {
  words: string;
  /** In lower case; points inside numbers and hours are gone, since they end no clause. */
  small: string;
  weight: number;
  isHeading: boolean;
  isTitle: boolean;
}

/** Every day that a report tells of, as often as it does. */
export function toldDays(input: ContestInput, frame: DayFrame): ToldDay[] {
  return [...weighedTexts(input)].flatMap(({ words, weight, sentence }) => {
    const small = words
      .toLowerCase()
      .replace(/\b([ap])\.m\./g, '$1m  ')
      .replace(/(\d)[.,](?=\d)/g, '$1 ');
    const isHeading = sentence === null;
    const isTitle = isHeading || sentence.text === input.source.title;
    const text = { words, small, weight, isHeading, isTitle };
    const { publishedOn } = frame;
    return [
      ...namedDays(text, frame),
      ...(publishedOn === null
        ? []
        : [...weekdays(text, publishedOn, frame), ...nearDays(text, publishedOn, frame)]),
    ];
  });
}

function* namedDays({ words, small, weight, isHeading, isTitle }: Text, frame: DayFrame): Generator<ToldDay> {
  for (const named of findDays(words)) {
    const day = completeDay(named, frame.publishedOn, frame.year);
    if (day === null) continue;
    const before = small.slice(Math.max(0, named.start - 80), named.start);
    const after = small.slice(named.end, named.end + 50);
    // The first round's day is not the runoff's.
    if (frame.round === 2 && /\bfirst[- ]round\b[^.]{0,25}$/.test(before)) continue;
    if (frame.round !== 1 && IN_FIRST_ROUND.test(before) && isLongBefore(day, frame.publishedOn)) continue;
    if (frame.round !== 2 && IF_NEEDED.test(before)) continue;
    if (frame.isOfMembers && PUBLIC_ELECTION.test(before)) continue;
    // "Thuringia (1 Sept, Landtag)" heads what was voted on there.
    if (isHeading && before.endsWith('(')) yield { day, score: weight };
    if (isTitle && /, (?:\w+day,? )?$/.test(before) && after === '' && day !== frame.publishedOn)
      yield { day, score: 2 * weight };
    if (weight >= 2 && frame.isLive && isDayAlone(words, named)) yield { day, score: weight };
    const where = PLACED.exec(words.slice(Math.max(0, named.start - 40), named.start))?.[1];
    const isElsewhere =
      where !== undefined && where !== frame.place && PLACE_NAMES.get(where) !== frame.place;
    yield { day, score: (isElsewhere ? weight / 4 : weight) * dayScore(before, after) };
  }
}

/** "In the first round, on 12 April, …": told weeks later, it is what went before. */
const IN_FIRST_ROUND =
  /\b(?:first|opening|previous)[- ](?:round|ballot)(?: of voting)?,? (?:held |on |of |, )*$/;

function isLongBefore(day: string, publishedOn: string | null): boolean {
  return publishedOn !== null && daysAfter(day, 10) <= publishedOn;
}

/** "Were it to come to a second ballot on May 28" */
const IF_NEEDED =
  /\b(?:if|were it|would|any|possible|eventual|needed)\b[^.;]{0,50}\b(?:second (?:ballot|round|vote)|run-?off)\b[^.;]{0,20}$/;

const PLACED = /\bin (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: on)? $/u;

/** "6 November", "Sun 6 Nov, 20:00." */
function isDayAlone(words: string, { start, end }: NamedDay): boolean {
  return (
    /^(?:\p{L}+day,? |[A-Z][a-z]{2} )?$/u.test(words.slice(0, start)) &&
    /^(?:,? \d\d[:.]\d\d\b.*)?\.?$/.test(words.slice(end))
  );
}

const WEEKDAY = /\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday)('s)?\b/g;

/** In the opening of a report, a day on which nobody only spoke. */
const LEADING_DAY =
  /^(?!.*\b(?:said|told|announced|published|released|certified|declared|poll|survey|due|expected)\b)(?:.*?\b)?(?<!than )on (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/;

/** "will be in the House on Monday" */
const WILL_ON_DAY =
  /\b(?:will|would|shall|is to|are to)\b[^.;,]{0,60} on (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/;

function* weekdays({ words, small, weight }: Text, publishedOn: string, frame: DayFrame): Generator<ToldDay> {
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
    // "If Valdora voted this Sunday": a question that pollsters ask.
    if (
      /\bif\b[^,;]{0,60}\b(?:vote\w*|voting|elect\w*|held|were)\b[^,;]{0,35}$/.test(
        small.slice(0, match.index),
      )
    )
      continue;
    const last = weekdayBefore(match[1] ?? '', publishedOn);
    if (last === null) continue;
    const before = small.slice(Math.max(0, match.index - 90), match.index);
    const after = small.slice(end, end + 170);
    const isNext =
      /\b(?:ahead of|before|until|next|coming|upcoming)(?: the)? $/.test(before) ||
      (!frame.isOver && /\beve of(?: the)? $/.test(before));
    const score = weekdayScore(before, after, match[2] !== undefined);
    const isToCome = isNext || (frame.isBefore && last !== publishedOn);
    yield {
      day: isToCome ? daysAfter(last, 7) : last,
      score: weight * (score === 0 && frame.isOfMembers && isDeclared(before, after) ? 1 : score),
    };
  }
}

const A_VOTE =
  "(?:(?:the|an?|its|their|sunday's|voters|[a-z]+'s) (?:\\w+ ){0,2}?(?:elections?|vote|voting|polls closed|run-?off|caucuses|primary|referendum)|polling day|election day|[a-z]+ (?:votes?|voted|go(?:es)? to the polls|went to the polls))";

/** In the opening of a report: "two days after the election", "five days before Scotland votes", "nine days to go". */
const DAYS_SINCE = new RegExp(`\\b([a-z]+(?:-[a-z]+)?|\\d{1,2}) days? after ${A_VOTE}\\b`);
const DAYS_UNTIL = new RegExp(
  `\\b([a-z]+(?:-[a-z]+)?|\\d{1,2}) days? (?:(?:before|until|ahead of|away from|from) ${A_VOTE}|to go)\\b`,
);

const IS_TO_COME = /\b(?:expected|due|will) (?:to )?be (?:elected|chosen|announced|named|declared)\b/;

/** "four by-elections in Estavia today brought", "in today's referendum" */
const HELD_TODAY =
  /\b(?:by-?elections?|bypolls?|elections|referendum|primary|primaries)\b(?:,? (?:held|in|of|across|around|for|the|[\p{L}-]+)){0,6}? today\b|\btoday's (?:[\p{L}-]+ ){0,4}?(?:by-?elections?|bypolls?|elections?|referendum|primary|vote)\b/u;

/** "yesterday", "tomorrow", "this afternoon", "two days after the election". */
function* nearDays({ small, weight }: Text, publishedOn: string, frame: DayFrame): Generator<ToldDay> {
  const dayBefore = /\byesterday(?:'s)?\b(?! after\b)/.exec(small);
  if (dayBefore !== null) {
    const before = small.slice(Math.max(0, dayBefore.index - 60), dayBefore.index);
    const after = small.slice(dayBefore.index, dayBefore.index + 220);
    if (
      VOTED.test(before + after.slice(0, 40)) ||
      /\b(?:won|winner|victor|victory)\b[^.;]{0,30}$/.test(before) ||
      (frame.isOfMembers &&
        (isDeclared(before, after) || /^yesterday (?:chose|elected|named|voted)\b/.test(after)))
    )
      yield { day: daysAfter(publishedOn, -1), score: weight };
  }
  if (weight >= 2 && frame.isOver && !frame.isBefore && HELD_TODAY.test(small))
    yield { day: publishedOn, score: weight };
  if (frame.isBefore && /\btomorrow\b/.test(small) && VOTED.test(small))
    yield { day: daysAfter(publishedOn, 1), score: weight };
  if (frame.isOfMembers && !IS_TO_COME.test(small)) {
    const isDone =
      /\b(?:today|this (?:morning|afternoon|evening))\b/.test(small) &&
      /\b(?:ballot|leader|leadership|elected)\b/.test(small);
    if (isDone) yield { day: publishedOn, score: weight };
  }
  if (weight < 2) return;
  const since = count(DAYS_SINCE.exec(small)?.[1]);
  if (since > 0) yield { day: daysAfter(publishedOn, -since), score: weight * 3 };
  const until = count(DAYS_UNTIL.exec(small)?.[1]);
  if (until > 0) yield { day: daysAfter(publishedOn, until), score: weight * 3 };
}

function count(number: string | undefined): number {
  if (number === undefined) return 0;
  return number === 'a' ? 1 : (CARDINALS.get(number) ?? (Number(number) || 0));
}
