import az from './locales/az/pictures.ftl';
import en from './locales/en/pictures.ftl';
import ru from './locales/ru/pictures.ftl';
import tr from './locales/tr/pictures.ftl';
import type { Texts } from './locales.ts';

/** What pictures say: whoever loads their code hands these to `addTexts`. */
export const PICTURE_TEXTS: Texts = { en: [en], az: [az], ru: [ru], tr: [tr] };
