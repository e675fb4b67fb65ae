import type { Context } from 'grammy/web';
import { isPerson } from '../desk/roles.ts';
import { type Asked, readAsked } from './asked.ts';
import type { BotServices } from './services.ts';

/** The person who wrote or pressed, in a private chat; undefined for everybody and everything else. */
export function findPerson(ctx: Context): number | undefined {
  const { from, chat } = ctx;
  if (chat?.type !== 'private' || from === undefined || from.id !== chat.id) return undefined;
  if (from.is_bot || !isPerson(from.id)) return undefined;
  return ctx.message?.sender_chat === undefined ? from.id : undefined;
}

/** Somebody with a role, asking. */
export type AtDesk = Asked & { by: number; isOwner: boolean };

/** Lets in whom the desk knows at this moment; undefined for everybody else, who must not notice the desk. */
export async function enterDesk(ctx: Context, services: BotServices): Promise<AtDesk | undefined> {
  const by = findPerson(ctx);
  const role = by === undefined ? null : await services.desk.findRole(by);
  if (by === undefined || role === null) return undefined;
  return { ...(await readAsked(ctx, services)), by, isOwner: role === 'owner' };
}
