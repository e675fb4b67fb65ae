import { decimalsOf, firstNumber, roundTo } from './decimals.ts';
import type { EditionContextFact, EditionProgress, EditionResult } from './edition.ts';
import type { ProgressUnit } from './report.ts';
import { type CountedShares, leastVotes, percentRange } from './share-range.ts';
import { countHalfUnit } from './sums.ts';

/**
 * What bounds rest on when they rest on how much was counted, because "93 % counted" bounds the ballots only where
 * ballots were counted:
 * - `ballots`: the source says the percentage is of the ballots;
 * - `equal-stations`: holds if the outstanding polling stations hold as many ballots, on average, as the counted;
 * - `expected-vote`: holds if the estimate of the whole vote holds;
 * - `unit-unknown`: holds if the percentage, whose unit the source does not name, is of the ballots.
 */
export type ProgressBasis = 'ballots' | 'equal-stations' | 'expected-vote' | 'unit-unknown';

/** The stated progress that bounds rest on, and what it leaves: 100 minus it, with its decimals. */
export type CountedProgress = {
  basis: ProgressBasis;
  progress: EditionProgress;
  outstandingPercent: number;
  decimals: number;
};

/** The voter list that bounds rest on: no more ballots can come than there are registered voters. */
export type CountedList = { basis: 'voter-list'; voters: EditionContextFact };

/** What one candidate can end with, in percent of the whole vote. */
export type FinalShare = { lowPercent: number; highPercent: number };

/** What everybody can end with on one basis; `unlistedPercent` is the most for somebody whom no source lists. */
export type CountedPart<B = CountedProgress | CountedList> = {
  ground: B;
  /** The part counted, at least and at most, in percent of the whole vote. */
  leastCountedPercent: number;
  mostCountedPercent: number;
  finalShares: Map<EditionResult, FinalShare>;
  unlistedPercent: number;
};

/** From the most cautious unit to the boldest: stations say nothing about how many ballots they hold. */
const BASES = [
  ['polling-stations', 'equal-stations'],
  ['unspecified', 'unit-unknown'],
  ['expected-vote', 'expected-vote'],
  ['ballots', 'ballots'],
] as const satisfies readonly (readonly [ProgressUnit, ProgressBasis])[];

/**
 * The counted part as the least of all stated progress gives it, so that whatever it settles no other unit and no
 * other source contradicts; of equal ones the most cautious unit. With a fraction f of the vote counted and a share
 * s in it, the final share lies between s·f (none of the rest) and s·f + (1 − f) (all of it), both with the least
 * that f and s can be and the most that s can be once their rounding is undone.
 */
export function countedByProgress(
  progress: readonly EditionProgress[],
  { ranges, unlistedPercent }: CountedShares,
): CountedPart<CountedProgress> | null {
  const [first, ...others] = BASES.flatMap(([unit, basis]) =>
    progress
      .filter((entry) => entry.unit === unit && entry.valuePercent <= 100)
      .map((entry) => ({ basis, entry, counted: percentRange(entry.valuePercent, entry.asWorded) })),
  );
  if (first === undefined || ranges.size === 0) return null;
  const { basis, entry, counted } = others.reduce(
    (least, each) => (each.counted.least < least.counted.least ? each : least),
    first,
  );
  const final = (percent: number): number => (percent * counted.least) / 100;
  const rest = 100 - counted.least;
  const decimals = decimalsOf(entry.valuePercent, firstNumber(entry.asWorded));
  return {
    ground: {
      basis,
      progress: entry,
      outstandingPercent: roundTo(100 - entry.valuePercent, decimals),
      decimals,
    },
    leastCountedPercent: counted.least,
    mostCountedPercent: counted.most,
    finalShares: new Map(
      [...ranges].map(([result, { least, most }]) => [
        result,
        { lowPercent: final(least), highPercent: final(most) + rest },
      ]),
    ),
    unlistedPercent: final(unlistedPercent) + rest,
  };
}

/**
 * The counted part as the voter list gives it: at most one ballot for each registered voter. A candidate keeps the
 * votes counted for them and gets at most what the list leaves besides everybody else's. Needs no progress and no
 * complete list of candidates; `null` without votes or without a list that is an upper limit.
 */
export function countedByVoterList(
  context: readonly EditionContextFact[],
  results: readonly EditionResult[],
): CountedPart<CountedList> | null {
  const voters = context.find(
    ({ kind, unit, qualifier }) =>
      kind === 'registered-voters' && unit === 'count' && (qualifier === 'exactly' || qualifier === 'under'),
  );
  const counted = results.reduce((sum, result) => sum + leastVotes(result), 0);
  if (voters === undefined || counted === 0 || voters.value < counted) return null;
  const limit = voters.value + (voters.qualifier === 'exactly' ? countHalfUnit(voters.value) : 0);
  const percent = (votes: number): number => (votes / limit) * 100;
  const known = results.filter(({ votes }) => votes !== null);
  return {
    ground: { basis: 'voter-list', voters },
    leastCountedPercent: percent(counted),
    mostCountedPercent: 100,
    finalShares: new Map(
      known.map((result) => {
        const least = leastVotes(result);
        return [result, { lowPercent: percent(least), highPercent: percent(limit - counted + least) }];
      }),
    ),
    unlistedPercent: percent(limit - counted),
  };
}
