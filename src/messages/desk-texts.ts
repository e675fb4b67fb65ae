import type { Texts } from './locales.ts';

/** What the desk is spoken to with: whoever loads the desk's code hands these to `addTexts`. */
export const DESK_TEXTS: Texts = {
  en: async () => (await import('./locales/en/desk.ts')).desk,
  az: async () => (await import('./locales/az/desk.ts')).desk,
  ru: async () => (await import('./locales/ru/desk.ts')).desk,
  tr: async () => (await import('./locales/tr/desk.ts')).desk,
};
