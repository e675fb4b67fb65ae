import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Locale, Texts } from './locales.ts';
import { READER_TEXTS } from './reader-texts.ts';

/** Everything the bot says in one language: sentences by key, and numbers, days and lists as that language writes them. */
export type Words = {
  locale: Locale;
  /** The sentence under a key of the Fluent file; throws on a missing key or placeable. */
  say(key: string, values?: Readonly<Record<string, FluentVariable>>): string;
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
  /** "a, b or c". */
  either(items: readonly string[]): string;
};

/** What the languages are made of; a reader's answer finds its words here without anybody adding them. */
const known: Texts[] = [READER_TEXTS];

/** The languages in use. The others are not even parsed. */
const spoken = new Map<Locale, { words: Words; bundle: FluentBundle }>();

/** The words of a language, made when it is first asked for, once a process. */
export function wordsOf(locale: Locale): Words {
  const ready = spoken.get(locale);
  if (ready !== undefined) return ready.words;
  // Isolation marks would be needed for right-to-left languages only, and readers copy our texts.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  for (const texts of known) learn(bundle, locale, texts);
  const words = createWords(locale, bundle);
  spoken.set(locale, { words, bundle });
  return words;
}

/** More to say in every language, also in those spoken already: for code that is loaded only when it is needed. */
export function addTexts(texts: Texts): void {
  if (known.includes(texts)) return;
  known.push(texts);
  for (const [locale, { bundle }] of spoken) learn(bundle, locale, texts);
}

function learn(bundle: FluentBundle, locale: Locale, texts: Texts): void {
  for (const text of texts[locale]) {
    const [damage] = bundle.addResource(new FluentResource(text));
    if (damage !== undefined) throw new Error(`The texts for "${locale}" can't be read`, { cause: damage });
  }
}

/** Region-free English would write "February 7, 2024"; the agencies of the world write the day first. */
const REGIONS: Partial<Record<Locale, string>> = { en: 'en-GB' };

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZoneName: 'short' } as const;
const DAY_AND_MONTH = { weekday: 'long', day: 'numeric', month: 'long' } as const;

function createWords(locale: Locale, bundle: FluentBundle): Words {
  const region = REGIONS[locale] ?? locale;
  const days = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(region, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
    timeZoneName: 'short',
  });
  const counts = new Intl.NumberFormat(region, { maximumFractionDigits: 0 });
  const lists = new Intl.ListFormat(region);
  const choices = new Intl.ListFormat(region, { type: 'disjunction' });
  const weekdays = new Intl.DateTimeFormat(region, { weekday: 'short', timeZone: 'UTC' });
  return {
    locale,
    say(key, values = {}) {
      const pattern = bundle.getMessage(key)?.value;
      if (!pattern) throw new Error(`No text "${key}" in "${locale}"`);
      const problems: Error[] = [];
      const sentence = bundle.formatPattern(pattern, values, problems);
      if (problems[0] !== undefined) throw new Error(`Text "${key}" in "${locale}"`, { cause: problems[0] });
      return sentence;
    },
    count: (value) => counts.format(value),
    decimal: (value, decimals) =>
      new Intl.NumberFormat(region, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    moment: (iso) => moments.format(new Date(iso)),
    clock: (iso, zone) => new Intl.DateTimeFormat(region, { ...CLOCK, timeZone: zone }).format(new Date(iso)),
    momentIn: (iso, zone) =>
      new Intl.DateTimeFormat(region, { ...CLOCK, ...DAY_AND_MONTH, timeZone: zone }).format(new Date(iso)),
    // 1 January 2024 was a Monday.
    weekday: (weekday) => weekdays.format(Date.UTC(2024, 0, weekday)),
    country: (code) => new Intl.DisplayNames(region, { type: 'region' }).of(code) ?? code,
    list: (items) => lists.format(items),
    either: (items) => choices.format(items),
  };
}
