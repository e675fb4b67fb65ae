import type { Context } from 'grammy/web';
import type { ChatSettings } from '../delivery/chat-store.ts';
import type { Edition } from '../election/edition.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import { type Words, wordsOf } from '../messages/words.ts';
import { requireAskable } from './group-manners.ts';
import type { BotServices } from './services.ts';

/** What an answer starts from: the language to answer in and the edition asked about. */
export type Asked = {
  words: Words;
  settings: ChatSettings;
  contestId: string;
  edition: Edition | undefined;
};

/**
 * Reads what an answer needs, in one read: about `contestId` where a button or link names one, else about the
 * election that the chat has chosen, else about the default one.
 */
export async function readAsked(
  ctx: Context,
  { chats, defaultContestId }: BotServices,
  contestId: string | null = null,
): Promise<Asked> {
  const { settings, edition } = await chats.readForAnswer(chatOf(ctx), contestId, defaultContestId);
  await requireAskable(ctx, settings);
  return {
    words: await wordsFor(ctx, settings),
    settings,
    contestId: contestId ?? settings.contestId ?? defaultContestId,
    edition,
  };
}

/** As {@link readAsked}, for answers without figures: no edition is read, so that a damaged one costs nothing here. */
export async function readChat(
  ctx: Context,
  { chats, defaultContestId }: BotServices,
): Promise<Omit<Asked, 'edition'>> {
  const settings = await chats.readSettings(chatOf(ctx));
  return {
    words: await wordsFor(ctx, settings),
    settings,
    contestId: settings.contestId ?? defaultContestId,
  };
}

function chatOf({ chatId }: Context): number {
  if (chatId === undefined) throw new Error('An update without a chat asks for nothing');
  return chatId;
}

/** The chat's choice, else the language of the asking person's Telegram, else English. */
export function wordsFor(ctx: Context, settings: ChatSettings | null): Promise<Words> {
  return wordsOf(findLocale(settings?.locale) ?? findLocale(ctx.from?.language_code) ?? DEFAULT_LOCALE);
}
