import * as z from 'zod/mini';
import { Call } from '../election/call.ts';
import { Change } from '../election/change.ts';
import { Contest } from '../election/contest.ts';
import {
  EditionContextFact,
  EditionPoll,
  EditionPollShare,
  EditionProgress,
  EditionResult,
  EditionSource,
  EditionStatement,
} from '../election/edition.ts';
import { Evidence } from '../election/evidence.ts';
import { Day } from '../election/figure.ts';
import { Finding } from '../election/finding.ts';
import { STAGES } from '../election/stage.ts';

/** A sentence of one source: `source` is its place among the export's sources, `sha256` that source's hash. */
export const ExportEvidence = z.extend(Evidence, {
  source: z.int().check(z.nonnegative()),
  sha256: EditionSource.shape.sha256,
});
export type ExportEvidence = z.infer<typeof ExportEvidence>;

const cited = { evidence: z.array(ExportEvidence) };

export const ExportProgress = z.extend(z.omit(EditionProgress, { cites: true }), cited);
export type ExportProgress = z.infer<typeof ExportProgress>;

export const ExportResult = z.extend(z.omit(EditionResult, { cites: true }), cited);
export type ExportResult = z.infer<typeof ExportResult>;

export const ExportPollShare = z.extend(z.omit(EditionPollShare, { cites: true }), cited);
export type ExportPollShare = z.infer<typeof ExportPollShare>;

export const ExportPoll = z.extend(z.omit(EditionPoll, { cites: true, shares: true }), {
  shares: z.array(ExportPollShare),
  ...cited,
});
export type ExportPoll = z.infer<typeof ExportPoll>;

export const ExportContextFact = z.extend(z.omit(EditionContextFact, { cites: true }), cited);
export type ExportContextFact = z.infer<typeof ExportContextFact>;

export const ExportStatement = z.extend(z.omit(EditionStatement, { cites: true }), cited);
export type ExportStatement = z.infer<typeof ExportStatement>;

/**
 * One edition with the sentences behind its figures, to be checked by anybody without our table. What it says is
 * what the edition says; who published it stays with the desk. A fact's `edited` names what an editor set otherwise than
 * its article says, the export's own the stage; `call` and `isTest` are there where there is a call and a rehearsal. `seal` is {@link sealOf} the rest.
 */
export const Export = z.object({
  format: z.literal('teller-export'),
  version: z.literal(1),
  contest: Contest,
  edition: z.int().check(z.positive()),
  publishedAt: z.iso.datetime(),
  stage: z.nullable(z.enum(STAGES)),
  asOf: z.nullable(Day),
  sources: z.array(EditionSource),
  progress: z.array(ExportProgress),
  results: z.array(ExportResult),
  polls: z.array(ExportPoll),
  context: z.array(ExportContextFact),
  statements: z.array(ExportStatement),
  findings: z.array(Finding),
  changes: z.array(Change),
  edited: z.optional(z.array(z.string())),
  call: z.optional(Call),
  isTest: z.optional(z.boolean()),
  seal: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type Export = z.infer<typeof Export>;
