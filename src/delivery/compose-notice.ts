import { correctionNotice } from '../messages/correction-notice.ts';
import { milestoneMessage } from '../messages/milestone.ts';
import type { ComposedDraft } from './composed-draft.ts';
import { isKeptBack } from './kept-back.ts';
import type { Notice } from './owed.ts';
import type { ComposeAsk } from './programme.ts';
import { quietUntil } from './quiet-until.ts';
import { DEFAULT_ZONE } from './zone.ts';

/** What is said once about one edition. A correction is urgent: in quiet hours it comes without a sound. */
export async function composeNotice(
  { contestId, edition: number, about }: Notice,
  { delivery, editions, settings, now }: ComposeAsk,
  botUsername: string,
): Promise<ComposedDraft> {
  const edition = await editions.findEdition(contestId, number);
  if (edition === undefined || isKeptBack(edition, delivery.chatKind)) return { is: 'nothing', shown: {} };
  const isQuiet = quietUntil(settings.quietHours, settings.zone ?? DEFAULT_ZONE, now) !== null;
  const common = {
    is: 'message' as const,
    isSilent: delivery.isSilent || isQuiet,
    shown: { [contestId]: number },
  };
  if (about.is === 'milestone') {
    return {
      ...common,
      key: JSON.stringify(['milestone', contestId, number, about.milestone]),
      write: (words) => milestoneMessage(edition, about.milestone, botUsername, words),
    };
  }
  const where = delivery.chatKind === 'channel' ? botUsername : null;
  return {
    ...common,
    key: JSON.stringify(['correction', contestId, number, where === null]),
    write: (words) => correctionNotice(edition, where, words),
  };
}
