import { type Api, Composer, type Context, GrammyError, HttpError } from 'grammy/web';
import type { Outlet } from '../../delivery/outlet.ts';
import { DEFAULT_ZONE } from '../../delivery/zone.ts';
import { MAX_HASHTAGS, MAX_SIGN_OFF } from '../../messages/living-post.ts';
import { DEFAULT_LOCALE, findLocale } from '../../messages/locales.ts';
import type { Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import {
  outletCard,
  outletLanguagesCard,
  outletListMessage,
  outletNotice,
  outletUnlinkCard,
  titleOf,
} from '../desk/outlet-card.ts';
import { onDeskCommand, onDeskPress, onDeskReply } from '../on-desk.ts';
import { administers, bringIn, changeOutlet, endPosts } from '../outlets.ts';
import type { AtDesk } from '../person.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/channels`: where the desk posts. Linked by an editor who administers the place, in private chat. */
export function outletsFeature(services: BotServices): Composer<Context> {
  const { desk, outlets, chats } = services;
  const feature = new Composer();
  onDeskCommand(feature, 'channels', services, async (ctx, { by, words }, name) => {
    if (name === '') return reply(ctx, outletListMessage(await outlets.listOutlets(), words));
    const outlet = await bringInByName(ctx.api, services, by, ctx.me.id, name);
    if (outlet === undefined) return reply(ctx, plainMessage(words.say('outlet-not-there')));
    await reply(ctx, await cardOf(services, outlet, words));
  });
  onDeskPress(feature, ['outlet'], services, async (ctx, person, { step, outletId }) => {
    const { by, words, settings } = person;
    const outlet = await outlets.findOutlet(outletId);
    if (outlet === undefined || step === 'list') {
      return replaceOrReply(ctx, outletListMessage(await outlets.listOutlets(), words));
    }
    switch (step) {
      case 'link':
        return replaceOrReply(ctx, await link(ctx.api, services, person, outlet));
      case 'unlink':
        return replaceOrReply(ctx, outletUnlinkCard(outlet, words));
      case 'unlink-surely':
        await desk.noteOutgoing(by, null, 'outlet-unlinked', outlet.title);
        await changeOutlet(services, outlet.id, (each) => ({ ...each, isLinked: false }));
        await endPosts(services, outlet);
        break;
      case 'zone':
        await chats.saveSettings(outlet.chatId, { zone: settings.zone });
        break;
      case 'languages':
        return replaceOrReply(ctx, outletLanguagesCard(outlet, words));
      case 'template':
        return reply(ctx, templateQuestion(outlet, words));
      case 'view':
        break;
    }
    await replaceOrReply(ctx, await cardOf(services, (await outlets.findOutlet(outletId)) ?? outlet, words));
  });
  onDeskPress(feature, ['outlet-language'], services, async (ctx, { words }, { outletId, locale }) => {
    const outlet = await outlets.findOutlet(outletId);
    if (outlet === undefined) return reply(ctx, plainMessage(words.say('outlet-gone')));
    await chats.saveSettings(outlet.chatId, { locale });
    await replaceOrReply(ctx, await cardOf(services, outlet, words));
  });
  onDeskReply(feature, ['outlet'], services, async (ctx, { words }, { outletId }, text) => {
    const template = readTemplate(text);
    if (template === undefined) return reply(ctx, plainMessage(words.say('template-unclear')));
    const outlet = await changeOutlet(services, outletId, (each) => ({ ...each, ...template }));
    if (outlet === undefined) return reply(ctx, plainMessage(words.say('outlet-gone')));
    await renewPosts(services, outlet);
    await reply(ctx, await cardOf(services, outlet, words));
  });
  return feature;
}

async function cardOf({ chats, deliveries }: BotServices, outlet: Outlet, words: Words): Promise<Message> {
  const settings = await chats.readSettings(outlet.chatId);
  const owed = await deliveries.listDeliveries(outlet.chatId);
  const look = {
    zone: settings.zone ?? DEFAULT_ZONE,
    locale: findLocale(settings.locale) ?? DEFAULT_LOCALE,
    posts: owed.filter((each) => each.owed.kind === 'post' && each.threadId === outlet.threadId),
  };
  return outletCard(outlet, look, words);
}

/** Only who administers a place may have the desk post there; it speaks that editor's language and goes by that clock. */
async function link(
  api: Api,
  services: BotServices,
  { by, words, settings }: AtDesk,
  outlet: Outlet,
): Promise<Message> {
  const { desk, chats } = services;
  if (!outlet.mayPost) return outletNotice('outlet-barred', outlet, words);
  if (!(await administers(api, outlet.chatId, by))) {
    return plainMessage(words.say('outlet-not-yours', { title: titleOf(outlet) }));
  }
  await desk.noteOutgoing(by, null, 'outlet-linked', outlet.title);
  const known = await chats.readSettings(outlet.chatId);
  await chats.saveSettings(outlet.chatId, {
    locale: known.locale ?? words.locale,
    zone: known.zone ?? settings.zone,
  });
  const linked = await changeOutlet(services, outlet.id, (each) => ({
    ...each,
    isLinked: true,
    editorId: by,
  }));
  return cardOf(services, linked ?? outlet, words);
}

/** A channel that somebody else added the bot to: by its @name or its number. */
async function bringInByName(
  api: Api,
  services: BotServices,
  by: number,
  botId: number,
  name: string,
): Promise<Outlet | undefined> {
  if (!/^(@\w{4,32}|-100\d{5,13})$/.test(name)) return undefined;
  try {
    const chat = await api.getChat(name.startsWith('@') ? name : Number(name));
    if (chat.type !== 'channel' || !(await administers(api, chat.id, botId))) return undefined;
    if (!(await administers(api, chat.id, by))) return undefined;
    return await bringIn(
      services,
      { chatId: chat.id, chatKind: 'channel', threadId: null, title: chat.title },
      by,
    );
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    return undefined;
  }
}

function templateQuestion(outlet: Outlet, words: Words): Message {
  return {
    ...plainMessage(words.say('template-ask', { title: titleOf(outlet) })),
    asksFor: { ask: 'outlet', step: 'template', outletId: outlet.id },
  };
}

/** A sign-off, hashtags, or both; "-" for neither. Undefined where it is too long or a tag is none. */
function readTemplate(text: string): Pick<Outlet, 'signOff' | 'hashtags'> | undefined {
  if (text === '-') return { signOff: null, hashtags: [] };
  const hashtags = [...text.matchAll(/(?:^|\s)#(\S+)/g)].map((match) => match[1] ?? '');
  const signOff = text
    .replace(/(^|\s)#\S+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const isTag = (tag: string) => /^[\p{L}\p{N}_]{1,40}$/u.test(tag);
  if (signOff.length > MAX_SIGN_OFF || hashtags.length > MAX_HASHTAGS || !hashtags.every(isTag))
    return undefined;
  return { signOff: signOff === '' ? null : signOff, hashtags };
}

/** What stands there already gets the new template, too. */
async function renewPosts({ deliveries, now }: BotServices, outlet: Outlet): Promise<void> {
  const { signOff, hashtags } = outlet;
  for (const { chatId, chatKind, threadId, isSilent, owed } of await deliveries.listDeliveries(
    outlet.chatId,
  )) {
    if (owed.kind !== 'post' || threadId !== outlet.threadId) continue;
    const order = { chatId, chatKind, threadId, isSilent, owed: { ...owed, signOff, hashtags } };
    await deliveries.saveOrder(order, now().toISOString());
  }
}
