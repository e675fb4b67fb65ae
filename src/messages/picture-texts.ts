import en from './locales/en/pictures.ftl';
import type { Texts } from './locales.ts';

/** What pictures say: whoever loads their code hands these to `addTexts`. */
export const PICTURE_TEXTS: Texts = { en: [en] };
