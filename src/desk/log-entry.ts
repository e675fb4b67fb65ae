import * as z from 'zod/mini';
import { Actor } from './actor.ts';
import type { Act } from './record.ts';

/**
 * What somebody did that made no edition. It is written before the deed, so that nothing done is missing; what broke
 * off and was done again may stand there twice.
 */
export const Deed = z.object({
  verb: z.enum([
    'loaded',
    'discarded',
    'asked',
    'approved',
    'refused',
    'scheduled',
    'unscheduled',
    'settings-changed',
    'editor-added',
    'editor-removed',
    'report-answered',
    'held',
    'resumed',
    'outlet-linked',
    'outlet-unlinked',
    'post-made',
    'post-ended',
  ]),
  by: Actor,
  at: z.iso.datetime(),
  /** The draft, approval, report, person or outlet it was done to. */
  subject: z.string(),
  note: z.nullable(z.string()),
});
export type Deed = z.infer<typeof Deed>;

/** A line of the trace: an edition with the act that made it, or a deed that made none. */
export type LogEntry = { edition: number; act: Act } | { edition: null; deed: Deed };
