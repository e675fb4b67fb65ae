import { reader as az } from './locales/az/reader.ts';
import { reader as en } from './locales/en/reader.ts';
import { reader as ru } from './locales/ru/reader.ts';
import { reader as tr } from './locales/tr/reader.ts';
import type { Texts } from './locales.ts';

/** What every answer to a reader is said with: these words are always there. */
export const READER_TEXTS: Texts = { en, az, ru, tr };
