import type { Approval } from '../desk/approval.ts';
import type { AmendOutcome, PublishOutcome } from '../desk/outcome.ts';
import type { Change } from '../election/change.ts';
import type { Edition } from '../election/edition.ts';
import { EXIT, type Exit } from './io.ts';

/** What waits for whom, and until when. */
export function approvalText({ id, contestId, why, proposal, by, expiresAt }: Approval): string {
  const reason = why.replaceAll('-', ' ');
  return `${contestId}: to ${proposal.verb} (${reason}) takes a second person; ${by} asked, request ${id}, until ${expiresAt}`;
}

/** What became of a publication or an amendment, and the exit code that says so. */
export function outcomeText(outcome: PublishOutcome | AmendOutcome): { text: string; exit: Exit } {
  switch (outcome.outcome) {
    case 'published': {
      const contests = 'contests' in outcome ? outcome.contests : [{ edition: outcome.edition, isNew: true }];
      return {
        text: contests.map(({ edition, isNew }) => editionText(edition, isNew)).join('\n'),
        exit: EXIT.done,
      };
    }
    case 'unchanged':
      return { text: editionText(outcome.edition, false), exit: EXIT.done };
    case 'scheduled':
      return { text: `to be published at ${outcome.publishAt}`, exit: EXIT.done };
    case 'asked':
      return { text: approvalText(outcome.approval), exit: EXIT.held };
    case 'held': {
      const facts = outcome.undecided.map((path) => `  to decide: ${path}`);
      const errors = outcome.errors.map(({ code, message }) => `  ${code} error: ${message}`);
      return { text: ['held back, nothing was published', ...facts, ...errors].join('\n'), exit: EXIT.held };
    }
    case 'overtaken': {
      const contests = outcome.contests.map(
        ({ contestId, startedFrom, current, changes }) =>
          `${contestId}: edition ${current} came after edition ${startedFrom}, which the draft began from${changes.map(changeText).join('')}`,
      );
      return { text: [...contests, 'publish again to go on from there'].join('\n'), exit: EXIT.held };
    }
  }
}

/** "azerbaijan-2024: edition 3 published, 4 changes". */
export function editionText(edition: Edition, isNew: boolean): string {
  const { contest, number, changes, results, polls, context } = edition;
  const name = `${contest.id}: edition ${number}`;
  if (!isNew) return `${name} says all of this already; nothing changed`;
  if (number === 1) {
    return `${name} published: ${results.length} results, ${polls.length} polls, ${context.length} facts about the vote`;
  }
  return changes.length === 0
    ? `${name} published; no figure changed`
    : `${name} published: ${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
}

function changeText({ subject, name, about, from, to }: Change): string {
  const what = [subject, name, about].filter((part) => part !== null).join(' ');
  return `\n  ${what}: ${from?.asWorded ?? 'nothing'} → ${to?.asWorded ?? 'nothing'}`;
}
