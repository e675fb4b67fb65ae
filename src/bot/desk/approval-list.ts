import type { Approval, Proposal } from '../../desk/approval.ts';
import { callDay } from '../../messages/call.ts';
import type { Button, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import type { Words } from '../../messages/words.ts';
import { asFact, factName } from './fact-text.ts';
import { cutText } from './paging.ts';
import { whoText } from './who.ts';

const MAX_APPROVALS = 8;

/** `/approvals`: what waits for a second person, and what exactly that person would let happen. */
export function approvalListMessage(
  approvals: readonly Approval[],
  titles: ReadonlyMap<string, string>,
  words: Words,
): Message {
  if (approvals.length === 0) return plainMessage(words.say('approvals-none'));
  const shown = approvals.slice(0, MAX_APPROVALS);
  return {
    blocks: [
      { type: 'heading', text: words.say('approvals-heading') },
      ...shown.map((approval, index) => ({
        type: 'paragraph' as const,
        text: [
          words.say('approvals-line', {
            number: index + 1,
            who: whoText(approval.by, words),
            what: cutText(proposalText(approval.proposal, titles, words), 400),
            id: approval.contestId,
            why: words.say(`approval-why-${approval.why}`),
            expires: words.moment(approval.expiresAt),
          }),
        ],
      })),
    ],
    buttons: shown.map((approval, index) => approvalButtons(approval, index + 1, words)),
  };
}

function approvalButtons({ id, proposal }: Approval, number: number, words: Words): Button[] {
  const look: Button[] =
    proposal.verb === 'publish'
      ? [
          {
            label: words.say('button-look', { number }),
            press: {
              ask: 'draft',
              step: 'view',
              draftId: proposal.draftId,
              version: proposal.version,
              at: 0,
              choice: 0,
            },
          },
        ]
      : [];
  return [
    ...look,
    { label: words.say('button-approve', { number }), press: { ask: 'approval', verdict: 'approve', id } },
    { label: words.say('button-refuse', { number }), press: { ask: 'approval', verdict: 'refuse', id } },
  ];
}

/** What somebody asked for, in words; `titles` are those of drafts, by their ids. */
export function proposalText(proposal: Proposal, titles: ReadonlyMap<string, string>, words: Words): string {
  switch (proposal.verb) {
    case 'publish': {
      const title = titles.get(proposal.draftId) ?? proposal.draftId;
      return proposal.publishAt === null
        ? words.say('proposal-publish', { title })
        : words.say('proposal-publish-at', { title, moment: words.moment(proposal.publishAt) });
    }
    case 'correct':
      return words.say('proposal-correct', {
        what: factName(asFact(proposal.correcting.figure), words),
        value: proposal.correcting.value,
        reason: proposal.correcting.reason,
      });
    case 'retract':
      return words.say('proposal-retract', { hash: proposal.sha256.slice(0, 8), reason: proposal.reason });
    case 'undo':
      return words.say('proposal-undo', { number: proposal.edition, reason: proposal.reason });
    case 'call':
      return words.say('proposal-call', {
        ...proposal.call,
        when: callDay(proposal.call, words),
      });
    case 'uncall':
      return words.say('proposal-uncall', { reason: proposal.reason });
  }
}
