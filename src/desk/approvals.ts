import type { Actor } from './actor.ts';
import type { Approval, Proposal } from './approval.ts';
import { callWinner, uncallWinner } from './call.ts';
import { correct } from './correct.ts';
import { requireLeave } from './leave.ts';
import type { AmendOutcome, PublishOutcome } from './outcome.ts';
import { publishDraft } from './publish-draft.ts';
import { Refusal } from './refusal.ts';
import { retract, undo } from './retract.ts';
import type { DeskServices } from './services.ts';
import { VersionConflict } from './store-errors.ts';
import { addDeed } from './trace.ts';

export async function listApprovals(desk: DeskServices, by: Actor): Promise<Approval[]> {
  await requireLeave(desk, by, 'approve');
  return (await desk.stores.approvals.listApprovals()).filter((approval) => isOpen(approval, desk));
}

/**
 * Does what was asked for, in the name of both. The request is closed after the deed: a crash in between leaves it
 * open, and saying yes once more changes nothing.
 */
export async function approve(
  desk: DeskServices,
  by: Actor,
  id: string,
): Promise<{ proposal: Proposal; outcome: PublishOutcome | AmendOutcome }> {
  await requireLeave(desk, by, 'approve');
  const approval = await findOpen(desk, id);
  if (approval.by === by) throw new Refusal('same-person', 'It takes another person than the one who asked.');
  await addDeed(desk, approval.contestId, by, 'approved', id, approval.proposal.verb);
  const outcome = await carryOut(desk, approval, by);
  const isDone = ['published', 'unchanged', 'scheduled'].includes(outcome.outcome);
  if (isDone) await close(desk, approval, 'approved');
  return { proposal: approval.proposal, outcome };
}

export async function refuse(desk: DeskServices, by: Actor, id: string): Promise<Approval> {
  await requireLeave(desk, by, 'approve');
  const approval = await findOpen(desk, id);
  await addDeed(desk, approval.contestId, by, 'refused', id, approval.proposal.verb);
  return close(desk, approval, 'refused');
}

function carryOut(
  desk: DeskServices,
  { by, contestId, proposal }: Approval,
  second: Actor,
): Promise<PublishOutcome | AmendOutcome> {
  switch (proposal.verb) {
    case 'publish': {
      const { draftId, version, publishAt } = proposal;
      return publishDraft(
        desk,
        by,
        draftId,
        version,
        publishAt === null ? null : new Date(publishAt),
        second,
      );
    }
    case 'correct':
      return correct(desk, by, contestId, proposal.correcting, second);
    case 'retract':
      return retract(desk, by, contestId, proposal.sha256, proposal.reason, second);
    case 'undo':
      return undo(desk, by, contestId, proposal.edition, proposal.reason, second);
    case 'call':
      return callWinner(desk, by, contestId, proposal.call, second);
    case 'uncall':
      return uncallWinner(desk, by, contestId, proposal.reason, second);
  }
}

async function findOpen(desk: DeskServices, id: string): Promise<Approval> {
  const approval = await desk.stores.approvals.findApproval(id);
  if (approval !== undefined && isOpen(approval, desk)) return approval;
  throw new Refusal('no-approval', 'Nothing waits for a second person under this name; it may have expired.');
}

function isOpen({ state, expiresAt }: Approval, { now }: DeskServices): boolean {
  return state === 'open' && expiresAt > now().toISOString();
}

async function close(
  desk: DeskServices,
  approval: Approval,
  state: 'approved' | 'refused',
): Promise<Approval> {
  const closed: Approval = { ...approval, version: approval.version + 1, state };
  try {
    await desk.stores.approvals.saveApproval(closed);
  } catch (error) {
    if (!(error instanceof VersionConflict)) throw error;
    throw new Refusal('no-approval', 'Somebody else has answered at the same moment.');
  }
  return closed;
}
