import type { Account } from '../election/accounts.ts';
import { candidateNames } from '../election/merge.ts';
import { matchPolls } from '../election/merge-polls.ts';
import { namesBySpelling } from '../election/name-groups.ts';
import type { ContestReport, ContextFact, Poll, Progress, Result } from '../election/report.ts';
import type { Stage } from '../election/stage.ts';
import type { Correction, FigureRef } from './record.ts';

/** Whether a name, or a poll, is the one that a figure is of, whatever the spelling. */
export type FigureMatch = { name: (name: string) => boolean; poll: (poll: Poll) => boolean };

export function matchFigure(figure: FigureRef, accounts: readonly Account[]): FigureMatch {
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

const FIELDS = { share: 'sharePercent', votes: 'votes', seats: 'seats' } as const;

/** Every value that an account gives for a figure; null where it leaves one out. */
export function valuesOf(
  contest: ContestReport,
  figure: FigureRef,
  match: FigureMatch,
): (number | Stage | null)[] {
  switch (figure.subject) {
    case 'stage':
      return [contest.stage];
    case 'progress':
      return contest.progress.filter(isOf(figure)).map(({ valuePercent }) => valuePercent);
    case 'share':
    case 'votes':
    case 'seats': {
      const field = FIELDS[figure.subject];
      return contest.results.filter(isRowOf(figure, match)).map((result) => result[field]);
    }
    case 'poll':
      return contest.polls
        .filter(match.poll)
        .flatMap(({ shares }) => shares.filter(({ name }) => match.name(name)))
        .map(({ sharePercent }) => sharePercent);
    case 'context':
      return contest.context.filter(isFactOf(figure)).map(({ value }) => value);
  }
}

/** The same account with `to` wherever a figure has the value `from`, marked as edited beside its old sentence. */
export function correctContest(
  contest: ContestReport,
  figure: FigureRef,
  from: Correction['from'],
  to: Correction['to'],
  match: FigureMatch,
): ContestReport {
  const { subject } = figure;
  if (subject === 'stage') {
    if (contest.stage !== from || typeof to.value === 'number') return contest;
    return { ...contest, stage: to.value, edited: withField(contest, 'stage') };
  }
  if (typeof to.value === 'string') return contest;
  const { value, asWorded } = to;
  const worded = { asWorded, qualifier: 'exactly' as const };
  switch (subject) {
    case 'progress': {
      const progress = contest.progress.map((each) =>
        isOf(figure)(each) && each.valuePercent === from
          ? // The counted units are those of the percentage that was wrong.
            {
              ...each,
              valuePercent: value,
              asWorded,
              counted: null,
              total: null,
              edited: withField(each, 'valuePercent'),
            }
          : each,
      );
      return { ...contest, progress };
    }
    case 'share':
    case 'votes':
    case 'seats': {
      const field = FIELDS[subject];
      const results = contest.results.map((result) => {
        if (!isRowOf(figure, match)(result) || result[field] !== from) return result;
        const isWorded = subject === 'share' || result.sharePercent === null;
        return { ...result, [field]: value, ...(isWorded && worded), edited: withField(result, field) };
      });
      return { ...contest, results };
    }
    case 'poll': {
      const polls = contest.polls.map((poll) => {
        if (!match.poll(poll)) return poll;
        const shares = poll.shares.map((share) =>
          match.name(share.name) && share.sharePercent === from
            ? { ...share, sharePercent: value, ...worded, edited: withField(share, 'sharePercent') }
            : share,
        );
        return { ...poll, shares };
      });
      return { ...contest, polls };
    }
    case 'context': {
      const context = contest.context.map((fact) =>
        isFactOf(figure)(fact) && fact.value === from
          ? { ...fact, value, ...worded, edited: withField(fact, 'value') }
          : fact,
      );
      return { ...contest, context };
    }
  }
}

const isOf =
  ({ name }: FigureRef) =>
  ({ unit }: Progress): boolean =>
    name === null || unit === name;

const isRowOf =
  (figure: FigureRef, match: FigureMatch) =>
  ({ name, area }: Result): boolean =>
    area === figure.area && match.name(name);

const isFactOf =
  ({ name, unit }: FigureRef) =>
  (fact: ContextFact): boolean =>
    fact.kind === name && (unit === null || fact.unit === unit);

function withField({ edited = [] }: { edited?: string[] | undefined }, field: string): string[] {
  return [...new Set([...edited, field])];
}
