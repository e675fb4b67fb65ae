import { gatherAccounts } from '../election/accounts.ts';
import { newestCount } from '../election/merge-results.ts';
import type { Actor } from './actor.ts';
import { type Amendment, amend } from './amend.ts';
import { accountsStating, applyCorrections } from './apply-corrections.ts';
import { findFigure, nameFigure } from './figure.ts';
import type { AmendOutcome } from './outcome.ts';
import type { Basis, Correcting, Correction } from './record.ts';
import { Refusal } from './refusal.ts';
import type { DeskServices } from './services.ts';
import { parseTypedStage, parseTypedValue } from './typed-value.ts';

/**
 * Puts a figure of the current edition right, in every article of its count that states the wrong value. The edition
 * shows it as edited, beside the sentence it was read from.
 */
export function correct(
  desk: DeskServices,
  by: Actor,
  contestId: string,
  correcting: Correcting,
  approvedBy: Actor | null = null,
): Promise<AmendOutcome> {
  const { reason, kind } = correcting;
  let { figure, from: seen } = correcting;
  const amendment: Amendment = {
    action: 'correct',
    verb: kind === 'correction' ? 'corrected' : 'clarified',
    by,
    approvedBy,
    contestId,
    reason,
    async change({ current, basis }) {
      figure = nameFigure(current, figure);
      const shown = findFigure(current, figure);
      seen ??= shown.value;
      if (shown.value !== seen) {
        throw new Refusal(
          'not-shown',
          `Readers see ${shown.asWorded} by now, which is not what was to be corrected.`,
        );
      }
      const to = typed(correcting.value, shown.unit);
      if (to.value === shown.value) return basis;
      const readings = await desk.stores.readings.findReadings(contestId, basis.readings);
      const accounts = gatherAccounts(
        applyCorrections(readings, basis.corrections, contestId).readings,
        contestId,
      );
      const counts = isCounted(figure.subject) ? newestCount(accounts, figure.area) : accounts;
      const stating = accountsStating(figure, shown.value, accounts).filter((account) =>
        counts.includes(account),
      );
      const sha256s = stating.map(({ reading }) => reading.article.source.sha256).sort();
      const correction: Correction = { figure, sha256s, from: shown.value, to };
      return { ...basis, corrections: [...basis.corrections, correction] } satisfies Basis;
    },
    check({ edition }) {
      const now = findFigure(edition, figure);
      if (now.value !== typed(correcting.value, now.unit).value) {
        throw new Refusal('not-shown', `Readers would still see ${now.asWorded}, from another article.`);
      }
    },
    proposal: () => ({ verb: 'correct', correcting: { ...correcting, figure, from: seen } }),
  };
  return amend(desk, amendment);
}

function isCounted(subject: Correcting['figure']['subject']): boolean {
  return subject === 'share' || subject === 'votes' || subject === 'seats';
}

function typed(value: string, unit: 'percent' | 'count' | null): Correction['to'] {
  if (unit !== null) return parseTypedValue(value, unit);
  const stage = parseTypedStage(value);
  return { value: stage, asWorded: stage };
}
