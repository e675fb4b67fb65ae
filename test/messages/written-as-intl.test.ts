import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/messages/locales.ts';
import { wordsOf } from '../../src/messages/words.ts';

/** Of each language, the region whose habits it follows. */
const REGIONS: Record<string, string> = { en: 'en-GB' };

describe.each(LOCALES)('in "%s", as Intl writes them,', async (locale) => {
  const region = REGIONS[locale] ?? locale;
  const words = await wordsOf(locale);

  test('are whole numbers', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(words.count(value)).toBe(new Intl.NumberFormat(region).format(value));
      }),
    );
  });

  test('are numbers of so many decimals', () => {
    const number = fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => !Object.is(value, -0));
    fc.assert(
      fc.property(number, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        expect(words.decimal(value, decimals)).toBe(new Intl.NumberFormat(region, digits).format(value));
      }),
    );
  });

  test('are days', () => {
    const day = fc.date({ min: new Date('1800-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
    const dayAndMonth = new Intl.DateTimeFormat(region, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(day, (date) => {
        const parts = { day: dayAndMonth.format(date), year: String(date.getUTCFullYear()) };
        expect(words.day(date.toISOString().slice(0, 10))).toBe(words.say('date', parts));
      }),
    );
  });

  test('are lists', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (items) => {
        const type = locale === 'en' ? 'disjunction' : 'conjunction';
        expect(words.list(items)).toBe(new Intl.ListFormat(region).format(items));
        expect(words.noneOf(items)).toBe(new Intl.ListFormat(region, { type }).format(items));
      }),
    );
  });
});

test('a moment and a number in a sentence are written without a formatter, too', async () => {
  const words = await wordsOf('en');
  expect(words.moment('2024-02-11T09:30:00.000Z')).toBe('11 February 2024 at 09:30 UTC');
  expect(words.plain(1_234_567.125)).toBe('1,234,567.125');
  expect(words.plain(0.5)).toBe('0.5');
});
