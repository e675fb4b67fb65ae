import type { FluentVariable } from '@fluent/bundle';
import type { Locale } from './locales.ts';

/** Numbers, days and lists as one language writes them. */
export type WrittenForms = {
  /** A whole number: 6478623 → "6,478,623". */
  count(value: number): string;
  /** A number of percent or points with exactly `decimals` digits: (2, 0) → "2", (0.8, 2) → "0.80". */
  decimal(value: number, decimals: number): string;
  /** A calendar day `YYYY-MM-DD`: "7 February 2024". */
  day(day: string): string;
  /** A moment, in UTC: "11 February 2024 at 09:30 UTC". */
  moment(iso: string): string;
  /** A moment by the clock of an IANA zone: "03:15 GMT+4". */
  clock(iso: string, zone: string): string;
  /** A moment in an IANA zone, with its day: "Monday 12 February at 08:30 GMT+4". */
  momentIn(iso: string, zone: string): string;
  /** A day of the week, 1 for Monday: "Mon". */
  weekday(weekday: number): string;
  /** A country by its ISO 3166 code: "Azerbaijan". */
  country(code: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** What is said not to be there: "a, b or c" in English; other languages say "and". */
  noneOf(items: readonly string[]): string;
};

/** Region-free English would write "February 7, 2024"; the agencies of the world write the day first. */
const REGIONS: Partial<Record<Locale, string>> = { en: 'en-GB' };

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/**
 * The parts come from `Intl`, and `say` puts dates together by the texts: `Intl` itself writes "7 fevral 2024/09:30" in
 * Azerbaijani, and in Russian "2024 г.", which ends sentences with two stops.
 */
export function writtenForms(
  locale: Locale,
  say: (key: string, values: Record<string, FluentVariable>) => string,
): WrittenForms {
  const region = REGIONS[locale] ?? locale;
  const counts = new Intl.NumberFormat(region, { maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(region);
  const absences = new Intl.ListFormat(region, { type: locale === 'en' ? 'disjunction' : 'conjunction' });
  const weekdays = new Intl.DateTimeFormat(region, { weekday: 'short', timeZone: 'UTC' });
  const format = (at: Date, timeZone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, timeZone }).format(at);
  const dayAndMonth = (at: Date, zone: string) => format(at, zone, { day: 'numeric', month: 'long' });
  const date = (at: Date) => say('date', { day: dayAndMonth(at, 'UTC'), year: String(at.getUTCFullYear()) });
  const time = (at: Date, zone: string) => format(at, zone, CLOCK);
  return {
    count: (value) => counts.format(value),
    decimal: (value, decimals) =>
      new Intl.NumberFormat(region, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    day: (day) => date(new Date(`${day}T00:00:00Z`)),
    moment: (iso) => say('moment', { date: date(new Date(iso)), time: time(new Date(iso), 'UTC') }),
    clock: (iso, zone) => time(new Date(iso), zone),
    momentIn(iso, zone) {
      const at = new Date(iso);
      const weekday = format(at, zone, { weekday: 'long' });
      return say('moment-soon', { weekday, day: dayAndMonth(at, zone), time: time(at, zone) });
    },
    // 1 January 2024 was a Monday.
    weekday: (weekday) => weekdays.format(Date.UTC(2024, 0, weekday)),
    country: (code) => new Intl.DisplayNames(region, { type: 'region' }).of(code) ?? code,
    list: (items) => lists.format(items),
    noneOf: (items) => absences.format(items),
  };
}
