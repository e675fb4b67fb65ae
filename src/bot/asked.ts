import type { Context } from 'grammy/web';
import type { ChatSettings } from '../delivery/chat-store.ts';
import type { Edition } from '../election/edition.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import { type Words, wordsOf } from '../messages/words.ts';
import type { BotServices } from './bot.ts';

/** What an answer starts from: the language to answer in and the edition asked about. */
export type Asked = {
  words: Words;
  settings: ChatSettings;
  contestId: string;
  edition: Edition | undefined;
};

/**
 * Reads what an answer needs, in one read: about `contestId` where a button or link names one, else about the
 * election that the chat has chosen, else about the default one. An edition too large for one read is read whole.
 */
export async function readAsked(
  ctx: Context,
  { chats, editions, defaultContestId }: BotServices,
  contestId: string | null = null,
): Promise<Asked> {
  const chatId = ctx.chatId;
  if (chatId === undefined) throw new Error('An update without a chat asks for nothing');
  const { settings, edition, isWhole } = await chats.readForAnswer(chatId, contestId, defaultContestId);
  return {
    words: wordsFor(ctx, settings),
    settings,
    contestId: contestId ?? settings.contestId ?? defaultContestId,
    // Sums and places of half a list would be wrong.
    edition: isWhole ? edition : edition && (await editions.findEdition(edition.contest.id, edition.number)),
  };
}

/** The chat's choice, else the language of the asking person's Telegram, else English. */
export function wordsFor(ctx: Context, settings: ChatSettings | null): Words {
  return wordsOf(findLocale(settings?.locale) ?? findLocale(ctx.from?.language_code) ?? DEFAULT_LOCALE);
}
