import type { Api } from 'grammy/web';
import { COMMANDS } from '../messages/help.ts';
import { DEFAULT_LOCALE, LOCALES } from '../messages/locales.ts';
import { wordsOf } from '../messages/words.ts';

/** Tells Telegram the commands and what they do, in every language; the default language also for all others. */
export async function registerCommands(api: Api): Promise<void> {
  for (const locale of LOCALES) {
    const words = wordsOf(locale);
    const commands = COMMANDS.map((command) => ({ command, description: words.say(`help-${command}`) }));
    const scope = locale === DEFAULT_LOCALE ? {} : { language_code: locale };
    await api.setMyCommands(commands, scope);
  }
}
