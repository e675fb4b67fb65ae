import { delivery as en } from './locales/en/delivery.ts';
import type { Texts } from './locales.ts';

/** What is said by itself, and what is set about that: whoever loads that code hands these to `addTexts`. */
export const DELIVERY_TEXTS: Texts = { en };
