import type { ContestReport } from '../../election/report.ts';
import type { ToldResult } from '../count/count-desk.ts';
import type { ReadText } from '../readings.ts';
import { partyPrimaries } from './party-primaries.ts';
import { areOfSeveral, type MixedReport, type Race } from './race.ts';
import { shareOut } from './share-out.ts';

/** How the races of one report are told apart, the surest way first; null where a way does not do so safely. */
const WAYS: readonly ((report: MixedReport) => Race[] | null)[] = [partyPrimaries];

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
  const mixed = { contest: report.contest, shares, others, read, title };
  for (const part of WAYS) {
    const races = part(mixed);
    if (races !== null) return shareOut(report, told, mainFirst(races, mixed), read);
  }
  return [report];
}

/** Somebody has figures of a place alone: of which race they are stays open. */
function haveAreasOfTheirOwn(told: readonly ToldResult[], shares: readonly ToldResult[]): boolean {
  const whole = new Set(shares.map(({ entity }) => entity));
  return told.some(({ entity, result }) => result.area !== null && !whole.has(entity));
}

/** The main race is the one that the headline names people of; else the one told first. */
function mainFirst(races: readonly Race[], { read, title, shares }: MixedReport): Race[] {
  const headline = read.readings.find(({ sentence }) => sentence.text === title);
  const named = new Set(headline?.mentions.map(read.entityOf));
  const inHeadline = races.filter((race) => race.shares.some(({ entity }) => named.has(entity)));
  const told = races.find((race) => race.shares.some((share) => share === shares[0]));
  const main = inHeadline.length === 1 ? inHeadline[0] : told;
  return races.toSorted((one, other) => Number(other === main) - Number(one === main));
}
