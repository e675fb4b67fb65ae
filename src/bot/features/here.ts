import { Composer, type Context } from 'grammy/web';
import { plainMessage } from '../../messages/plain.ts';
import { enterChat } from '../on-chat-setting.ts';
import { bringIn } from '../outlets.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/**
 * `/here`, in a group or a topic: an editor brings it in as a place to post. That is all it does: linking and posting are
 * done in private. An anonymous administrator is nobody here, as at the desk.
 */
export function hereFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.chatType(['group', 'supergroup']).command('here', async (ctx, next) => {
    const isEditor =
      ctx.message.sender_chat === undefined && (await services.desk.findRole(ctx.from.id)) !== null;
    if (!isEditor) return next();
    const { chatId, threadId, words } = await enterChat(ctx, services);
    await bringIn(services, { chatId, chatKind: 'group', threadId, title: ctx.chat.title }, ctx.from.id);
    await reply(ctx, plainMessage(words.say('outlet-noted')));
  });
  return feature;
}
