import { Composer, type Context } from 'grammy/web';
import { languageChosenMessage, languageMessage } from '../../messages/language.ts';
import { wordsOf } from '../../messages/words.ts';
import { readChat } from '../asked.ts';
import { onSettingPress } from '../on-chat-setting.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/language`: the language of this chat, whoever asks in it; in a group its administrators choose. */
export function languageFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('language', async (ctx) => {
    const { words } = await readChat(ctx, services);
    await reply(ctx, languageMessage(words));
  });
  onSettingPress(feature, 'language', services, async (ctx, { chatId }, { locale }) => {
    await services.chats.saveSettings(chatId, { locale });
    await reply(ctx, languageChosenMessage(await wordsOf(locale)));
  });
  return feature;
}
