import { DELIVERY_TEXTS } from '../../src/messages/delivery-texts.ts';
import { DESK_TEXTS } from '../../src/messages/desk-texts.ts';
import type { Locale } from '../../src/messages/locales.ts';
import { PICTURE_TEXTS } from '../../src/messages/picture-texts.ts';
import { READER_TEXTS } from '../../src/messages/reader-texts.ts';

export const ALL_TEXTS = [READER_TEXTS, DESK_TEXTS, DELIVERY_TEXTS, PICTURE_TEXTS];

/** Everything that is said in a language, as one Fluent source. */
export function sourceOf(locale: Locale): string {
  return ALL_TEXTS.flatMap((texts) => texts[locale]).join('\n');
}
