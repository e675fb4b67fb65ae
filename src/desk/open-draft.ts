import type { Reading } from '../election/accounts.ts';
import type { Draft } from './draft.ts';
import { Refusal } from './refusal.ts';
import type { DeskServices } from './services.ts';
import { VersionConflict } from './store-errors.ts';

export type KeptDraft = { draft: Draft; reading: Reading };

const gone = () => new Refusal('no-draft', 'There is no such draft.');

/** A draft in any state; throws a `Refusal` where there is none. */
export async function findKeptDraft({ stores }: DeskServices, id: string): Promise<KeptDraft> {
  const found = await stores.drafts.findDraft(id);
  if (found === undefined) throw gone();
  return found;
}

/** The draft as the editor saw it; throws a `Refusal` where it is closed or has been changed since. */
export async function findDraftAt(
  desk: DeskServices,
  id: string,
  version: number,
  state: 'open' | 'scheduled' = 'open',
): Promise<KeptDraft> {
  const kept = await findKeptDraft(desk, id);
  const { draft } = kept;
  if (isExpired(draft, desk.now())) throw new Refusal('draft-closed', 'The draft has expired.');
  if (draft.state !== state) throw new Refusal('draft-closed', `The draft is ${draft.state}, not ${state}.`);
  if (draft.version !== version) throw changed();
  return kept;
}

/** Whether a draft's time is over though nobody has closed it yet. A scheduled one is published first. */
export function isExpired({ state, expiresAt }: Draft, now: Date): boolean {
  return state === 'expired' || (state === 'open' && expiresAt <= now.toISOString());
}

/** Writes the draft's next version; throws a `Refusal` where somebody else did so in between. */
export async function saveChanged(
  { stores }: DeskServices,
  draft: Draft,
  change: Partial<Draft>,
): Promise<Draft> {
  const next = { ...draft, ...change, version: draft.version + 1 };
  try {
    await stores.drafts.saveDraft(next);
  } catch (error) {
    throw error instanceof VersionConflict ? changed() : error;
  }
  return next;
}

function changed(): Refusal {
  return new Refusal('draft-changed', 'Somebody else has changed the draft; look at it again.');
}
