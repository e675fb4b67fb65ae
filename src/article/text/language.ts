import { franc } from 'franc-min';
import { ENGLISH_FUNCTION_WORDS } from '../cues/english.ts';

/** Enough to tell a language by, and a bound on the detector's work. */
const SAMPLE_CHARACTERS = 4000;

/** English prose has some 40 % function words; wire lists and tables fall to a tenth. */
const LEAST_ENGLISH_SHARE = 0.12;

/**
 * A text's language as BCP 47, "en" where English function words carry it, else what its trigrams suggest;
 * "und" for a text too short or too strange to tell.
 */
export function textLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE_CHARACTERS);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  if (words.length > 0 && english / words.length >= LEAST_ENGLISH_SHARE) return 'en';
  // Bulgarian writes no ы, э or ё, but a short text's trigrams can look like it.
  const ignore = /[ыэё]/i.test(sample) ? ['bul'] : [];
  const guess = franc(sample, { minLength: 24, ignore });
  if (guess === 'eng' || (guess === 'und' && /^[\p{Script=Latin}\P{L}]*$/u.test(sample))) return 'en';
  return guess === 'und' ? 'und' : (Intl.getCanonicalLocales(guess)[0] ?? guess);
}

/** The language's English name, for a sentence: "Russian". */
export function languageName(language: string): string {
  return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
}
