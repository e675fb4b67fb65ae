import type { ContestKind } from '../election/contest.ts';
import { type ContestInput, weighedTexts } from './contest-input.ts';
import { STARTERS } from './cues/name-words.ts';
import { DEMONYMS, PEOPLES, PLACE_NAMES, PLACES } from './cues/places.ts';
import { CAPITALS, HOME_WORD, HOME_WORDS, STATE_CAPITALS } from './cues/seats-of-power.ts';
import type { Mention } from './names.ts';

const VOTE =
  '(?:election|elections|vote|voting|ballot|run-?off|referendum|race|contest|polls?|by-?election|primary|primaries|caucus|caucuses|poll|plebiscite|round)';

/** "Courier poll" is no vote in a place called Courier. */
const PLACED_VOTE = VOTE.replace('|polls?', '').replace('|poll|', '|');

const OFFICE_WORD =
  '(?:presidential|parliamentary|general|federal|legislative|snap|early|mayoral|gubernatorial|senate|local|municipal|state|regional|leadership|democratic|republican|assembly|council|national|constitutional|independence|abortion|first-round|primary|provincial|gop|runoff|run-off|by-?election|special|repeat|rerun|first|second|knesset|constituency|parliament)';

const VOTE_BEHIND = new RegExp(`^ (?:${OFFICE_WORD} |\\w+ )?(?:${OFFICE_WORD} )?${VOTE}\\b`);

/** Where a place may stand beside words of a vote. `before` and `after` see 60 characters around the name. */
const PLACE_CUES: readonly { before?: RegExp; after?: RegExp; weight: number }[] = [
  {
    after: /^(?:'s)? (?:u\.s\. )?(?:senate|governor's|gubernatorial|house) (?:seat|race|special|contest)\b/,
    weight: 5,
  },
  {
    before: new RegExp(
      `\\b${PLACED_VOTE} (?:\\w+ ){0,3}?(?:in|of|for) (?:the |the city of |the state of |the constituency of |the seat of )?$`,
    ),
    weight: 5,
  },
  { before: /\bpolls? (?:\w+ )?in (?:the )?$/, weight: 3.5 },
  { before: /\b(?:member|declaration|mps?) for (?:the )?$/, weight: 4 },
  { before: new RegExp(`\\b${PLACED_VOTE}(?: [\\w,]+){0,6}? in (?:the )?$`), weight: 2 },
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
    before:
      /\b(?:commission|tribunal|board|authority|bureau|office|court|council|president-elect) of (?:the )?$/,
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

/** An item's heading in a digest: "2031 Cape Salis general election". */
const HEADED = new RegExp(`^(?:\\d{4} )?(\\p{Lu}[\\p{L} '-]{2,30}?) (?:${OFFICE_WORD} ){1,3}${VOTE}$`, 'u');

/** A constituency: "Batley and Spen by-election", "the seat of Batley and Spen". */
const SEAT_NAME =
  "(?<![\\p{L}'-])(\\p{Lu}[\\p{L}'-]+(?:(?: and| upon| under| of| the| de| la)* \\p{Lu}[\\p{L}'-]+){0,3})";

const SEAT = new RegExp(
  `${SEAT_NAME} by-?election|\\b(?:seat of|MP for|by-?election in) (?:the )?${SEAT_NAME}|\\b(?:take|takes|took|win|wins|won|hold|holds|held|gain|gains|gained|seize|seizes|capture|captures|captured) ${SEAT_NAME}(?= (?:for|from|in|with|on|by|after|as) |$)`,
  'u',
);

/** Where the contest is held: the place that stands most, and most plainly, beside words of a vote. */
export function readPlace(input: ContestInput, kind: ContestKind, office: string | null): string | null {
  const isLocal =
    office === 'mayor' ||
    office === 'governor' ||
    office?.startsWith('by-election') === true ||
    office === 'presidential primary' ||
    office === 'presidential caucuses' ||
    office === 'council' ||
    office === 'Senate' ||
    office === 'state parliament';
  const isNational = !isLocal && /^(?:presidential|parliamentary|referendum)$/.test(kind);
  const scores = new Map<string, number>();
  const add = (place: string, score: number): void => {
    const name =
      PLACE_NAMES.get(place) ??
      HOME_WORDS.get(place) ??
      (isNational ? CAPITALS.get(place) : undefined) ??
      place;
    scores.set(name, (scores.get(name) ?? 0) + score);
  };
  const named = [...input.mentions.values()].flat();
  const alone = new Set(named.map(({ name }) => name));
  const people = new Set(
    named.flatMap(({ name, kind: of }) =>
      of === 'person' && name.includes(' ') ? [name.split(' ').at(-1)] : [],
    ),
  );
  // "parliament (Knesset)": no other country has one.
  const house = office === null ? undefined : /\((.+)\)$/.exec(office)?.[1];
  if (house !== undefined && HOME_WORDS.has(house)) add(house, 2);
  for (const { words, weight, sentence } of weighedTexts(input)) {
    if (!isLocal && kind !== 'local') {
      for (const [word] of words.matchAll(HOME_WORD)) add(word, weight * 0.4);
    }
    if (weight >= 2) {
      const city = DATELINE_CITY.exec(words)?.[1];
      const home = city === undefined ? undefined : writtenFrom(city, isLocal || kind === 'local');
      if (home !== undefined) add(home, weight * 1.5);
    }
    if (office?.startsWith('by-election') === true) {
      const seat = SEAT.exec(words);
      const name = seat?.[1] ?? seat?.[2] ?? seat?.[3];
      if (name !== undefined && !isNoPlace(name)) add(name, weight * 8);
    }
    // "ECUADOR VOTES"
    const shouted = weight >= 2 ? SHOUTED.exec(words) : null;
    for (const name of [shouted?.[0], shouted?.[1]].map((name) => capitalised(name ?? '')))
      if (PLACES.has(name)) add(name, weight * 3);
    const headed = sentence === null ? HEADED.exec(words)?.[1] : undefined;
    if (headed !== undefined && !DEMONYMS.has(headed) && !PLACES.has(headed)) add(headed, 6);
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
    for (const { name: whole, kind: nameKind, start, end: wholeEnd } of names) {
      const name = placeIn(whole, nameKind);
      // "All votes", "Voters in": words that open sentences.
      if (isNoPlace(name)) continue;
      const end = wholeEnd - whole.length + name.length;
      const known = PLACES.get(name);
      // "Mira Solano", who is "Solano" elsewhere.
      if (known === undefined && nameKind === 'person' && alone.has(name.split(' ').at(-1) ?? name)) continue;
      if (known === undefined && people.has(name)) continue;
      const before = words.slice(Math.max(0, start - 60), start).toLowerCase();
      const after = words.slice(end, end + 60).toLowerCase();
      const cue = PLACE_CUES.reduce(
        (best, { before: b, after: a, weight: w }) =>
          (b === undefined || b.test(before)) && (a === undefined || a.test(after)) && w > best ? w : best,
        0,
      );
      // "Kerala: party position"
      if (weight === 3 && start === 0 && nameKind !== 'person' && after.startsWith(': ')) add(name, 12);
      const isDateline = name === name.toUpperCase() && name.length > 3 && start < 30;
      if (isDateline && after.startsWith(':')) continue;
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
        !/\b(?:Municipal|Presidential|Parliamentary|General|Federal|Local|Republican|Democratic|Democrats?|State(?!$)|National|By-election|Sunday|Workers|Party|Commission|Committee|Institute|Council|Parliament|Assembly|Court|Knesset|Bundestag|Duma|Senate|House|Union|Congress)\b/.test(
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
      const isVote = VOTE_BEHIND.test(after);
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
  return best ?? (kind === 'local' ? datelinePlace(input) : null);
}

/** Where nothing names the place of a local vote, the report's place of writing is it: "SAN ROQUE CITY —". */
function datelinePlace({ sentences, mentions }: ContestInput): string | null {
  const first = sentences.slice(0, 4).flatMap((sentence) => mentions.get(sentence) ?? []);
  const place = first.find(
    ({ kind, name }) => kind === 'place' && name === name.toUpperCase() && name.length > 3,
  );
  return place === undefined ? null : capitalised(place.name);
}

/** "Massachusetts Senate" begins with a place; other names stay whole. */
function placeIn(name: string, kind: Mention['kind']): string {
  const words = name.split(' ');
  const two = words.slice(0, 2).join(' ');
  if (words.length > 1 && PLACES.has(two)) return two;
  const [one = name] = words;
  return words.length > 1 &&
    PLACES.has(one) &&
    // "UK Labour Party", "Iowa Poll"; "Chad Smith" is somebody.
    (kind === 'group' ||
      /^(?:Senate|House|State|Supreme|Legislature|Governor|Democratic|Republican|Poll|Caucus|Primary)/.test(
        words[1] ?? '',
      ))
    ? one
    : name;
}

function isNoPlace(name: string): boolean {
  return /^(?:the|a|an)$/i.test(name) || STARTERS.has(name.toLowerCase());
}

const SHOUTED = /^(\p{Lu}{4,})(?: \p{Lu}{4,})?(?= \p{Lu}|:|$)/u;

/** "WARSAW —", "SEOUL, March 10 –", "DES MOINES, Ia. –": the city a report is written from. */
const DATELINE_CITY =
  /^(?:\([^)]{1,40}\) )?(\p{Lu}[\p{Lu}.' -]{2,30}?)(?= ?[—–:-]|,| \(|\. [\p{Lu}]| \p{Lu}\p{Ll})/u;

/** The country or, of a vote in a state, the state that a dateline's city is the capital of. */
function writtenFrom(city: string, isOfState: boolean): string | undefined {
  const name = capitalised(city);
  return isOfState ? STATE_CAPITALS.get(name) : CAPITALS.get(name);
}

function capitalised(words: string): string {
  return words.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
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
