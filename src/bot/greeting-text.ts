import type { Locale } from '../messages/locales.ts';
import { OPERATOR_TEXTS } from '../messages/operator-texts.ts';
import { addTexts, wordsOf } from '../messages/words.ts';

/** What the owners hear when a deployment has come up. */
export async function greetingText(stage: string, locale: Locale): Promise<string> {
  await addTexts(OPERATOR_TEXTS);
  const words = await wordsOf(locale);
  return `${words.say('greeting', { stage })}\n\n${words.say('greeting-next')}`;
}
