import type { Texts } from './locales.ts';

/** What every answer to a reader is said with. */
export const READER_TEXTS: Texts = {
  en: async () => (await import('./locales/en/reader.ts')).reader,
  az: async () => (await import('./locales/az/reader.ts')).reader,
  ru: async () => (await import('./locales/ru/reader.ts')).reader,
  tr: async () => (await import('./locales/tr/reader.ts')).reader,
};
