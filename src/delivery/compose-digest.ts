import type { Edition } from '../election/edition.ts';
import { type DigestPart, digestMessage, quietDigestMessage } from '../messages/digest.ts';
import { changesSince } from './changes-since.ts';
import type { ComposedDraft } from './composed-draft.ts';
import { isKeptBack } from './kept-back.ts';
import type { Digest } from './owed.ts';
import type { ComposeAsk } from './programme.ts';

/**
 * What has changed since the chat's last digest; silence, or that there is nothing, where nothing has. Where a chat has
 * chosen no elections, rehearsals are not among them.
 */
export async function composeDigest(
  { contestIds, onlyIfChanged }: Digest,
  { delivery, editions }: ComposeAsk,
): Promise<ComposedDraft> {
  const wanted = contestIds.length > 0 ? contestIds : await editions.listContestIds();
  const current: Edition[] = [];
  for (const contestId of wanted) {
    const edition = await editions.findCurrent(contestId);
    if (edition === undefined || isKeptBack(edition, delivery.chatKind)) continue;
    if (contestIds.length > 0 || edition.isTest !== true) current.push(edition);
  }
  const shown = Object.fromEntries(current.map(({ contest, number }) => [contest.id, number]));
  const parts: DigestPart[] = [];
  for (const edition of current) {
    const changes = await changesSince(delivery.shown[edition.contest.id] ?? 0, edition, editions);
    if (changes === null || changes.length > 0) parts.push({ edition, changes });
  }
  const { isSilent } = delivery;
  if (parts.length > 0) {
    const spans = parts.map(({ edition: { contest, number } }) => [
      contest.id,
      delivery.shown[contest.id] ?? 0,
      number,
    ]);
    const key = JSON.stringify(['digest', ...spans]);
    return { is: 'message', key, write: (words) => digestMessage(parts, words), isSilent, shown };
  }
  if (onlyIfChanged) return { is: 'nothing', shown };
  const key = JSON.stringify(['nothing', ...current.map(({ contest, number }) => [contest.id, number])]);
  return { is: 'message', key, write: (words) => quietDigestMessage(current, words), isSilent, shown };
}
