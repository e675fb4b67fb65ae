import { expect, test } from 'vitest';
import { LOCALES } from '../../src/messages/locales.ts';
import { type Words, wordsOf } from '../../src/messages/words.ts';

const spoken = await Promise.all(LOCALES.map(wordsOf));
const inEach = (write: (words: Words) => unknown) =>
  Object.fromEntries(spoken.map((words) => [words.locale, write(words)]));

test('days and moments read as people of the language write them', () => {
  expect(inEach((words) => [words.day('2024-02-07'), words.moment('2024-02-11T09:30:00Z')])).toEqual({
    en: ['7 February 2024', '11 February 2024 at 09:30 UTC'],
    az: ['7 fevral 2024', '11 fevral 2024, 09:30 UTC'],
    ru: ['7 февраля 2024 года', '11 февраля 2024 года в 09:30 UTC'],
    tr: ['7 Şubat 2024', '11 Şubat 2024, 09:30 UTC'],
  });
});

test('a moment soon comes with its day of the week, by the clock of the place', () => {
  expect(inEach((words) => words.momentIn('2024-02-12T04:30:00Z', 'Asia/Baku'))).toEqual({
    en: 'Monday 12 February at 08:30 GMT+4',
    az: 'bazar ertəsi, 12 fevral, 08:30 GMT+4',
    ru: 'понедельник, 12 февраля, в 08:30 GMT+4',
    tr: '12 Şubat Pazartesi, 08:30 GMT+4',
  });
});

test('numbers have the marks of the language, and the decimals they are given', () => {
  expect(inEach((words) => [words.count(6478623), words.decimal(92.05, 2), words.decimal(2, 0)])).toEqual({
    en: ['6,478,623', '92.05', '2'],
    az: ['6.478.623', '92,05', '2'],
    ru: ['6\u00A0478\u00A0623', '92,05', '2'],
    tr: ['6.478.623', '92,05', '2'],
  });
});

test('the percent sign stands where the language puts it', () => {
  expect(inEach((words) => words.say('percent', { value: words.decimal(0.8, 2) }))).toEqual({
    en: '0.80%',
    az: '0,80%',
    ru: '0,80\u00A0%',
    tr: '%0,80',
  });
});

test('a figure that its source hedges stays hedged', () => {
  const hedge = (words: Words) =>
    (['over', 'about', 'under'] as const).map((qualifier) =>
      words.say(`qualifier-${qualifier}`, { figure: words.count(90000) }),
    );
  expect(inEach(hedge)).toEqual({
    en: ['over 90,000', 'about 90,000', 'under 90,000'],
    az: ['90.000-dən çox', 'təxminən 90.000', '90.000-dən az'],
    ru: ['более 90\u00A0000', 'около 90\u00A0000', 'менее 90\u00A0000'],
    tr: ['90.000’den fazla', 'yaklaşık 90.000', '90.000’den az'],
  });
});

test('a country is named in the reader’s language, and any other place as the article names it', () => {
  expect(inEach(({ place }) => ['Azerbaijan', 'Germany', 'Northland'].map(place))).toEqual({
    en: ['Azerbaijan', 'Germany', 'Northland'],
    az: ['Azərbaycan', 'Almaniya', 'Northland'],
    ru: ['Азербайджан', 'Германия', 'Northland'],
    tr: ['Azerbaycan', 'Almanya', 'Northland'],
  });
});

test('lists, and lists of what is not there', () => {
  const three = ['A', 'B', 'C'];
  expect(inEach((words) => [words.list(three), words.noneOf(three)])).toEqual({
    en: ['A, B and C', 'A, B or C'],
    az: ['A, B və C', 'A, B və C'],
    ru: ['A, B и C', 'A, B и C'],
    tr: ['A, B ve C', 'A, B ve C'],
  });
});

test('Russian counts in all its forms', async () => {
  const { say } = await wordsOf('ru');
  expect([1, 2, 5, 11, 21, 22].map((count) => say('results-more', { count }))).toEqual([
    'Ещё 1 строка не показана.',
    'Ещё 2 строки не показаны.',
    'Ещё 5 строк не показано.',
    'Ещё 11 строк не показано.',
    'Ещё 21 строка не показана.',
    'Ещё 22 строки не показаны.',
  ]);
});
