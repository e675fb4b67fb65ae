import { type Bundle, bundled, figureItems, headOf, isPairJoint, tailOf } from './figure-bundles.ts';
import { lowerWords } from './grammar.ts';
import { lists, nameRuns } from './name-lists.ts';
import { nameRightAfter } from './names-behind.ts';
import { ownerOf } from './owners.ts';
import type { Measure, PairingInput } from './pairing-input.ts';
import { pairs } from './pairs.ts';
import type { Quantity } from './quantities.ts';
import { answerOf } from './referendum.ts';
import type { Entity } from './registry.ts';

/** A number and whose it is; `entity` is null where the words do not say it for certain. */
export interface Pairing {
  quantity: Quantity;
  measure: Measure;
  entity: Entity | null;
}

/** Joins the shares, votes and seats of one sentence to names. Everything in here is about one sentence. */
export function pairFigures(input: PairingInput): Pairing[] {
  const items = figureItems(input);
  const bundles = bundled(items, input);
  const owners: (Entity | null | undefined)[] = bundles.map(() => undefined);
  if (input.answers !== null) answers(bundles, owners, input);
  pairs(bundles, owners, input);
  lists(bundles, owners, input);
  bundles.forEach((_, index) => {
    if (owners[index] === undefined) owners[index] = ownerOf(bundles, owners, index, input);
  });
  const pairings = bundles.flatMap((bundle, index) =>
    bundle.map((item) => ({ ...item, entity: owners[index] ?? null })),
  );
  const each = eachOf(pairings, input);
  const shared = new Set(each.map(({ quantity }) => quantity));
  return [...pairings.filter(({ quantity, entity }) => entity !== null || !shared.has(quantity)), ...each];
}

/** "Labour and Reform UK on 26% apiece": the figure is also that of the names listed before its owner. */
function eachOf(pairings: readonly Pairing[], input: PairingInput): Pairing[] {
  return pairings.flatMap((pairing) => {
    const { quantity, entity } = pairing;
    const two = entity === null ? bothSides(pairing, input) : null;
    if (two !== null) return two;
    if (
      entity === null ||
      !/^(?:of the votes? )?(?:each|apiece)\b/.test(
        lowerWords(input.tokens, quantity.last + 1, quantity.last + 5),
      )
    )
      return [];
    const run = nameRuns(input).find(
      (names) =>
        names.length > 1 &&
        names.some((name) => name.last < quantity.first && input.entityOf(name) === entity),
    );
    const others = (run ?? []).map(input.entityOf).filter((other) => other !== entity);
    return others.map((other) => ({ ...pairing, entity: other }));
  });
}

/** "had the two level on 48 percent each", "gives both 50 percent": in a race of two, the figure of either. */
function bothSides(pairing: Pairing, { tokens, focus, rivalOf }: PairingInput): Pairing[] | null {
  const { first, last } = pairing.quantity;
  const isOfBoth =
    /\b(?:gives?|gave|puts?|has|had|sees?|saw) both (?:on |at )?$|\b(?:the two|both|the pair|them|the rivals) (?:(?:level|tied|equal|neck and neck|on|at) ?)+$/.test(
      `${lowerWords(tokens, first - 6, first)} `,
    );
  const isOfEach = /^(?:of the votes? )?(?:each|apiece)?(?: |$|[.,;])/.test(
    lowerWords(tokens, last + 1, last + 5),
  );
  const rival = focus === null ? null : rivalOf(focus);
  if (!isOfBoth || !isOfEach || focus === null || rival === null) return null;
  return [
    { ...pairing, entity: focus },
    { ...pairing, entity: rival },
  ];
}

/** A referendum's figures go to its answers before names are looked for. */
export function answers(
  bundles: readonly Bundle[],
  owners: (Entity | null | undefined)[],
  input: PairingInput,
): void {
  if (input.answers === null) return;
  const heads = bundles.map(headOf);
  for (const [index, bundle] of bundles.entries()) {
    const [head, previous] = [headOf(bundle), bundles[index - 1]];
    const rightBehind = nameRightAfter(input, bundle, bundles[index + 1]);
    const isPairSecond =
      previous !== undefined && isPairJoint(input.tokens, tailOf(previous).last + 1, head.first - 1);
    const answer =
      rightBehind === null
        ? answerOf(
            bundle.length > 1 ? { ...head, last: tailOf(bundle).last } : head,
            index,
            heads,
            input.tokens,
            isPairSecond,
            input.answers.isWhole,
          )
        : null;
    if (rightBehind !== null) owners[index] = rightBehind;
    else if (answer !== null) owners[index] = input.answers[answer];
  }
}
