import { createHash } from 'node:crypto';
import { type Api, GrammyError, HttpError } from 'grammy/web';
import type { Outlet } from '../delivery/outlet.ts';
import { VersionConflict } from '../desk/store-errors.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import type { Message } from '../messages/message.ts';
import { type Words, wordsOf } from '../messages/words.ts';
import type { BotServices } from './services.ts';
import { tell } from './tell.ts';

/** Keeps a place to post in, once; an editor links it later, or has. */
export async function bringIn(
  { outlets }: BotServices,
  place: Pick<Outlet, 'chatId' | 'chatKind' | 'threadId' | 'title'>,
  editorId: number,
): Promise<Outlet> {
  const known = (await outlets.listOutlets()).find(
    ({ chatId, threadId }) => chatId === place.chatId && threadId === place.threadId,
  );
  if (known !== undefined) return known;
  const outlet: Outlet = {
    ...place,
    id: outletIdOf(place),
    editorId,
    isLinked: false,
    mayPost: true,
    signOff: null,
    hashtags: [],
    version: 1,
  };
  try {
    await outlets.saveOutlet(outlet);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
  }
  return outlet;
}

/** The same place has the same id, so that bringing it in twice at one moment makes one. */
function outletIdOf({ chatId, threadId }: Pick<Outlet, 'chatId' | 'threadId'>): string {
  return createHash('sha256').update(`${chatId} ${threadId}`).digest('hex').slice(0, 12);
}

/** Changes an outlet that may be changed at the same moment; undefined where it is gone. */
export async function changeOutlet(
  { outlets }: BotServices,
  id: string,
  change: (outlet: Outlet) => Outlet,
): Promise<Outlet | undefined> {
  for (;;) {
    const outlet = await outlets.findOutlet(id);
    if (outlet === undefined) return undefined;
    const changed = { ...change(outlet), version: outlet.version + 1 };
    try {
      await outlets.saveOutlet(changed);
      return changed;
    } catch (error) {
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

/** Ends every post in an outlet; what stands there stays as it is. */
export async function endPosts({ deliveries }: BotServices, { chatId, threadId }: Outlet): Promise<void> {
  for (const delivery of await deliveries.listDeliveries(chatId)) {
    if (delivery.threadId !== threadId) continue;
    if (delivery.owed.kind === 'post' || delivery.owed.kind === 'notice') {
      await deliveries.removeDelivery(chatId, delivery.id);
    }
  }
}

/** Whether somebody administers a chat, as Telegram says at this moment; in a channel, with the right to post. */
export async function administers(api: Api, chatId: number, userId: number): Promise<boolean> {
  try {
    const member = await api.getChatMember(chatId, userId);
    if (member.status === 'creator') return true;
    return member.status === 'administrator' && member.can_post_messages !== false;
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error;
    return false;
  }
}

/** Says something to the editor who looks after an outlet, in that editor's language. */
export async function tellEditor(
  api: Api,
  { chats, log }: BotServices,
  editorId: number,
  say: (words: Words) => Message,
): Promise<void> {
  const { locale } = await chats.readSettings(editorId);
  await tell(api, editorId, say(await wordsOf(findLocale(locale) ?? DEFAULT_LOCALE)), log);
}
