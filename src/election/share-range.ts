import { decimalsOf, firstNumber } from './decimals.ts';
import type { EditionContextFact, EditionResult } from './edition.ts';
import type { Qualifier } from './figure.ts';
import { countHalfUnit, halfUnit, sumVotes } from './sums.ts';

/** What a stated figure may stand for, in percent or as a count. */
export type Range = { least: number; most: number };

/** The shares of the part counted so far, each as far as its rounding and its hedge leave it open. */
export type CountedShares = {
  ranges: Map<EditionResult, Range>;
  /** The most that somebody without a share in the list can have: what the listed shares leave at least. */
  unlistedPercent: number;
  /** The stated total of which shares were computed from votes; `null` where shares are stated. */
  validVotes: EditionContextFact | null;
  /** Shares computed from votes without a stated total hold only if nobody outside the list has votes. */
  isListAssumed: boolean;
};

/** A figure in words ("half", "two thirds") is taken as right to the nearest ten. */
const WORDED_HALF_UNIT = 5;

/**
 * What a percentage may stand for: rounding hides half a unit of its last decimal, so "52" is 51.5 to 52.5. A floor
 * and a ceiling are open to one side; "about" says nothing that could be relied on, nor does a figure over 100.
 */
export function percentRange(value: number, asWorded: string, qualifier: Qualifier = 'exactly'): Range {
  if (qualifier === 'about' || value > 100) return { least: 0, most: 100 };
  if (qualifier === 'over') return { least: value, most: 100 };
  if (qualifier === 'under') return { least: 0, most: value };
  const isInWords = !/^[%\s]*\d/.test(asWorded);
  const half = isInWords ? WORDED_HALF_UNIT : halfUnit(decimalsOf(value, firstNumber(asWorded)));
  return { least: Math.max(0, value - half), most: Math.min(100, value + half) };
}

/** What votes may stand for, at least; nothing where they are only about so many. */
export function leastVotes({ votes, qualifier }: Pick<EditionResult, 'votes' | 'qualifier'>): number {
  if (votes === null || qualifier === 'about' || qualifier === 'under') return 0;
  return qualifier === 'over' ? votes : votes - countHalfUnit(votes);
}

/** Shares as stated; those that the votes give, where every result has votes and not every one a share. */
export function countedShares(
  results: readonly EditionResult[],
  context: readonly EditionContextFact[],
): CountedShares {
  const votes = sumVotes(results);
  if (votes && results.some(({ sharePercent }) => sharePercent === null)) {
    return sharesOfVotes(results, votes, context);
  }
  const ranges = new Map(
    results.flatMap((result) => {
      const { sharePercent, asWorded, qualifier } = result;
      return sharePercent === null
        ? []
        : [[result, percentRange(sharePercent, asWorded, qualifier)] as const];
    }),
  );
  return { ...within100(ranges), validVotes: null, isListAssumed: false };
}

function sharesOfVotes(
  results: readonly EditionResult[],
  votes: number,
  context: readonly EditionContextFact[],
): CountedShares {
  const validVotes =
    context.find(
      ({ kind, unit, qualifier, value }) =>
        kind === 'valid-votes' && unit === 'count' && qualifier === 'exactly' && value >= votes,
    ) ?? null;
  const rounding = results.reduce((sum, result) => sum + countHalfUnit(result.votes ?? 0), 0);
  const half = validVotes === null ? rounding : countHalfUnit(validVotes.value);
  const total = { least: (validVotes?.value ?? votes) - half, most: (validVotes?.value ?? votes) + half };
  const isHedged = results.some(({ qualifier }) => qualifier !== 'exactly');
  const share = (result: EditionResult): Range => {
    const most = (result.votes ?? 0) + countHalfUnit(result.votes ?? 0);
    return {
      least: (leastVotes(result) / total.most) * 100,
      most: Math.min(100, (most / total.least) * 100),
    };
  };
  const ranges = new Map(
    results.map((result) => [result, isHedged ? { least: 0, most: 100 } : share(result)]),
  );
  const { unlistedPercent, ...bounded } = within100(ranges);
  return {
    ...bounded,
    unlistedPercent: validVotes === null ? 0 : unlistedPercent,
    validVotes,
    isListAssumed: validVotes === null,
  };
}

/** No share is more than all the others leave, unless the shares are of ballots with several votes and exceed 100. */
function within100(
  ranges: ReadonlyMap<EditionResult, Range>,
): Pick<CountedShares, 'ranges' | 'unlistedPercent'> {
  const leastOfAll = [...ranges.values()].reduce((sum, { least }) => sum + least, 0);
  const left = 100 - leastOfAll;
  if (left < 0) return { ranges: new Map(ranges), unlistedPercent: 0 };
  return {
    ranges: new Map(
      [...ranges].map(([result, { least, most }]) => [result, { least, most: Math.min(most, least + left) }]),
    ),
    unlistedPercent: left,
  };
}
