import { type ContestInput, statedYear, weighedTexts } from './contests.ts';
import { PLACE_NAMES } from './cues/places.ts';
import { completeDay, findDays, weekdayBefore } from './days.ts';

const VOTED =
  /\b(?:(?:re-)?elected|elections?|vot(?:e|es|ed|ing|ers)|ballot|referendum|run-?off|polls?|by-?election|primar(?:y|ies)|caucus(?:es)?|plebiscite|contest|race|round)\b/;

const NOT_POLLING_DAY =
  /\b(?:published|released|registered|certif\w+|announce\w*|due|deadline|inaugurat\w+|sworn|interview\w*|survey\w*|conducted|polled|session|results? (?:by|on|were)|until|scheduled for|will publish|approve|report(?:ed|s)?|tally|campaign\w*|debate|resign\w*|dissol\w+|called|nominat\w+|closes|counted|update|expected)\b/;

/** In the opening of a report: "two days after the election". */
const DAYS_SINCE =
  /\b(a|two|three|four|five|six) days? after (?:the|an?|sunday's) (?:\w+ )?(?:election|vote|voting|polls closed)\b/;

/** A blog of an election night is headed by its day. */
const LIVE = /\b[Aa]s it happened\b|\bLIVE\b|\b[Ll]ive (?:coverage|blog|updates|ticker)\b|^Live:/;

function isDayAlone(words: string, { start, end }: { start: number; end: number }): boolean {
  return /^(?:\p{L}+day,? )?$/u.test(words.slice(0, start)) && /^\.?$/.test(words.slice(end));
}

/** A party that chooses its leader speaks of the public elections that it lost. */
const PUBLIC_ELECTION =
  /\b(?:general|parliamentary|federal|presidential|provincial|local) elections?(?: of| on| in|,)? $/;

/** Members vote for weeks: their contest's day is the one its outcome is told on. */
function isDeclared(before: string, after: string): boolean {
  return (
    /\b(?:outcome|results?|winner|leader)\b[^.;]{0,60}\b(?:announced|read out|declared|revealed|made known)\b[^.;]{0,60}$|\bresults? (?:announced|read out|declared) (?:on )?$/.test(
      before,
    ) ||
    (/\bannounced $/.test(before) && /\b(?:won|elected|leader)\b/.test(after))
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
  for (const { words, weight } of weighedTexts(input)) {
    const small = words.toLowerCase().replace(/\b([ap])\.m\./g, '$1m  ');
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
      if (weight >= 2 && isLive && isDayAlone(words, named)) found.push({ day, score: weight });
      found.push({ day, score: (isElsewhere ? weight / 4 : weight) * dayScore(before, after) });
    }
    if (publishedOn === null) continue;
    for (const match of small.matchAll(
      /\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday)('s)?\b/g,
    )) {
      const isAhead = /\b(?:ahead of|before|until|eve of|next|coming|upcoming)(?: the)? $/.test(
        small.slice(Math.max(0, match.index - 20), match.index),
      );
      const last = weekdayBefore(match[1] ?? '', publishedOn);
      const day = last !== null && isAhead ? daysAfter(last, 7) : last;
      if (
        day === null ||
        findDays(words).some(({ start }) => start >= match.index && start - match.index < 14)
      )
        continue;
      const before = small.slice(Math.max(0, match.index - 70), match.index);
      const after = small.slice(match.index + match[0].length, match.index + match[0].length + 90);
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
    const since = weight < 2 ? null : DAYS_SINCE.exec(small);
    const count = since === null ? -1 : 'a|two|three|four|five|six'.split('|').indexOf(since[1] ?? '');
    if (count !== -1) found.push({ day: daysAfter(publishedOn, -count - 1), score: weight * 3 });
  }
  const totals = new Map<string, number>();
  for (const { day, score } of found) if (score > 0) totals.set(day, (totals.get(day) ?? 0) + score);
  const ranked = [...totals].sort(([, a], [, b]) => b - a);
  const past = publishedOn === null ? ranked : ranked.filter(([day]) => day <= publishedOn);
  const best = past[0] ?? (hasCount(input) || speaksOfExitPolls(input) ? undefined : ranked[0]);
  if (best !== undefined) return best[0];
  return digestDay(input);
}

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

function hasCount({ sentences }: ContestInput): boolean {
  return sentences.some(({ text }) =>
    /\b(?:ballots|votes|count|results)\b[^.]{0,40}\b(?:counted|processed|final|official)\b/i.test(text),
  );
}

function speaksOfExitPolls({ sentences }: ContestInput): boolean {
  return sentences.some(({ text }) =>
    /\bexit polls? (?:show|put|give|gave|had|has)|\bpolls (?:have )?closed\b/i.test(text),
  );
}

function dayScore(before: string, after: string): number {
  if (
    NOT_POLLING_DAY.test(before.slice(-45)) &&
    !/\b(?:held|took place|election of|vote of|voted)\b[^.]{0,30}$/.test(before)
  )
    return 0;
  if (
    /\b(?:until|by|after|from|since|before)[^a-z]{1,3}$/.test(before) &&
    !/\belections? (?:of|on)/.test(before)
  )
    return 0;
  const near = before.slice(-45);
  if (
    /\b(?:polling|election|voting) day(?: (?:was|is|on|of))*[:,]?(?: (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday),?)? $/.test(
      near,
    )
  )
    return 5;
  if (
    /\b(?:elections?|vote|voting|ballot(?: paper)?|referendum|run-?off|by-?election|primar(?:y|ies)|caucuses|polls|round|contest)(?:,? (?:was|were|is|which|that|being))?(?:,? (?:held|took place|takes place|taking place|set|fixed|went ahead|of|on|in|for|this|last|the))*(?:,? (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday),?)?[ ,]*(?:on |of )?$/.test(
      near,
    )
  )
    return 4;
  if (
    /\b(?:held|took place|takes place|voted|polls opened|went to the polls|elected)\b[^.]{0,30}$/.test(near)
  )
    return 3;
  if (
    /^(?:'s)? (?:\w+ ){0,2}?(?:election|vote|ballot|referendum|run-?off|by-?election|primary|polls?|contest)\b/.test(
      after,
    )
  )
    return 4;
  return VOTED.test(near) ? 1 : 0;
}

function weekdayScore(before: string, after: string, isPossessive: boolean): number {
  // "Sunday shows preview": a programme.
  if (/^ (?:shows?|programmes?|papers|newspapers)\b/.test(after)) return 0;
  if (
    isPossessive &&
    /^ (?:\w+[ -]){0,3}?(?:election|elections|vote|ballot|referendums?|run-?off|by-?election|primary|primaries|polls?|contest|race|round|caucuses|first round|second round)\b/.test(
      after,
    )
  )
    return 3;
  if (isPossessive) return 0;
  if (
    /\b(?:declared|announced)\b[^.;]{0,60}(?:on )?$|\b(?:said|told|announced|published|released|reported|conceded|wrote|tweeted|confirmed|showed|expected|declared|next|on the|due|certified|results?)\b[^.;]{0,25}(?:on )?$/.test(
      before,
    )
  )
    return 0;
  if (
    /\b(?:elections?|vote|votes|voted|voting|ballot|referendum|run-?off|primar(?:y|ies)|polls?|round|held|elect|elected|won|contest|by-?election|(?<!(?:out of|left|quit|entered|joined|into) the )race|nomination)\b[^.;]{0,45}(?:on |held |last )?$/.test(
      before,
    )
  )
    return 1;
  return /^,? (?:[\w'.-]+ ){0,12}?(?:voted|vote|went to the polls|elected|won|held)\b/.test(after) ? 1 : 0;
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
