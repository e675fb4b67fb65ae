import { Composer, type Context } from 'grammy/web';
import { type QuietHours, toQuietHours } from '../../delivery/quiet-hours.ts';
import { plainMessage } from '../../messages/plain.ts';
import { quietCard } from '../../messages/quiet-card.ts';
import { type AtChat, asAdministrator, enterChat, onSettingPress } from '../on-chat-setting.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { clockOf } from './digest.ts';

/** `/quiet`: the hours in which nothing makes a sound. */
export function quietFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('quiet', async (ctx) => {
    const wanted = ctx.match.trim();
    if (wanted === '') {
      const chat = await enterChat(ctx, services);
      return reply(ctx, quietCard(chat.settings.quietHours, clockOf(services, chat), chat.words));
    }
    await asAdministrator(ctx, services, async (chat) => {
      const hours = readHours(wanted);
      if (hours === undefined) return reply(ctx, plainMessage(chat.words.say('quiet-unclear')));
      await reply(ctx, await setHours(services, chat, hours));
    });
  });
  onSettingPress(feature, 'quiet', services, async (ctx, chat, { from, to }) => {
    await replaceOrReply(ctx, await setHours(services, chat, toQuietHours(from, to) ?? null));
  });
  return feature;
}

async function setHours(services: BotServices, chat: AtChat, quietHours: QuietHours | null) {
  await services.chats.saveSettings(chat.chatId, { quietHours });
  return quietCard(quietHours, clockOf(services, chat), chat.words);
}

/** "22:30-06:15", "22 – 7", "off"; undefined for what is neither. */
function readHours(text: string): QuietHours | null | undefined {
  if (/^(off|0)$/i.test(text)) return null;
  const [, fromHour, fromMinute = '0', toHour, toMinute = '0'] =
    /^(\d{1,2})(?:[:.](\d\d))?\s?[-–—]\s?(\d{1,2})(?:[:.](\d\d))?$/.exec(text) ?? [];
  const isClock = [fromMinute, toMinute].every((minute) => Number(minute) < 60);
  if (fromHour === undefined || toHour === undefined || !isClock) return undefined;
  return toQuietHours(Number(fromHour) * 60 + Number(fromMinute), Number(toHour) * 60 + Number(toMinute));
}
