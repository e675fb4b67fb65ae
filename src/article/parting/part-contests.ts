import type { ContestReport } from '../../election/report.ts';
import type { ToldResult } from '../count/count-desk.ts';
import type { ReadText } from '../readings.ts';
import { otherOffices } from './other-offices.ts';
import { partyPrimaries } from './party-primaries.ts';
import { areOfSeveral, type MixedReport, mayBeOfOne, type Race } from './race.ts';
import { racesOfPlaces } from './races-of-places.ts';
import { shareOut } from './share-out.ts';

/** How the races of one report are told apart, the main one first; null where a way does not do so safely. */
const WAYS: readonly ((report: MixedReport) => Race[] | null)[] = [
  otherOffices,
  partyPrimaries,
  racesOfPlaces,
];

/**
 * Parts a report whose shares are of several races, so that each is a contest of its own, the main one first. As it is
 * where the shares may be of one race, or where the text does not tell safely of which each is.
 */
export function partContests(
  report: ContestReport,
  told: readonly ToldResult[],
  { read, title }: { read: ReadText; title: string | null },
): ContestReport[] {
  const whole = told.filter(({ result }) => result.area === null).toSorted((one, other) => one.at - other.at);
  const shares = whole.filter(({ result }) => result.sharePercent !== null);
  if (!areOfSeveral(shares) || haveAreasOfTheirOwn(told, shares)) return [report];
  const others = whole.filter(({ result }) => result.sharePercent === null);
  const races = partRaces({ contest: report.contest, shares, others, read, title });
  return races === null ? [report] : shareOut(report, told, races, read);
}

/** Parts what a way leaves mixed by the next one: both parties' primaries beside a vote for a court. */
function partRaces(mixed: MixedReport): Race[] | null {
  for (const part of WAYS) {
    const races = part(mixed)?.flatMap((race) => {
      if (mayBeOfOne(race.shares)) return [race];
      const { shares, others } = race;
      return (
        partRaces({ ...mixed, contest: { ...mixed.contest, ...race.contest }, shares, others }) ?? [race]
      );
    });
    if (races?.every((race) => mayBeOfOne(race.shares))) return races;
  }
  return null;
}

/** Somebody has figures of a place alone: of which race they are stays open. */
function haveAreasOfTheirOwn(told: readonly ToldResult[], shares: readonly ToldResult[]): boolean {
  const whole = new Set(shares.map(({ entity }) => entity));
  return told.some(({ entity, result }) => result.area !== null && !whole.has(entity));
}
