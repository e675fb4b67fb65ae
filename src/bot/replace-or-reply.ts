import { type Context, GrammyError } from 'grammy/web';
import type { Message } from '../messages/message.ts';
import { alsoRich, keyboard, rendered, reply } from './reply.ts';

/**
 * Puts a message in the place of the one whose button was pressed; sends it where that one can't be changed any
 * more. "Not modified" is what a second press of the same button comes to.
 */
export async function replaceOrReply(ctx: Context, message: Message): Promise<void> {
  if (ctx.callbackQuery?.message === undefined || message.asksFor !== undefined) return reply(ctx, message);
  const { text, entities } = rendered(message);
  try {
    await ctx.editMessageText(text, {
      entities,
      link_preview_options: { is_disabled: true },
      ...(message.buttons.length === 0 ? {} : { reply_markup: keyboard(message.buttons) }),
      ...alsoRich(message, true),
    });
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 400) throw error;
    if (!error.description.includes('message is not modified')) await reply(ctx, message);
  }
}
