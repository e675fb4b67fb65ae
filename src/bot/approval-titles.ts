import type { Approval } from '../desk/approval.ts';
import { Refusal } from '../desk/refusal.ts';
import type { Words } from '../messages/words.ts';
import { draftTitle } from './desk/draft-card.ts';
import type { BotServices } from './services.ts';

/** What the drafts that somebody asks to publish are called, by their ids; nothing for a draft that is gone. */
export async function readTitles(
  { desk }: BotServices,
  by: number,
  approvals: readonly Pick<Approval, 'proposal'>[],
  words: Words,
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const { proposal } of approvals) {
    if (proposal.verb !== 'publish') continue;
    try {
      titles.set(proposal.draftId, draftTitle(await desk.viewDraft(by, proposal.draftId), words));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return titles;
}
