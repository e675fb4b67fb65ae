import type { EditionPoll, EditionPollShare, EditionResult } from './edition.ts';
import type { Qualifier } from './figure.ts';
import { sharePointsBetween } from './lead.ts';
import { sameName } from './names.ts';

/**
 * A poll's share beside the count's. `errorPoints` is poll share minus counted share in percentage points, signed:
 * +1.85 means that the poll saw the candidate 1.85 points above the count (AAPOR's sense of the word). Computed,
 * never stated by a source, with the decimals of the more precise share and the hedge of both. All are null where
 * the count has no such share.
 */
export type ComparedShare = { share: EditionPollShare } & (
  | { result: EditionResult; errorPoints: number; decimals: number; qualifier: Qualifier }
  | { result: null; errorPoints: null; decimals: null; qualifier: null }
);

export type PollComparison = { poll: EditionPoll; shares: ComparedShare[] };

/** Sets every poll beside the count of the same area. A poll about an area is never compared with the whole. */
export function comparePolls(
  polls: readonly EditionPoll[],
  results: readonly EditionResult[],
): PollComparison[] {
  return polls.map((poll) => ({
    poll,
    shares: poll.shares.map((share) => compareShare(share, findResult(results, share.name, poll.area))),
  }));
}

function compareShare(share: EditionPollShare, result: EditionResult | null): ComparedShare {
  const counted = result?.sharePercent ?? null;
  if (result === null || counted === null) {
    return { share, result: null, errorPoints: null, decimals: null, qualifier: null };
  }
  const { points, ...exactness } = sharePointsBetween(share, { ...result, sharePercent: counted });
  return { share, result, errorPoints: points, ...exactness };
}

function findResult(
  results: readonly EditionResult[],
  name: string,
  area: string | null,
): EditionResult | null {
  const inArea = results.filter((result) => result.area === area);
  return (
    inArea.find((result) => result.name === name) ??
    inArea.find((result) => [result.name, ...result.aliases].some((alias) => sameName(alias, name))) ??
    null
  );
}
