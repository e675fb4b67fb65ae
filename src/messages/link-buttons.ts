import { deepLinkUrl } from './deep-link.ts';
import type { AnswerName, Button } from './message.ts';
import type { Words } from './words.ts';

/**
 * Buttons that open answers in the bot, for messages that many read: an answer to a press there would be one more
 * message for everybody.
 */
export function linkButtons(
  answers: readonly AnswerName[],
  contestId: string,
  botUsername: string,
  words: Words,
): Button[] {
  return answers.map((answer) => ({
    label: words.say('button-in-bot', { answer: words.say(`button-${answer}`) }),
    url: deepLinkUrl(botUsername, { answer, contestId }),
  }));
}
