import { Refusal } from '../../desk/refusal.ts';
import type { Message } from '../../messages/message.ts';
import { draftMessage } from '../desk/draft-card.ts';
import { openOnce } from '../open-once.ts';
import type { AtDesk } from '../person.ts';
import type { BotServices } from '../services.ts';

/**
 * Joins the next part of a long article to the draft of what came before: the draft itself is what waits for its
 * parts, so nothing else is kept. The joined article is another article, read anew; its decisions begin anew, too.
 */
export async function addPart(
  { desk }: BotServices,
  { by, words }: AtDesk,
  draftId: string,
  version: number,
  text: string,
): Promise<Message> {
  const { article, draft } = await desk.viewDraft(by, draftId);
  if (draft.state !== 'open' || draft.version !== version) {
    throw new Refusal('draft-changed', 'The draft has moved on since the part was asked for.');
  }
  const { openArticle } = await import('../../article/open-article.ts');
  const joined = openArticle(new TextEncoder().encode(`${article.text}\n\n${text}`), 'message.txt');
  const { contestId: _, source, ...whole } = joined;
  const [contestId = null] = draft.contestIds;
  const { view } = await openOnce(
    desk,
    by,
    { ...whole, kind: article.kind, source: { ...article.source, sha256: source.sha256 } },
    { contestId, chatId: draft.chatId },
  );
  // After the joined one is safe: what breaks off in between is done by the same message delivered again.
  if (view.draft.id !== draftId) await desk.discard(by, draftId, version);
  return draftMessage(view, 0, words, words.say('part-added'));
}
