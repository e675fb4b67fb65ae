import type { Actor } from './actor.ts';
import type { Draft } from './draft.ts';
import type { DraftView } from './draft-view.ts';
import { viewDraft } from './drafts.ts';
import { requireLeave } from './leave.ts';
import { findDraftAt, findKeptDraft, type KeptDraft, saveChanged } from './open-draft.ts';
import type { PublishOutcome } from './outcome.ts';
import {
  type Approved,
  actOf,
  carryOut,
  errorsOf,
  findOvertaken,
  type Plan,
  planPublication,
} from './publish.ts';
import { Refusal } from './refusal.ts';
import { draftOfAct, review } from './review.ts';
import { askSecondPerson } from './second-person.ts';
import type { DeskServices } from './services.ts';
import { EditionConflict } from './store-errors.ts';
import { addDeed } from './trace.ts';

/** `approvedBy` is the second person, who has said yes to this version of the draft. */
export async function publishDraft(
  desk: DeskServices,
  by: Actor,
  id: string,
  version: number,
  publishAt: Date | null,
  approvedBy: Actor | null = null,
): Promise<PublishOutcome> {
  await requireLeave(desk, by, 'publish');
  const kept = await findDraftAt(desk, id, version);
  if (publishAt !== null) checkTime(publishAt, kept.draft, desk.now());
  const approved = approve(desk, kept, by, approvedBy);
  if ('outcome' in approved) return approved;
  const plans = await planPublication(approved, desk.stores);
  const errors = errorsOf(approved.reading, plans, vouchedOf(kept.draft));
  if (errors.length > 0) return { outcome: 'held', undecided: [], errors };
  const overtaken = await tellOvertaken(desk, kept.draft, plans, approved);
  if (overtaken !== null) return overtaken;
  const asking = plans.find(({ why, next }) => why !== null && next.isNew);
  if (asking?.why && approvedBy === null) {
    const proposal = {
      verb: 'publish' as const,
      draftId: id,
      version,
      publishAt: publishAt?.toISOString() ?? null,
    };
    return {
      outcome: 'asked',
      approval: await askSecondPerson(desk, { by }, asking.contestId, asking.why, proposal),
    };
  }
  if (publishAt !== null)
    return schedule(desk, kept.draft, { publishAt: publishAt.toISOString(), by, approvedBy });
  try {
    const contests = await carryOut(plans, approved.reading, desk.stores);
    await closePublished(desk, id);
    return { outcome: 'published', contests };
  } catch (error) {
    if (!(error instanceof EditionConflict)) throw error;
    const again = await planPublication(approved, desk.stores);
    const lost = await tellOvertaken(desk, kept.draft, again, approved);
    if (lost === null) throw error;
    return lost;
  }
}

/** The reading as decided, or what holds it back. */
export function approve(
  desk: DeskServices,
  { draft, reading }: KeptDraft,
  by: Actor,
  approvedBy: Actor | null,
): Approved | Extract<PublishOutcome, { outcome: 'held' }> {
  const reviewed = review(draft, reading, []);
  if (reviewed.undecided.length > 0) return { outcome: 'held', undecided: reviewed.undecided, errors: [] };
  if (reviewed.reading.report.contests.length === 0) {
    throw new Refusal('no-fact', 'Every fact was dropped; there is nothing to publish.');
  }
  const act = actOf('published', by, desk.now(), { approvedBy, draft: draftOfAct(draft, reviewed.facts) });
  return { reading: reviewed.reading, act, startedFrom: draft.startedFrom };
}

export const vouchedOf = ({ vouched }: Draft): Set<string> => new Set(vouched.map(({ code }) => code));

/** Tells what somebody else has published since, once: from now on the draft starts from there. */
async function tellOvertaken(
  desk: DeskServices,
  draft: Draft,
  plans: readonly Plan[],
  { startedFrom }: Approved,
): Promise<Extract<PublishOutcome, { outcome: 'overtaken' }> | null> {
  const contests = await findOvertaken(plans, startedFrom, desk.stores);
  if (contests.length === 0) return null;
  const now = Object.fromEntries(contests.map(({ contestId, current }) => [contestId, current]));
  await saveChanged(desk, draft, { startedFrom: { ...draft.startedFrom, ...now } });
  return { outcome: 'overtaken', contests };
}

/**
 * Closes a draft whose editions are published, whatever version it has reached by then. A crash before this leaves
 * it open; publishing it once more finds the editions saying it all, and closes it.
 */
export async function closePublished(desk: DeskServices, id: string): Promise<void> {
  for (;;) {
    const { draft } = await findKeptDraft(desk, id);
    if (draft.state === 'published') return;
    try {
      await saveChanged(desk, draft, { state: 'published' });
      return;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
}

async function schedule(
  desk: DeskServices,
  draft: Draft,
  plan: NonNullable<Draft['schedule']>,
): Promise<PublishOutcome> {
  await addDeed(desk, draft.contestIds[0] ?? null, plan.by, 'scheduled', draft.id, plan.publishAt);
  await saveChanged(desk, draft, { state: 'scheduled', schedule: plan });
  return { outcome: 'scheduled', publishAt: plan.publishAt };
}

export async function unschedule(
  desk: DeskServices,
  by: Actor,
  id: string,
  version: number,
): Promise<DraftView> {
  await requireLeave(desk, by, 'publish');
  const { draft } = await findDraftAt(desk, id, version, 'scheduled');
  await addDeed(desk, draft.contestIds[0] ?? null, by, 'unscheduled', id);
  await saveChanged(desk, draft, { state: 'open', schedule: null });
  return viewDraft(desk, by, id);
}

function checkTime(publishAt: Date, { expiresAt }: Draft, now: Date): void {
  if (publishAt <= now) throw new Refusal('time-not-ahead', 'The time to publish at has passed.');
  if (publishAt.toISOString() >= expiresAt) {
    throw new Refusal('time-too-far', `The draft is kept until ${expiresAt}; publish it before that.`);
  }
}
