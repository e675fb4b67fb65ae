import { PLACE_NAMES, PLACES } from '../cues/places.ts';
import { type ContestInput, weighedTexts } from './contest-input.ts';
import type { DayFrame, DayText, ToldDay } from './day-frame.ts';
import { dayScore, PUBLIC_ELECTION } from './day-scores.ts';
import { completeDay, daysAfter, findDays, type NamedDay } from './days.ts';
import { nearDays } from './near-days.ts';
import { weekdays } from './told-weekdays.ts';
import { lastOfTwo } from './two-day-votes.ts';

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

function* namedDays(
  { words, small, weight, isHeading, isTitle }: DayText,
  frame: DayFrame,
): Generator<ToldDay> {
  for (const named of findDays(words)) {
    const day = completeDay(named, frame.publishedOn, frame.year);
    if (day === null) continue;
    const before = small.slice(Math.max(0, named.start - 80), named.start);
    const after = small.slice(named.end, named.end + 50);
    // The first round's day is not the runoff's.
    if (frame.round === 2 && /\bfirst[- ]round\b[^.]{0,25}$/.test(before)) continue;
    if (frame.round !== 1 && IN_FIRST_ROUND.test(before) && isLongBefore(day, frame.publishedOn)) continue;
    if (frame.round !== 2 && IF_NEEDED.test(before)) continue;
    if (frame.isOfMembers && (PUBLIC_ELECTION.test(before) || OPENED_ON.test(before))) continue;
    const last = lastOfTwo(named, before, after, frame);
    if (last !== null) yield { day: last, score: weight * 3 };
    // "Thuringia (1 Sept, Landtag)" heads what was voted on there.
    if (isHeading && before.endsWith('(')) yield { day, score: weight };
    if (isTitle && /, (?:\w+day,? )?$/.test(before) && after === '' && day !== frame.publishedOn)
      yield { day, score: 2 * weight };
    if (weight >= 2 && frame.isLive && isDayAlone(words, named)) yield { day, score: weight };
    const isOfAnother = isElsewhere(words.slice(Math.max(0, named.start - 50), named.start), frame.place);
    yield { day, score: (isOfAnother ? weight / 4 : weight) * dayScore(before, after) };
  }
}

/** "In the first round, on 12 April, …": told weeks later, it is what went before. */
const IN_FIRST_ROUND =
  /\b(?:first|opening|previous|earlier|that)[- ](?:round|ballot)(?: of voting)?,? (?:held |on |of |, )*$/;

function isLongBefore(day: string, publishedOn: string | null): boolean {
  return publishedOn !== null && daysAfter(day, 10) <= publishedOn;
}

/** "the election, which opened on 13 March": members vote until another day. */
const OPENED_ON =
  /\b(?:opened|opening|began|started|begun|been (?:open|going on|running) since)(?: on)? (?:\w+day,? )?$/;

/** "Were it to come to a second ballot on May 28" */
const IF_NEEDED =
  /\b(?:if|were it|would|any|possible|eventual|needed)\b[^.;]{0,50}\b(?:second (?:ballot|round|vote)|run-?off)\b[^.;]{0,20}$/;

/** "in Ohio on June 6", "the Ohio primary of June 6" in a report of another state's vote. */
function isElsewhere(before: string, place: string | null): boolean {
  const told = PLACED.exec(before)?.[1];
  const ofVote = place === null ? undefined : PLACED_VOTE.exec(before)?.[1];
  const where = told ?? (ofVote !== undefined && PLACES.has(ofVote) ? ofVote : undefined);
  return where !== undefined && where !== place && PLACE_NAMES.get(where) !== place;
}

const PLACED = /\bin (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: on)? $/u;
const PLACED_VOTE =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?:'s)? (?:primary|primaries|caucus(?:es)?|elections?|referendum|vote|run-?off)(?: held)? (?:of|on) $/u;

/** "6 November", "Sun 6 Nov, 20:00." */
function isDayAlone(words: string, { start, end }: NamedDay): boolean {
  return (
    /^(?:\p{L}+day,? |[A-Z][a-z]{2} )?$/u.test(words.slice(0, start)) &&
    /^(?:,? \d\d[:.]\d\d\b.*)?\.?$/.test(words.slice(end))
  );
}
