import { answerOf } from '../count/referendum.ts';
import type { Entity } from '../names/registry.ts';
import { type Bundle, headOf, isPairJoint, tailOf } from './figure-bundles.ts';
import { lowerWords } from './grammar.ts';
import { nameRightAfter } from './names-behind.ts';
import type { PairingInput } from './pairing-input.ts';

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
    if (owners[index] !== undefined && !input.answers.isWhole) continue;
    const told = againOfBoth(bundles, owners, index, input);
    if (rightBehind !== null) owners[index] = rightBehind;
    else if (told !== null) owners[index] = told;
    else if (answer !== null) owners[index] = input.answers[answer];
  }
}

/** "2,001,926 vote No and 1,617,989 Yes, or 55.3% to 44.7%": in another measure the same two, in the same order. */
function againOfBoth(
  bundles: readonly Bundle[],
  owners: readonly (Entity | null | undefined)[],
  index: number,
  { tokens }: PairingInput,
): Entity | null {
  for (const head of [index, index - 1]) {
    const [first, second, left, right] = bundles.slice(Math.max(0, head - 2), head + 2);
    if (first === undefined || second === undefined || left === undefined || right === undefined) continue;
    const [one, other] = [owners[head - 2], owners[head - 1]];
    if (one == null || other == null || one === other) continue;
    const isOfBoth =
      isPairJoint(tokens, tailOf(left).last + 1, headOf(right).first - 1) &&
      /^(?:\w+ )?(?:,|\(|:|–|—|-)(?: (?:or|that is|which is|i\.e\.|a split of))?(?: (?:about|roughly|some))?$/.test(
        lowerWords(tokens, tailOf(second).last + 1, headOf(left).first),
      );
    const isMeasuredAnew = first.every(({ measure }) => left.every((item) => item.measure !== measure));
    if (isOfBoth && isMeasuredAnew) return head === index ? one : other;
  }
  return null;
}
