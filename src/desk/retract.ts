import type { Actor } from './actor.ts';
import { amend } from './amend.ts';
import type { AmendOutcome } from './outcome.ts';
import type { CorrectionNotice } from './record.ts';
import { Refusal } from './refusal.ts';
import type { DeskServices } from './services.ts';

/** So few digits of a hash are typed off a screen, and are still no accident. */
const SHORTEST_HASH = 6;

/** Takes an article back; what it was corrected in stays corrected in the others that repeat it. */
export function retract(
  desk: DeskServices,
  by: Actor,
  contestId: string,
  sha256: string,
  reason: string,
  approvedBy: Actor | null = null,
): Promise<AmendOutcome> {
  return amend(desk, {
    action: 'retract',
    verb: 'retracted',
    by,
    approvedBy,
    contestId,
    reason,
    change({ basis }) {
      const found = basis.readings.filter((ref) => ref.sha256.startsWith(sha256.toLowerCase()));
      const [article] = found;
      if (sha256.length < SHORTEST_HASH || article === undefined || found.length > 1) {
        throw new Refusal(
          'no-article',
          `No single article of ${contestId} has a hash that begins with ${sha256}.`,
        );
      }
      return { ...basis, readings: basis.readings.filter((ref) => ref !== article) };
    },
    proposal: (before, after) => {
      const kept = new Set(after.readings.map((ref) => ref.sha256));
      const gone = before.readings.find((ref) => !kept.has(ref.sha256));
      return { verb: 'retract', sha256: gone?.sha256 ?? sha256, reason };
    },
  });
}

/** Goes back to the articles and corrections of a former edition, as a new one. */
export function undo(
  desk: DeskServices,
  by: Actor,
  contestId: string,
  edition: number,
  reason: string,
  approvedBy: Actor | null = null,
): Promise<AmendOutcome> {
  return amend(desk, {
    action: 'undo',
    verb: 'undone',
    by,
    approvedBy,
    contestId,
    reason,
    async change({ current, basis }) {
      const former = edition < current.number && (await desk.stores.editions.findRecord(contestId, edition));
      if (!former)
        throw new Refusal('no-edition', `There is no edition ${edition} of ${contestId} to go back to.`);
      // Who has won is called and uncalled by two people, and not by the way.
      return { ...former.basis, call: basis.call };
    },
    proposal: () => ({ verb: 'undo', edition, reason }),
  });
}

/** Everything that readers were told was wrong, the latest first. */
export async function listCorrections(
  { stores }: DeskServices,
  contestId: string,
): Promise<CorrectionNotice[]> {
  const current = await stores.editions.findCurrentEdition(contestId);
  const record = current && (await stores.editions.findRecord(contestId, current.number));
  return record?.notices.toReversed() ?? [];
}
