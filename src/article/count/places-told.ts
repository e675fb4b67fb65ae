import type { Entity } from '../names/registry.ts';
import type { ReadText } from '../readings.ts';
import type { CountFact } from './count-desk.ts';
import { isOwnPlace } from './parts.ts';
import { placeTurns } from './place-turns.ts';

/**
 * Parts the figures of several places whose contests one report tells. Where somebody has other figures beside another
 * place ("In Saxony, …", "Aragon: …", "carried Ohio with 54 percent and Maine with 51"), both are results, each of its
 * place; the contest's own place has none.
 */
export function byPlace(
  facts: readonly CountFact[],
  { readings, entityOf }: Pick<ReadText, 'readings' | 'entityOf'>,
  own: string | null,
): CountFact[] {
  const turns = placeTurns(readings, entityOf, new Set(facts.map(({ entity }) => entity)));
  const placeOf = (fact: CountFact): string | null => {
    const turn = turns.findLast(({ from, to }) => from <= fact.figureAt && fact.figureAt < to);
    return turn === undefined || turn.place === null || isOwnPlace(turn.place, own) ? null : turn.place;
  };
  const parted = facts.filter(mayBeElsewhere).map((fact) => ({ fact, place: placeOf(fact) }));
  const told = new Map<Entity, typeof parted>();
  for (const each of parted) told.set(each.fact.entity, [...(told.get(each.fact.entity) ?? []), each]);
  const others = new Set<string | null>();
  for (const { fact, place } of parted)
    if (
      place !== null &&
      told.get(fact.entity)?.some((other) => other.place !== place && contradicts(fact, other.fact))
    )
      others.add(place);
  const areas = new Map(
    parted.flatMap(({ fact, place }) =>
      place !== null && others.has(place) ? [[fact, { ...fact, area: place }]] : [],
    ),
  );
  return facts.map((fact) => areas.get(fact) ?? fact);
}

/** Answers are parted by their questions. */
function mayBeElsewhere({ area, isHeadline, entity, measure }: CountFact): boolean {
  return area === null && !isHeadline && entity.kind !== 'option' && measure !== 'seats';
}

/** Of one count: a later one, or more of it, has other figures everywhere. */
function contradicts(fact: CountFact, other: CountFact): boolean {
  if (!fact.isSure || !other.isSure || fact.measure !== other.measure || fact.age !== other.age) return false;
  const [one, two] = [fact.figure.value, other.figure.value];
  return Math.abs(one - two) > (one > 100 ? one * 0.05 : 1);
}
