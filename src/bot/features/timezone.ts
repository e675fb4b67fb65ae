import { Composer, type Context } from 'grammy/web';
import { findZones, zoneAt } from '../../delivery/find-zones.ts';
import { isZone } from '../../delivery/zone.ts';
import { zoneCard, zoneChoiceCard } from '../../messages/zone-card.ts';
import { type AtChat, asAdministrator, enterChat, onSettingPress } from '../on-chat-setting.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';
import { clockOf, rescheduleDigests } from './digest.ts';

/** `/timezone`: by the name of a zone, a city or a country, or by a shared location, which is used and not kept. */
export function timezoneFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('timezone', async (ctx) => {
    const wanted = ctx.match.trim();
    if (wanted === '') {
      const chat = await enterChat(ctx, services);
      return reply(ctx, zoneCard(clockOf(services, chat), null, chat.words));
    }
    await asAdministrator(ctx, services, async (chat) => {
      const zones = await findZones(wanted, chat.words.country);
      const [only] = zones;
      if (only === undefined) return reply(ctx, unknownCard(services, chat));
      if (zones.length > 1) return reply(ctx, zoneChoiceCard(zones, clockOf(services, chat).now, chat.words));
      await reply(ctx, await setZone(services, chat, only));
    });
  });
  feature.on('message:location', async (ctx, next) => {
    const isForUs = ctx.chat.type === 'private' || ctx.message.reply_to_message?.from?.id === ctx.me.id;
    // A location that keeps moving is meant for people, and a venue is a recommendation.
    if (!isForUs || ctx.message.location.live_period !== undefined || ctx.message.venue !== undefined) {
      return next();
    }
    const { latitude, longitude } = ctx.message.location;
    await asAdministrator(ctx, services, async (chat) => {
      const zone = await zoneAt(latitude, longitude);
      await reply(
        ctx,
        zone === undefined ? unknownCard(services, chat) : await setZone(services, chat, zone),
      );
    });
  });
  onSettingPress(feature, 'zone', services, async (ctx, chat, { zone }) => {
    const card = isZone(zone) ? await setZone(services, chat, zone) : unknownCard(services, chat);
    await replaceOrReply(ctx, card);
  });
  return feature;
}

async function setZone(services: BotServices, chat: AtChat, zone: string) {
  await services.chats.saveSettings(chat.chatId, { zone });
  await rescheduleDigests(services, chat, zone);
  const clock = { ...clockOf(services, chat), zone };
  const notice = chat.words.say('zone-set', { zone, time: chat.words.clock(clock.now, zone) });
  return zoneCard(clock, notice, chat.words);
}

function unknownCard(services: BotServices, chat: AtChat) {
  return zoneCard(clockOf(services, chat), chat.words.say('zone-unknown'), chat.words);
}
