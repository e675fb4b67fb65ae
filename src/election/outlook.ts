import { roundOutward, roundTo } from './decimals.ts';
import type { Edition, EditionResult } from './edition.ts';
import { placeResults } from './ranking.ts';
import type { ProgressUnit } from './report.ts';
import { isFinal } from './stage.ts';
import { sumVotes } from './sums.ts';

/**
 * What the bounds rest on, because "93 % counted" bounds the ballots only where ballots were counted:
 * - `ballots`: the source says the percentage is of the ballots;
 * - `equal-stations`: holds if the outstanding polling stations hold as many ballots, on average, as the counted;
 * - `expected-vote`: holds if the estimate of the whole vote holds;
 * - `unit-unknown`: holds if the percentage, whose unit the source does not name, is of the ballots;
 * - `voter-list`: holds if no more ballots can come than there are registered voters. Needs no percentage.
 */
export type OutlookBasis = 'ballots' | 'equal-stations' | 'expected-vote' | 'unit-unknown' | 'voter-list';

/** The final share's bounds, rounded outwards to two decimals; the stated figures are taken as exact. */
export type ShareBounds = { result: EditionResult; lowPercent: number; highPercent: number };

/** What the part not yet counted can and cannot change: bounds, never a forecast. */
export type Outlook = {
  isKnown: true;
  basis: OutlookBasis;
  /** The counted part on the basis above; of the largest possible vote where that is the voter list. */
  countedPercent: number;
  outstandingPercent: number;
  /** In the count's order, the whole contest's candidates that have a share or votes. */
  bounds: ShareBounds[];
  leader: EditionResult;
  /** Whether the rest could carry somebody level with the leader or past. Always so when two are level now. */
  canBeOvertaken: boolean;
  /** More than half of the vote for the leader, and for anybody; `null` where no majority of votes decides. */
  majority: 'certain' | 'possible' | 'impossible' | null;
  /**
   * How much of the whole vote the outstanding part would have to be, in percent, before the leader can be caught
   * or fall to half; `null` where that is so already. True on any basis: it does not use the progress.
   */
  caughtFromPercent: number | null;
  majorityLostFromPercent: number | null;
};

/** Why nothing can be said: no count yet, no figures to bound, no progress stated, or nothing outstanding. */
export type NoOutlook = { isKnown: false; reason: 'no-count' | 'no-shares' | 'no-progress' | 'all-counted' };

type CountedPart = { basis: OutlookBasis; fraction: number; shares: Map<EditionResult, number> };

/**
 * With a fraction f of the vote counted and a share s in it, the final share lies between s·f (none of the rest)
 * and s·f + (1 − f) (all of it). The voter list is preferred as basis where it alone settles who is ahead, since
 * it assumes least; otherwise the stated progress, of several units the one that says least about ballots.
 */
export function findOutlook(
  edition: Pick<Edition, 'contest' | 'stage' | 'progress' | 'results' | 'context'>,
): Outlook | NoOutlook {
  const results = placeResults(edition.results).map(({ result }) => result);
  if (results.length === 0) return { isKnown: false, reason: 'no-count' };
  if (isFinal(edition.stage) || edition.stage === 'unofficial-complete') {
    return { isKnown: false, reason: 'all-counted' };
  }
  const byProgress = countedByProgress(edition, results);
  if (byProgress?.fraction === 1) return { isKnown: false, reason: 'all-counted' };
  const byVoterList = countedByVoterList(edition, results);
  const hasMajorityRule = edition.contest.kind !== 'parliamentary' && edition.contest.kind !== 'local';
  const settled = byVoterList && describe(byVoterList, hasMajorityRule);
  if (settled && !settled.canBeOvertaken) return settled;
  const part = byProgress ?? byVoterList;
  const outlook = part && describe(part, hasMajorityRule);
  if (outlook) return outlook;
  const hasShares = results.some(({ sharePercent, votes }) => sharePercent !== null || votes !== null);
  return { isKnown: false, reason: hasShares ? 'no-progress' : 'no-shares' };
}

/** From the most cautious unit to the boldest: stations say nothing about how many ballots they hold. */
const UNITS: readonly { unit: ProgressUnit; basis: OutlookBasis }[] = [
  { unit: 'polling-stations', basis: 'equal-stations' },
  { unit: 'unspecified', basis: 'unit-unknown' },
  { unit: 'expected-vote', basis: 'expected-vote' },
  { unit: 'ballots', basis: 'ballots' },
];

function countedByProgress(
  { progress }: Pick<Edition, 'progress'>,
  results: readonly EditionResult[],
): CountedPart | null {
  for (const { unit, basis } of UNITS) {
    const stated = progress.find((entry) => entry.unit === unit && entry.valuePercent <= 100);
    if (stated !== undefined)
      return { basis, fraction: stated.valuePercent / 100, shares: countedShares(results) };
  }
  return null;
}

/** At most one ballot for each registered voter: those counted so far are at least this part of all there can be. */
function countedByVoterList(
  { context }: Pick<Edition, 'context'>,
  results: readonly EditionResult[],
): CountedPart | null {
  const counted = sumVotes(results);
  const registered = context.find(({ kind, unit }) => kind === 'registered-voters' && unit === 'count');
  if (counted === null || counted === 0 || results.length < 2) return null;
  if (registered === undefined || registered.qualifier !== 'exactly' || registered.value < counted)
    return null;
  const shares = new Map(results.map((result) => [result, ((result.votes ?? 0) / counted) * 100]));
  return { basis: 'voter-list', fraction: counted / registered.value, shares };
}

/** Shares as stated; where none is, those that the votes give. */
function countedShares(results: readonly EditionResult[]): Map<EditionResult, number> {
  const votes = sumVotes(results);
  const hasShares = results.some(({ sharePercent }) => sharePercent !== null);
  return new Map(
    results.flatMap((result) => {
      const computed = votes ? ((result.votes ?? 0) / votes) * 100 : null;
      const share = hasShares ? result.sharePercent : computed;
      return share === null || share > 100 ? [] : [[result, share] as const];
    }),
  );
}

function describe(part: CountedPart, hasMajorityRule: boolean): Outlook | null {
  const [first, second] = [...part.shares];
  if (first === undefined) return null;
  const [leader, leaderShare] = first;
  // A leader named alone leaves the rest of the count to one rival, who may be the only other candidate.
  const rivalShare = second?.[1] ?? 100 - leaderShare;
  const outstandingPercent = (1 - part.fraction) * 100;
  const low = (share: number): number => roundTo(share * part.fraction, 9);
  const high = (share: number): number => roundTo(share * part.fraction + outstandingPercent, 9);
  const lead = leaderShare - rivalShare;
  return {
    isKnown: true,
    basis: part.basis,
    countedPercent: roundTo(part.fraction * 100, 2),
    outstandingPercent: roundTo(outstandingPercent, 2),
    bounds: [...part.shares].map(([result, share]) => ({
      result,
      lowPercent: roundOutward(low(share), 2, 'down'),
      highPercent: roundOutward(high(share), 2, 'up'),
    })),
    leader,
    canBeOvertaken: low(leaderShare) <= high(rivalShare),
    majority: !hasMajorityRule
      ? null
      : low(leaderShare) > 50
        ? 'certain'
        : high(leaderShare) > 50 || high(rivalShare) > 50
          ? 'possible'
          : 'impossible',
    caughtFromPercent: lead <= 0 ? null : roundOutward((lead / (100 + lead)) * 100, 1, 'down'),
    majorityLostFromPercent: leaderShare <= 50 ? null : roundOutward((1 - 50 / leaderShare) * 100, 1, 'down'),
  };
}
