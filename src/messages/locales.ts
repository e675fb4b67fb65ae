import en from './locales/en.ftl';

/** Every language the bot speaks: one Fluent file each. A further language is a file and its line here. */
export const LOCALES = { en } as const satisfies Record<string, string>;
export type Locale = keyof typeof LOCALES;

export const DEFAULT_LOCALE: Locale = 'en';

/** What each language calls itself, for `/language`. */
export const LANGUAGE_NAMES: Record<Locale, string> = { en: 'English' };

/** The language for a BCP 47 tag such as Telegram's `language_code`; `undefined` if the bot does not speak it. */
export function findLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return Object.keys(LOCALES).find((locale): locale is Locale => locale === language);
}
