import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { isPairJoint } from './figure-bundles.ts';
import { isInAside, lowerWords } from './grammar.ts';
import { votersChoice } from './names-behind.ts';
import type { PairingInput } from './pairing-input.ts';
import { ALONE, type Link, LOOSE, linkBefore, linkBehind, ownersIn, SURE } from './share-links.ts';

/** Shares whose owner the sentence tells; those of `loose` only where no surer rule knows better. */
export interface Alignment {
  sure: ReadonlyMap<Quantity, Entity>;
  loose: ReadonlyMap<Quantity, Entity>;
}

const MOST_NUMBERS = 60;

/**
 * Joins the shares of a sentence about polls to the names beside them, all at once: each share hangs on the name
 * before or behind it, no name has two, and of all the ways to do so the one that reads most plainly is taken, where
 * no other reads nearly as plainly. A number without its "%" counts only as one of several such shares.
 */
export function alignShares(input: PairingInput): Alignment {
  const numbers = loneNumbers(input);
  const links = linksOf(numbers, input);
  const best = plainest(links);
  const taken = numbers.flatMap((quantity, at) => {
    const link = links[at]?.[best.choice[at] ?? -1];
    if (link === undefined) return [];
    const others = plainest(
      links.with(
        at,
        (links[at] ?? []).filter((other) => other !== link),
      ),
    );
    return others.cost > best.cost ? [{ quantity, link }] : [];
  });
  const told = taken.filter(({ link }) => link.cost < LOOSE);
  const isList = told.length > 1 && told.reduce((sum, { quantity }) => sum + quantity.value, 0) <= 101;
  const hasSeats = input.roles.includes('seats') || input.tokens.some(({ lower }) => lower === 'seats');
  const counted = taken.filter(
    ({ quantity, link }) => quantity.unit === 'percent' || (isList && !hasSeats && link.cost === SURE),
  );
  const ownersOf = (isSure: boolean): Map<Quantity, Entity> =>
    new Map(
      counted
        .filter(({ link }) => link.cost < LOOSE === isSure)
        .map(({ quantity, link }) => [quantity, input.entityOf(link.mention)]),
    );
  return { sure: ownersOf(true), loose: ownersOf(false) };
}

/** Shares and bare numbers that might be some, without those of pairs ("49-43") and rows ("49 and 43 percent"), which are read as such. */
function loneNumbers(input: PairingInput): Quantity[] {
  const { quantities, roles, tokens } = input;
  const isNumber = (at: number): boolean => {
    const quantity = quantities[at];
    if (quantity === undefined || quantity.value > 100) return false;
    return quantity.unit === 'percent'
      ? roles[at] === 'share'
      : quantity.unit === 'bare' && roles[at] === 'none';
  };
  const isJoined = (at: number): boolean => {
    const [left, right] = [quantities[at], quantities[at + 1]];
    return (
      left !== undefined &&
      right !== undefined &&
      (isPairJoint(tokens, left.last + 1, right.first - 1) ||
        (right.unit === 'percent' &&
          /^(?:,|and|, and)$/.test(lowerWords(tokens, left.last + 1, right.first)) &&
          votersChoice(input, right.last + 1) === null))
    );
  };
  const isOfEach = ({ last }: Quantity): boolean =>
    /^(?:each|apiece)\b/.test(lowerWords(tokens, last + 1, last + 2));
  return quantities
    .filter((quantity, at) => isNumber(at) && !isJoined(at) && !isJoined(at - 1) && !isOfEach(quantity))
    .slice(0, MOST_NUMBERS);
}

/** The links of each number to the nearest name before it and behind it, where no other number stands between. */
function linksOf(numbers: readonly Quantity[], input: PairingInput): Link[][] {
  const names = ownersIn(input);
  return numbers.map((number) => {
    const at = input.quantities.indexOf(number);
    const from = input.quantities[at - 1]?.last ?? -1;
    const to = input.quantities[at + 1]?.first ?? input.tokens.length;
    const before = names.findLast(
      (name) => name.last < number.first && name.last > from && !isInAside(input, name, names, number.first),
    );
    const behind = names.find(({ lead }) => lead > number.last && lead < to);
    return [
      before === undefined ? null : linkBefore(input, before, number),
      behind === undefined ? null : linkBehind(input, behind, number),
    ].filter((link) => link !== null);
  });
}

/** The cheapest choice of a link for each number, -1 for none, by which no name is used twice. */
function plainest(links: readonly (readonly Link[])[]): { cost: number; choice: number[] } {
  // Neighbours alone can meet in a name, so the last choice is all that the next one needs to know.
  let states: { cost: number; choice: number[]; last: Link | null }[] = [{ cost: 0, choice: [], last: null }];
  for (const options of links) {
    const next: typeof states = [];
    for (const [index, link] of [[-1, null] as const, ...options.entries()]) {
      const reached = states
        .filter(({ last }) => link === null || last === null || last.mention !== link.mention)
        .map((state) => ({
          cost: state.cost + (link?.cost ?? ALONE),
          choice: [...state.choice, index],
          last: link,
        }));
      const cheapest = reached.toSorted((a, b) => a.cost - b.cost)[0];
      if (cheapest !== undefined) next.push(cheapest);
    }
    states = next;
  }
  const [best] = states.toSorted((a, b) => a.cost - b.cost);
  return best ?? { cost: 0, choice: [] };
}
