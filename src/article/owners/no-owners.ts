import { isCounted, isIncluded, isOfTheirRunningMate } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Token } from '../text/tokens.ts';
import { lowerWords } from './grammar.ts';

interface Named {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  entityOf: (mention: Mention) => Entity;
}

/**
 * Tells whether a sentence names somebody only as one whose party, camp or bloc has its figures ("the party of Premier
 * Solano obtained"), as whose running mate somebody is told of, as one of many ("others, including the Lantern Alliance"), behind the figure, as one who tells it (", the party's president, Solano, announced yesterday"), or
 * as those who voted ("another 24,104 Democrats, 5.3 percent, marked …").
 */
export function noOwnersIn({
  tokens,
  mentions,
  entityOf,
}: Named): (entity: Entity, quantity: Quantity) => boolean {
  const named = new Map<Entity, Mention[]>();
  for (const mention of mentions) {
    const entity = entityOf(mention);
    const own = named.get(entity) ?? [];
    own.push(mention);
    named.set(entity, own);
  }
  return (entity, quantity) => {
    const own = named.get(entity) ?? [];
    if (own.length === 0) return false;
    if (own.every((mention) => isCounted(tokens, mention) || isIncluded(tokens, mention))) return true;
    if (entity.kind !== 'person') return false;
    // Whom nothing else is told of only names the party: "the party of Ivo Brandt".
    const isKnown = entity.mentionCount > 1;
    return own.every(
      (mention) =>
        (isKnown && isOfTheirs(tokens, mention)) ||
        isOfTheirRunningMate(tokens, mention) ||
        isTelling(tokens, mention, quantity),
    );
  };
}

/** "the party of Premier Solano": not "the leader of the party of …", whose own figure may follow. */
function isOfTheirs(tokens: readonly Token[], { first }: Mention): boolean {
  return /(?<!\b(?:of|for|from|by|with) )\bthe (?:[\p{L}-]+ )?(?:party|parties|allies|camp|bloc|coalition|alliance|movement|supporters|backers) of (?:the )?(?:[\p{L}.-]+ ){0,3}(?:, )?$/u.test(
    `${lowerWords(tokens, first - 10, first)} `,
  );
}

/** ", the party's president, Graham Reed, announced yesterday" */
function isTelling(tokens: readonly Token[], { lead, last }: Mention, quantity: Quantity): boolean {
  if (quantity.last >= lead || tokens[lead - 1]?.text !== ',') return false;
  return /^(?:, )?(?:announced|said|reported|declared|confirmed|told reporters) (?:yesterday|today|late|early|on|in|at|after|,|\.)/.test(
    `${lowerWords(tokens, last + 1, last + 6)} `,
  );
}
