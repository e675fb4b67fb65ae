import { type Account, gatherAccounts, isSameCount, type Reading } from '../election/accounts.ts';
import type { Stage } from '../election/stage.ts';
import { correctContest, type FigureMatch, matchFigure, valuesOf } from './correct-contest.ts';
import type { Correction, FigureRef } from './record.ts';

/** Readings as corrected, and the corrections with every article that they were applied to so far. */
export type Corrected = { readings: Reading[]; corrections: Correction[] };

/**
 * Applies the corrections of a contest in the order they were made, so that a later one may put right what an earlier
 * one set. Each applies where its wrong value still stands: in the articles it was applied to before, and in every
 * account of the same count (of the same poll) that repeats the wrong value. Remembering the articles keeps it in
 * force when the first of them is retracted.
 */
export function applyCorrections(
  readings: readonly Reading[],
  corrections: readonly Correction[],
  contestId: string,
): Corrected {
  let corrected = [...readings];
  const settled = corrections.map((correction) => {
    const accounts = gatherAccounts(corrected, contestId);
    const hit = accounts.filter((account) => holdsFor(correction, account, accounts)).map(sha256Of);
    const matches = matchFigure(correction.figure, accounts);
    corrected = corrected.map((reading) =>
      hit.includes(reading.article.source.sha256)
        ? correctReading(reading, contestId, correction, matches)
        : reading,
    );
    return { ...correction, sha256s: [...new Set([...correction.sha256s, ...hit])].sort() };
  });
  return { readings: corrected, corrections: settled };
}

/** The accounts that state a figure with this value, and that a correction of it would hold for. */
export function accountsStating(
  figure: FigureRef,
  value: number | Stage,
  accounts: readonly Account[],
): Account[] {
  const matches = matchFigure(figure, accounts);
  return accounts.filter(({ contest }) => valuesOf(contest, figure, matches).includes(value));
}

function holdsFor(correction: Correction, account: Account, accounts: readonly Account[]): boolean {
  const { figure, from, sha256s } = correction;
  const matches = matchFigure(figure, accounts);
  if (!valuesOf(account.contest, figure, matches).includes(from)) return false;
  if (figure.subject === 'poll' || sha256s.includes(sha256Of(account))) return true;
  return accounts.some((other) => sha256s.includes(sha256Of(other)) && isSameCount(other, account));
}

const sha256Of = ({ reading }: Pick<Account, 'reading'>): string => reading.article.source.sha256;

function correctReading(
  reading: Reading,
  contestId: string,
  { figure, from, to }: Correction,
  matches: FigureMatch,
): Reading {
  const contests = reading.report.contests.map((contest) =>
    contest.contest.id === contestId ? correctContest(contest, figure, from, to, matches) : contest,
  );
  return { ...reading, report: { ...reading.report, contests } };
}
