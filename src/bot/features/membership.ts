import type { ChatMember } from 'grammy/types';
import { Composer, type Context } from 'grammy/web';
import type { Outlet } from '../../delivery/outlet.ts';
import { outletNotice } from '../desk/outlet-card.ts';
import { bringIn, changeOutlet, tellEditor } from '../outlets.ts';
import type { BotServices } from '../services.ts';

/**
 * Where the bot is put in, and put out. In a channel it does nothing by itself, whoever added it: an editor who did is told
 * how to link it. Where it is put out of, nothing more is sent; the editor who looks after the place is told so once.
 */
export function membershipFeature(services: BotServices): Composer<Context> {
  const { desk, deliveries, outlets } = services;
  const feature = new Composer();
  feature.on('my_chat_member', async (ctx) => {
    const { chat, from, new_chat_member: member } = ctx.myChatMember;
    const isOut = member.status === 'left' || member.status === 'kicked';
    const known = (await outlets.listOutlets()).filter(({ chatId }) => chatId === chat.id);
    if (isOut) {
      for (const { id } of await deliveries.listDeliveries(chat.id)) {
        await deliveries.removeDelivery(chat.id, id);
      }
    }
    for (const outlet of known) await changeRights(ctx, outlet, !isOut && mayPost(member), chat.title);
    const isNewChannel = chat.type === 'channel' && known.length === 0 && mayPost(member);
    if (!isNewChannel || (await desk.findRole(from.id)) === null) return;
    const place = { chatId: chat.id, chatKind: 'channel' as const, threadId: null, title: chat.title };
    const outlet = await bringIn(services, place, from.id);
    await tellEditor(ctx.api, services, from.id, (words) => outletNotice('outlet-brought-in', outlet, words));
  });

  /** Tells of a change once: the same update again finds it made. */
  async function changeRights(
    ctx: Context,
    outlet: Outlet,
    may: boolean,
    title = outlet.title,
  ): Promise<void> {
    if (outlet.mayPost === may && outlet.title === title) return;
    const changed = await changeOutlet(services, outlet.id, (each) => ({ ...each, mayPost: may, title }));
    if (changed === undefined || outlet.mayPost === may || !outlet.isLinked) return;
    const key = may ? 'outlet-rights-back' : 'outlet-rights-lost';
    await tellEditor(ctx.api, services, outlet.editorId, (words) => outletNotice(key, changed, words));
  }

  // A group that becomes a supergroup is another chat from then on.
  feature.on('message:migrate_to_chat_id', async ({ chat, message }) => {
    const known = (await outlets.listOutlets()).filter(({ chatId }) => chatId === chat.id);
    for (const { id } of known) {
      await changeOutlet(services, id, (each) => ({ ...each, chatId: message.migrate_to_chat_id }));
    }
  });
  return feature;
}

/** https://core.telegram.org/bots/api#chatmemberadministrator: the right to post is one of channels. */
function mayPost(member: ChatMember): boolean {
  switch (member.status) {
    case 'creator':
    case 'member':
      return true;
    case 'administrator':
      return member.can_post_messages !== false;
    case 'restricted':
      return member.is_member && member.can_send_messages;
    case 'left':
    case 'kicked':
      return false;
  }
}
