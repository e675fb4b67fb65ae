import { NO_CONTENDER } from '../cues/election-bodies.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Measure } from './pairing-input.ts';

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

/**
 * Of a figure that is nobody's yet, and this sure of its kind, somebody without one is the owner by being left over: with so
 * much of what the chances of all such add up to, and so much by themselves.
 */
const OF_ITS_KIND = 0.65;
const LEFT_OVER = 0.9;
const LEAST_LEFT = 0.35;

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
  for (const claimant of claimants) {
    if (given.get(claimant) !== null || claimant.certainty < OF_ITS_KIND || claimant.least > LEFT_OVER)
      continue;
    const all = [...claimant.owners].filter(([entity]) => mayOwn(entity));
    const open = all.filter(([entity]) => !taken.has(keyOf(claimant, entity)));
    const left = open.reduce((sum, [, chance]) => sum + chance, 0);
    const last = open.find(([, chance]) => chance >= LEAST_LEFT && chance / left >= LEFT_OVER);
    if (last !== undefined && open.length < all.length) give({ claimant, entity: last[0], weight: last[1] });
  }
  return given;
}

const LEAST_OF_TWO = 0.3;
const LEAST_TOGETHER = 0.8;

/** A figure with whom the rules gave it to. */
interface Given {
  quantity: Quantity;
  entity: Entity | null;
  /** Whom its sentence names. */
  named: ReadonlySet<Entity>;
}

/**
 * Of each figure that was given to two, "had both at 25 percent", the two whom the chances speak for together. Two who are
 * named with it are not given up for others who are not.
 */
export function ownersOfTwo<Each extends Given>(
  given: readonly Each[],
  chances: ReadonlyMap<Quantity, Pick<Claimant, 'owners'>>,
): [Each, Entity][] {
  const together = new Map<Quantity, Each[]>();
  for (const each of given) together.set(each.quantity, [...(together.get(each.quantity) ?? []), each]);
  return [...together].flatMap(([quantity, [first, second, ...more]]): [Each, Entity][] => {
    if (first === undefined || second === undefined || more.length > 0) return [];
    const [a, b] = [...(chances.get(quantity)?.owners ?? [])]
      .filter(([entity]) => mayOwn(entity))
      .toSorted(([, x], [, y]) => y - x);
    if (a === undefined || b === undefined || b[1] < LEAST_OF_TWO || a[1] + b[1] < LEAST_TOGETHER) return [];
    const areNamed = (one: Entity | null, other: Entity | null): boolean =>
      one !== null && other !== null && first.named.has(one) && first.named.has(other);
    if (areNamed(first.entity, second.entity) && !areNamed(a[0], b[0])) return [];
    return [
      [first, a[0]],
      [second, b[0]],
    ];
  });
}

function rankOf({ claimant, weight }: { claimant: Claimant; weight: number }): number {
  return weight * claimant.certainty;
}

function weightOf({ owners, read, trust }: Claimant, entity: Entity): number {
  return (owners.get(entity) ?? 0) + (entity === read ? trust : 0);
}

/** Votes are a person's, a party's or an answer's; who counts them has none. */
export function mayOwn(entity: Entity | null): entity is Entity {
  return (
    entity !== null &&
    entity.kind !== 'place' &&
    entity.isInhabitant !== true &&
    !NO_CONTENDER.test(entity.name)
  );
}
