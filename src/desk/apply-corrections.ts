import { type Account, gatherAccounts, isSameCount, type Reading } from '../election/accounts.ts';
import { candidateNames } from '../election/merge.ts';
import { matchPolls } from '../election/merge-polls.ts';
import { namesBySpelling } from '../election/name-groups.ts';
import type { ContestReport, Poll } from '../election/report.ts';
import type { Stage } from '../election/stage.ts';
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
    const matches = figureMatcher(correction.figure, accounts);
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
  const matches = figureMatcher(figure, accounts);
  return accounts.filter(({ contest }) => states(contest, figure, value, matches));
}

function holdsFor(correction: Correction, account: Account, accounts: readonly Account[]): boolean {
  const { figure, from, sha256s } = correction;
  const matches = figureMatcher(figure, accounts);
  if (!states(account.contest, figure, from, matches)) return false;
  if (figure.subject === 'poll' || sha256s.includes(sha256Of(account))) return true;
  return accounts.some((other) => sha256s.includes(sha256Of(other)) && isSameCount(other, account));
}

const sha256Of = ({ reading }: Pick<Account, 'reading'>): string => reading.article.source.sha256;

/** Whether a name, or a poll, is the one that a figure is of, whatever the spelling. */
type Matches = { name: (name: string) => boolean; poll: (poll: Poll) => boolean };

function figureMatcher(figure: FigureRef, accounts: readonly Account[]): Matches {
  const names = namesBySpelling(candidateNames(accounts));
  const candidate = figure.subject === 'poll' ? figure.about : figure.name;
  const wanted = candidate === null ? null : (names.get(candidate) ?? candidate);
  const polls = new Set(
    matchPolls(accounts, names)
      .filter((shared) =>
        shared.some(({ poll }) => poll.pollster === figure.name && poll.area === figure.area),
      )
      .flatMap((shared) => shared.map(({ poll }) => poll)),
  );
  return { name: (name) => (names.get(name) ?? name) === wanted, poll: (poll) => polls.has(poll) };
}

function states(contest: ContestReport, figure: FigureRef, value: number | Stage, matches: Matches): boolean {
  return JSON.stringify(correctContest(contest, figure, value, null, matches)) !== JSON.stringify(contest);
}

function correctReading(
  reading: Reading,
  contestId: string,
  { figure, from, to }: Correction,
  matches: Matches,
): Reading {
  const contests = reading.report.contests.map((contest) =>
    contest.contest.id === contestId ? correctContest(contest, figure, from, to, matches) : contest,
  );
  return { ...reading, report: { ...reading.report, contests } };
}

const FIELDS = { share: 'sharePercent', votes: 'votes', seats: 'seats' } as const;

/** Puts `to` in the place of `from`; a `to` of null only marks the place, which is how it is found. */
function correctContest(
  contest: ContestReport,
  figure: FigureRef,
  from: number | Stage,
  to: Correction['to'] | null,
  matches: Matches,
): ContestReport {
  const { subject } = figure;
  const marked = <F extends { edited?: string[] | undefined }>(
    fact: F,
    field: string,
    change: Partial<F>,
  ): F => ({
    ...fact,
    ...(to === null
      ? { edited: [...(fact.edited ?? []), 'found'] }
      : { ...change, edited: [...new Set([...(fact.edited ?? []), field])] }),
  });
  const value = typeof to?.value === 'number' ? to.value : 0;
  const asWorded = to?.asWorded ?? '';
  const qualifier = 'exactly' as const;
  switch (subject) {
    case 'stage':
      if (contest.stage !== from) return contest;
      return marked(contest, 'stage', { stage: typeof to?.value === 'string' ? to.value : null });
    case 'progress':
      return {
        ...contest,
        progress: contest.progress.map((each) =>
          each.valuePercent === from && (figure.name === null || each.unit === figure.name)
            ? marked(each, 'valuePercent', { valuePercent: value, asWorded, counted: null, total: null })
            : each,
        ),
      };
    case 'share':
    case 'votes':
    case 'seats': {
      const field = FIELDS[subject];
      return {
        ...contest,
        results: contest.results.map((result) => {
          if (result[field] !== from || result.area !== figure.area || !matches.name(result.name))
            return result;
          const isWorded = subject === 'share' || result.sharePercent === null;
          return marked(result, field, { [field]: value, ...(isWorded && { asWorded, qualifier }) });
        }),
      };
    }
    case 'poll':
      return {
        ...contest,
        polls: contest.polls.map((poll) =>
          matches.poll(poll)
            ? {
                ...poll,
                shares: poll.shares.map((share) =>
                  share.sharePercent === from && matches.name(share.name)
                    ? marked(share, 'sharePercent', { sharePercent: value, asWorded, qualifier })
                    : share,
                ),
              }
            : poll,
        ),
      };
    case 'context':
      return {
        ...contest,
        context: contest.context.map((fact) =>
          fact.kind === figure.name &&
          fact.value === from &&
          (figure.unit === null || fact.unit === figure.unit)
            ? marked(fact, 'value', { value, asWorded, qualifier })
            : fact,
        ),
      };
  }
}
