import type { Change } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import type { Delivery, Order } from './delivery.ts';
import { milestoneOf } from './milestones.ts';
import { deliveryId, type LivingPost, type Notice } from './owed.ts';

/** What a new edition gives rise to beside a living post: a milestone's own post, and word of what was wrong under it. */
export function noticesUnder(delivery: Delivery, post: LivingPost, edition: Edition): Order[] {
  const { chatId, chatKind, threadId, isSilent } = delivery;
  const milestone = post.hasMilestones ? milestoneOf(edition) : null;
  const isWrong = delivery.messageId !== null && edition.changes.some((change) => wasShown(change, post));
  const notice = (about: Notice['about'], under: string | null): Order => ({
    chatId,
    chatKind,
    threadId,
    isSilent,
    owed: { kind: 'notice', contestId: post.contestId, edition: edition.number, about, under },
  });
  return [
    ...(milestone === null ? [] : [notice({ is: 'milestone', milestone }, null)]),
    ...(isWrong ? [notice({ is: 'correction' }, deliveryId(post, threadId))] : []),
  ];
}

/** Whether a change takes back something that a post has shown: a clarification takes nothing back. */
function wasShown({ kind, subject }: Change, { answer }: LivingPost): boolean {
  if (kind !== 'correction' && kind !== 'retraction') return false;
  switch (answer) {
    case 'polls':
      return subject === 'poll';
    case 'results':
      return subject !== 'poll';
    case 'compare':
      return true;
  }
}
