import type { Entity } from '../names/registry.ts';
import { type Bundle, headOf, isPairJoint, tailOf } from './figure-bundles.ts';
import { lowerWords } from './grammar.ts';
import type { PairingInput } from './pairing-input.ts';

/**
 * "Lai, Hou and Ko polled 5,586,019, 4,671,021 and 3,690,466 votes, which is 40.05, 33.49 and 26.46 percent": figures
 * of nobody, as many as there were owners before them, in the sentence or the one before, and falling and rising as
 * theirs did, are the same people's in another measure, or in another house's poll.
 */
export function sameOrder(
  bundles: readonly Bundle[],
  owners: (Entity | null | undefined)[],
  input: PairingInput,
): void {
  for (let from = 0; from < bundles.length; from++) {
    if (owners[from] != null) continue;
    let to = from;
    while (to + 1 < bundles.length && owners[to + 1] == null && isJoined(bundles[to], bundles[to + 1], input))
      to++;
    const length = to - from + 1;
    const own = owners.slice(Math.max(0, from - length), from);
    const told = bundles.slice(Math.max(0, from - length), from);
    const isOfSentence = from >= length && own.every((owner) => owner != null);
    const before = isOfSentence
      ? own
      : from === 0 && !hasName(input, headOf(bundles[0] ?? []).first)
        ? input.before
        : [];
    const isOther =
      !isOfSentence ||
      told.every(([item]) => item?.measure !== bundles[from]?.[0]?.measure) ||
      isOfOtherHouse(told.at(-1), bundles[from], input);
    if (length >= 2 && before.length === length && new Set(before).size === length && isOther) {
      const isAlike = !isOfSentence || hasOrder(told, bundles.slice(from, to + 1));
      if (isAlike)
        before.forEach((owner, at) => {
          owners[from + at] = owner;
        });
    }
    from = to;
  }
}

function isJoined(left: Bundle | undefined, right: Bundle | undefined, { tokens }: PairingInput): boolean {
  if (left === undefined || right === undefined || left[0]?.measure !== right[0]?.measure) return false;
  const [from, to] = [tailOf(left).last + 1, headOf(right).first];
  return (
    isPairJoint(tokens, from, to - 1) ||
    /^(?:percent |% |per cent |votes? )?(?:,|and|, and|against)$/.test(lowerWords(tokens, from, to))
  );
}

/** "had 63.8% and 36.2%, and Pollux for Tele Uno 66.1% and 33.9%": a house stands between, and nobody who has a share. */
function isOfOtherHouse(
  left: Bundle | undefined,
  right: Bundle | undefined,
  { tokens, mentions, isPollTalk }: PairingInput,
): boolean {
  if (!isPollTalk || left === undefined || right === undefined) return false;
  const [from, to] = [tailOf(left).last + 1, headOf(right).first];
  return (
    tokens.slice(from, to).some(({ isCapital }) => isCapital) &&
    !mentions.some((mention) => mention.first >= from && mention.last < to) &&
    !OF_OLDER.test(lowerWords(tokens, from, to))
  );
}

const OF_OLDER = /\b(?:up|down|from|ago|earlier|previous|than|among|in|lead|leads|margin)\b/;

function hasName({ mentions, entityOf }: PairingInput, to: number): boolean {
  return mentions.some((mention) => mention.first < to && entityOf(mention).kind !== 'place');
}

/** Whether two rows of figures fall and rise alike. */
function hasOrder(left: readonly Bundle[], right: readonly Bundle[]): boolean {
  const isSorted = (bundles: readonly Bundle[], at: number): boolean =>
    headOf(bundles[at - 1] ?? []).value >= headOf(bundles[at] ?? []).value;
  return left.every((_, at) => at === 0 || isSorted(left, at) === isSorted(right, at));
}
