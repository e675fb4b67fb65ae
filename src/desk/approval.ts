import * as z from 'zod/mini';
import { Call } from '../election/call.ts';
import { ContestId } from '../election/contest.ts';
import { Actor } from './actor.ts';
import { Correcting } from './record.ts';

/** What a first person asked for and a second one may let happen. */
export const Proposal = z.discriminatedUnion('verb', [
  z.object({
    verb: z.literal('publish'),
    draftId: z.string(),
    /** The version that was asked about: a draft that has changed since is not what was asked about. */
    version: z.int(),
    publishAt: z.nullable(z.iso.datetime()),
  }),
  z.object({
    verb: z.literal('correct'),
    correcting: Correcting,
  }),
  z.object({ verb: z.literal('retract'), sha256: z.string(), reason: z.string() }),
  z.object({ verb: z.literal('undo'), edition: z.int(), reason: z.string() }),
  z.object({ verb: z.literal('call'), call: Call }),
  z.object({ verb: z.literal('uncall'), reason: z.string() }),
]);
export type Proposal = z.infer<typeof Proposal>;

/** A proposal that waits for another person than the one who made it. */
export const Approval = z.object({
  id: z.string(),
  version: z.int(),
  contestId: ContestId,
  why: z.enum(['first-publication', 'final-stage', 'retraction', 'call']),
  proposal: Proposal,
  by: Actor,
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  state: z.enum(['open', 'approved', 'refused']),
});
export type Approval = z.infer<typeof Approval>;
