import { decimalsOf, roundTo } from './decimals.ts';
import type { Qualifier } from './figure.ts';

/** Shares added up, and how far rounding alone may carry an honest sum away from 100. */
export type ShareSum = {
  sumPercent: number;
  /** The sum as text, with the decimals of the most precise share: "99.90". */
  sumAsWorded: string;
  decimals: number;
  /** What hedged shares make of the sum: with one share "over 50" it is a floor. */
  qualifier: Qualifier;
  /** Half a unit of each share's last stated decimal: "92" alone allows 0.5. */
  tolerancePoints: number;
  /**
   * The same if every share had the list's usual decimals, because a wire drops trailing zeros: in a list of
   * hundredths "2" mostly means 2.00.
   */
  usualTolerancePoints: number;
};

/** Adds the shares that are stated; `null` when there are fewer than two. */
export function sumShares(
  results: readonly { sharePercent: number | null; asWorded: string; qualifier?: Qualifier }[],
): ShareSum | null {
  const shares = results.flatMap(({ sharePercent, asWorded, qualifier = 'exactly' }) =>
    sharePercent === null ? [] : [{ sharePercent, qualifier, decimals: decimalsOf(sharePercent, asWorded) }],
  );
  if (shares.length < 2) return null;
  const stated = shares.map(({ decimals }) => decimals);
  const decimals = Math.max(...stated);
  const sumPercent = roundTo(
    shares.reduce((sum, { sharePercent }) => sum + sharePercent, 0),
    decimals,
  );
  return {
    sumPercent,
    sumAsWorded: sumPercent.toFixed(decimals),
    decimals,
    qualifier: sumQualifier(shares.map(({ qualifier }) => qualifier)),
    tolerancePoints: roundTo(
      stated.reduce((sum, places) => sum + halfUnit(places), 0),
      decimals + 1,
    ),
    usualTolerancePoints: roundTo(shares.length * halfUnit(usualDecimals(stated)), decimals + 1),
  };
}

/** Votes added up; `null` unless every result states its votes. */
export function sumVotes(results: readonly { votes: number | null }[]): number | null {
  if (results.length === 0) return null;
  return results.reduce<number | null>(
    (sum, { votes }) => (sum === null || votes === null ? null : sum + votes),
    0,
  );
}

/** Floors and exact numbers make a floor, ceilings and exact numbers a ceiling; mixed hedges only say "about". */
export function sumQualifier(qualifiers: readonly Qualifier[]): Qualifier {
  const [hedge, ...others] = new Set(qualifiers.filter((qualifier) => qualifier !== 'exactly'));
  return hedge === undefined ? 'exactly' : others.length === 0 ? hedge : 'about';
}

/** Half a unit of the last decimal, which is what rounding hides: 2 → 0.005 percentage points. */
export function halfUnit(decimals: number): number {
  return 0.5 / 10 ** decimals;
}

/** The same for a count, where three and more zeros at its end look like rounding: 4,280,000 → 5,000; 1,204 → 0. */
export function countHalfUnit(count: number): number {
  const zeros = /(?<!0)0{3,}$/.exec(String(count))?.[0].length;
  return zeros === undefined ? 0 : 10 ** zeros / 2;
}

/** The decimals that most shares of a list state; of equally frequent ones the more. */
export function usualDecimals(stated: readonly number[]): number {
  const frequencies = new Map<number, number>();
  for (const places of stated) frequencies.set(places, (frequencies.get(places) ?? 0) + 1);
  const [usual] = [...frequencies].sort(
    ([places, frequency], [other, otherFrequency]) => otherFrequency - frequency || other - places,
  );
  return usual?.[0] ?? 0;
}
