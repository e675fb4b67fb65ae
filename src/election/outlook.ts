import {
  type CountedList,
  type CountedPart,
  type CountedProgress,
  countedByProgress,
  countedByVoterList,
} from './counted-part.ts';
import { roundOutward, roundTo } from './decimals.ts';
import type { Edition, EditionContextFact, EditionResult } from './edition.ts';
import { listLeaders } from './lead.ts';
import { placeResults } from './ranking.ts';
import { type CountedShares, countedShares } from './share-range.ts';

/** The final share's bounds, rounded outwards to two decimals. */
export type ShareBounds = { result: EditionResult; lowPercent: number; highPercent: number };

/**
 * What the part not yet counted can and cannot change: bounds, never a forecast. Stated figures are taken as rounded,
 * hedged ones at their widest, and what the listed shares leave of 100 may all be one unlisted rival's.
 */
export type Outlook = (CountedProgress | CountedList) & {
  isKnown: true;
  /** In the count's order, the whole contest's candidates that have a share or votes. */
  bounds: ShareBounds[];
  /** Who is ahead; several where they are level, and then nobody is. */
  leaders: EditionResult[];
  /** Whether the rest could carry somebody level with the leader or past. Always so when two are level now. */
  canBeOvertaken: boolean;
  /** More than half of the vote for the leader, and for anybody; `null` where no majority of votes decides. */
  majority: 'certain' | 'possible' | 'impossible' | null;
  /**
   * How much of the whole vote the outstanding part would have to be, in percent, before the leader can be caught;
   * `null` where the leader can be already, or where it cannot be told. It does not use the progress.
   */
  caughtFromPercent: number | null;
  /** Whether the strongest rival may be somebody whom the sources do not list. */
  isRivalUnlisted: boolean;
  /** Whether figures that this rests on are hedged by their source. */
  isHedged: boolean;
  /** The stated total of votes that this rests on, because the shares are computed from it. */
  validVotes: EditionContextFact | null;
  /** Whether this holds only if nobody outside the list has votes, because a total of votes is not stated. */
  isListAssumed: boolean;
};

/**
 * Why nothing can be said: no count yet, no figures to bound, no progress stated, everything counted, or an official
 * or certified result of which no source says that a part is still to be counted.
 */
export type NoOutlook = {
  isKnown: false;
  reason: 'no-count' | 'no-shares' | 'no-progress' | 'all-counted' | 'official' | 'certified';
};

type Told = Pick<Edition, 'contest' | 'stage' | 'progress' | 'results' | 'context'>;

/**
 * The voter list is preferred as basis where it alone settles who is ahead, since it assumes least, unless the stated
 * progress contradicts it by leaving more to count than there are voters; otherwise the stated progress, of several
 * the one that leaves most to count.
 */
export function findOutlook(edition: Told): Outlook | NoOutlook {
  const results = placeResults(edition.results).map(({ result }) => result);
  const reason = results.length === 0 ? 'no-count' : reasonNothingIsLeft(edition);
  if (reason !== null) return { isKnown: false, reason };
  const shares = countedShares(results, edition.context);
  const byProgress = countedByProgress(edition.progress, shares);
  const byList = countedByVoterList(edition.context, results);
  const describe = (part: CountedPart): Outlook => describePart(part, shares, edition);
  const isContradicted = byList && byProgress && byProgress.mostCountedPercent < byList.leastCountedPercent;
  const settled = byList && !isContradicted ? describe(byList) : null;
  if (settled !== null && !settled.canBeOvertaken) return settled;
  const part = byProgress ?? byList;
  if (part !== null) return describe(part);
  return { isKnown: false, reason: shares.ranges.size > 0 ? 'no-progress' : 'no-shares' };
}

/** A stage alone says that nothing is left only where no progress below 100 is stated. */
function reasonNothingIsLeft({ stage, progress }: Told): NoOutlook['reason'] | null {
  if (progress.some(({ valuePercent }) => valuePercent < 100)) return null;
  if (stage === 'official' || stage === 'certified') return stage;
  const isAllCounted = progress.some(({ valuePercent }) => valuePercent === 100);
  return isAllCounted || stage === 'unofficial-complete' ? 'all-counted' : null;
}

const UNKNOWN = { lowPercent: 0, highPercent: 100 };

function describePart(part: CountedPart, shares: CountedShares, { contest, results }: Told): Outlook {
  const leaders = listLeaders(results);
  const [leader] = leaders;
  const leading = (leader && part.finalShares.get(leader)) ?? UNKNOWN;
  const rivals = [...part.finalShares].filter(([result]) => result !== leader);
  const listedHigh = Math.max(0, ...rivals.map(([, { highPercent }]) => highPercent));
  const rivalHigh = Math.max(listedHigh, part.unlistedPercent);
  const canBeOvertaken = !isOver(leading.lowPercent, rivalHigh);
  const caughtFrom = canBeOvertaken ? null : caughtFromPercent(leader, shares);
  const isByList = part.ground.basis === 'voter-list';
  const hasMajorityRule = contest.kind !== 'parliamentary' && contest.kind !== 'local';
  return {
    ...part.ground,
    isKnown: true,
    bounds: [...part.finalShares].map(([result, { lowPercent, highPercent }]) => ({
      result,
      lowPercent: roundOutward(lowPercent, 2, 'down'),
      highPercent: Math.min(100, roundOutward(highPercent, 2, 'up')),
    })),
    leaders,
    canBeOvertaken,
    majority: !hasMajorityRule
      ? null
      : isOver(leading.lowPercent, 50)
        ? 'certain'
        : isOver(Math.max(leading.highPercent, rivalHigh), 50)
          ? 'possible'
          : 'impossible',
    caughtFromPercent: caughtFrom,
    isRivalUnlisted: isOver(part.unlistedPercent, listedHigh),
    isHedged: [...part.finalShares.keys()].some(({ qualifier }) => qualifier !== 'exactly'),
    validVotes: isByList && caughtFrom === null ? null : shares.validVotes,
    isListAssumed: shares.isListAssumed && !isByList,
  };
}

/** From a lead l over the strongest rival, who may be unlisted, the part that could undo it: l / (100 + l). */
function caughtFromPercent(leader: EditionResult | undefined, shares: CountedShares): number | null {
  const leading = leader && shares.ranges.get(leader);
  if (leading === undefined || shares.isListAssumed) return null;
  const rivals = [...shares.ranges].filter(([result]) => result !== leader).map(([, { most }]) => most);
  const lead = leading.least - Math.max(shares.unlistedPercent, ...rivals);
  return lead > 0 ? roundOutward((lead / (100 + lead)) * 100, 1, 'down') : null;
}

/** Binary arithmetic's dust is no lead. */
function isOver(one: number, other: number): boolean {
  return roundTo(one - other, 9) > 0;
}
