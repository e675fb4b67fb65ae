import { ANSWER_TEXTS } from '../../src/messages/answer-texts.ts';
import { DELIVERY_TEXTS } from '../../src/messages/delivery-texts.ts';
import { DESK_TEXTS } from '../../src/messages/desk-texts.ts';
import { LOCALES, type Locale } from '../../src/messages/locales.ts';
import { OPERATOR_TEXTS } from '../../src/messages/operator-texts.ts';
import { PICTURE_TEXTS } from '../../src/messages/picture-texts.ts';
import { READER_TEXTS } from '../../src/messages/reader-texts.ts';

const ALL_TEXTS = [ANSWER_TEXTS, READER_TEXTS, DESK_TEXTS, DELIVERY_TEXTS, PICTURE_TEXTS, OPERATOR_TEXTS];

const sources = new Map<Locale, string>();
for (const locale of LOCALES) {
  const texts = await Promise.all(ALL_TEXTS.map((texts) => texts[locale]()));
  sources.set(locale, texts.flat().join('\n'));
}

/** Everything that is said in a language, as one Fluent source. */
export const sourceOf = (locale: Locale): string => sources.get(locale) ?? '';
