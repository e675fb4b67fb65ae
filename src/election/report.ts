import * as z from 'zod/mini';
import { Contest } from './contest.ts';
import { Evidence } from './evidence.ts';
import { AsWorded, Count, Day, Percent, Qualifier } from './figure.ts';
import { Finding } from './finding.ts';
import { STAGES } from './stage.ts';

/** Where an article comes from. `sha256` is of its normalised text; `null` = the article does not say. */
export const ArticleSource = z.object({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  title: z.nullable(z.string()),
  publisher: z.nullable(z.string()),
  agency: z.nullable(z.string()),
  url: z.nullable(z.string()),
  publishedOn: z.nullable(Day),
  language: z.string(),
});
export type ArticleSource = z.infer<typeof ArticleSource>;

export const ProgressUnit = z.enum(['ballots', 'polling-stations', 'expected-vote', 'unspecified']);
export type ProgressUnit = z.infer<typeof ProgressUnit>;

/**
 * The fields of a fact that an editor set otherwise than the article was read; absent where it stands as read. The
 * evidence stays: it is the sentence that the editor looked at.
 */
const edited = { edited: z.optional(z.array(z.string())) };

/** How much has been counted, and of what, in the article's own words: "93.35% of the ballots". */
export const Progress = z.object({
  valuePercent: Percent,
  unit: ProgressUnit,
  counted: z.nullable(Count),
  total: z.nullable(Count),
  asWorded: AsWorded,
  evidence: Evidence,
  ...edited,
});
export type Progress = z.infer<typeof Progress>;

/** `elected` repeats the article's word and gives no leave to say so: that depends on the stage. */
export const Outcome = z.enum(['leading', 'runoff', 'elected']);
export type Outcome = z.infer<typeof Outcome>;

/**
 * Counted votes of one candidate, party or option. `area` is null for the whole contest, else what of it they are: a place's,
 * a question's, or those of a count that others followed ("first preferences").
 */
export const Result = z.object({
  name: z.string(),
  party: z.nullable(z.string()),
  area: z.nullable(z.string()),
  sharePercent: z.nullable(Percent),
  votes: z.nullable(Count),
  seats: z.nullable(Count),
  outcome: z.nullable(Outcome),
  asWorded: AsWorded,
  qualifier: Qualifier,
  evidence: z.array(Evidence),
  ...edited,
});
export type Result = z.infer<typeof Result>;

export const PollShare = z.object({
  name: z.string(),
  sharePercent: Percent,
  asWorded: AsWorded,
  qualifier: Qualifier,
  evidence: Evidence,
  ...edited,
});
export type PollShare = z.infer<typeof PollShare>;

/** Exit poll, opinion poll, quick count: three different things, none of them a count by the authority. */
export const PollKind = z.enum(['exit', 'opinion', 'quick-count']);
export type PollKind = z.infer<typeof PollKind>;

/** One poll; ESOMAR/WAPOR's minimum is company, sponsor, universe, sample size, mode and dates. */
export const Poll = z.object({
  kind: PollKind,
  pollster: z.nullable(z.string()),
  partners: z.array(z.string()),
  sponsor: z.nullable(z.string()),
  universe: z.nullable(z.string()),
  sampleSize: z.nullable(Count),
  marginOfErrorPoints: z.nullable(z.number().check(z.nonnegative())),
  fieldwork: z.nullable(z.object({ start: z.nullable(Day), end: z.nullable(Day) })),
  mode: z.nullable(z.string()),
  area: z.nullable(z.string()),
  shares: z.array(PollShare),
  evidence: Evidence,
  ...edited,
});
export type Poll = z.infer<typeof Poll>;

export const ContextKind = z.enum([
  'registered-voters',
  'turnout',
  'votes-cast',
  'valid-votes',
  'rejected-votes',
  'polling-stations',
  'constituencies',
  'observers',
]);
export type ContextKind = z.infer<typeof ContextKind>;

/** A fact about the vote that is nobody's share. Turnout may be a percentage or a number of people. */
export const ContextFact = z.object({
  kind: ContextKind,
  value: z.number().check(z.nonnegative()),
  unit: z.enum(['count', 'percent']),
  asWorded: AsWorded,
  qualifier: Qualifier,
  evidence: Evidence,
  ...edited,
});
export type ContextFact = z.infer<typeof ContextFact>;

/** Attributed, never asserted. */
export const Statement = z.object({
  speaker: z.string(),
  role: z.nullable(z.string()),
  medium: z.nullable(z.string()),
  quote: z.string(),
  evidence: Evidence,
  ...edited,
});
export type Statement = z.infer<typeof Statement>;

export const SetAsideReason = z.enum([
  'previous-election',
  'first-round',
  'threshold',
  'margin',
  'change',
  'subgroup',
  'seats',
  'unrelated',
  'not-understood',
]);
export type SetAsideReason = z.infer<typeof SetAsideReason>;

/** A number that is deliberately no figure of the contest, and why. */
export const SetAside = z.object({
  value: z.number(),
  unit: z.string(),
  why: SetAsideReason,
  evidence: Evidence,
});
export type SetAside = z.infer<typeof SetAside>;

export const ContestReport = z.object({
  contest: Contest,
  stage: z.nullable(z.enum(STAGES)),
  progress: z.array(Progress),
  results: z.array(Result),
  polls: z.array(Poll),
  context: z.array(ContextFact),
  ...edited,
});
export type ContestReport = z.infer<typeof ContestReport>;

/** What one article states: a pure function of the article. The main contest stands first. */
export const Report = z.object({
  article: ArticleSource,
  contests: z.array(ContestReport),
  statements: z.array(Statement),
  setAside: z.array(SetAside),
  findings: z.array(Finding),
});
export type Report = z.infer<typeof Report>;
