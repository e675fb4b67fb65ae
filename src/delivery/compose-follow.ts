import type { Change } from '../election/change.ts';
import { sayableChanges } from '../election/weigh-changes.ts';
import { followNewsMessage } from '../messages/follow-news.ts';
import { changesSince } from './changes-since.ts';
import type { ComposedDraft } from './composed-draft.ts';
import { followedChanges, isUrgent } from './followed-changes.ts';
import { isKeptBack } from './kept-back.ts';
import type { Follow } from './owed.ts';
import type { ComposeAsk } from './programme.ts';
import { quietUntil } from './quiet-until.ts';
import { DEFAULT_ZONE } from './zone.ts';

/** What a chat follows and has not been told; in its quiet hours only what is urgent, and that without a sound. */
export async function composeFollow(
  follow: Follow,
  { delivery, editions, settings, now }: ComposeAsk,
): Promise<ComposedDraft> {
  const { contestId, topics, candidates } = follow;
  const edition = await editions.findCurrent(contestId);
  if (edition === undefined || isKeptBack(edition, delivery.chatKind)) return { is: 'nothing', shown: {} };
  const shown = { [contestId]: edition.number };
  const from = delivery.shown[contestId] ?? 0;
  const changes = await changesSince(from, edition, editions);
  const told =
    changes === null
      ? null
      : followedChanges(follow, sayableChanges(changes, edition.stage)).filter(
          (change) => topics.includes('corrections') || !isToldApart(change),
        );
  if (told !== null && told.length === 0) return { is: 'nothing', shown };
  const quietEnd = quietUntil(settings.quietHours, settings.zone ?? DEFAULT_ZONE, now);
  if (quietEnd !== null && told !== null && !isUrgent(told)) return { is: 'later', at: quietEnd };
  return {
    is: 'message',
    key: JSON.stringify(['follow', contestId, from, edition.number, topics, candidates]),
    write: (words) => followNewsMessage(edition, told, words),
    isSilent: delivery.isSilent || quietEnd !== null,
    shown,
  };
}

/** Whoever was sent the wrong figure gets word of the correction by itself, with its reason. */
function isToldApart({ kind, from }: Change): boolean {
  return (kind === 'correction' || kind === 'retraction') && from !== null;
}
