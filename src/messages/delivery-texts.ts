import type { Texts } from './locales.ts';

/** What is said by itself, and what is set about that: whoever loads that code hands these to `addTexts`. */
export const DELIVERY_TEXTS: Texts = {
  en: async () => (await import('./locales/en/delivery.ts')).delivery,
  az: async () => (await import('./locales/az/delivery.ts')).delivery,
  ru: async () => (await import('./locales/ru/delivery.ts')).delivery,
  tr: async () => (await import('./locales/tr/delivery.ts')).delivery,
};
