import * as z from 'zod/mini';
import type { ChangeValue } from '../election/change.ts';
import type { Evidence } from '../election/evidence.ts';
import type { Qualifier } from '../election/figure.ts';
import type { Finding } from '../election/finding.ts';
import type { Decided } from './draft.ts';

/**
 * `poll` is the poll itself (dropping it drops its shares; its name is the pollster's), `poll-share` one candidate's
 * share in it.
 */
export const FactSubject = z.enum([
  'stage',
  'progress',
  'share',
  'votes',
  'seats',
  'outcome',
  'poll',
  'poll-share',
  'context',
  'statement',
]);
export type FactSubject = z.infer<typeof FactSubject>;

/** Against what readers see now: not there yet, there with another value, or there as it is. */
export type FactState = { is: 'new' } | { is: 'same' } | { is: 'changed'; from: ChangeValue };

/** One thing to decide, as the report states it. */
export type DraftFact = {
  /** Where it stands in the report, `contests[0].results[2].votes`: the key of its decision. */
  path: string;
  /** The contest it would be published in; a statement belongs to the main one. */
  contestId: string;
  subject: FactSubject;
  /** A candidate, a pollster, a context kind, a speaker; null for stage, progress and unnamed pollsters. */
  name: string | null;
  /** The candidate of a poll's share; null otherwise. */
  about: string | null;
  area: string | null;
  unit: 'percent' | 'count' | null;
  /** Null for words: a stage, an outcome, a statement, a poll. */
  value: number | null;
  asWorded: string;
  qualifier: Qualifier;
  /** The sentences; none for a stage, which the whole article gives. */
  evidence: Evidence[];
  state: FactState;
  /** The errors and warnings that touch it. */
  findings: Finding[];
  /** Whether accepting all leaves it out, because an error or a warning touches it. */
  mustDecide: boolean;
  /** Null as long as nobody has decided it, by itself or with all others. */
  decided: Decided | null;
};
