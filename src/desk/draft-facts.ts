import { wordingOf } from '../election/decimals.ts';
import type { Edition } from '../election/edition.ts';
import type { Finding } from '../election/finding.ts';
import type { ContestReport, Poll, Report, Result } from '../election/report.ts';
import type { Decided, Draft } from './draft.ts';
import type { DraftFact, FactState } from './draft-fact.ts';
import {
  contestPath,
  contextPath,
  pollPath,
  pollSharePath,
  progressPath,
  resultPath,
  statementPath,
  touches,
} from './fact-path.ts';
import { type Seen, seenIn, stateOfNumber, stateOfWord } from './fact-state.ts';

type Stated = Omit<DraftFact, 'contestId' | 'findings' | 'mustDecide' | 'decided'>;

/** Every fact of a report in its own order, with what readers see now and what was decided. */
export function listFacts(
  report: Report,
  draft: Pick<Draft, 'contestIds' | 'decisions' | 'restAccepted'>,
  currents: readonly (Edition | undefined)[],
): DraftFact[] {
  const serious = report.findings.filter(({ severity }) => severity !== 'note');
  const facts = report.contests.flatMap((contest, at) => {
    const contestId = draft.contestIds[at] ?? contest.contest.id;
    return statedIn(contest, at, currents[at]).map((fact) => ({ ...fact, contestId }));
  });
  const [main = ''] = draft.contestIds;
  const statements = statedStatements(report, currents[0]).map((fact) => ({ ...fact, contestId: main }));
  return [...facts, ...statements].map((fact) => {
    const findings = serious.filter(({ paths }) => paths.some((path) => touches(path, fact.path)));
    return { ...fact, findings, mustDecide: findings.length > 0, decided: decidedOn(fact, findings, draft) };
  });
}

function decidedOn(
  { path }: Stated,
  findings: readonly Finding[],
  { decisions, restAccepted }: Pick<Draft, 'decisions' | 'restAccepted'>,
): Decided | null {
  const own = decisions[path];
  if (own !== undefined) return own;
  if (findings.length > 0 || restAccepted === null) return null;
  return { decision: { is: 'accept' }, ...restAccepted };
}

const NOTHING = {
  name: null,
  about: null,
  area: null,
  unit: null,
  value: null,
  qualifier: 'exactly',
  evidence: [],
} satisfies Partial<Stated>;

const NEW: FactState = { is: 'new' };

function statedIn(contest: ContestReport, at: number, current: Edition | undefined): Stated[] {
  const seen = current && seenIn(current, contest);
  const stage: Stated[] =
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
  const progress = contest.progress.map((each, index): Stated => {
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
  const context = contest.context.map((fact, index): Stated => {
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

function statedResult(result: Result, path: string, seen: Seen | undefined): Stated[] {
  const { name, area, qualifier, evidence, asWorded } = result;
  const now = seen?.result(name, area);
  const row = { ...NOTHING, name, area, qualifier, evidence };
  const figure = (
    field: 'sharePercent' | 'votes' | 'seats',
    subject: 'share' | 'votes' | 'seats',
  ): Stated[] => {
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

function statedPoll(poll: Poll, at: number, index: number, seen: Seen | undefined): Stated[] {
  const { pollster, area } = poll;
  const now = seen?.poll(poll);
  const whole: Stated = {
    ...NOTHING,
    path: pollPath(at, index),
    subject: 'poll',
    name: pollster,
    area,
    asWorded: poll.kind,
    evidence: [poll.evidence],
    state: now ? { is: 'same' } : NEW,
  };
  const shares = poll.shares.map(({ name, sharePercent, asWorded, qualifier, evidence }, share): Stated => {
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
  });
  return [whole, ...shares];
}

function statedStatements({ statements, contests: [main] }: Report, current: Edition | undefined): Stated[] {
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
