import type { Measure } from './pairing-input.ts';
import type { Entity } from './registry.ts';

/** A figure of a sentence that somebody is wanted for. */
export interface Claimant {
  measure: Measure;
  /** What else it has to share with another figure for one person not to have both: "count", "poll" … */
  kind: string;
  /** Whose the rules found it to be. */
  read: Entity | null;
  /** How likely it is whose, 0 to 1 of all together. */
  owners: ReadonlyMap<Entity, number>;
  /** What being found by the rules weighs, beside those chances. */
  trust: number;
  /** The least weight that gives it to somebody. */
  least: number;
  /** How sure it is that it is of that kind, 0 to 1: the surest choose first. */
  certainty: number;
}

/** What it weighs against somebody that another figure of the sentence, of the same measure and kind, is theirs. */
const CROWDED = 0.35;

/** No chance alone weighs more. */
const MOST_CHANCE = 1;

/** Gives each figure of a sentence to one owner, all together: the best claim first, and nobody two without need. */
export function assignOwners<Each extends Claimant>(claimants: readonly Each[]): Map<Each, Entity | null> {
  const claims = claimants.flatMap((claimant) =>
    [...new Set([...claimant.owners.keys(), ...(claimant.read === null ? [] : [claimant.read])])]
      .filter((entity) => entity === claimant.read || mayOwn(entity))
      .map((entity) => ({ claimant, entity, weight: weightOf(claimant, entity) }))
      .filter(({ weight }) => weight >= claimant.least),
  );
  const given = new Map<Each, Entity | null>(claimants.map((claimant) => [claimant, null]));
  const taken = new Set<string>();
  const crowded: typeof claims = [];
  const keyOf = ({ measure, kind }: Claimant, { name }: Entity): string => `${measure} ${kind} ${name}`;
  const give = ({ claimant, entity }: (typeof claims)[number]): void => {
    given.set(claimant, entity);
    taken.add(keyOf(claimant, entity));
  };
  for (const claim of claims.toSorted((a, b) => rankOf(b) - rankOf(a))) {
    const { claimant, entity, weight } = claim;
    if (given.get(claimant) !== null) continue;
    // Somebody whom the rules are sure of is not given up for a guess.
    const isOpen = !taken.has(keyOf(claimant, entity)) || weight - CROWDED > MOST_CHANCE;
    if (isOpen) give(claim);
    else crowded.push(claim);
  }
  for (const claim of crowded) {
    const { claimant, weight } = claim;
    if (given.get(claimant) === null && weight - CROWDED >= claimant.least) give(claim);
  }
  return given;
}

function rankOf({ claimant, weight }: { claimant: Claimant; weight: number }): number {
  return weight * claimant.certainty;
}

function weightOf({ owners, read, trust }: Claimant, entity: Entity): number {
  return (owners.get(entity) ?? 0) + (entity === read ? trust : 0);
}

/** Votes are a person's, a party's or an answer's. */
export function mayOwn(entity: Entity | null): entity is Entity {
  return entity !== null && entity.kind !== 'place';
}
