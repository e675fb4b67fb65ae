import { delivery as az } from './locales/az/delivery.ts';
import { delivery as en } from './locales/en/delivery.ts';
import { delivery as ru } from './locales/ru/delivery.ts';
import { delivery as tr } from './locales/tr/delivery.ts';
import type { Texts } from './locales.ts';

/** What is said by itself, and what is set about that: whoever loads that code hands these to `addTexts`. */
export const DELIVERY_TEXTS: Texts = { en, az, ru, tr };
