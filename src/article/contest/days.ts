import { MONTHS } from '../cues/number-units.ts';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';
const DAY_PATTERN = new RegExp(
  `\\b(?:${MONTH}(?: |(?<=\\.))(\\d{1,2})(?:st|nd|rd|th)?(?:(?:,| of)? ((?:19|20)\\d\\d))?|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH},?(?: ((?:19|20)\\d\\d))?)(?!\\d)`,
  'gi',
);

/** A day as a text names it; `year` is null where it leaves the year out. */
export interface NamedDay {
  start: number;
  end: number;
  year: number | null;
  month: number;
  day: number;
}

/** Days such as "February 7", "7 February 2024" and "Feb. 7, 2024"; offsets into `words`. */
export function findDays(words: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const match of words.matchAll(DAY_PATTERN)) {
    const name = (match[1] ?? match[5] ?? '').toLowerCase();
    const day = Number(match[2] ?? match[4]);
    const year = match[3] ?? match[6];
    const month = MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
    // "may 5" small is a verb and a number.
    if (name === 'may' && /\bmay\b/.test(match[0])) continue;
    if (month === 0 || day < 1 || day > 31) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      year: year === undefined ? null : Number(year),
      month,
      day,
    });
  }
  return found;
}

/** `YYYY-MM-DD`, or null for a day that does not exist. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The last such weekday up to and including `publishedOn`; null for no weekday. */
export function weekdayBefore(weekday: string, publishedOn: string): string | null {
  const wanted = WEEKDAYS.indexOf(weekday.toLowerCase());
  if (wanted === -1) return null;
  const published = new Date(`${publishedOn}T00:00:00Z`);
  const back = (published.getUTCDay() - wanted + 7) % 7;
  return new Date(published.getTime() - back * 86_400_000).toISOString().slice(0, 10);
}

/** The day so many days later, or earlier. */
export function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The day's year where the text leaves it out: that of the publication, or the one before when it would lie far ahead. */
export function completeDay(
  { year, month, day }: NamedDay,
  publishedOn: string | null,
  statedYear: number | null,
): string | null {
  if (year !== null) return isoDay(year, month, day);
  if (publishedOn === null) return statedYear === null ? null : isoDay(statedYear, month, day);
  const published = Number(publishedOn.slice(0, 4));
  const same = isoDay(published, month, day);
  const daysAhead = same === null ? 0 : (Date.parse(same) - Date.parse(publishedOn)) / 86_400_000;
  return daysAhead > 200
    ? isoDay(published - 1, month, day)
    : daysAhead < -340
      ? isoDay(published + 1, month, day)
      : same;
}
