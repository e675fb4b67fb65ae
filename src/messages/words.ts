import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Locale, Texts } from './locales.ts';
import { endingFunctions } from './number-endings.ts';
import { READER_TEXTS } from './reader-texts.ts';
import { type WrittenForms, writtenForms } from './written-forms.ts';

/** Everything the bot says in one language: sentences by key, and numbers, days and lists as that language writes them. */
export type Words = WrittenForms & {
  locale: Locale;
  /** The sentence under a key of the Fluent file; throws on a missing key or placeable. */
  say(key: string, values?: Readonly<Record<string, FluentVariable>>): string;
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
  const bundle = new FluentBundle(locale, { useIsolating: false, functions: endingFunctions(locale) });
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

function createWords(locale: Locale, bundle: FluentBundle): Words {
  const say: Words['say'] = (key, values = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`No text "${key}" in "${locale}"`);
    const problems: Error[] = [];
    const sentence = bundle.formatPattern(pattern, values, problems);
    if (problems[0] !== undefined) throw new Error(`Text "${key}" in "${locale}"`, { cause: problems[0] });
    return sentence;
  };
  return { locale, say, ...writtenForms(locale, say) };
}
