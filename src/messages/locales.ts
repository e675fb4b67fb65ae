/** Every language the bot speaks, the one for everybody else first. docs/languages.md says how to add one. */
export const LOCALES = ['en', 'az', 'ru', 'tr'] as const;
export type Locale = (typeof LOCALES)[number];

/** How to get the Fluent files of each language for one kind of talk, as their text: only what is spoken is loaded. */
export type Texts = Readonly<Record<Locale, () => Promise<readonly string[]>>>;

export const DEFAULT_LOCALE: Locale = 'en';

/** What each language calls itself, for `/language`. */
export const LANGUAGE_NAMES: Record<Locale, string> = {
  en: 'English',
  az: 'Azərbaycanca',
  ru: 'Русский',
  tr: 'Türkçe',
};

/** The language for a BCP 47 tag such as Telegram's `language_code`; `undefined` if the bot does not speak it. */
export function findLocale(tag: string | null | undefined): Locale | undefined {
  const language = tag?.toLowerCase().split('-')[0];
  return LOCALES.find((locale) => locale === language);
}
