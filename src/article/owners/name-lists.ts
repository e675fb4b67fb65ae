import { isContender } from '../names/contenders.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Token } from '../text/tokens.ts';
import { type Bundle, headOf, tailOf } from './figure-bundles.ts';
import { isInBrackets, lowerWords } from './grammar.ts';
import { nameRightAfter, votersChoice } from './names-behind.ts';
import type { PairingInput } from './pairing-input.ts';

/** "Zelensky and Poroshenko on 73.7% and 26.3% respectively": as many names as numbers, in order. */
export function lists(
  bundles: readonly Bundle[],
  owners: (Entity | null | undefined)[],
  input: PairingInput,
): void {
  const { tokens } = input;
  let from = 0;
  while (from < bundles.length) {
    let to = from;
    while (
      to + 1 < bundles.length &&
      isListJoint(tokens, bundles[to], bundles[to + 1]) &&
      !hasOptionBehind(input, bundles[to + 1], bundles[to + 2])
    )
      to++;
    const length = to - from + 1;
    if (length >= 2 && owners[from] === undefined) {
      const runs = nameRuns(input);
      const head = headOf(bundles[from] ?? []).first;
      const tail = tailOf(bundles[to] ?? []).last;
      const before = runs.findLast((run) => (run.at(-1)?.last ?? 0) < head);
      const after = runs.find((run) => (run[0]?.first ?? 0) > tail);
      const isPair = /\b(?:the pair|the two|both|they|them|the two men|the duo)\b/.test(
        lowerWords(tokens, 0, head),
      );
      const names =
        before?.length === length
          ? before
          : after?.length === length && isForAfter(tokens, tail)
            ? after
            : null;
      for (let at = 0; at < length; at++) {
        const mention = names?.[at];
        owners[from + at] = mention === undefined ? null : input.entityOf(mention);
      }
      if (names === null && isPair && length === 2) {
        const known = input.mentions
          .filter(
            (mention) =>
              mention.last < head &&
              tokens[mention.lead - 1]?.lower !== 'whose' &&
              isContender(mention, input),
          )
          .map(input.entityOf);
        const distinct = [...new Set(known)].filter(
          (entity) => entity.kind === 'person' || entity.kind === 'unknown',
        );
        const told = known.length === 0 && input.before.length === 2 ? input.before : (input.front ?? []);
        const two = distinct.length >= 2 ? distinct.slice(-2) : told;
        two.forEach((entity, at) => {
          owners[from + at] = entity;
        });
      }
      // "The other had 68, 18.9 and 6.8 percent for the three": those of the sentence before, in its order.
      if (
        names === null &&
        length === input.before.length &&
        OF_THEM_ALL.test(lowerWords(tokens, tail + 1, tail + 9))
      )
        for (let at = 0; at < length; at++) owners[from + at] = input.before[at];
      else if (names === null && !isPair && length === 2) samePair(bundles, owners, from, input);
      // A run whose numbers outnumber the names tells one name several things: only the nearest rule may try the first.
      if (names === null && !isPair && isOneAfterAnother(bundles, from, to)) owners[from] = undefined;
    }
    from = to + 1;
  }
}

const OF_THEM_ALL =
  /^(?:%|percent|per cent|points|votes)? ?(?:of the votes? )?(?:, )?(?:for|to) (?:the|these|all) (?:same )?(?:two|three|four|five|trio|pair|duo)\b/;

/** "put them at 28.1% and 23.3%, and Elabe at 28.5% and 24.2%": the pair of the pair before, of another poll. */
function samePair(
  bundles: readonly Bundle[],
  owners: (Entity | null | undefined)[],
  from: number,
  input: PairingInput,
): void {
  const [before, first] = [bundles[from - 1], bundles[from]];
  const [one, other] = [owners[from - 2], owners[from - 1]];
  if (!input.isPollTalk || before === undefined || first === undefined || one == null || other == null)
    return;
  const isNamed = input.mentions.some(
    (mention) =>
      mention.first > tailOf(before).last &&
      mention.last < headOf(first).first &&
      isContender(mention, input),
  );
  if (isNamed) return;
  owners[from] = one;
  owners[from + 1] = other;
}

/** "Kolt - 3.1%, and 2.2% voted against all": the second number names its own owner. */
function hasOptionBehind(input: PairingInput, bundle: Bundle | undefined, next: Bundle | undefined): boolean {
  if (bundle === undefined || input.answers !== null) return false;
  return (
    nameRightAfter(input, bundle, next) !== null || votersChoice(input, tailOf(bundle).last + 1) !== null
  );
}

/** Numbers apart by a comma alone may be one list's end and something else's start; with "and" they need two names. */
function isOneAfterAnother(bundles: readonly Bundle[], from: number, to: number): boolean {
  return to - from === 1 && bundles[from]?.[0]?.measure === 'seats';
}

function isForAfter(tokens: readonly Token[], tail: number): boolean {
  return /^(?:of the votes? |of votes |of the vote |of voters )?(?:respectively )?(?:, )?(?:for|respectively|to)\b/.test(
    lowerWords(tokens, tail + 1, tail + 7),
  );
}

function isListJoint(tokens: readonly Token[], left: Bundle | undefined, right: Bundle | undefined): boolean {
  if (left === undefined || right === undefined || left[0]?.measure !== right[0]?.measure) return false;
  const words = lowerWords(tokens, tailOf(left).last + 1, headOf(right).first);
  return /^(?:of the votes? |of votes |votes |seats )?(?:,|and|, and|&|, ?(?:just|only|about|around|nearly|over|almost)|and (?:just|only|about|around|nearly|over|almost|more than|some))$/.test(
    words,
  );
}

/** Names with nothing between them but commas, "and" and their parties in brackets. */
export function nameRuns(input: PairingInput): Mention[][] {
  const { mentions, tokens } = input;
  const runs: Mention[][] = [];
  let end = -1;
  for (const mention of mentions) {
    if (!isContender(mention, input) || isInBrackets(tokens, mention)) continue;
    const between = runs.length === 0 ? null : lowerWords(tokens, end + 1, mention.lead);
    // "Lena Okoro's Greens": the list is hers, and one.
    const run = runs.at(-1);
    if (run?.at(-1)?.isPossessive === true && mention.lead === end + 1) {
      run[run.length - 1] = mention;
      end = mention.last;
      continue;
    }
    // "Lena Okoro of the Greens and Tomas Reed": of whom somebody is.
    if (between !== null && /^,? ?(?:of|from|for) (?:the )?(?:[\p{Ll}-]+ ){0,2}$/u.test(`${between} `)) {
      end = mention.last;
      continue;
    }
    if (
      between !== null &&
      /^(?:(?:party|bloc|alliance|coalition|movement|list) )?(?:\( [^()]{0,40} \) )?(?:,|and|, and|&|versus|vs)(?: (?!of |won|got|had|has|is|was|with|who|by|in |at |took|then|later)[\p{Ll}'-]+){0,4}$/u.test(
        between,
      )
    )
      runs.at(-1)?.push(mention);
    else runs.push([mention]);
    end = mention.last;
  }
  return runs;
}
