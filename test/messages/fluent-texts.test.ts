import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/messages/locales.ts';
import { sourceOf } from './all-texts.ts';

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Part = Exclude<Pattern, string>[number];
type Select = Extract<Part, { type: 'select' }>;

/** What https://core.telegram.org/bots/api#setmycommands, #setmydescription and #setmyshortdescription take. */
const LIMITS: [keys: RegExp, characters: number][] = [
  [/^(desk-)?help-(?!heading)/, 256],
  [/^bot-description$/, 512],
  [/^bot-short-description$/, 120],
  // Half of a phone's width shows about this much of a label; Telegram cuts off the rest.
  [/^(desk-|digest-|follow-|outlet-|post-|hold-|resume-|quiet-)?button-(?!sentences)/, 26],
  [/^button-sentences$/, 34],
];

const english = patternsOf(DEFAULT_LOCALE);

describe.each(LOCALES)('the texts in "%s"', (locale) => {
  const patterns = patternsOf(locale);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

  test('take exactly the placeables that English takes', () => {
    const wrong = [...patterns].filter(
      ([key, pattern]) => namesIn(pattern).join() !== namesIn(english.get(key) ?? '').join(),
    );
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test('have every form of the plural, and no other', () => {
    const choices = [...patterns].flatMap(([key, pattern]) =>
      selectsIn(pattern).map((select): [string, string[]] => [key, formsOf(select)]),
    );
    const plurals = choices.filter(([, forms]) => forms.length > 0);
    expect(plurals.length).toBeGreaterThan(9);
    expect(plurals.filter(([, forms]) => forms.sort().join() !== [...categories].sort().join())).toEqual([]);
  });

  test('say the number in every form of the plural that is not for one number alone', () => {
    const silent = [...patterns].filter(([, pattern]) =>
      selectsIn(pattern).some(({ selector, variants }) =>
        variants.some(
          ({ key, value }) =>
            selector.type === 'var' &&
            key.type === 'str' &&
            !isForOneNumber(String(key.value), locale) &&
            !namesIn(value).includes(selector.name),
        ),
      ),
    );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  test.each(LIMITS)('that match %s are at most %i characters long', (keys, most) => {
    const matching = [...patterns].filter(([key]) => keys.test(key));
    expect(matching.length).toBeGreaterThan(0);
    expect(matching.filter(([, pattern]) => [...plainText(pattern)].length > most)).toEqual([]);
  });
});

function patternsOf(locale: Locale): Map<string, Pattern> {
  return new Map(new FluentResource(sourceOf(locale)).body.map(({ id, value }) => [id, value ?? '']));
}

/** The names of the placeables anywhere in a pattern, each once, in the order of the alphabet. */
function namesIn(pattern: Pattern): string[] {
  const names = partsIn(pattern).flatMap((part) => (part.type === 'var' ? [part.name] : []));
  return [...new Set(names)].sort();
}

function selectsIn(pattern: Pattern): Select[] {
  return partsIn(pattern).flatMap((part) => (part.type === 'select' ? [part] : []));
}

/** Every expression of a pattern, those in variants and in arguments of functions included. */
function partsIn(pattern: Pattern): Exclude<Part, string>[] {
  if (typeof pattern === 'string') return [];
  return pattern.flatMap((part) => {
    if (typeof part === 'string') return [];
    if (part.type === 'select')
      return [part, ...partsIn([part.selector]), ...part.variants.flatMap(({ value }) => partsIn(value))];
    return part.type === 'func'
      ? [
          part,
          ...part.args.flatMap((each) => ('type' in each && each.type !== 'narg' ? partsIn([each]) : [])),
        ]
      : [part];
  });
}

/** The plural forms that a choice has; none where it goes by numbers, as rounds of an election do. */
function formsOf({ variants }: Select): string[] {
  const isByNumber = variants.some(({ key }) => key.type === 'num');
  return isByNumber ? [] : variants.map(({ key }) => String(key.value));
}

/** English, Azerbaijani and Turkish say "one" for 1 only; Russian says it for 21, too. */
function isForOneNumber(form: string, locale: Locale): boolean {
  return form === 'one' && new Intl.PluralRules(locale).select(21) !== 'one';
}

/** What is written in a pattern itself. */
function plainText(pattern: Pattern): string {
  if (typeof pattern === 'string') return pattern;
  return pattern
    .map((part) => (typeof part === 'string' ? part : part.type === 'str' ? part.value : ''))
    .join('');
}
