import type { FluentVariable } from '@fluent/bundle';
import type { Locale } from './locales.ts';

/** Numbers, days and lists as one language writes them. */
export type WrittenForms = {
  /** A whole number: 6478623 → "6,478,623". */
  count(value: number): string;
  /** A number of percent or points with exactly `decimals` digits: (2, 0) → "2", (0.8, 2) → "0.80". */
  decimal(value: number, decimals: number): string;
  /** A number with the decimals it has, three at most: 0.5 → "0.5". */
  plain(value: number): string;
  /** A calendar day `YYYY-MM-DD`: "7 February 2024". */
  day(day: string): string;
  /** A moment as ISO 8601 in UTC, in UTC: "11 February 2024 at 09:30 UTC". */
  moment(iso: string): string;
  /** A moment by the clock of an IANA zone: "03:15 GMT+4". */
  clock(iso: string, zone: string): string;
  /** A moment in an IANA zone, with its day: "Monday 12 February at 08:30 GMT+4". */
  momentIn(iso: string, zone: string): string;
  /** A day of the week, 1 for Monday: "Mon". */
  weekday(weekday: number): string;
  /** A country by its ISO 3166 code: "Azerbaijan". */
  country(code: string): string;
  /** A place that an article names in English: a country in the reader's language, any other as it is. */
  place(name: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** What is said not to be there: "a, b or c" in English; other languages say "and". */
  noneOf(items: readonly string[]): string;
};

/** Region-free English would write "February 7, 2024"; the agencies of the world write the day first. */
const REGIONS: Partial<Record<Locale, string>> = { en: 'en-GB' };

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;

/**
 * Put together from the language's texts: the first formatter of `Intl` in a process takes as long as starting the
 * process did, and it writes "7 fevral 2024/09:30" in Azerbaijani, and in Russian "2024 г.", which ends sentences with
 * two stops. It is still asked for what an answer to a reader does not need. A test holds the two together.
 */
export function writtenForms(
  locale: Locale,
  say: (key: string, values?: Record<string, FluentVariable>) => string,
): WrittenForms {
  const region = REGIONS[locale] ?? locale;
  const format = (at: Date, timeZone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(region, { ...options, timeZone }).format(at);
  const decimal: WrittenForms['decimal'] = (value, decimals) => {
    const [whole = '', fraction] = value.toFixed(decimals).split('.');
    const grouped = thousands(whole).join(say('group-mark'));
    return fraction === undefined ? grouped : `${grouped}${say('decimal-mark')}${fraction}`;
  };
  const date = (iso: string) => {
    const [year = '', month, day] = iso.slice(0, 10).split('-');
    const written = { day: String(Number(day)), month: say(`month-${Number(month)}`) };
    return say('date', { day: say('day-and-month', written), year });
  };
  const listed = (key: 'list-and' | 'list-none', items: readonly string[]) =>
    items.length < 2
      ? (items[0] ?? '')
      : say(key, { items: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' });
  return {
    count: (value) => decimal(value, 0),
    decimal,
    plain: (value) => decimal(value, String(Number(value.toFixed(3))).split('.')[1]?.length ?? 0),
    day: date,
    moment: (iso) => say('moment', { date: date(iso), time: `${iso.slice(11, 16)} UTC` }),
    clock: (iso, zone) => format(new Date(iso), zone, CLOCK),
    momentIn(iso, zone) {
      const at = new Date(iso);
      return say('moment-soon', {
        weekday: format(at, zone, { weekday: 'long' }),
        day: format(at, zone, { day: 'numeric', month: 'long' }),
        time: format(at, zone, CLOCK),
      });
    },
    // 1 January 2024 was a Monday.
    weekday: (weekday) => format(new Date(Date.UTC(2024, 0, weekday)), 'UTC', { weekday: 'short' }),
    country: (code) => new Intl.DisplayNames(region, { type: 'region' }).of(code) ?? code,
    place: (name) => ownName(name, say('countries')) ?? name,
    list: (items) => listed('list-and', items),
    noneOf: (items) => listed('list-none', items),
  };
}

/** What stands behind a name in "Austria: Avstriya; Azerbaijan: Azərbaycan;". */
function ownName(name: string, countries: string): string | undefined {
  const pair = countries.split(/;\s*/).find((each) => each.startsWith(`${name}: `));
  return pair?.slice(name.length + 2);
}

/** "-4281625" → "-4", "281", "625". */
function thousands(whole: string): string[] {
  const groups: string[] = [];
  const from = whole.startsWith('-') ? 1 : 0;
  for (let end = whole.length; end > from; end -= 3)
    groups.unshift(whole.slice(end - 3 <= from ? 0 : end - 3, end));
  return groups;
}
