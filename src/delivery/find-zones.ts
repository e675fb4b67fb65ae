import type { RawTimeZone } from '@vvo/tzdb';
import { isZone } from './zone.ts';

/** As many as one message offers to choose from. */
const MOST = 10;

/**
 * The zones that somebody may mean by an IANA name, a city or a country, the country also in the language of `countryName`
 * (its ISO 3166 code to its name); the likeliest first, none where nothing fits. Loads its tables when it is first called.
 */
export async function findZones(query: string, countryName: (code: string) => string): Promise<string[]> {
  const wanted = folded(query);
  if (wanted === '') return [];
  const name = query.trim().replace(/\s+/g, '_');
  if (name.includes('/') || wanted === 'utc') return isZone(name) ? [canonical(name)] : [];
  const { rawTimeZones } = await import('@vvo/tzdb');
  const matches: ((zone: RawTimeZone) => boolean)[] = [
    ({ mainCities, group }) =>
      [...mainCities, ...group.map(lastPart)].some((city) => folded(city) === wanted),
    ({ countryCode, countryName: english }) =>
      [english, countryName(countryCode)].some((country) => folded(country) === wanted),
    ({ mainCities, group }) =>
      wanted.length >= 3 &&
      [...mainCities, ...group.map(lastPart)].some((city) => folded(city).startsWith(wanted)),
  ];
  for (const isMeant of matches) {
    const found = rawTimeZones.filter((zone) => isMeant(zone) && isZone(zone.name)).map(({ name }) => name);
    if (found.length > 0) return found.slice(0, MOST);
  }
  return [];
}

/** The zone of a place; undefined for what is no place on Earth. */
export async function zoneAt(latitude: number, longitude: number): Promise<string | undefined> {
  const { default: findZone } = await import('@photostructure/tz-lookup');
  try {
    const zone = findZone(latitude, longitude);
    return isZone(zone) ? zone : undefined;
  } catch {
    return undefined;
  }
}

/** "asia/baku" as it is written: "Asia/Baku". */
function canonical(name: string): string {
  return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
}

function lastPart(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1);
}

/** Letters alone, without case and accents: "São Paulo" and "Sao_Paulo" are one. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'e')
    .replace(/[^\p{L}]/gu, '');
}
