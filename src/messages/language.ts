import { LANGUAGE_NAMES, LOCALES } from './locales.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain.ts';
import type { Words } from './words.ts';

/** `/language`: a button for each language, in that language's own name. */
export function languageMessage(words: Words): Message {
  const text = words.say(LOCALES.length === 1 ? 'language-only-one' : 'language-choose');
  return {
    blocks: [
      { type: 'heading', text: words.say('language-heading') },
      { type: 'paragraph', text: [text] },
    ],
    buttons:
      LOCALES.length === 1
        ? []
        : LOCALES.map((locale) => [{ label: LANGUAGE_NAMES[locale], press: { ask: 'language', locale } }]),
  };
}

/** That a chat has chosen a language, said in it. */
export function languageChosenMessage(words: Words): Message {
  return plainMessage(words.say('language-chosen'));
}
