import type { Actor } from './actor.ts';
import { requireLeave } from './leave.ts';
import type { Deed } from './log-entry.ts';
import type { DeskServices } from './services.ts';
import { addDeed } from './trace.ts';

/** What is done with outlets and with what goes out. */
export type OutgoingVerb = Extract<
  Deed['verb'],
  'held' | 'resumed' | 'outlet-linked' | 'outlet-unlinked' | 'post-made' | 'post-ended'
>;

/** Written before the deed, so that nothing done is missing. */
export async function noteOutgoing(
  desk: DeskServices,
  by: Actor,
  contestId: string | null,
  verb: OutgoingVerb,
  subject: string,
): Promise<void> {
  await requireLeave(desk, by, 'post');
  await addDeed(desk, contestId, by, verb, subject);
}
