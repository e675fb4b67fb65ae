import { pairs } from './buttons.ts';
import { LANGUAGE_NAMES, LOCALES } from './locales.ts';
import type { Message } from './message.ts';
import { plainMessage } from './plain.ts';
import type { Words } from './words.ts';

/** `/language`: a button for each language, in that language's own name; the one in use is ticked. */
export function languageMessage(words: Words): Message {
  return {
    blocks: [
      { type: 'heading', text: words.say('language-heading') },
      { type: 'paragraph', text: [words.say('language-choose')] },
    ],
    buttons: pairs(
      LOCALES.map((locale) => ({
        label: locale === words.locale ? `✓ ${LANGUAGE_NAMES[locale]}` : LANGUAGE_NAMES[locale],
        press: { ask: 'language', locale },
      })),
    ),
  };
}

/** That a chat has chosen a language, said in it. */
export function languageChosenMessage(words: Words): Message {
  return plainMessage(words.say('language-chosen'));
}
