import * as z from 'zod/mini';
import { Call } from '../election/call.ts';
import { Change, ChangeKind } from '../election/change.ts';
import { STAGES } from '../election/stage.ts';
import { Actor } from './actor.ts';
import { FactSubject } from './draft-fact.ts';

/** An approved reading by its article and by the digest of article and report: the same article may be read again. */
export const ReadingRef = z.object({ sha256: z.string(), digest: z.string() });
export type ReadingRef = z.infer<typeof ReadingRef>;

/** Which figure of a contest: what readers see under one name. */
export const FigureRef = z.object({
  subject: z.enum(['stage', 'progress', 'share', 'votes', 'seats', 'poll', 'context']),
  /** A candidate, a pollster, a context kind, the unit of a progress; null for a stage and an unnamed pollster. */
  name: z.nullable(z.string()),
  /** The candidate of a poll's share; null otherwise. */
  about: z.nullable(z.string()),
  area: z.nullable(z.string()),
  /** Tells a turnout in percent from one of people; null where that is no question. */
  unit: z.nullable(z.enum(['percent', 'count'])),
});
export type FigureRef = z.infer<typeof FigureRef>;

/** What an editor wants to read instead of a published value. */
export const Correcting = z.object({
  figure: FigureRef,
  /** The value as the editor saw it, null for whatever readers see now: a newer value is not what was meant. */
  from: z.nullable(z.union([z.number(), z.enum(STAGES)])),
  /** As typed. */
  value: z.string(),
  reason: z.string(),
  kind: z.enum(['correction', 'clarification']),
});
export type Correcting = z.infer<typeof Correcting>;

/**
 * A value of a published figure, put right. It holds in the article it was made in and in every account of the same
 * count that repeats the wrong value (a syndicated copy that is loaded later brings nothing back); the figures of a
 * newer count are left alone.
 */
export const Correction = z.object({
  figure: FigureRef,
  /** The articles in which it has been put right so far. */
  sha256s: z.array(z.string()),
  from: z.union([z.number(), z.enum(STAGES)]),
  /** The value and its wording; a stage is its own wording. */
  to: z.object({ value: z.union([z.number(), z.enum(STAGES)]), asWorded: z.string() }),
});
export type Correction = z.infer<typeof Correction>;

/** What an edition is merged from. Undoing goes back to a former basis. */
export const Basis = z.object({
  readings: z.array(ReadingRef),
  corrections: z.array(Correction),
  call: z.nullable(Call),
});
export type Basis = z.infer<typeof Basis>;

/**
 * What an editor decided otherwise than the reader proposed; `decided` holds what was edited, as typed, and is null
 * for what was dropped. `sentence` is null for a stage, which the whole article gives.
 */
export const Difference = z.object({
  path: z.string(),
  sentence: z.nullable(z.string()),
  proposed: z.object({
    subject: FactSubject,
    value: z.union([z.number(), z.string()]),
    name: z.nullable(z.string()),
    area: z.nullable(z.string()),
  }),
  decided: z.nullable(
    z.object({
      value: z.optional(z.string()),
      name: z.optional(z.string()),
      area: z.optional(z.nullable(z.string())),
    }),
  ),
  by: Actor,
  at: z.iso.datetime(),
});
export type Difference = z.infer<typeof Difference>;

/** Who made an edition, out of what. */
export const Act = z.object({
  verb: z.enum(['published', 'corrected', 'clarified', 'retracted', 'undone', 'called', 'uncalled']),
  by: Actor,
  at: z.iso.datetime(),
  /** The second person, where two were needed. */
  approvedBy: z.nullable(Actor),
  reason: z.nullable(z.string()),
  /** The draft that was published, who opened it and when, and what was decided otherwise in it. */
  draft: z.nullable(
    z.object({
      id: z.string(),
      sha256: z.string(),
      openedBy: Actor,
      openedAt: z.iso.datetime(),
      vouched: z.array(z.string()),
      differences: z.array(Difference),
    }),
  ),
});
export type Act = z.infer<typeof Act>;

/** What readers are told was wrong: in `/corrections`, and to the chats that saw it. */
export const CorrectionNotice = z.object({
  edition: z.int(),
  publishedAt: z.iso.datetime(),
  kind: ChangeKind,
  reason: z.nullable(z.string()),
  changes: z.array(Change),
});
export type CorrectionNotice = z.infer<typeof CorrectionNotice>;

/**
 * What the desk keeps of an edition, published with it by the same write, so that the trace can't miss an edition.
 * `notices` are all of the contest so far, oldest first: undoing takes none back.
 */
export const EditionRecord = z.object({ basis: Basis, act: Act, notices: z.array(CorrectionNotice) });
export type EditionRecord = z.infer<typeof EditionRecord>;
