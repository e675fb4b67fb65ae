import type { CountFact } from './count-desk.ts';
import { areaAt, elsewhereIn, isOwnPlace } from './parts.ts';
import type { Reading, ReadText } from './readings.ts';
import type { Entity } from './registry.ts';

/**
 * Parts the figures of several places whose contests one report tells: a sentence that opens with another place and gives
 * somebody another figure than was told of them before is of that place, and so is the rest of its paragraph.
 */
export function byPlace(
  facts: readonly CountFact[],
  { readings, entityOf }: Pick<ReadText, 'readings' | 'entityOf'>,
  own: string | null,
): CountFact[] {
  const readingAt = new Map(readings.map((reading) => [reading.sentence.start, reading]));
  const told = new Map<Entity, CountFact[]>();
  const placed = new Map<CountFact, CountFact>();
  let [area, paragraph]: [string | null, number] = [null, -1];
  const groups = new Map<number, CountFact[]>();
  for (const fact of facts.filter(mayBeElsewhere)) {
    const group = groups.get(fact.at.start) ?? [];
    groups.set(fact.at.start, group);
    group.push(fact);
  }
  for (const [start, group] of groups) {
    const reading = readingAt.get(start);
    if (reading === undefined || reading.sentence.paragraph !== paragraph) area = null;
    paragraph = reading?.sentence.paragraph ?? -1;
    if (reading !== undefined && group.some((fact) => contradicts(fact, told.get(fact.entity) ?? [])))
      area = placeFor(reading, readings, { entityOf, own }) ?? area;
    for (const fact of group) {
      if (area !== null) placed.set(fact, { ...fact, area });
      else told.set(fact.entity, [...(told.get(fact.entity) ?? []), fact]);
    }
  }
  return facts.map((fact) => placed.get(fact) ?? fact);
}

/** Answers are parted by their questions. */
function mayBeElsewhere({ area, isHeadline, entity }: CountFact): boolean {
  return area === null && !isHeadline && entity.kind !== 'option';
}

/** Of one count: a later one, or more of it, has other figures everywhere. */
function contradicts(fact: CountFact, told: readonly CountFact[]): boolean {
  if (!fact.isSure || fact.measure === 'seats') return false;
  const known = told.find(({ measure }) => measure === fact.measure);
  if (known === undefined || known.age !== fact.age) return false;
  const [one, other] = [known.figure.value, fact.figure.value];
  return Math.abs(one - other) > (one > 100 ? one * 0.05 : 1);
}

/** The place that the sentence turns to, or the last before it in its paragraph did; null where that is the contest's own. */
function placeFor(reading: Reading, readings: readonly Reading[], known: Known): string | null {
  const at = readings.indexOf(reading);
  for (let index = at; index >= 0 && index > at - MOST_BACK; index--) {
    const before = readings[index];
    if (before === undefined || before.sentence.paragraph !== reading.sentence.paragraph) return null;
    const place = placeOf(before, known, before === reading);
    if (place !== null) return isOwnPlace(place, known.own) ? null : place;
  }
  return null;
}

const MOST_BACK = 4;

/** What is known outside a sentence. */
interface Known {
  entityOf: ReadText['entityOf'];
  own: string | null;
}

/** "In Saxony, …", "she carried Vermont by …", before its figures where they are told beside it. */
function placeOf(reading: Reading, { entityOf, own }: Known, isBesides: boolean): string | null {
  const at = elsewhereIn(reading, entityOf, own);
  const [first] = reading.mentions;
  if (at !== null && first !== undefined && at === first.start && entityOf(first).kind !== 'person')
    return areaAt(reading, at);
  const { tokens, end } = reading.sentence;
  const figure = reading.quantities.find(({ unit }) => unit === 'percent' || unit === 'count');
  const most = isBesides ? (figure?.start ?? 0) : end;
  const turned = reading.mentions.findLast(
    (mention) =>
      PLACES.has(entityOf(mention).kind) &&
      mention.end <= most &&
      TURNS.has(tokens[mention.lead - 1]?.lower ?? ''),
  );
  return turned?.name ?? null;
}

/** Words before a place that a figure is of; not "of", by which people are from it. */
const TURNS: ReadonlySet<string> = new Set(
  'in carried won lost took captured swept claimed across'.split(' '),
);
/** A name that nothing is known of may be a town's. */
const PLACES: ReadonlySet<string> = new Set(['place', 'unknown']);
