import type { Context } from 'grammy/web';
import type { ChatSettings } from '../delivery/chat-store.ts';
import { TableUnavailable } from '../desk/store-errors.ts';
import type { Edition } from '../election/edition.ts';
import { DEFAULT_LOCALE, findLocale } from '../messages/locales.ts';
import { answerWords, type Words } from '../messages/words.ts';
import { isGroup } from './is-group.ts';
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
  const chatId = chatOf(ctx);
  const { settings, edition, isNew } = await chats.readForAnswer(chatId, contestId, defaultContestId);
  if (isGroup(ctx)) await (await import('./group-manners.ts')).requireAskable(ctx, settings);
  if (edition !== undefined && isNew) await rememberShown(ctx, chats, chatId, edition);
  return {
    words: await wordsFor(ctx, settings),
    settings,
    contestId: contestId ?? settings.contestId ?? defaultContestId,
    edition,
  };
}

/**
 * So that a correction reaches the chat: written before the answer goes out, once for each edition. An answer does not
 * fail because it can't be remembered.
 */
async function rememberShown(
  ctx: Context,
  chats: BotServices['chats'],
  chatId: number,
  { contest, number, publishedAt }: Edition,
): Promise<void> {
  // A press has no time of its own; nobody is shown an edition before it is published.
  const at = new Date(Math.max((ctx.msg?.date ?? 0) * 1_000, Date.parse(publishedAt)));
  try {
    await chats.saveShownEdition(chatId, contest.id, number, at);
  } catch (error) {
    if (!(error instanceof TableUnavailable)) throw error;
  }
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

/**
 * The chat's choice, else the language of the asking person's Telegram, else English; with the words of `/results` and of
 * whatever code has been loaded.
 */
export function wordsFor(ctx: Context, settings: ChatSettings | null): Promise<Words> {
  return answerWords(findLocale(settings?.locale) ?? findLocale(ctx.from?.language_code) ?? DEFAULT_LOCALE);
}
