import { Composer, type Context } from 'grammy/web';
import type { ChatSettings } from '../../delivery/chat-store.ts';
import { groupMessage } from '../../messages/group.ts';
import type { Manner } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import { readChat } from '../asked.ts';
import { mayChangeChat } from '../group-admin.ts';
import { onPress } from '../on-press.ts';
import { replaceOrReply } from '../replace-or-reply.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

const CHANGES: Record<Manner, Partial<ChatSettings>> = {
  'asked-by-everybody': { askedBy: 'everybody' },
  'asked-by-admins': { askedBy: 'admins' },
  'answers-to-everybody': { answersTo: 'everybody' },
  'answers-to-asker': { answersTo: 'asker' },
};

/** `/group`: whom the bot answers in a group, and who sees the answer; its administrators decide. */
export function groupFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  feature.command('group', async (ctx) => {
    const { settings, words } = await readChat(ctx, services);
    if (ctx.chat.type === 'private') return reply(ctx, plainMessage(words.say('group-private')));
    await reply(ctx, groupMessage(settings, words));
  });
  onPress(feature, 'manner', services.log, async (ctx, { manner }) => {
    const { settings, words } = await readChat(ctx, services);
    if (ctx.chatId === undefined || ctx.chat?.type === 'private' || !(await mayChangeChat(ctx))) {
      return reply(ctx, plainMessage(words.say('group-only-admins')));
    }
    await services.chats.saveSettings(ctx.chatId, CHANGES[manner]);
    await replaceOrReply(ctx, groupMessage({ ...settings, ...CHANGES[manner] }, words));
  });
  return feature;
}
