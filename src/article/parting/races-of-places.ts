import type { ToldResult } from '../count/count-desk.ts';
import { isOwnPlace } from '../count/parts.ts';
import { placeTurns } from '../count/place-turns.ts';
import { type MixedReport, mayBeOfOne, type Race, sentenceOf } from './race.ts';

/** Offices that several places fill on one day. */
const OF_PLACES = /^(?:by-election|governor|mayor|Senate|House|regional|state|provincial)/;

/**
 * Contests for one kind of office in several places: two by-elections, the governors of a day. A figure is of the place
 * that its sentence or paragraph turns to, else of the report's own. Null where a place has a figure of one person alone,
 * which may be told in passing.
 */
export function racesOfPlaces({ contest, shares, others, read }: MixedReport): Race[] | null {
  if (!OF_PLACES.test(contest.office ?? '') || contest.place === null) return null;
  const turns = placeTurns(read.readings, read.entityOf, new Set(shares.map(({ entity }) => entity)));
  const placeOf = ({ at }: ToldResult): string | null => {
    const place = turns.findLast(({ from, to }) => from <= at && at < to)?.place ?? null;
    return place === null || isOwnPlace(place, contest.place) ? null : place;
  };
  const races = new Map<string | null, Race>();
  for (const share of shares) {
    if (sentenceOf(share, read) === undefined) return null;
    const place = placeOf(share);
    const race = races.get(place) ?? {
      contest: place === null ? {} : { place },
      idWords: null,
      shares: [],
      others: [],
    };
    race.shares.push(share);
    races.set(place, race);
  }
  const main = races.get(null);
  const all = [...races.values()];
  if (main === undefined || all.length < 2) return null;
  if (!all.every((race) => race.shares.length > 1 && mayBeOfOne(race.shares))) return null;
  for (const other of others) (races.get(placeOf(other)) ?? main).others.push(other);
  return [main, ...all.filter((race) => race !== main)];
}
