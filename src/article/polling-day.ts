import { type ContestInput, statedYear, weighedTexts } from './contest-input.ts';
import { CARDINALS } from './cues/number-words.ts';
import { PLACE_NAMES } from './cues/places.ts';
import { dayScore, isDeclared, PUBLIC_ELECTION, VOTED, weekdayScore } from './day-scores.ts';
import { completeDay, findDays, weekdayBefore } from './days.ts';

/** In the opening of a report: "two days after the election". */
const DAYS_SINCE =
  /\b(a|[a-z]+(?:-[a-z]+)?|\d{1,2}) days? after (?:(?:the|an?|its|their|sunday's|voters|polling day|[a-z]+'s) (?:\w+ ){0,2}?(?:elections?|vote|voting|polls closed|run-?off|caucuses|primary|referendum)|polling day|[a-z]+ (?:voted|went to the polls))\b/;

/** A blog of an election night is headed by its day. */
const LIVE = /\b[Aa]s it happened\b|\bLIVE\b|\b[Ll]ive (?:coverage|blog|updates|ticker)\b|^Live:/;

const IS_TO_COME = /\b(?:expected|due|will) (?:to )?be (?:elected|chosen|announced|named|declared)\b/;

/** In the opening of a report, a day on which nobody only spoke. */
const LEADING_DAY =
  /^(?!.*\b(?:said|told|announced|published|released|certified|declared|poll|survey|due|expected)\b)(?:.*?\b)?(?<!than )on (sunday|monday|tuesday|wednesday|thursday|friday|saturday)\b/;

/** "6 November", "Sun 6 Nov, 20:00." */
function isDayAlone(words: string, { start, end }: { start: number; end: number }): boolean {
  return (
    /^(?:\p{L}+day,? |[A-Z][a-z]{2} )?$/u.test(words.slice(0, start)) &&
    /^(?:,? \d\d[:.]\d\d\b.*)?\.?$/.test(words.slice(end))
  );
}

/** The polling day: a day named beside words of voting, else a weekday counted back from the publication. */
export function readElectionDate(
  input: ContestInput,
  place: string | null,
  round: number | null,
  isOfMembers = false,
): string | null {
  const { publishedOn } = input.source;
  const year = statedYear(input);
  const found: { day: string; score: number }[] = [];
  const isLive =
    input.sentences.slice(0, 3).some(({ text }) => LIVE.test(text)) || LIVE.test(input.source.title ?? '');
  for (const { words, weight, sentence } of weighedTexts(input)) {
    const isHeading = sentence === null;
    // Points inside numbers and hours end no clause.
    const small = words
      .toLowerCase()
      .replace(/\b([ap])\.m\./g, '$1m  ')
      .replace(/(\d)[.,](?=\d)/g, '$1 ');
    for (const named of findDays(words)) {
      const day = completeDay(named, publishedOn, year);
      if (day === null) continue;
      const before = small.slice(Math.max(0, named.start - 80), named.start);
      const after = small.slice(named.end, named.end + 50);
      const where = /\bin (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?: on)? $/u.exec(
        words.slice(Math.max(0, named.start - 40), named.start),
      )?.[1];
      const isElsewhere = where !== undefined && where !== place && PLACE_NAMES.get(where) !== place;
      // The first round's day is not the runoff's.
      if (round === 2 && /\bfirst[- ]round\b[^.]{0,25}$/.test(before)) continue;
      if (isOfMembers && PUBLIC_ELECTION.test(before)) continue;
      // "Thuringia (1 Sept, Landtag)" heads what was voted on there.
      if (isHeading && before.endsWith('(')) found.push({ day, score: weight });
      if (weight >= 2 && isLive && isDayAlone(words, named)) found.push({ day, score: weight });
      found.push({ day, score: (isElsewhere ? weight / 4 : weight) * dayScore(before, after) });
    }
    if (publishedOn === null) continue;
    if (weight >= 2) {
      const day = LEADING_DAY.exec(small)?.[1];
      const last = day === undefined ? null : weekdayBefore(day, publishedOn);
      // What the first sentences tell of a weekday is mostly of polling day, where nothing says it plainly.
      if (last !== null) found.push({ day: last, score: weight * 0.1 });
    }
    for (const match of small.matchAll(
      /\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday)('s)?\b/g,
    )) {
      const isAhead = /\b(?:ahead of|before|until|eve of|next|coming|upcoming)(?: the)? $/.test(
        small.slice(Math.max(0, match.index - 20), match.index),
      );
      // "the Sunday Ledger": a paper.
      const isName =
        small.slice(0, match.index).endsWith('the ') &&
        /^ \p{Lu}/u.test(words.slice(match.index + match[0].length));
      if (isName) continue;
      const last = weekdayBefore(match[1] ?? '', publishedOn);
      const day = last !== null && isAhead ? daysAfter(last, 7) : last;
      if (
        day === null ||
        findDays(words).some(({ start }) => start >= match.index && start - match.index < 14)
      )
        continue;
      const before = small.slice(Math.max(0, match.index - 70), match.index);
      const after = small.slice(match.index + match[0].length, match.index + match[0].length + 170);
      const score = weekdayScore(before, after, match[2] !== undefined);
      found.push({
        day,
        score: weight * (score === 0 && isOfMembers && isDeclared(before, after) ? 1 : score),
      });
    }
    const dayBefore = /\byesterday('s)?\b(?! after\b)/.exec(small);
    if (dayBefore !== null) {
      const before = small.slice(Math.max(0, dayBefore.index - 60), dayBefore.index);
      const after = small.slice(dayBefore.index, dayBefore.index + 220);
      if (VOTED.test(before + after.slice(0, 40)) || (isOfMembers && isDeclared(before, after)))
        found.push({ day: daysAfter(publishedOn, -1), score: weight });
    }
    if (
      isOfMembers &&
      /\b(?:today|this (?:morning|afternoon|evening))\b|\b(?:announced|eliminated|elected)\b[^.;]{0,120}\bthis (?:morning|afternoon|evening)\b/.test(
        small,
      ) &&
      /\b(?:ballot|leader|leadership|elected)\b/.test(small) &&
      !IS_TO_COME.test(small)
    )
      found.push({ day: publishedOn, score: weight });
    if (
      isOfMembers &&
      !IS_TO_COME.test(small) &&
      /\btoday\b[^.;]{0,160}\b(?:announced|elected|leader)\b/.test(small)
    )
      found.push({ day: publishedOn, score: weight });
    const since = weight < 2 ? null : DAYS_SINCE.exec(small);
    const number = since?.[1] ?? '';
    const count = number === 'a' ? 1 : (CARDINALS.get(number) ?? Number(number));
    if (count > 0) found.push({ day: daysAfter(publishedOn, -count), score: weight * 3 });
  }
  const totals = new Map<string, number>();
  for (const { day, score } of found) if (score > 0) totals.set(day, (totals.get(day) ?? 0) + score);
  const ranked = [...totals].sort(([, a], [, b]) => b - a);
  const past = publishedOn === null ? ranked : ranked.filter(([day]) => day <= publishedOn);
  const isOver = hasCount(input) || speaksOfExitPolls(input);
  const [first, last] = [ranked[0], past[0]];
  // A report on polls speaks of days gone by, and of one day to come.
  const isToCome =
    !isOver &&
    speaksOfOpinionPolls(input) &&
    first !== undefined &&
    (last === undefined || first[1] >= last[1] * 2);
  const best = isToCome ? first : (last ?? (isOver ? undefined : first));
  if (best !== undefined) return best[0];
  return digestDay(input) ?? (publishedOn !== null && isOfTonight(input) ? publishedOn : null);
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function hasCount({ sentences }: ContestInput): boolean {
  return sentences.some(({ text }) =>
    /\b(?:cent|percent|%) of (?:the )?(?:precincts|votes|ballots|polling|tally|stations)|\b(?:ballots|votes|count|results)\b[^.]{0,40}\b(?:counted|processed|final|official)\b/i.test(
      text,
    ),
  );
}

function speaksOfOpinionPolls({ source, sentences }: ContestInput): boolean {
  const opening = [source.title ?? '', ...sentences.slice(0, 4).map(({ text }) => text)].join('\n');
  return (
    /\b(?:polls?|surveys?|pollsters?)\b/i.test(opening) && !/\b(?:wins?|won|victory|elected)\b/i.test(opening)
  );
}

function speaksOfExitPolls({ sentences }: ContestInput): boolean {
  return sentences.some(({ text }) =>
    /\bexit polls? (?:show|put|give|gave|had|has)|\bpolls (?:have )?closed\b/i.test(text),
  );
}

/** Told within hours of the poll: projections and counts go by the clock. */
function isOfTonight({ sentences }: ContestInput): boolean {
  return sentences
    .slice(0, 8)
    .some(({ text }) =>
      /\b(?:projections?|exit polls?|counted|count|returns)\b[^.;]{0,60} (?:at|by|of) \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\btonight\b|\bturnout (?:was|stood|is|at)\b[^.;]{0,30} at \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\bpolls closed at\b|\binto the night\b|\bfirst (?:official )?results are (?:expected|due)\b|\bexit polls? (?:say|show|suggest)/i.test(
        text,
      ),
    );
}

/** A day's digest ("2025 February 23") tells what happened that day: "Germans vote to elect the Bundestag". */
function digestDay({ source, sentences, isDigest: isItem }: ContestInput): string | null {
  if (source.publishedOn === null) return null;
  if (isItem === true) return source.publishedOn;
  const isDigest = sentences.some(({ itemDepth }) => itemDepth > 0) && /\d{4}/.test(source.title ?? '');
  return isDigest &&
    sentences.some(({ text }) => /\b(?:vote|votes|go to the polls|hold|holds|head to the polls)\b/.test(text))
    ? source.publishedOn
    : null;
}
