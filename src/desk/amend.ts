import type { Edition } from '../election/edition.ts';
import type { Actor } from './actor.ts';
import type { Proposal } from './approval.ts';
import { requireLeave } from './leave.ts';
import { nextEdition } from './next-edition.ts';
import type { AmendOutcome } from './outcome.ts';
import { actOf, againAfterConflict, readStanding } from './publish.ts';
import type { Act, Basis } from './record.ts';
import { Refusal } from './refusal.ts';
import type { Action } from './roles.ts';
import { askSecondPerson, reasonForTwo } from './second-person.ts';
import type { DeskServices } from './services.ts';

/** A change of what a contest is made of. */
export type Amendment = {
  action: Action;
  verb: Act['verb'];
  by: Actor;
  /** The second person, who has said yes; null where nobody was asked yet. */
  approvedBy: Actor | null;
  contestId: string;
  reason: string | null;
  /** The new basis; called again where somebody else published in between. Throws a `Refusal`. */
  change: (standing: { current: Edition; basis: Basis }) => Promise<Basis> | Basis;
  /** What to keep for the second person, where one is needed. */
  proposal: (before: Basis, after: Basis) => Proposal;
  /** Looks at what readers would see; throws a `Refusal` where that is not what was meant. */
  check?: (next: ReturnType<typeof nextEdition>) => void;
};

/** Publishes the edition that an amended basis makes. */
export async function amend(desk: DeskServices, amendment: Amendment): Promise<AmendOutcome> {
  const { action, verb, by, approvedBy, contestId, reason } = amendment;
  await requireLeave(desk, by, action);
  if (reason !== null && reason.trim() === '') {
    throw new Refusal('no-reason', 'Readers are told why: give a reason.');
  }
  return againAfterConflict(async (): Promise<AmendOutcome> => {
    const { editions, readings } = desk.stores;
    const { basis, settings, ...standing } = await readStanding(desk.stores, contestId);
    const { current } = standing;
    if (current === undefined) throw new Refusal('no-contest', `Nothing is published on ${contestId}.`);
    const after = await amendment.change({ current, basis });
    const act = actOf(verb, by, desk.now(), { approvedBy, reason });
    const stated = await readings.findReadings(contestId, after.readings);
    const next = nextEdition(standing, current.contest, after, stated, act, settings.isTest);
    if (!next.isNew) return { outcome: 'unchanged', edition: current };
    amendment.check?.(next);
    const why = reasonForTwo(settings, current, next, basis);
    if (why !== null && approvedBy === null) {
      const proposal = amendment.proposal(basis, next.record.basis);
      return { outcome: 'asked', approval: await askSecondPerson(desk, { by }, contestId, why, proposal) };
    }
    await editions.publishEdition(next.edition, next.quotes, next.record);
    return { outcome: 'published', edition: next.edition };
  });
}
