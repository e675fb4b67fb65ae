import type { Entity } from './registry.ts';

/** The two people of a two-horse race: both named again and again, and nobody else nearly as often. */
export function findDuel(entities: readonly Entity[]): [Entity, Entity] | null {
  const people = entities
    .filter(({ kind }) => kind === 'person')
    .toSorted((a, b) => b.mentionCount - a.mentionCount);
  const [first, second, third] = people;
  if (first === undefined || second === undefined || second.mentionCount < 2) return null;
  return third === undefined || third.mentionCount * 2 <= second.mentionCount ? [first, second] : null;
}

/** In a race of two, the other one. */
export function rivalIn(duel: [Entity, Entity] | null, entity: Entity): Entity | null {
  if (duel === null) return null;
  const [a, b] = duel;
  return entity === a ? b : entity === b ? a : null;
}
