import type { Desk } from '../desk/desk.ts';
import type { DraftView } from '../desk/draft-view.ts';
import type { Article } from '../election/article.ts';

/**
 * Opens a draft, unless the same editor has the same text under review already: Telegram delivers a message again
 * where it heard no answer.
 */
export async function openOnce(
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
