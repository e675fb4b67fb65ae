import { PLACES } from '../cues/places.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Reading } from '../readings.ts';
import type { Token } from '../text/tokens.ts';

/** From one offset to another, a report tells of this place; null where it tells of nowhere in particular. */
export interface PlaceTurn {
  from: number;
  to: number;
  place: string | null;
}

/**
 * Where a report turns to which place: with a heading, with how a sentence opens, with "in" or "carried", or on in a
 * list ("and Maine with 51"). A turn holds until the next one or its paragraph's end, a heading's through the next
 * paragraph. None of `owners`, who have figures, is a place.
 */
export function placeTurns(
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
  owners: ReadonlySet<Entity>,
): PlaceTurn[] {
  const isPlace = (mention: Mention): boolean => mayBePlace(mention, entityOf(mention), owners);
  const turns: PlaceTurn[] = [];
  let [place, paragraph]: [string | null, number] = [null, -1];
  let headed: string | null = null;
  const turn = (from: number, to: string | null): void => {
    const last = turns.at(-1);
    const start = Math.max(from, last?.from ?? 0);
    if (last !== undefined) last.to = start;
    turns.push({ from: start, to: Number.POSITIVE_INFINITY, place: to });
    place = to;
  };
  for (const reading of readings) {
    const { sentence, quantities } = reading;
    const heading = headingPlace(reading, isPlace);
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
      if (!isPlace(mention)) continue;
      const told = figures.findLast(({ end }) => end <= mention.start);
      const how = turnAt(mention, sentence.tokens, told !== undefined || place !== null);
      if (how === 'behind') turn(told?.start ?? mention.start, mention.name);
      else if (how === 'before') turn(mention.start, mention.name);
    }
  }
  return turns;
}

const OF_THE_WHOLE =
  /^(?:Nationwide|Nationally|Statewide|Overall|Across the (?:country|state|nation|province)|In (?:all|total))\b/;

/** "Saxony-Anhalt" on a line of its own. */
function headingPlace(
  { sentence, quantities, mentions }: Reading,
  isPlace: (mention: Mention) => boolean,
): string | null {
  const [first, second] = mentions;
  if (first === undefined || second !== undefined || quantities.length > 0) return null;
  const words = sentence.tokens.filter(({ kind }) => kind === 'word').length;
  const isOfName = words <= first.last - first.first + 2 && !/[.?!]$/.test(sentence.text);
  return isOfName && isPlace(first) ? first.name : null;
}

function mayBePlace(mention: Mention, entity: Entity, owners: ReadonlySet<Entity>): boolean {
  // "PARIS, 23 April": where it was written.
  if (mention.name.length > 3 && mention.name === mention.name.toUpperCase()) return false;
  if (owners.has(entity) || PART.test(mention.name)) return false;
  return (
    entity.kind === 'place' || PLACES.has(mention.name) || (entity.kind === 'unknown' && !mention.isDoubtful)
  );
}

/** "Jefferson County", "the South": no places with contests of their own. */
const PART = /\b(?:County|Parish|Borough|Ward)$|^(?:North|South|East|West|Centre|Center|Midlands)(?:ern)?$/;

/** Whether a place stands before the figures that are of it, or behind the first; null where it is told of in passing. */
function turnAt(mention: Mention, tokens: readonly Token[], isListed: boolean): 'before' | 'behind' | null {
  let at = mention.lead - 1;
  while (DESCRIBES.test(tokens[at]?.lower ?? '')) at--;
  const [past, before] = [tokens[at - 1]?.lower ?? '', tokens[at]];
  const behind = tokens[mention.last + 1];
  const opens = tokens.slice(0, mention.lead).every(({ kind }) => kind !== 'word' && kind !== 'number');
  if (opens)
    return behind !== undefined && (OPENED.test(behind.lower) || mention.isPossessive) ? 'before' : null;
  if (before === undefined) return null;
  if (mention.isPossessive && !OF_VOTE.test(behind?.lower ?? '')) return null;
  if (WON.has(before.lower)) return 'before';
  if (before.lower === 'in' || before.lower === 'across') {
    if (tokens[at - 1]?.kind === 'number' || /^(?:%|percent|cent|votes?|ballots)$/.test(past))
      return 'behind';
    const isAtHome = past === 'home' && tokens[at - 2]?.lower === 'at';
    return IN_PASSING.test(past) && !isAtHome ? null : 'before';
  }
  const isNext =
    isListed &&
    /^(?:,|;|and|but|while)$/.test(before.lower) &&
    behind !== undefined &&
    (behind.kind === 'number' || /^(?:with|by|to|at|:|\()$/.test(behind.lower));
  return isNext ? 'before' : null;
}

/** "carried Ohio with 54 percent" */
const WON: ReadonlySet<string> = new Set('carried won lost took captured swept claimed'.split(' '));
/** Whoever was born, spoke or gave up in a town won nothing there. */
const IN_PASSING =
  /^(?:born|raised|up|lives?|lived|living|educated|studied|taught|worked|works|working|based|resident|buried|held|jailed|imprisoned|exile|arrested|arrived|conceded|conceding|celebrated|celebrating|spoke|speaking|speak|speech|said|saying|told|telling|appeared|appearing|cheered|gathered|gathering|waved|waving|danced|met|meeting|addressed|addressing|thanked|supporters|crowd|crowds|rally|rallies|reporters|journalists|hall|hotel|headquarters|office|offices|square|home|house|party|palace|embassy|station|stations|ballot|voted|voting|stood|standing|campaigned|campaigning|headquartered|officials|minister|mayor|governor|court|university|school|church|protests?|protested|observers?|conference|interview|tv)$/;
/** Between them and the place: "in the neighbouring state of". */
const DESCRIBES =
  /^(?:the|city|town|county|district|region|province|state|port|village|of|home|northern|southern|eastern|western|capital|island|largest|neighbouring|neighboring|nearby|rural|tiny|his|her)$/;
/** What stands after a place that a sentence opens with. */
const OPENED =
  /^(?:[:(,–—-]|was|is|were|had|has|gave|went|voted|returned|re-elected|elected|chose|preferred|backed|also|too|saw|brought|stayed|remained|where|on|with)$/;
const OF_VOTE = /^(?:primary|caucus|caucuses|election|vote|contest|race|runoff|run-off|ballot)$/;
