import { desk as en } from './locales/en/desk.ts';
import type { Texts } from './locales.ts';

/** What the desk is spoken to with: whoever loads the desk's code hands these to `addTexts`. */
export const DESK_TEXTS: Texts = { en };
