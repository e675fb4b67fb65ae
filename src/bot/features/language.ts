import { Composer, type Context } from 'grammy/web';
import { languageChosenMessage, languageMessage } from '../../messages/language.ts';
import { wordsOf } from '../../messages/words.ts';
import { readChat } from '../asked.ts';
import { onPress } from '../on-press.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/language`: the language of this chat, whoever asks in it. */
export function languageFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('language', async (ctx) => {
    const { words } = await readChat(ctx, services);
    await reply(ctx, languageMessage(words));
  });
  onPress(feature, 'language', services.log, async (ctx, { locale }) => {
    if (ctx.chatId !== undefined) await services.chats.saveSettings(ctx.chatId, { locale });
    await reply(ctx, languageChosenMessage(await wordsOf(locale)));
  });
  return feature;
}
