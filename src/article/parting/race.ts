import type { Contest } from '../../election/contest.ts';
import { sumShares } from '../../election/sums.ts';
import type { ToldResult } from '../count/count-desk.ts';
import type { Reading, ReadText } from '../readings.ts';

/** One of several races that a report tells of. */
export interface Race {
  /** In what its contest is another than the report's. */
  contest: Partial<Contest>;
  /** What its id has beside place and year, where it is not the main one: "democratic primary". */
  idWords: string | null;
  shares: ToldResult[];
  /** What else is surely its own: winners and votes told without shares. */
  others: ToldResult[];
}

/** A report whose shares are of more than one race, in the order of the text. */
export interface MixedReport {
  contest: Contest;
  shares: readonly ToldResult[];
  /** The results of the whole that have no share. */
  others: readonly ToldResult[];
  read: ReadText;
  /** Where the headline stands in the text, if it does. */
  title: string | null;
}

/** More than any rounding makes of one race's shares. */
export function areOfSeveral(shares: readonly ToldResult[]): boolean {
  const sum = sumShares(shares.map(({ result }) => result));
  return sum !== null && sum.sumPercent > 102 && sum.sumPercent - 100 > sum.tolerancePoints;
}

/** No more than rounding makes of one race's shares. */
export function mayBeOfOne(shares: readonly ToldResult[]): boolean {
  const sum = sumShares(shares.map(({ result }) => result));
  return sum === null || sum.sumPercent <= 100 + Math.max(LEAST_ROUNDING, sum.tolerancePoints);
}

const LEAST_ROUNDING = 0.6;

/** The sentence in which a figure stands; undefined for a table's. */
export function sentenceOf({ at }: ToldResult, { readings }: ReadText): Reading | undefined {
  return readings.find(({ sentence }) => sentence.start <= at && at < sentence.end);
}
