import type { EditionPoll, EditionPollShare, EditionResult } from './edition.ts';
import { type StatedShare, sharePointsBetween } from './lead.ts';
import { sameName } from './names.ts';

/**
 * Poll share minus counted share in percentage points, signed: +1.85 means that the poll saw the candidate 1.85
 * points above the count. Computed, never stated by a source (AAPOR's sense of the word).
 */
export function pollErrorPoints(poll: StatedShare, counted: StatedShare): number {
  return sharePointsBetween(poll, counted);
}

/** A poll's share beside the count's; `result` and `errorPoints` are null where the count has no such share. */
export type PollComparison = {
  poll: EditionPoll;
  shares: { share: EditionPollShare; result: EditionResult | null; errorPoints: number | null }[];
};

/** Sets every poll beside the count of the same area. A poll about an area is never compared with the whole. */
export function comparePolls(
  polls: readonly EditionPoll[],
  results: readonly EditionResult[],
): PollComparison[] {
  return polls.map((poll) => ({
    poll,
    shares: poll.shares.map((share) => {
      const result = findResult(results, share.name, poll.area);
      const counted = result?.sharePercent ?? null;
      return {
        share,
        result: counted === null ? null : result,
        errorPoints:
          result === null || counted === null
            ? null
            : pollErrorPoints(share, { sharePercent: counted, asWorded: result.asWorded }),
      };
    }),
  }));
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
