import type { Context } from 'grammy/web';
import type { PartOrigin } from '../desk/article-part.ts';
import type { Desk } from '../desk/desk.ts';
import type { DraftView } from '../desk/draft-view.ts';
import type { Article } from '../election/article.ts';
import { draftMessage } from './desk/draft-card.ts';
import { type Origin, withOrigin } from './desk/forwarded.ts';
import type { AtDesk } from './person.ts';
import { reply } from './reply.ts';
import type { BotServices } from './services.ts';

/** Apps cut a longer text where a word ends before the 4,096th unit. https://core.telegram.org/bots/api#message */
const FULL_MESSAGE_UNITS = 4_000;

/** Reads an article, opens a draft of it, and shows its card. Throws `UnreadableArticle`, `Refusal`. */
export async function showDraft(
  ctx: Context,
  { desk }: BotServices,
  { by, words }: AtDesk,
  file: { bytes: Uint8Array; name: string; origin: Origin | null },
): Promise<void> {
  const { openArticle } = await import('../article/open-article.ts');
  const { contestId, ...opened } = openArticle(file.bytes, file.name);
  const article = withOrigin(opened, file.origin);
  const { view, isNew } = await openOnce(desk, by, article, { contestId, chatId: ctx.chatId ?? null });
  const isFull = isNew && (ctx.message?.text?.length ?? 0) >= FULL_MESSAGE_UNITS;
  const notice = isFull ? 'load-full' : isNew ? null : 'draft-already';
  await reply(ctx, draftMessage(view, 0, words, notice && words.say(notice)));
}

/** Text as it was typed or pasted, as the file that {@link showDraft} reads. */
export function textFile(text: string, origin: PartOrigin | null) {
  return { bytes: new TextEncoder().encode(text), name: 'message.txt', origin };
}

/**
 * Opens a draft, unless the same editor has the same text under review already: Telegram delivers a message again
 * where it heard no answer.
 */
async function openOnce(
  desk: Desk,
  by: number,
  article: Article,
  options: { contestId: string | null; chatId: number | null },
): Promise<{ view: DraftView; isNew: boolean }> {
  const { sha256 } = article.source;
  const known = (await desk.listDrafts(by)).find((draft) => draft.sha256 === sha256 && draft.openedBy === by);
  return known === undefined
    ? { view: await desk.openDraft(by, article, options), isNew: true }
    : { view: await desk.viewDraft(by, known.id), isNew: false };
}
