import { type Context, GrammyError, HttpError } from 'grammy/web';
import { isPerson } from '../desk/roles.ts';

/**
 * Whether whoever asks may change what is set of a chat: everybody their own private one, in a group only who is an
 * administrator at this moment. One who writes anonymously does so as the group itself: that very group, not another,
 * and it counts for settings of the group alone, never at the desk. Who can't be looked up is none.
 */
export async function mayChangeChat(ctx: Context): Promise<boolean> {
  const { chat, from } = ctx;
  if (chat?.type === 'private') return true;
  if (chat === undefined || chat.type === 'channel') return false;
  const sender = ctx.callbackQuery === undefined ? ctx.message?.sender_chat : undefined;
  if (sender !== undefined) return sender.id === chat.id;
  return from !== undefined && isPerson(from.id) && (await isAdministrator(ctx, chat.id, from.id));
}

async function isAdministrator({ api }: Context, chatId: number, userId: number): Promise<boolean> {
  try {
    const { status } = await api.getChatMember(chatId, userId);
    return status === 'creator' || status === 'administrator';
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    return false;
  }
}
