import { PLACE_NAMES, PLACES, US_STATES } from '../cues/places.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Reading } from '../readings.ts';
import type { Sentence } from '../text/sentences.ts';

/** ", where she took 61.4 percent": a part of the contest that was just named. */
function where(sentence: Sentence): number | null {
  const match = /,? (?:where|whose) (?:he|she|they|it|the|\p{Lu})/u.exec(sentence.text);
  return match === null ? null : sentence.start + match.index;
}

/** The part that `elsewhereIn` found at this offset, by the name that stands there or nearest before. */
export function areaAt({ mentions }: Reading, at: number): string | null {
  return mentions.findLast(({ start, kind }) => start <= at && kind !== 'option')?.name ?? null;
}

/** In a party's primaries, the state that a sentence opens with: "In Virginia, she won", "Alabama was a rout: …". */
export function stateIn({ sentence, mentions }: Reading): string | null {
  const [first] = mentions;
  if (first?.kind !== 'place') return null;
  const isOpening =
    first.lead === 0
      ? /^ (?:was|is) (?:[a-z]+ ){1,4}?[a-z]+: /.test(sentence.text.slice(first.end - sentence.start))
      : first.lead === 1 && sentence.tokens[0]?.lower === 'in';
  return isOpening ? first.name : null;
}

/** Where "In Donegal, …" or "where she took …" turns a sentence to a part of the contest; null where nothing does. */
export function elsewhereIn(
  { sentence, mentions }: Reading,
  entityOf: (mention: Mention) => Entity,
  place: string | null,
): number | null {
  const [first] = mentions;
  const isOpening =
    sentence.tokens[0]?.lower === 'in' ||
    (sentence.tokens[0]?.text === '"' && sentence.tokens[1]?.lower === 'in');
  if (first === undefined || !isOpening) return where(sentence);
  const { kind } = entityOf(first);
  const lead = sentence.tokens
    .slice(1, first.lead)
    .every((token) =>
      /^(?:the|city|town|county|district|region|province|state|port|village|of|"|hill|his|her|home|northern|southern|eastern|western|capital|island|largest|neighbouring|neighboring|and|,)$/.test(
        token.lower,
      ),
    );
  const isPlaced = sentence.tokens[first.last + 1]?.text === ',' && first.lead === 1;
  if (!lead || (kind === 'person' && !isPlaced) || kind === 'option' || isOwnPlace(first.name, place))
    return where(sentence);
  return /\b(?:Party|Alliance|Union|Parliament|Senate|House|Congress|Chamber)\b/.test(first.name)
    ? where(sentence)
    : first.start;
}

const PART_NOUN =
  / (?:County|District|Province|Region|Parish|Ward|Prefecture|Governorate|Municipality|Township)$/;

/** "won in Porto County", "won only in Porto": words that end at `end` tell of a part of the contest by the name behind. */
export function isToldOfPart(
  { mentions, sentence }: Reading,
  end: number,
  entityOf: (mention: Mention) => Entity,
  own: string | null,
): boolean {
  const part = mentions.find(({ start }) => start >= end);
  if (part === undefined || own === null || isOwnPlace(part.name, own)) return false;
  const isOfCountry = PLACES.get(own)?.isCountry === true;
  const between = sentence.text.slice(end - sentence.start, part.start - sentence.start);
  const isTown =
    !isCountry(part.name) &&
    (entityOf(part).kind === 'place' || (entityOf(part).kind === 'unknown' && / in /.test(between)));
  return (
    (PART_NOUN.test(part.name) || (isOfCountry && isTown)) &&
    /^ (?:(?:only |just )?in (?:the )?)?$/.test(between)
  );
}

/** In UTF-16 units, between a state and each of its figures. */
const BESIDE = 40;

/** "who crushed Brandt in Ohio, 83 percent to 16", in a report of another state's primary. */
export function isToldInState({ mentions, sentence }: Reading, at: number, own: string | null): boolean {
  if (own === null || !US_STATES.has(own)) return false;
  const words = (from: number, to: number): string =>
    sentence.text.slice(from - sentence.start, to - sentence.start);
  return mentions.some(
    ({ name, start, end }) =>
      US_STATES.has(name) &&
      name !== own &&
      end <= at &&
      at - end <= BESIDE &&
      / in $/.test(words(sentence.start, start)) &&
      /^, \d/.test(words(end, end + 3)),
  );
}

/** By any of its names: who won "in Britain" won the United Kingdom's election. */
function isCountry(name: string): boolean {
  return PLACES.get(name)?.isCountry === true || PLACE_NAMES.has(name);
}

/** Whether the sentence names the contest's own place and no other. */
export function isOfOwnPlace(
  { mentions }: Reading,
  entityOf: (mention: Mention) => Entity,
  own: string | null,
): boolean {
  const isOwn = ({ name }: Mention): boolean => own !== null && name.toLowerCase() === own.toLowerCase();
  const places = mentions.filter((mention) => entityOf(mention).kind === 'place' || isOwn(mention));
  return places.length > 0 && places.every(({ name }) => isOwnPlace(name, own));
}

/** The contest's own place, or one that its name is part of. */
export function isOwnPlace(name: string, own: string | null): boolean {
  const place = own?.toLowerCase() ?? '';
  return place !== '' && (place.includes(name.toLowerCase()) || name.toLowerCase().includes(place));
}
