import type { Role } from './cues/role-cue.ts';
import type { Mention } from './names/names.ts';
import type { Quantity } from './numbers/quantities.ts';
import type { Token } from './text/tokens.ts';

/** A sentence's tokens with its numbers and names, which point into them by their places. */
export interface Told {
  tokens: readonly Token[];
  quantities: readonly Quantity[];
  roles: readonly Role[];
  mentions: readonly Mention[];
}

/** What is told without the tokens at some places: numbers and names that lost a token go with it, the others move up. */
export function without({ tokens, quantities, roles, mentions }: Told, left: ReadonlySet<number>): Told {
  const places: number[] = [];
  let place = 0;
  for (let at = 0; at < tokens.length; at++) {
    places.push(place);
    if (!left.has(at)) place++;
  }
  const moved = (at: number): number => places[at] ?? at;
  const kept = quantities.map(({ first, last }) => !left.has(first) && !left.has(last));
  return {
    tokens: tokens.filter((_, at) => !left.has(at)),
    quantities: quantities
      .filter((_, at) => kept[at])
      .map((quantity) => ({ ...quantity, first: moved(quantity.first), last: moved(quantity.last) })),
    roles: roles.filter((_, at) => kept[at]),
    mentions: mentions
      .filter(({ first, last }) => !left.has(first) && !left.has(last))
      .map((mention) => ({
        ...mention,
        first: moved(mention.first),
        last: moved(mention.last),
        lead: moved(mention.lead),
      })),
  };
}
