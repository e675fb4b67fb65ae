import type { Contest, ContestKind } from '../election/contest.ts';
import type { ArticleSource } from '../election/report.ts';
import { OFFICE_CUES, PARLIAMENT_NAMES } from './cues/offices.ts';
import { DEMONYMS, PEOPLES, PLACE_NAMES, PLACES } from './cues/places.ts';
import { completeDay, findDays, weekdayBefore } from './days.ts';
import type { Mention } from './names.ts';
import type { Sentence } from './sentences.ts';

/** What the contest's place, office and date are read from. */
export interface ContestInput {
  source: ArticleSource;
  /** An item of a day's digest: its day is the digest's. */
  isDigest?: boolean;
  sentences: readonly Sentence[];
  mentions: ReadonlyMap<Sentence, readonly Mention[]>;
}

/** The contest that a stretch of an article is about; its id is place and year. */
export function readContest(input: ContestInput): Contest {
  const { office, kind } = readOffice(input);
  const place = readPlace(input, kind, office);
  const round = readRound(input);
  const electionDate = readElectionDate(input, place, round);
  const year =
    electionDate?.slice(0, 4) ??
    input.source.publishedOn?.slice(0, 4) ??
    statedYear(input)?.toString() ??
    null;
  return {
    id: contestId([place ?? office ?? 'contest', year]),
    place,
    office,
    electionDate,
    round,
    kind,
  };
}

/** Lower-case words and digits with hyphens between, 40 characters at most. */
export function contestId(parts: readonly (string | null)[]): string {
  const words = parts
    .filter((part) => part !== null)
    .join(' ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ['contest'];
  while (words.join('-').length > 40 && words.length > 1) words.splice(words.length - 2, 1);
  return words.join('-').slice(0, 40).replace(/-$/, '');
}

function weightAt(index: number, isTitle: boolean): number {
  return isTitle ? 3 : index < 3 ? 2 : index < 8 ? 1.2 : 1;
}

function* weighedTexts({
  source,
  sentences,
}: ContestInput): Generator<{ words: string; weight: number; sentence: Sentence | null }> {
  const isTitleInText =
    source.title !== null && sentences.slice(0, 3).some(({ text }) => text === source.title);
  if (source.title !== null && !isTitleInText) yield { words: source.title, weight: 3, sentence: null };
  for (const [index, sentence] of sentences.entries()) {
    yield {
      words: sentence.text.replaceAll('\n', ' '),
      weight: weightAt(index, sentence.text === source.title),
      sentence,
    };
  }
}

function readOffice(input: ContestInput): { office: string | null; kind: ContestKind } {
  const scores = new Map<string, number>();
  let parliament: string | null = null;
  for (const { words, weight } of weighedTexts(input)) {
    const small = words.toLowerCase();
    parliament ??= PARLIAMENT_NAMES.exec(words)?.[0] ?? null;
    for (const cue of OFFICE_CUES) {
      const hits = Math.min(3, small.match(cue.words)?.length ?? 0);
      if (hits > 0) scores.set(cue.office, (scores.get(cue.office) ?? 0) + hits * weight * cue.weight);
    }
  }
  let best: (typeof OFFICE_CUES)[number] | null = null;
  for (const cue of OFFICE_CUES) {
    if ((scores.get(cue.office) ?? 0) > (best === null ? 0 : (scores.get(best.office) ?? 0))) best = cue;
  }
  if (best === null) return { office: null, kind: 'other' };
  // A referendum spoken of once, late: some other matter's.
  if (best.kind === 'referendum' && (scores.get(best.office) ?? 0) <= best.weight)
    return { office: null, kind: 'other' };
  if (best.office === 'parliament' && parliament !== null)
    return { office: `parliament (${parliament})`, kind: best.kind };
  if (best.office === 'party leader') {
    const party = partyLed(input);
    return { office: party === null ? best.office : `leader of the ${party}`, kind: best.kind };
  }
  return { office: best.office, kind: best.kind };
}

function partyLed(input: ContestInput): string | null {
  for (const { words } of weighedTexts(input)) {
    const found = /\b((?:[A-Z][\p{L}]+ ){0,3}[A-Z][\p{L}]+ Party)\b/u.exec(words)?.[1];
    if (found !== undefined) return found.replace(/^The /, '');
    const headed = /\bnew leader of (?:the )?((?:\p{Lu}\p{L}+ ?){1,4})/u.exec(words)?.[1]?.trim();
    if (headed !== undefined) return headed;
    const leader =
      /\b(?:elected|new|becomes|named|chosen) (?:as )?(?:the )?(?:new )?([A-Z][\p{L}]+) leader\b/u.exec(
        words,
      )?.[1];
    if (leader !== undefined) return `${leader} Party`;
  }
  return null;
}

const VOTE =
  '(?:election|elections|vote|voting|ballot|run-?off|referendum|race|contest|polls?|by-?election|primary|primaries|caucus|caucuses|poll|plebiscite|round)';
/** "Courier poll" is no vote in a place called Courier. */
const PLACED_VOTE = VOTE.replace('|polls?', '').replace('|poll|', '|');
const OFFICE_WORD =
  '(?:presidential|parliamentary|general|federal|legislative|snap|early|mayoral|gubernatorial|senate|local|municipal|state|regional|leadership|democratic|republican|assembly|council|national|constitutional|independence|abortion|first-round|primary|provincial|gop|runoff|run-off|by-?election|special|repeat|rerun|first|second|knesset|constituency|parliament)';

/** Where a place may stand beside words of a vote. `before` and `after` see 60 characters around the name. */
const PLACE_CUES: readonly { before?: RegExp; after?: RegExp; weight: number }[] = [
  {
    before: new RegExp(
      `\\b${VOTE} (?:\\w+ ){0,3}?(?:in|of|for) (?:the |the city of |the state of |the constituency of |the seat of )?$`,
    ),
    weight: 5,
  },
  { before: new RegExp(`\\b${VOTE}(?: [\\w,]+){0,6}? in (?:the )?$`), weight: 2 },
  { after: new RegExp(`^(?:'s)? (?:\\d{4} )?(?:${OFFICE_WORD} ){0,3}${PLACED_VOTE}\\b`), weight: 5 },
  {
    after: new RegExp(
      `^(?:'s)? (?:next |new |snap |early |upcoming |recent |\\d{4} )?${OFFICE_WORD} ${PLACED_VOTE}\\b`,
    ),
    weight: 4,
  },
  {
    before:
      /\b(?:mayor|governor|president|presidency|mp|senator|voters|electors|people|parliament|premier|chancellor|leader|citizens|elections?) (?:of|for|in) (?:the )?$/,
    weight: 2,
  },
  {
    before:
      /\b(?:become|elected|next|new|be|is|as|re-elected|was) (?:the )?(?:next |new )?(?:mayor|governor|mp|president|senator) (?:of|for) (?:the )?$/,
    weight: 5,
  },
  {
    after:
      /^(?:'s)? (?:next|new|first|outgoing|incumbent|acting|longest-serving|central|electoral|election|mayor|voters|president|prime minister|head of state|parliament|precincts)\b/,
    weight: 2,
  },
  {
    before:
      /\b(?:seat of|constituency of|byelection in|by-election in|winning|seat in|mp for|mps? for) (?:the )?$/,
    weight: 4,
  },
  {
    after:
      /^ (?:votes|voted|elects|elected|chooses|chose|decides|decided|goes to the polls|went to the polls|heads to the polls)\b/,
    weight: 5,
  },
  {
    before: /^(?:date [\d-]+ )?(?:\([^)]*\) )?[A-Z\p{Lu} ]+, $/u,
    weight: 3,
  },
  {
    before: /\b(?:commission|tribunal|board|authority|bureau|office|president-elect) of (?:the )?$/,
    weight: 3.5,
  },
  {
    before:
      /\b(?:victory|ahead|wins?|leads?|lead|claimed victory|power|won|votes?|voted|voters) in (?:the )?$/,
    weight: 3.5,
  },
  {
    after:
      /^'s (?:\d+(?:th)? )?(?:constituencies|provinces|parliament|seim|electorate|opposition|head of state|voters|next|presidency|\d+th)\b/,
    weight: 3.5,
  },
  { after: /^ has [\d.,]+ (?:million )?(?:eligible |registered )?voters\b/, weight: 4 },
  { before: /\b(?:across|throughout|in) (?:the )?(?:territory of |country of )?$/, weight: 1 },
];

/** Words of one country's presidential elections, which its reports seldom name. */
const AMERICAN =
  /\b(?:Republicans?|Democrats?|Democratic|GOP|electoral (?:college|votes)|White House|battleground)\b/g;

/** A constituency: "Batley and Spen by-election", "the seat of Batley and Spen". */
const SEAT_NAME = "(\\p{Lu}[\\p{L}'-]+(?:(?: and| upon| under| of| the| de| la)* \\p{Lu}[\\p{L}'-]+){0,3})";
const SEAT = new RegExp(
  `${SEAT_NAME} by-?election|\\b(?:seat of|MP for|by-?election in) (?:the )?${SEAT_NAME}`,
  'u',
);

function readPlace(input: ContestInput, kind: ContestKind, office: string | null): string | null {
  const scores = new Map<string, number>();
  const add = (place: string, score: number): void => {
    const name = PLACE_NAMES.get(place) ?? place;
    scores.set(name, (scores.get(name) ?? 0) + score);
  };
  const isLocal =
    office === 'mayor' ||
    office === 'governor' ||
    office?.startsWith('by-election') === true ||
    office === 'presidential primary' ||
    office === 'presidential caucuses' ||
    office === 'council' ||
    office === 'Senate' ||
    office === 'state parliament';
  for (const { words, weight, sentence } of weighedTexts(input)) {
    if (kind === 'presidential') add('United States', weight * 0.5 * (words.match(AMERICAN)?.length ?? 0));
    if (office?.startsWith('by-election') === true) {
      const seat = SEAT.exec(words);
      const name = seat?.[1] ?? seat?.[2];
      if (name !== undefined) add(name, weight * 8);
    }
    const offset = sentence?.start ?? 0;
    const names =
      sentence === null
        ? titleNames(words)
        : (input.mentions.get(sentence) ?? []).map((mention) => ({
            name: mention.name,
            kind: mention.kind,
            start: mention.start - offset,
            end: mention.end - offset,
            isPossessive: mention.isPossessive,
          }));
    for (const { name, kind: nameKind, start, end } of names) {
      const known = PLACES.get(name);
      const before = words.slice(Math.max(0, start - 60), start).toLowerCase();
      const after = words.slice(end, end + 60).toLowerCase();
      const cue = PLACE_CUES.reduce(
        (best, { before: b, after: a, weight: w }) =>
          (b === undefined || b.test(before)) && (a === undefined || a.test(after)) && w > best ? w : best,
        0,
      );
      const isDateline = name === name.toUpperCase() && name.length > 3 && start < 30;
      if (known !== undefined && !isDateline)
        add(
          name,
          weight *
            (0.6 + cue + (known.isCountry === isLocal ? 0 : 0.4)) *
            (kind === 'presidential' && !known.isCountry && cue < 4 ? 0.4 : 1),
        );
      else if (
        cue >= 3.4 &&
        nameKind !== 'option' &&
        !/\b(?:Municipal|Presidential|Parliamentary|General|Federal|Local|Republican|Democratic|Democrats?|State|National|By-election|Sunday|Workers|Party|Commission|Committee|Institute|Council|Parliament|Court|Knesset|Bundestag|Duma|Senate|House|Union|Congress)\b/.test(
          name,
        )
      )
        add(name, weight * (cue - (nameKind === 'person' || nameKind === 'group' ? 2.5 : 0.5)));
    }
    for (const match of words.matchAll(/\b(\p{Lu}\p{Ll}+)(?=( \p{Lu}\p{Ll}+)?)/gu)) {
      const [one, two] = [match[1] ?? '', `${match[1]}${match[2] ?? ''}`];
      const place = DEMONYMS.get(two) ?? DEMONYMS.get(one) ?? PEOPLES.get(two) ?? PEOPLES.get(one);
      if (place === undefined) continue;
      const after = words
        .slice(match.index + (DEMONYMS.has(two) ? two.length : one.length), match.index + 70)
        .toLowerCase();
      const isVote = new RegExp(`^ (?:${OFFICE_WORD} |\\w+ )?(?:${OFFICE_WORD} )?${VOTE}\\b`).test(after);
      const isOffice =
        /^ (?:president|prime minister|parliament|voters|government|people|politics|presidential|election|elections|chancellor|citizens|electoral|central)/.test(
          after,
        );
      const isPeople = PEOPLES.has(one) || PEOPLES.has(two);
      add(place, weight * (isVote ? 4 : isOffice ? 1 : isPeople ? 0.8 : 0.2));
    }
  }
  if (kind === 'party' && office?.startsWith('leader') !== true) {
    for (const [name, score] of scores)
      if (PLACES.get(name)?.isCountry === true) scores.set(name, score * 0.3);
  }
  let best: string | null = null;
  for (const [name, score] of scores)
    if (score > (best === null ? 1.2 : (scores.get(best) ?? 0))) best = name;
  return best ?? datelinePlace(input);
}

/** Where nothing names the place of a local vote, the report's place of writing is it: "SAN ROQUE CITY —". */
function datelinePlace({ sentences, mentions }: ContestInput): string | null {
  const first = sentences.slice(0, 4).flatMap((sentence) => mentions.get(sentence) ?? []);
  const place = first.find(
    ({ kind, name }) => kind === 'place' && name === name.toUpperCase() && name.length > 3,
  );
  return place === undefined
    ? null
    : place.name.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}

function titleNames(
  title: string,
): { name: string; kind: Mention['kind']; start: number; end: number; isPossessive: boolean }[] {
  const found = [];
  for (const match of title.matchAll(/\p{Lu}[\p{L}-]+(?: (?:of |and |de |la )?\p{Lu}[\p{L}-]+){0,3}/gu)) {
    const words = match[0].split(' ');
    for (let length = words.length; length > 0; length--) {
      const name = words.slice(0, length).join(' ');
      if (!PLACES.has(name)) continue;
      found.push({
        name,
        kind: 'place' as const,
        start: match.index,
        end: match.index + name.length,
        isPossessive: false,
      });
      break;
    }
  }
  return found;
}

const VOTED =
  /\b(?:elections?|vot(?:e|es|ed|ing|ers)|ballot|referendum|run-?off|polls?|by-?election|primar(?:y|ies)|caucus(?:es)?|plebiscite|contest|race|round)\b/;
const NOT_POLLING_DAY =
  /\b(?:published|released|registered|certif\w+|announce\w*|due|deadline|inaugurat\w+|sworn|interview\w*|survey\w*|conducted|polled|session|results? (?:by|on|were)|until|scheduled for|will publish|approve|report(?:ed|s)?|tally|campaign\w*|debate|resign\w*|dissol\w+|called|nominat\w+|closes|counted|update|expected)\b/;

/** The polling day: a day named beside words of voting, else a weekday counted back from the publication. */
function readElectionDate(input: ContestInput, place: string | null, round: number | null): string | null {
  const { publishedOn } = input.source;
  const year = statedYear(input);
  const found: { day: string; score: number }[] = [];
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
      found.push({ day, score: (isElsewhere ? weight / 4 : weight) * dayScore(before, after) });
    }
    if (publishedOn === null) continue;
    for (const match of small.matchAll(
      /\b(sunday|monday|tuesday|wednesday|thursday|friday|saturday)('s)?\b/g,
    )) {
      const day = weekdayBefore(match[1] ?? '', publishedOn);
      if (
        day === null ||
        findDays(words).some(({ start }) => start >= match.index && start - match.index < 14)
      )
        continue;
      const before = small.slice(Math.max(0, match.index - 70), match.index);
      const after = small.slice(match.index + match[0].length, match.index + match[0].length + 90);
      found.push({ day, score: weight * weekdayScore(before, after, match[2] !== undefined) });
    }
    const dayBefore = /\byesterday('s)?\b/.exec(small);
    if (
      dayBefore !== null &&
      VOTED.test(small.slice(Math.max(0, dayBefore.index - 60), dayBefore.index + 40))
    ) {
      found.push({
        day: new Date(Date.parse(publishedOn) - 86_400_000).toISOString().slice(0, 10),
        score: weight,
      });
    }
  }
  const totals = new Map<string, number>();
  for (const { day, score } of found) if (score > 0) totals.set(day, (totals.get(day) ?? 0) + score);
  const ranked = [...totals].sort(([, a], [, b]) => b - a);
  const past = publishedOn === null ? ranked : ranked.filter(([day]) => day <= publishedOn);
  const best = past[0] ?? (hasCount(input) || speaksOfExitPolls(input) ? undefined : ranked[0]);
  if (best !== undefined) return best[0];
  return digestDay(input);
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
  if (
    isPossessive &&
    /^ (?:\w+[ -]){0,3}?(?:election|elections|vote|ballot|referendum|run-?off|by-?election|primary|primaries|polls?|contest|race|round|caucuses|first round|second round)\b/.test(
      after,
    )
  )
    return 3;
  if (isPossessive) return 0;
  if (
    /\b(?:said|told|announced|published|released|reported|conceded|wrote|tweeted|confirmed|showed|expected|declared|next|on the|due|certified|results?)\b[^.;]{0,25}(?:on )?$/.test(
      before,
    )
  )
    return 0;
  if (
    /\b(?:elections?|vote|votes|voted|voting|ballot|referendum|run-?off|primar(?:y|ies)|polls?|round|held|elect|elected|won|contest|by-?election)\b[^.;]{0,45}(?:on |held |last )?$/.test(
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

/** A year told of the election itself: "the 2025 German federal election". */
function statedYear(input: ContestInput): number | null {
  for (const { words } of weighedTexts(input)) {
    const match =
      /\b((?:19|20)\d\d) (?:[\p{L}-]+ ){0,4}?(?:election|elections|referendum|primary|primaries|by-?election)\b|\b(?:election|elections|referendum|by-?election),? (?:\w+ ){0,3}?((?:19|20)\d\d)\b/u.exec(
        words,
      );
    if (match !== null) return Number(match[1] ?? match[2]);
  }
  return null;
}

/** 2 for a report of a runoff, else null: reports seldom say that a first round is one. */
function readRound(input: ContestInput): number | null {
  let second = 0;
  let first = 0;
  for (const { words, weight } of weighedTexts(input)) {
    const small = words.toLowerCase();
    if (
      /\b(?:first round of|first-round (?:vote|results|election)|(?:final )?results of [\w' ]{0,20}first round|advance to|go through to|head to a run-?off|heading (?:for|to) a (?:run-?off|second)|called back for a run-?off|will face|to face each other|force a run-?off|forced into a run-?off|set for a run-?off)\b/.test(
        small,
      )
    )
      first += weight;
    if (
      /\b(?:presidential |mayoral |senate |sunday's |saturday's )(?:presidential )?run-?off\b|\b(?:won|in|of) (?:the|a|sunday's|saturday's) (?:second round|run-?off)\b|\bsecond-round (?:vote|election)\b|\bin the run-?off\b|\brun-?off (?:vote|election|on)\b|\bin the first round (?:two|three|four|last|earlier|on)\b/.test(
        small,
      )
    )
      second += weight;
  }
  if (second > first) return 2;
  return first > 0 ? 1 : null;
}
