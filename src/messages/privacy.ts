import type { Message } from './message.ts';
import { plainMessage } from './plain.ts';
import type { Words } from './words.ts';

/** `/privacy`: what is kept of a chat. Bots must answer it: https://telegram.org/tos/bot-developers#4-privacy */
export function privacyMessage(words: Words): Message {
  return {
    blocks: [
      { type: 'heading', text: words.say('privacy-heading') },
      {
        type: 'list',
        items: [
          [words.say('privacy-kept')],
          [words.say('privacy-reports')],
          [words.say('privacy-desk')],
          [words.say('privacy-not-kept')],
          [words.say('privacy-forget')],
        ],
      },
    ],
    buttons: [],
  };
}

/** That everything kept of a chat is deleted. */
export function forgottenMessage(words: Words): Message {
  return plainMessage(words.say('forget-done'));
}
