import type { ContestKind } from '../../election/contest.ts';
import { STARTERS } from '../cues/name-words.ts';
import {
  HEADED,
  HEADLINE_SEAT,
  NO_HEADED_PLACE,
  NO_SEAT,
  OPENING_SEAT,
  PLACE_CUES,
  SEAT,
  VOTE_BEHIND,
  VOTED_BEFORE,
  VOTES_THEN,
} from '../cues/place-cues.ts';
import { DEMONYMS, PEOPLES, PLACE_NAMES, PLACES } from '../cues/places.ts';
import { CAPITALS, HOME_WORD, HOME_WORDS } from '../cues/seats-of-power.ts';
import type { Mention } from '../names/names.ts';
import { type ContestInput, weighedTexts } from './contest-input.ts';
import {
  capitalised,
  DATELINE_CITY,
  datelinePlace,
  SHOUTED,
  stateBehindTown,
  writtenFrom,
} from './dateline-city.ts';

/** Where the contest is held: the place that stands most, and most plainly, beside words of a vote. */
export function readPlace(input: ContestInput, kind: ContestKind, office: string | null): string | null {
  const isLed = kind === 'party' && /^(?:party leader$|(?:leader|president|chair\w*) of )/.test(office ?? '');
  const isOfStates = isPrimary(office) && isAmerican(input);
  const isLocal =
    office === 'mayor' ||
    office === 'governor' ||
    office?.startsWith('by-election') === true ||
    isOfStates ||
    office === 'council' ||
    office === 'Senate' ||
    office?.endsWith(' Assembly') === true ||
    office === 'state parliament';
  const isNational =
    !isLocal && (/^(?:presidential|parliamentary|referendum)$/.test(kind) || isPrimary(office));
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
      of === 'person' && name.includes(' ')
        ? [
            name
              .replace(/ (?:Jr|Sr)\.?$/, '')
              .split(' ')
              .at(-1),
          ]
        : [],
    ),
  );
  // "parliament (Knesset)": no other country has one.
  const house = office?.slice(office.indexOf('(') + 1, -1) ?? '';
  const homeOfHouse = HOME_WORDS.get(house);
  if (homeOfHouse !== undefined) add(house, 2);
  if (office?.endsWith(' Assembly') === true) add(office.replace(/ Assembly$/, ''), 12);
  for (const { words, weight, sentence } of weighedTexts(input)) {
    if (!isLocal && kind !== 'local') {
      // Tories sit in Holyrood too.
      for (const [word] of words.matchAll(HOME_WORD))
        if (homeOfHouse === undefined || HOME_WORDS.get(word) === homeOfHouse) add(word, weight * 0.4);
    }
    if (weight >= 2) {
      const city = DATELINE_CITY.exec(words)?.[1];
      const home = city === undefined ? undefined : writtenFrom(city, isLocal || kind === 'local');
      if (home !== undefined) add(home, weight * 1.5);
      const state = isLocal ? stateBehindTown(words) : undefined;
      if (state !== undefined) add(state, weight * 1.5);
    }
    if (office?.startsWith('by-election') === true) {
      const seat = SEAT.exec(words);
      const name = seat?.[1] ?? seat?.[2] ?? seat?.[3];
      const opening = OPENING_SEAT.exec(words)?.[1];
      if (opening !== undefined && !PLACES.has(opening)) add(opening, weight * 4);
      const headed = weight === 3 ? HEADLINE_SEAT.exec(words)?.[1] : undefined;
      if (headed !== undefined && !PLACES.has(headed)) add(headed, weight * 2);
      if (name !== undefined && !isNoPlace(name) && !NO_SEAT.test(name)) add(name, weight * 8);
    }
    // "the Liberal Party of Estavia", "The state of Miravel will …"
    const home =
      weight < 2
        ? undefined
        : isLed
          ? PARTY_OF.exec(words)?.[1]
          : isLocal
            ? STATE_OF.exec(words)?.[1]
            : undefined;
    if (home !== undefined && !isNoPlace(home)) add(home, weight);
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
      const counted = COUNTING_BODY.exec(whole)?.[1] ?? '';
      if (PLACES.get(counted)?.isCountry === true && (!isLocal || office === 'council'))
        add(counted, weight * 1.5);
      const name = placeIn(whole, nameKind);
      // "All votes", "Voters in": words that open sentences.
      if (isNoPlace(name) || NO_SEAT.test(name)) continue;
      const end = wholeEnd - whole.length + name.length;
      const known = PLACES.get(name);
      // "Mira Solano", who is "Solano" elsewhere.
      if (known === undefined && nameKind === 'person' && alone.has(name.split(' ').at(-1) ?? name)) continue;
      if (known === undefined && people.has(name)) continue;
      const before = words.slice(Math.max(0, start - 60), start).toLowerCase();
      const after = words.slice(end, end + 60).toLowerCase();
      // A party's members live all over the country, whatever seat somebody sits for.
      if (isLed && known === undefined && (nameKind === 'person' || HELD_FOR.test(before))) continue;
      // "US Senate", "U.S. Rep. Ron Solano": the house is the country's, the seat is a state's.
      if (isLocal && HOUSE_OF_THE_COUNTRY.test(words.slice(start, start + 20))) continue;
      const isAnother =
        (isLocal && VOTED_BEFORE.test(words.slice(0, start))) || (isOfStates && VOTES_THEN.test(after));
      const cue = PLACE_CUES.reduce(
        (best, { before: b, after: a, weight: w }) =>
          (b === undefined || b.test(before)) && (a === undefined || a.test(after)) && w > best ? w : best,
        0,
      );
      // "Kerala: party position"
      if (
        weight === 3 &&
        start === 0 &&
        nameKind !== 'person' &&
        after.startsWith(': ') &&
        !NO_HEADED_PLACE.test(name)
      )
        add(name, 12);
      const isDateline = name === name.toUpperCase() && name.length > 3 && start < 30;
      if (isDateline && after.startsWith(':')) continue;
      if (known !== undefined && !isDateline)
        add(
          name,
          weight *
            (0.6 + (isAnother ? 0 : cue) + (known.isCountry === isLocal ? 0 : 0.4)) *
            (isLed && !known.isCountry ? 0.3 : 1) *
            (kind === 'presidential' && !known.isCountry && cue < 4 ? 0.4 : 1),
        );
      else if (
        cue >= 3.4 &&
        nameKind !== 'option' &&
        !/\b(?:Municipal|Presidential|Parliamentary|General|Federal|Local|Republican|Democratic|Democrats?|State(?!$)|National|By-election|Sunday|Workers|Party|Loksabha|Sabha|Commission|Committee|Institute|Council|Parliament|Assembly|Court|Knesset|Bundestag|Duma|Senate|House|Union|Congress)\b/.test(
          name,
        )
      )
        add(name, weight * (cue - (nameKind === 'person' || nameKind === 'group' ? 2.5 : 0.5)));
    }
    for (const match of words.matchAll(/\b(\p{Lu}\p{Ll}+)(?=( \p{Lu}\p{Ll}+)?)/gu)) {
      const [one, two] = [match[1] ?? '', `${match[1]}${match[2] ?? ''}`];
      const place = DEMONYMS.get(two) ?? DEMONYMS.get(one) ?? PEOPLES.get(two) ?? PEOPLES.get(one);
      // "the parties of the ethnic Albanians": of another country.
      if (
        place === undefined ||
        /\b(?:ethnic |(?:Party|Union|League|Alliance) (?:of|for) (?:the )?)$/.test(
          words.slice(0, match.index),
        )
      )
        continue;
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
  if (kind === 'party' && !isLed && (isOfStates || !isPrimary(office))) {
    for (const [name, score] of scores)
      if (PLACES.get(name)?.isCountry === true) scores.set(name, score * 0.3);
  }
  let best: string | null = null;
  for (const [name, score] of scores)
    if (score > (best === null ? (isLed ? 0.5 : 1.2) : (scores.get(best) ?? 0))) best = name;
  return (
    best ??
    (kind === 'local' ? datelinePlace(input) : isNational && !isPrimary(office) ? onlyCountry(scores) : null)
  );
}

/** Its adjective alone, or a word of its politics, is too little. */
const NAMED_ONCE = 1;

/** A country that no words of a vote stand beside, where a report of a whole country's vote names no other. */
function onlyCountry(scores: ReadonlyMap<string, number>): string | null {
  const [country, ...others] = [...scores].filter(([name]) => PLACES.get(name)?.isCountry === true);
  return country !== undefined && others.length === 0 && country[1] >= NAMED_ONCE ? country[0] : null;
}

const HOUSE_OF_THE_COUNTRY = /^(?:US|U\.S\.) (?:Senat|House|Rep|Sen)/;

const NAME_OF_PLACE = "(\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)(?![\\p{L}'-])";
const PARTY_OF = new RegExp(
  `\\b(?:Labour|Labor|Liberal|Conservative|Democratic|National|Nationalist|Republican|Socialist|Green|Progressive|People's|Unionist) Party of (?:the )?(?!Workers|Labou?r|Work|Justice|Freedom|Peace|God|The People)${NAME_OF_PLACE}`,
  'u',
);
const STATE_OF = new RegExp(
  `^The (?:state|province|region|canton|territory|city|town|county) of ${NAME_OF_PLACE}`,
  'u',
);

const HELD_FOR =
  /\b(?:mps?|members?|senator|seat|constituency|riding|mayor|premier|governor|minister|lawyer) (?:of|for|in|from) (?:the )?$/;

/** "Central Election Commission of Ukraine" */
const COUNTING_BODY =
  /\bElect(?:ions?|oral) (?:Commission|Committee|Council|Board|Authority|Tribunal) of (?:the )?(\p{Lu}[\p{L} ]+)$/u;

function isPrimary(office: string | null): boolean {
  return office === 'presidential primary' || office === 'presidential caucuses';
}

/** States hold their primaries one by one in the United States, whose two parties the report speaks of. */
function isAmerican(input: ContestInput): boolean {
  return [...weighedTexts(input)].some(({ words }) =>
    /\b(?:Republicans?|Democrats?|Democratic|GOP)\b/.test(words),
  );
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
