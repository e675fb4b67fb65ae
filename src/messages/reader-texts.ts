import type { Texts } from './locales.ts';

/** What else readers are told: `wordsOf` knows it, and whoever is loaded with the first need hands it to `addTexts`. */
export const READER_TEXTS: Texts = {
  en: async () => (await import('./locales/en/reader.ts')).reader,
  az: async () => (await import('./locales/az/reader.ts')).reader,
  ru: async () => (await import('./locales/ru/reader.ts')).reader,
  tr: async () => (await import('./locales/tr/reader.ts')).reader,
};
