import { livingPostMessage } from '../messages/living-post.ts';
import type { ComposedDraft } from './composed-draft.ts';
import { isKeptBack } from './kept-back.ts';
import type { LivingPost } from './owed.ts';
import type { ComposeAsk } from './programme.ts';
import { DEFAULT_ZONE } from './zone.ts';

/** The newest edition, as its post shows it. */
export async function composePost(
  post: LivingPost,
  { delivery, editions, settings }: ComposeAsk,
  botUsername: string,
): Promise<ComposedDraft> {
  const { contestId, answer, signOff, hashtags } = post;
  const edition = await editions.findCurrent(contestId);
  if (edition === undefined || isKeptBack(edition, delivery.chatKind)) return { is: 'nothing', shown: {} };
  const zone = settings.zone ?? DEFAULT_ZONE;
  return {
    is: 'message',
    key: JSON.stringify(['post', contestId, edition.number, answer, zone, signOff, hashtags]),
    write: (words) => livingPostMessage(edition, post, zone, botUsername, words),
    isSilent: delivery.isSilent,
    shown: { [contestId]: edition.number },
  };
}
