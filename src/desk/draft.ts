import * as z from 'zod/mini';
import { ContestId } from '../election/contest.ts';
import { Actor } from './actor.ts';

const Moment = z.iso.datetime();

/**
 * An editor's word on one fact. In an edit, `value` is what the editor typed ("92.10", "4,281,625", a stage's name);
 * a new `name` or `area` goes for the whole row, because the votes beside a share are the same candidate's. An
 * `area` of null is the whole contest.
 */
export const Decision = z.discriminatedUnion('is', [
  z.object({ is: z.literal('accept') }),
  z.object({ is: z.literal('drop') }),
  z.object({
    is: z.literal('edit'),
    value: z.optional(z.string()),
    name: z.optional(z.string()),
    area: z.optional(z.nullable(z.string())),
  }),
]);
export type Decision = z.infer<typeof Decision>;

export const Decided = z.object({ decision: Decision, by: Actor, at: Moment });
export type Decided = z.infer<typeof Decided>;

/**
 * What editors have done to a reading under review. The article and its report lie beside it and never change, so a
 * fact's path in the report is its name for good. `version` grows with every change.
 */
export const Draft = z.object({
  id: z.string(),
  version: z.int(),
  /** `scheduled`: approved, and published when `publishAt` has come. */
  state: z.enum(['open', 'scheduled', 'published', 'discarded', 'expired']),
  openedBy: Actor,
  openedAt: Moment,
  /** A draft that is still open then is closed. */
  expiresAt: Moment,
  /** The chat to tell when it expires or is published at its time; null for a draft of the command line. */
  chatId: z.nullable(z.int()),
  title: z.nullable(z.string()),
  sha256: z.string(),
  /** What each contest of the report is published as, in the report's order. */
  contestIds: z.array(ContestId),
  /** The edition of each contest that its editors have seen, 0 where there was none. */
  startedFrom: z.record(z.string(), z.int()),
  decisions: z.record(z.string(), Decided),
  /** Who accepted all that need not be decided one by one; null as long as nobody has. */
  restAccepted: z.nullable(z.object({ by: Actor, at: Moment })),
  /** Codes of errors that an editor vouches for: the source says so, odd as it is. */
  vouched: z.array(z.object({ code: z.string(), by: Actor, at: Moment })),
  schedule: z.nullable(z.object({ publishAt: Moment, by: Actor, approvedBy: z.nullable(Actor) })),
});
export type Draft = z.infer<typeof Draft>;
