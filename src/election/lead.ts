import { decimalsOf, roundTo } from './decimals.ts';
import { placeResults, type Rankable } from './ranking.ts';

/** How far the first is ahead of the second; `null` where one of the two has no share, or no votes. */
export type Lead<R> = { first: R; second: R; leadPoints: number | null; leadVotes: number | null };

/**
 * The lead in one area, the whole contest by default; `null` with fewer than two results. Points are the plain
 * difference of the two shares as stated, with the decimals of the more precise one: 92.05 and 2.19 → 89.86.
 */
export function findLead<R extends Rankable & { asWorded: string }>(
  results: readonly R[],
  area: string | null = null,
): Lead<R> | null {
  const [first, second] = placeResults(results, area).map(({ result }) => result);
  if (first === undefined || second === undefined) return null;
  return {
    first,
    second,
    leadPoints:
      first.sharePercent === null || second.sharePercent === null
        ? null
        : sharePointsBetween(
            { sharePercent: first.sharePercent, asWorded: first.asWorded },
            { sharePercent: second.sharePercent, asWorded: second.asWorded },
          ),
    leadVotes: first.votes === null || second.votes === null ? null : first.votes - second.votes,
  };
}

/**
 * `one` minus `other` in percentage points, signed. Exact in decimals, so that anybody can redo it by hand from
 * the two figures: as many decimals as the more precise of the two states.
 */
export function sharePointsBetween(one: StatedShare, other: StatedShare): number {
  const decimals = Math.max(
    decimalsOf(one.sharePercent, one.asWorded),
    decimalsOf(other.sharePercent, other.asWorded),
  );
  return roundTo(one.sharePercent - other.sharePercent, decimals);
}

/** A share with its wording, which knows how precise it is. */
export type StatedShare = { sharePercent: number; asWorded: string };
