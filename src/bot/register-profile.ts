import type { LanguageCode } from 'grammy/types';
import { type Api, GrammyError } from 'grammy/web';
import { COMMANDS } from '../messages/help.ts';
import { DEFAULT_LOCALE, LOCALES } from '../messages/locales.ts';
import { type Words, wordsOf } from '../messages/words.ts';

/** In which language; without one it is for everybody whose language the bot does not speak. */
type Scope = { language_code?: LanguageCode };

/** Tells Telegram the commands and what the bot is, in every language; the default language also for all others. */
export async function registerProfile(api: Api): Promise<void> {
  for (const locale of LOCALES) {
    const words = await wordsOf(locale);
    const scope: Scope = locale === DEFAULT_LOCALE ? {} : { language_code: locale };
    const commands = COMMANDS.map((command) => ({ command, description: words.say(`help-${command}`) }));
    await api.setMyCommands(commands, scope);
    await describeBot(api, scope, words);
  }
}

/** Set only where it differs, because Telegram answers 429 to those who set it at every start. */
async function describeBot(api: Api, scope: Scope, words: Words): Promise<void> {
  const description = words.say('bot-description');
  const short = words.say('bot-short-description');
  try {
    const known = await api.getMyDescription(scope);
    if (known.description !== description) await api.setMyDescription(description, scope);
    const knownShort = await api.getMyShortDescription(scope);
    if (knownShort.short_description !== short) await api.setMyShortDescription(short, scope);
  } catch (error) {
    // A Bot API server from before 6.6 does not know these; the bot answers all the same.
    if (!(error instanceof GrammyError)) throw error;
  }
}
