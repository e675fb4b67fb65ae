import { desk as az } from './locales/az/desk.ts';
import { desk as en } from './locales/en/desk.ts';
import { desk as ru } from './locales/ru/desk.ts';
import { desk as tr } from './locales/tr/desk.ts';
import type { Texts } from './locales.ts';

/** What the desk is spoken to with: whoever loads the desk's code hands these to `addTexts`. */
export const DESK_TEXTS: Texts = { en, az, ru, tr };
