import { PLACES } from './cues/places.ts';
import type { Mention } from './names.ts';
import type { Reading } from './readings.ts';
import type { Entity } from './registry.ts';
import type { Token } from './tokens.ts';

/** From one offset to another, a report tells of this place; null where it tells of nowhere in particular. */
export interface PlaceTurn {
  from: number;
  to: number;
  place: string | null;
}

/**
 * Where a report turns to which place: with a heading, with how a sentence opens, with "in" or "carried", or on in a
 * list ("and Maine with 51"). A turn holds until the next one or its paragraph's end, a heading's through the next
 * paragraph.
 */
export function placeTurns(
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
): PlaceTurn[] {
  const turns: PlaceTurn[] = [];
  let [place, paragraph]: [string | null, number] = [null, -1];
  let headed: string | null = null;
  const turn = (from: number, to: string | null): void => {
    const last = turns.at(-1);
    if (last !== undefined) last.to = from;
    turns.push({ from, to: Number.POSITIVE_INFINITY, place: to });
    place = to;
  };
  for (const reading of readings) {
    const { sentence, quantities } = reading;
    const heading = headingPlace(reading, entityOf);
    if (heading !== null) {
      headed = heading;
      turn(sentence.start, heading);
      paragraph = sentence.paragraph;
      continue;
    }
    if (sentence.paragraph !== paragraph) {
      const goesOn = headed !== null && sentence.paragraph === paragraph + 1;
      if (!goesOn) headed = null;
      if (place !== headed) turn(sentence.start, headed);
      paragraph = sentence.paragraph;
    } else if (OF_THE_WHOLE.test(sentence.text)) turn(sentence.start, null);
    const figures = quantities.filter(({ unit }) => unit !== 'date' && unit !== 'time');
    for (const mention of reading.mentions) {
      if (!isPlace(mention, entityOf)) continue;
      const isListed = figures.some(({ end }) => end <= mention.start) || place !== null;
      if (turnsTo(mention, sentence.tokens, isListed)) turn(mention.start, mention.name);
    }
  }
  return turns;
}

const OF_THE_WHOLE =
  /^(?:Nationwide|Nationally|Statewide|Overall|Across the (?:country|state|nation|province)|In (?:all|total))\b/;

/** "Saxony-Anhalt" on a line of its own. */
function headingPlace(
  { sentence, quantities, mentions }: Reading,
  entityOf: (mention: Mention) => Entity,
): string | null {
  const [first, second] = mentions;
  if (first === undefined || second !== undefined || quantities.length > 0) return null;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length;
  const isOfName = words <= first.last - first.first + 2 && !/[.?!]$/.test(sentence.text);
  return isOfName && isPlace(first, entityOf) ? first.name : null;
}

function isPlace(mention: Mention, entityOf: (mention: Mention) => Entity): boolean {
  const { kind } = entityOf(mention);
  // "PARIS, 23 April": where it was written.
  if (mention.name.length > 3 && mention.name === mention.name.toUpperCase()) return false;
  return kind === 'place' || PLACES.has(mention.name) || (kind === 'unknown' && !mention.isDoubtful);
}

function turnsTo(mention: Mention, tokens: readonly Token[], isListed: boolean): boolean {
  let at = mention.lead - 1;
  while (DESCRIBES.test(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at];
  const behind = tokens[mention.last + 1];
  const opens = tokens.slice(0, mention.lead).every(({ kind }) => kind !== 'word' && kind !== 'number');
  if (opens) return behind !== undefined && (OPENED.test(behind.lower) || mention.isPossessive);
  if (before === undefined) return false;
  if (TURNS.has(before.lower)) return !mention.isPossessive || OF_VOTE.test(behind?.lower ?? '');
  return (
    isListed &&
    /^(?:,|;|and|but|while)$/.test(before.lower) &&
    behind !== undefined &&
    (behind.kind === 'number' || /^(?:with|by|to|at|:|\()$/.test(behind.lower))
  );
}

/** Words before a place that a figure is of; not "of", by which people are from it. */
const TURNS: ReadonlySet<string> = new Set(
  'in carried won lost took captured swept claimed across'.split(' '),
);
/** Between them and the place: "in the neighbouring state of". */
const DESCRIBES =
  /^(?:the|city|town|county|district|region|province|state|port|village|of|home|northern|southern|eastern|western|capital|island|largest|neighbouring|neighboring|nearby|rural|tiny|his|her)$/;
/** What stands after a place that a sentence opens with. */
const OPENED =
  /^(?:[:(,–—-]|was|is|were|had|has|gave|went|voted|returned|re-elected|elected|chose|preferred|backed|also|too|saw|brought|stayed|remained|where|on|with)$/;
const OF_VOTE = /^(?:primary|caucus|caucuses|election|vote|contest|race|runoff|run-off|ballot)$/;
