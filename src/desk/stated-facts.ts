import { wordingOf } from '../election/decimals.ts';
import type { Edition } from '../election/edition.ts';
import type { ContestReport, Poll, Report, Result } from '../election/report.ts';
import type { DraftFact, FactState } from './draft-fact.ts';
import {
  contestPath,
  contextPath,
  pollPath,
  pollSharePath,
  progressPath,
  resultPath,
  statementPath,
} from './fact-path.ts';
import { type Seen, seenIn, stateOfNumber, stateOfWord } from './fact-state.ts';

/** A fact as an article states it, beside what readers see in its place. */
export type StatedFact = Omit<DraftFact, 'contestId' | 'findings' | 'mustDecide' | 'decided'>;

const NOTHING = {
  name: null,
  about: null,
  area: null,
  unit: null,
  value: null,
  qualifier: 'exactly',
  evidence: [],
} satisfies Partial<StatedFact>;

const NEW: FactState = { is: 'new' };

/** The facts of one contest of a report, in its own order; `current` is what readers see. */
export function statedIn(contest: ContestReport, at: number, current: Edition | undefined): StatedFact[] {
  const seen = current && seenIn(current, contest);
  const stage: StatedFact[] =
    contest.stage === null
      ? []
      : [
          {
            ...NOTHING,
            path: `${contestPath(at)}.stage`,
            subject: 'stage',
            asWorded: contest.stage,
            state: stateOfWord(contest.stage, current?.stage),
          },
        ];
  const progress = contest.progress.map((each, index): StatedFact => {
    const now = current?.progress.find(({ unit }) => unit === each.unit) ?? current?.progress[0];
    return {
      ...NOTHING,
      path: progressPath(at, index),
      subject: 'progress',
      name: each.unit,
      unit: 'percent',
      value: each.valuePercent,
      asWorded: each.asWorded,
      evidence: [each.evidence],
      state: now ? stateOfNumber(each.valuePercent, now.valuePercent, now.asWorded) : NEW,
    };
  });
  const context = contest.context.map((fact, index): StatedFact => {
    const now = current?.context.find(({ kind, unit }) => kind === fact.kind && unit === fact.unit);
    const { kind, value, unit, asWorded, qualifier, evidence } = fact;
    const state = now ? stateOfNumber(value, now.value, now.asWorded) : NEW;
    const path = contextPath(at, index);
    return {
      ...NOTHING,
      path,
      subject: 'context',
      name: kind,
      unit,
      value,
      asWorded,
      qualifier,
      evidence: [evidence],
      state,
    };
  });
  return [
    ...stage,
    ...progress,
    ...contest.results.flatMap((result, index) => statedResult(result, resultPath(at, index), seen)),
    ...contest.polls.flatMap((poll, index) => statedPoll(poll, at, index, seen)),
    ...context,
  ];
}

function statedResult(result: Result, path: string, seen: Seen | undefined): StatedFact[] {
  const { name, area, qualifier, evidence, asWorded } = result;
  const now = seen?.result(name, area);
  const row = { ...NOTHING, name, area, qualifier, evidence };
  const figure = (
    field: 'sharePercent' | 'votes' | 'seats',
    subject: 'share' | 'votes' | 'seats',
  ): StatedFact[] => {
    const value = result[field];
    if (value === null) return [];
    const shown = now?.[field];
    const state = stateOfNumber(value, shown, wordingOf(shown ?? 0, now?.asWorded ?? ''));
    const unit = field === 'sharePercent' ? 'percent' : 'count';
    return [
      { ...row, path: `${path}.${field}`, subject, unit, value, asWorded: wordingOf(value, asWorded), state },
    ];
  };
  const { outcome } = result;
  return [
    ...figure('sharePercent', 'share'),
    ...figure('votes', 'votes'),
    ...figure('seats', 'seats'),
    ...(outcome === null
      ? []
      : [
          {
            ...row,
            path: `${path}.outcome`,
            subject: 'outcome' as const,
            asWorded: outcome,
            state: stateOfWord(outcome, now?.outcome),
          },
        ]),
  ];
}

function statedPoll(poll: Poll, at: number, index: number, seen: Seen | undefined): StatedFact[] {
  const { pollster, area } = poll;
  const now = seen?.poll(poll);
  const whole: StatedFact = {
    ...NOTHING,
    path: pollPath(at, index),
    subject: 'poll',
    name: pollster,
    area,
    asWorded: poll.kind,
    evidence: [poll.evidence],
    state: now ? { is: 'same' } : NEW,
  };
  const shares = poll.shares.map(
    ({ name, sharePercent, asWorded, qualifier, evidence }, share): StatedFact => {
      const shown = seen?.pollShare(poll, name);
      return {
        path: pollSharePath(at, index, share),
        subject: 'poll-share',
        name: pollster,
        about: name,
        area,
        unit: 'percent',
        value: sharePercent,
        asWorded,
        qualifier,
        evidence: [evidence],
        state: stateOfNumber(sharePercent, shown?.sharePercent, shown?.asWorded ?? ''),
      };
    },
  );
  return [whole, ...shares];
}

/** What people said, which belongs to the report's main contest. */
export function statedStatements(
  { statements, contests: [main] }: Report,
  current: Edition | undefined,
): StatedFact[] {
  const seen = current && main && seenIn(current, main);
  return statements.map(({ speaker, quote, evidence }, index) => ({
    ...NOTHING,
    path: statementPath(index),
    subject: 'statement',
    name: speaker,
    asWorded: quote,
    evidence: [evidence],
    state: seen?.statement(speaker, quote) ? { is: 'same' } : NEW,
  }));
}
