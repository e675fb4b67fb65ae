import { type Composer, type Context, GrammyError, HttpError } from 'grammy/web';
import type { ChatKind } from '../delivery/delivery.ts';
import type { Press } from '../messages/message.ts';
import { plainMessage } from '../messages/plain.ts';
import { type Asked, readChat } from './asked.ts';
import { decodePress } from './decode-press.ts';
import { mayChangeChat } from './group-admin.ts';
import { acknowledgeWhile } from './on-press.ts';
import { reply } from './reply.ts';
import type { BotServices } from './services.ts';

/** A chat, or a topic of it, whose settings somebody changes or looks at. */
export type AtChat = Omit<Asked, 'edition'> & {
  chatId: number;
  chatKind: ChatKind;
  threadId: number | null;
};

export async function enterChat(ctx: Context, services: BotServices): Promise<AtChat> {
  const { chat, msg } = ctx;
  if (chat === undefined) throw new Error('A setting is a setting of a chat');
  const thread = msg?.is_topic_message === true ? msg.message_thread_id : undefined;
  return {
    ...(await readChat(ctx, services)),
    chatId: chat.id,
    chatKind: chat.type === 'private' ? 'private' : chat.type === 'channel' ? 'channel' : 'group',
    threadId: thread ?? null,
  };
}

/** Does what only an administrator may in a group, or says who may. */
export async function asAdministrator(
  ctx: Context,
  services: BotServices,
  change: (chat: AtChat) => Promise<void>,
): Promise<void> {
  const chat = await enterChat(ctx, services);
  if (await mayChangeChat(ctx)) return change(chat);
  await reply(ctx, plainMessage(chat.words.say('group-only-admins')));
}

/** A press that changes a chat's settings. Anybody else in a group is told so on the button alone, not in the chat. */
export function onSettingPress<Ask extends Press['ask']>(
  composer: Composer<Context>,
  ask: Ask,
  services: BotServices,
  change: (ctx: Context, chat: AtChat, press: Extract<Press, { ask: Ask }>) => Promise<void>,
): void {
  composer.on('callback_query:data', async (ctx, next) => {
    const press = decodePress(ctx.callbackQuery.data);
    if (!isAsking(press, ask) || ctx.chat === undefined) return next();
    const chat = await enterChat(ctx, services);
    if (await mayChangeChat(ctx)) {
      return acknowledgeWhile(ctx, services.log, () => change(ctx, chat, press));
    }
    try {
      await ctx.answerCallbackQuery({ text: chat.words.say('group-only-admins'), show_alert: true });
    } catch (error) {
      if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
      services.log('telegram-refused', { method: 'answerCallbackQuery', code: null });
    }
  });
}

function isAsking<Ask extends Press['ask']>(
  press: Press | undefined,
  ask: Ask,
): press is Extract<Press, { ask: Ask }> {
  return press?.ask === ask;
}
