import type { Draft } from './draft.ts';
import { findRole } from './leave.ts';
import { findKeptDraft, isExpired, type KeptDraft, saveChanged } from './open-draft.ts';
import type { PublishOutcome } from './outcome.ts';
import { againAfterConflict, carryOut, errorsOf, planPublication } from './publish.ts';
import { approve, closePublished, vouchedOf } from './publish-draft.ts';
import { mayDo } from './roles.ts';
import type { DeskServices } from './services.ts';
import { DamagedItem } from './store-errors.ts';

export type DuePublication = { draft: Draft; outcome: PublishOutcome };

/** Run by the dispatcher every minute; whatever breaks off is done by the next run; damage holds nothing else back. */
export async function publishDue(desk: DeskServices): Promise<DuePublication[]> {
  const now = desk.now().toISOString();
  const drafts = await desk.stores.drafts.listDrafts();
  const due = drafts.filter(
    ({ state, schedule }) => state === 'scheduled' && (schedule?.publishAt ?? '') <= now,
  );
  const published: DuePublication[] = [];
  for (const { id } of due) {
    try {
      published.push(...(await publishIfDue(desk, id)));
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      desk.onDamage?.(error);
    }
  }
  return published;
}

async function publishIfDue(desk: DeskServices, id: string): Promise<DuePublication[]> {
  const kept = await findKeptDraft(desk, id);
  const { draft } = kept;
  // An editor may have taken it back since it was listed.
  if (draft.state !== 'scheduled' || draft.schedule === null) return [];
  return [{ draft, outcome: await publishScheduled(desk, kept, draft.schedule) }];
}

/**
 * Nobody is there to be told what others have published in the meantime, so that holds nothing back: a publication
 * merges, it overwrites nothing. Errors do, and so does whoever scheduled it being no editor any more.
 */
async function publishScheduled(
  desk: DeskServices,
  kept: KeptDraft,
  { by, approvedBy }: NonNullable<Draft['schedule']>,
): Promise<PublishOutcome> {
  const approved = approve(desk, kept, by, approvedBy);
  if ('outcome' in approved) return reopen(desk, kept.draft, approved);
  if (!mayDo(await findRole(desk, by), 'publish')) {
    return reopen(desk, kept.draft, { outcome: 'held', undecided: [], errors: [] });
  }
  const outcome = await againAfterConflict(async (): Promise<PublishOutcome> => {
    const plans = await planPublication(approved, desk.stores);
    const errors = errorsOf(approved.reading, plans, vouchedOf(kept.draft));
    if (errors.length > 0) return { outcome: 'held', undecided: [], errors };
    return { outcome: 'published', contests: await carryOut(plans, approved.reading, desk.stores) };
  });
  if (outcome.outcome !== 'published') return reopen(desk, kept.draft, outcome);
  await closePublished(desk, kept.draft.id);
  return outcome;
}

async function reopen(desk: DeskServices, draft: Draft, outcome: PublishOutcome): Promise<PublishOutcome> {
  await saveChanged(desk, draft, { state: 'open', schedule: null });
  return outcome;
}

/** Drafts whose time is over and whose editors have not been told. */
export async function listExpired(desk: DeskServices): Promise<Draft[]> {
  const drafts = await desk.stores.drafts.listDrafts();
  return drafts.filter((draft) => draft.state === 'open' && isExpired(draft, desk.now()));
}

/** After telling, so that a crash between the two tells twice rather than never. */
export async function closeExpired(desk: DeskServices, id: string): Promise<void> {
  // Without its text, which may be damaged: it would be told of again every minute.
  const draft = (await listExpired(desk)).find((expired) => expired.id === id);
  if (draft !== undefined) await saveChanged(desk, draft, { state: 'expired' });
}
