import type { Result } from '../../election/report.ts';
import type { CountFact } from './count-desk.ts';

/** In points: what the rounding of several shares leaves of a hundred. */
const ROUNDED = 0.11;
const LEAST_OTHERS = 2;

/**
 * The share of somebody left over where the shares of all others make up the whole: 57.9 percent beside 53.9 and 46.1 is of
 * another vote. One of a list stays, and whom the report tells of first: what does not add up there is the referee's to say.
 */
export function strayShare(facts: readonly CountFact[], results: readonly Result[]): ReadonlySet<CountFact> {
  const shares = results.flatMap(({ name, area, sharePercent, votes }) =>
    area === null && sharePercent !== null ? [{ name, share: sharePercent, hasVotes: votes !== null }] : [],
  );
  const sum = shares.reduce((total, { share }) => total + share, 0);
  // Whose votes are told as well was counted here, and out before the last count.
  const left = shares.filter(({ share, hasVotes }) => !hasVotes && Math.abs(sum - share - 100) <= ROUNDED);
  const [stray] = left;
  if (stray === undefined || left.length > 1 || shares.length <= LEAST_OTHERS || sum <= 101) return new Set();
  const told = facts.filter(({ area, measure }) => area === null && measure === 'share');
  const own = told.filter(({ entity }) => entity.name === stray.name);
  const isListed = own.some(
    ({ at }) => told.filter((other) => other.at.start === at.start).length > LEAST_OTHERS,
  );
  const isFirst = told.every((other) => other.at.start >= (own[0]?.at.start ?? 0));
  return new Set(isListed || isFirst ? [] : own);
}
