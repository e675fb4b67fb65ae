import type { Edition } from '../election/edition.ts';
import { isFinal } from '../election/stage.ts';
import type { Approval, Proposal } from './approval.ts';
import type { ContestSettings } from './contest-settings.ts';
import type { NextEdition } from './next-edition.ts';
import type { Act } from './record.ts';
import { type DeskServices, newId } from './services.ts';
import { addDeed } from './trace.ts';

/** After a day nobody remembers what was asked for and why. */
const APPROVAL_HOURS = 24;

/** Why an edition needs a second person, null where one is enough. Calls take two people always. */
export function reasonForTwo(
  { twoPeople }: ContestSettings,
  current: Edition | undefined,
  { edition, record }: Pick<NextEdition, 'edition' | 'record'>,
  basisBefore: { readings: readonly { sha256: string }[] } | undefined,
): Approval['why'] | null {
  const { verb } = record.act;
  if (verb === 'called' || verb === 'uncalled') return 'call';
  if (twoPeople.firstPublication && current === undefined) return 'first-publication';
  if (twoPeople.finalStage && isFinal(edition.stage) && edition.stage !== current?.stage)
    return 'final-stage';
  const kept = new Set(record.basis.readings.map(({ sha256 }) => sha256));
  const takesBack = basisBefore?.readings.some(({ sha256 }) => !kept.has(sha256)) ?? false;
  return twoPeople.retraction && takesBack ? 'retraction' : null;
}

/** Keeps what somebody asked for until another person has said yes or no, for a day; asking twice is asking once. */
export async function askSecondPerson(
  desk: DeskServices,
  act: Pick<Act, 'by'>,
  contestId: string,
  why: Approval['why'],
  proposal: Proposal,
): Promise<Approval> {
  const now = desk.now();
  const { approvals } = desk.stores;
  const waiting = (await approvals.listApprovals()).find(
    (other) =>
      other.state === 'open' &&
      other.expiresAt > now.toISOString() &&
      JSON.stringify([other.contestId, other.by, other.proposal]) ===
        JSON.stringify([contestId, act.by, proposal]),
  );
  if (waiting !== undefined) return waiting;
  const approval: Approval = {
    id: newId(desk),
    version: 1,
    contestId,
    why,
    proposal,
    by: act.by,
    at: now.toISOString(),
    expiresAt: new Date(now.getTime() + APPROVAL_HOURS * 60 * 60 * 1000).toISOString(),
    state: 'open',
  };
  await addDeed(desk, contestId, act.by, 'asked', approval.id, `${proposal.verb}: ${why}`);
  await approvals.saveApproval(approval);
  return approval;
}
