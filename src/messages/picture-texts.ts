import type { Texts } from './locales.ts';

/** What pictures say: whoever loads their code hands these to `addTexts`. */
export const PICTURE_TEXTS: Texts = {
  en: async () => [(await import('./locales/en/pictures.ftl')).default],
  az: async () => [(await import('./locales/az/pictures.ftl')).default],
  ru: async () => [(await import('./locales/ru/pictures.ftl')).default],
  tr: async () => [(await import('./locales/tr/pictures.ftl')).default],
};
