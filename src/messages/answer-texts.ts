import type { Texts } from './locales.ts';

/** What `/results` is said with, and what every other answer shares with it: a cold start loads no more. */
export const ANSWER_TEXTS: Texts = {
  en: async () => (await import('./locales/en/answer.ts')).answer,
  az: async () => (await import('./locales/az/answer.ts')).answer,
  ru: async () => (await import('./locales/ru/answer.ts')).answer,
  tr: async () => (await import('./locales/tr/answer.ts')).answer,
};
