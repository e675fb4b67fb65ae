import type { Call } from '../election/call.ts';
import { findCandidates } from '../election/find-candidates.ts';
import type { Actor } from './actor.ts';
import { amend } from './amend.ts';
import type { AmendOutcome } from './outcome.ts';
import { Refusal } from './refusal.ts';
import type { DeskServices } from './services.ts';

/** Says who has won on a named authority's word; the name is kept as the edition spells it. */
export function callWinner(
  desk: DeskServices,
  by: Actor,
  contestId: string,
  call: Call,
  approvedBy: Actor | null = null,
): Promise<AmendOutcome> {
  let named = call;
  return amend(desk, {
    action: 'call',
    verb: 'called',
    by,
    approvedBy,
    contestId,
    reason: null,
    change({ current, basis }) {
      if (call.authority.trim() === '' || call.source.trim() === '') {
        throw new Refusal('no-reason', 'A call names who makes it, and where.');
      }
      const [candidate, ...others] = findCandidates(current.results, call.name);
      if (candidate === undefined || others.length > 0) {
        throw new Refusal('no-candidate', `"${call.name}" is not one candidate of the current edition.`);
      }
      named = { ...call, name: candidate.name };
      return { ...basis, call: named };
    },
    proposal: () => ({ verb: 'call', call: named }),
  });
}

/** Takes a call back; the chats that saw it are told as of any other correction. */
export function uncallWinner(
  desk: DeskServices,
  by: Actor,
  contestId: string,
  reason: string,
  approvedBy: Actor | null = null,
): Promise<AmendOutcome> {
  return amend(desk, {
    action: 'call',
    verb: 'uncalled',
    by,
    approvedBy,
    contestId,
    reason,
    change({ basis }) {
      if (basis.call === null)
        throw new Refusal('no-call', `Nobody is called as the winner of ${contestId}.`);
      return { ...basis, call: null };
    },
    proposal: () => ({ verb: 'uncall', reason }),
  });
}
