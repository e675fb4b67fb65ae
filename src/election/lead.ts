import { decimalsOf, roundTo } from './decimals.ts';
import type { Qualifier } from './figure.ts';
import { placeResults, type Rankable } from './ranking.ts';
import { sumQualifier } from './sums.ts';

/** A share with its wording and its hedge, which know how exact it is. */
export type StatedShare = { sharePercent: number; asWorded: string; qualifier: Qualifier };

/** A difference of two shares: with as many decimals as the more precise one states, and the hedge of both. */
export type Points = { points: number; decimals: number; qualifier: Qualifier };

/** How far the first is ahead of the second. Neither lead is ever negative. */
export type Lead<R> = {
  first: R;
  second: R;
  /** Whether nobody is ahead; `tied` are then all that are level at the top, else the first alone. */
  isTied: boolean;
  tied: R[];
  /** `null` where one of the two has no share, or where it is not the shares that put the first ahead. */
  leadPoints: number | null;
  /** The decimals of `leadPoints`; 0 where it is `null`. */
  decimals: number;
  /** `null` where one of the two has no votes, or the votes say the opposite of the shares. */
  leadVotes: number | null;
  /** How the lead is hedged: a first with "over 50" leads one with 30 by over 20, one with "about 30" by about 20. */
  qualifier: Qualifier;
};

type Leading = Rankable & { asWorded: string; qualifier: Qualifier };

/**
 * The lead in one area, the whole contest by default; `null` with fewer than two results. Points are the plain
 * difference of the two shares as stated: 92.05 and 2.19 → 89.86. Equal shares with different votes are a lead in
 * votes and no tie.
 */
export function findLead<R extends Leading>(
  results: readonly R[],
  area: string | null = null,
): Lead<R> | null {
  const [first, second] = placeResults(results, area).map(({ result }) => result);
  if (first === undefined || second === undefined) return null;
  const tied = listLeaders(results, area);
  const isTied = tied.length > 1;
  const byShares = isStated(first) && isStated(second) ? sharePointsBetween(first, second) : null;
  const isByShares = byShares !== null && (byShares.points > 0 || (byShares.points === 0 && isTied));
  const votes = first.votes === null || second.votes === null ? null : first.votes - second.votes;
  return {
    first,
    second,
    isTied,
    tied,
    leadPoints: isByShares ? byShares.points : null,
    decimals: isByShares ? byShares.decimals : 0,
    leadVotes: votes !== null && votes >= 0 ? votes : null,
    qualifier: differenceQualifier(first.qualifier, second.qualifier),
  };
}

/**
 * All that are level at the top of one area; one, unless tied; none without results. Level are equal shares, unless
 * the votes of both are known and differ; without shares equal votes, without votes equal seats.
 */
export function listLeaders<R extends Rankable>(results: readonly R[], area: string | null = null): R[] {
  const [first, ...others] = placeResults(results, area).map(({ result }) => result);
  if (first === undefined) return [];
  const behind = others.findIndex((other) => !isLevel(first, other));
  return [first, ...others.slice(0, behind === -1 ? others.length : behind)];
}

/**
 * `one` minus `other` in percentage points, signed. Exact in decimals, so that anybody can redo it by hand from
 * the two figures.
 */
export function sharePointsBetween(one: StatedShare, other: StatedShare): Points {
  const decimals = Math.max(
    decimalsOf(one.sharePercent, one.asWorded),
    decimalsOf(other.sharePercent, other.asWorded),
  );
  return {
    points: roundTo(one.sharePercent - other.sharePercent, decimals),
    decimals,
    qualifier: differenceQualifier(one.qualifier, other.qualifier),
  };
}

/** A floor is a ceiling once it is taken away: 60 minus "over 20" is under 40. */
const TAKEN_AWAY: Record<Qualifier, Qualifier> = {
  exactly: 'exactly',
  over: 'under',
  under: 'over',
  about: 'about',
};

function differenceQualifier(one: Qualifier, other: Qualifier): Qualifier {
  return sumQualifier([one, TAKEN_AWAY[other]]);
}

function isStated<R extends Leading>(result: R): result is R & { sharePercent: number } {
  return result.sharePercent !== null;
}

function isLevel(one: Rankable, other: Rankable): boolean {
  const common = (['sharePercent', 'votes'] as const).filter(
    (key) => one[key] !== null && other[key] !== null,
  );
  if (common.length > 0) return common.every((key) => one[key] === other[key]);
  const haveSeatsOnly = [one, other].every(
    ({ sharePercent, votes }) => sharePercent === null && votes === null,
  );
  return haveSeatsOnly && one.seats !== null && one.seats === other.seats;
}
