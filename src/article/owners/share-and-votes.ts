import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Claimant } from './owner-claims.ts';
import type { Pairing } from './pairing.ts';

/** Tokens from a share to its votes, with a bracket or a comma between. */
const BESIDE = 2;
/** What both together give the one who has both. */
const LEAST_SHARED = 1;

/** "2.04 per cent (44,118 votes)": a share and the votes beside it have one owner: of two, whom the rules found. */
export function ownersOfPairs<Each extends Pairing>(
  first: readonly Each[],
  owners: ReadonlyMap<unknown, Entity | null>,
  chances: ReadonlyMap<Quantity, Pick<Claimant, 'owners'>>,
): [Each, Entity][] {
  return first.flatMap((read, at): [Each, Entity][] => {
    const next = first[at + 1];
    if (next === undefined || next.entity !== read.entity || next.measure === read.measure) return [];
    const [one, other] = [owners.get(read) ?? null, owners.get(next) ?? null];
    if (next.quantity.first - read.quantity.last > BESIDE || one === other) return [];
    const chanceOf = (entity: Entity): number =>
      [read, next].reduce((sum, { quantity }) => sum + (chances.get(quantity)?.owners.get(entity) ?? 0), 0);
    const [best] = [one, other]
      .filter((entity) => entity !== null)
      .toSorted((a, b) => Number(b === read.entity) - Number(a === read.entity) || chanceOf(b) - chanceOf(a));
    if (best === undefined || chanceOf(best) < LEAST_SHARED) return [];
    return [
      [read, best],
      [next, best],
    ];
  });
}
