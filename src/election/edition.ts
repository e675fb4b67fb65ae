import * as z from 'zod/mini';
import { Article } from './article.ts';
import { Call } from './call.ts';
import { Change } from './change.ts';
import { Contest } from './contest.ts';
import { Evidence } from './evidence.ts';
import { Day } from './figure.ts';
import { Finding } from './finding.ts';
import { ArticleSource, ContextFact, Poll, PollShare, Progress, Result, Statement } from './report.ts';
import { STAGES } from './stage.ts';

/** One sentence of one source, kept apart from the figures so that an answer stays a small read. */
export const Quote = z.extend(Evidence, { source: z.int().check(z.nonnegative()) });
export type Quote = z.infer<typeof Quote>;

/** Where a figure stands: indexes into the edition's `sources` and into its quotes. */
export const Cite = z.object({
  source: z.int().check(z.nonnegative()),
  quote: z.int().check(z.nonnegative()),
});
export type Cite = z.infer<typeof Cite>;

const cites = { cites: z.array(Cite) };

export const EditionSource = z.extend(ArticleSource, { kind: Article.shape.kind });
export type EditionSource = z.infer<typeof EditionSource>;

export const EditionProgress = z.extend(z.omit(Progress, { evidence: true }), cites);
export type EditionProgress = z.infer<typeof EditionProgress>;

/** `aliases` are the other spellings that the sources use: "Elshad Musaev" for "Elshad Musayev". */
export const EditionResult = z.extend(z.omit(Result, { evidence: true }), {
  aliases: z.array(z.string()),
  ...cites,
});
export type EditionResult = z.infer<typeof EditionResult>;

export const EditionPollShare = z.extend(z.omit(PollShare, { evidence: true }), cites);
export type EditionPollShare = z.infer<typeof EditionPollShare>;

export const EditionPoll = z.extend(z.omit(Poll, { evidence: true, shares: true }), {
  shares: z.array(EditionPollShare),
  ...cites,
});
export type EditionPoll = z.infer<typeof EditionPoll>;

export const EditionContextFact = z.extend(z.omit(ContextFact, { evidence: true }), cites);
export type EditionContextFact = z.infer<typeof EditionContextFact>;

export const EditionStatement = z.extend(z.omit(Statement, { evidence: true }), cites);
export type EditionStatement = z.infer<typeof EditionStatement>;

/**
 * The published state of one contest, merged from its approved reports; numbered 1, 2, 3 … and never changed.
 * `results` hold the whole contest first, ranked, then the areas. `asOf` is the day of the newest count's
 * dateline, or of its publication, `publishedAt` the moment this edition was. `edited` names what an editor set
 * otherwise than read (the stage), `call` is a named authority's word for who won, `isTest` marks a rehearsal.
 */
export const Edition = z.object({
  contest: Contest,
  number: z.int().check(z.positive()),
  publishedAt: z.iso.datetime(),
  publishedBy: z.string(),
  stage: z.nullable(z.enum(STAGES)),
  asOf: z.nullable(Day),
  sources: z.array(EditionSource),
  progress: z.array(EditionProgress),
  results: z.array(EditionResult),
  polls: z.array(EditionPoll),
  context: z.array(EditionContextFact),
  statements: z.array(EditionStatement),
  findings: z.array(Finding),
  changes: z.array(Change),
  edited: z.optional(z.array(z.string())),
  call: z.optional(z.nullable(Call)),
  isTest: z.optional(z.boolean()),
});
export type Edition = z.infer<typeof Edition>;
