import * as z from 'zod/mini';
import { Qualifier } from './figure.ts';

/** How an edition differs from the one before: NIST `correction`, schema.org `CorrectionComment`. */
export const ChangeKind = z.enum(['update', 'correction', 'clarification', 'retraction']);
export type ChangeKind = z.infer<typeof ChangeKind>;

/**
 * What a change is about. `name` is a candidate's, a pollster's or a context kind; null for stage and progress. The
 * value of a `call` is the authority.
 */
export const ChangeSubject = z.enum([
  'stage',
  'progress',
  'share',
  'votes',
  'seats',
  'outcome',
  'poll',
  'context',
  'call',
]);
export type ChangeSubject = z.infer<typeof ChangeSubject>;

/** A value as it was shown: the number (null for words such as a stage), its wording, and its hedge if it has one. */
export const ChangeValue = z.object({
  value: z.nullable(z.number()),
  asWorded: z.string(),
  qualifier: z.optional(Qualifier),
});
export type ChangeValue = z.infer<typeof ChangeValue>;

/** One figure, old → new; `from` is null for what is new, `to` for what is gone. */
export const Change = z.object({
  kind: ChangeKind,
  subject: ChangeSubject,
  name: z.nullable(z.string()),
  /** A poll's candidate; null otherwise. */
  about: z.nullable(z.string()),
  unit: z.nullable(z.enum(['percent', 'count'])),
  from: z.nullable(ChangeValue),
  to: z.nullable(ChangeValue),
  reason: z.nullable(z.string()),
});
export type Change = z.infer<typeof Change>;
