import type { Texts } from './locales.ts';

/** What alarms and the greeting after a deployment are said with: whoever says them hands these to `addTexts`. */
export const OPERATOR_TEXTS: Texts = {
  en: async () => (await import('./locales/en/operators.ts')).operators,
  az: async () => (await import('./locales/az/operators.ts')).operators,
  ru: async () => (await import('./locales/ru/operators.ts')).operators,
  tr: async () => (await import('./locales/tr/operators.ts')).operators,
};
