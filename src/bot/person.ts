import type { Context } from 'grammy/web';
import { isPerson } from '../desk/roles.ts';
import { type Asked, readChat } from './asked.ts';
import type { BotServices } from './services.ts';

/** The person who wrote or pressed, in a private chat; undefined for everybody and everything else. */
export function findPerson(ctx: Context): number | undefined {
  const { from, chat } = ctx;
  if (chat?.type !== 'private' || from === undefined || from.id !== chat.id) return undefined;
  if (from.is_bot || !isPerson(from.id)) return undefined;
  return ctx.message?.sender_chat === undefined ? from.id : undefined;
}

/** Somebody with a role, asking. */
export type AtDesk = Omit<Asked, 'edition'> & { by: number; isOwner: boolean };

/**
 * Lets in whom the desk knows at this moment; undefined for everybody else, who must not notice the desk. No edition is
 * read, because the desk is where a damaged one is put right.
 */
export async function enterDesk(ctx: Context, services: BotServices): Promise<AtDesk | undefined> {
  const by = findPerson(ctx);
  const role = by === undefined ? null : await services.desk.findRole(by);
  if (by === undefined || role === null) return undefined;
  return { ...(await readChat(ctx, services)), by, isOwner: role === 'owner' };
}
