import { FluentBundle, type FluentFunction, FluentNumber, type FluentVariable } from '@fluent/bundle';
import { ANSWER_TEXTS } from './answer-texts.ts';
import { fluentEntries } from './fluent-entries.ts';
import type { Locale, Texts } from './locales.ts';
import { READER_TEXTS } from './reader-texts.ts';
import { type WrittenForms, writtenForms } from './written-forms.ts';

/** Everything the bot says in one language: sentences by key, and numbers, days and lists as that language writes them. */
export type Words = WrittenForms & {
  locale: Locale;
  /** The sentence under a key of the Fluent file; throws on a missing key or placeable. */
  say(key: string, values?: Readonly<Record<string, FluentVariable>>): string;
};

/** What the languages are made of; an answer finds its words here without anybody adding them. */
const known: Texts[] = [ANSWER_TEXTS];

/** The languages in use. The others are not even loaded. */
const spoken = new Map<Locale, Promise<{ words: Words; bundle: FluentBundle }>>();

/** The words of a language, with all that readers are told. */
export async function wordsOf(locale: Locale): Promise<Words> {
  await addTexts(READER_TEXTS);
  return answerWords(locale);
}

/** The words of a language as far as they are known by now, at least those for `/results`; made once a process. */
export async function answerWords(locale: Locale): Promise<Words> {
  const speaking = spoken.get(locale) ?? speak(locale);
  spoken.set(locale, speaking);
  return (await speaking).words;
}

const added = new Map<Texts, Promise<void>>();

/** More to say in every language, also in those spoken already: for code that is loaded only when it is needed. */
export function addTexts(texts: Texts): Promise<void> {
  const adding = added.get(texts) ?? teach(texts);
  added.set(texts, adding);
  return adding;
}

async function teach(texts: Texts): Promise<void> {
  // Whoever begins to speak from here on learns them with all the others.
  known.push(texts);
  for (const [locale, speaking] of [...spoken]) await learn((await speaking).bundle, locale, texts);
}

async function speak(locale: Locale): Promise<{ words: Words; bundle: FluentBundle }> {
  const functions = await functionsOf(locale);
  // Isolation marks would be needed for right-to-left languages only, and readers copy our texts.
  const bundle = new FluentBundle(locale, { useIsolating: false, functions });
  for (const texts of [...known]) await learn(bundle, locale, texts);
  return { words: createWords(locale, bundle), bundle };
}

/** Only the languages that need functions wait for their code. */
async function functionsOf(locale: Locale): Promise<Record<string, FluentFunction>> {
  if (locale !== 'az' && locale !== 'tr') return {};
  return (await import('./number-endings.ts')).endingFunctions(locale);
}

async function learn(bundle: FluentBundle, locale: Locale, texts: Texts): Promise<void> {
  for (const text of await texts[locale]()) {
    const [damage] = bundle.addResource(fluentEntries(text));
    if (damage !== undefined) throw new Error(`The texts for "${locale}" can't be read`, { cause: damage });
  }
}

function createWords(locale: Locale, bundle: FluentBundle): Words {
  const say: Words['say'] = (key, values = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`No text "${key}" in "${locale}"`);
    const problems: Error[] = [];
    const sentence = bundle.formatPattern(pattern, writtenIn(values), problems);
    if (problems[0] !== undefined) throw new Error(`Text "${key}" in "${locale}"`, { cause: problems[0] });
    return sentence;
  };
  const forms = writtenForms(locale, say);
  /** Fluent itself would write a number by `Intl`; it still chooses its variants by it. */
  const written = (value: FluentVariable): FluentVariable =>
    typeof value === 'number'
      ? Object.assign(new FluentNumber(value), { toString: () => forms.plain(value) })
      : value;
  const writtenIn = (values: Readonly<Record<string, FluentVariable>>) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]));
  return { locale, say, ...forms };
}
