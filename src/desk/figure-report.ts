import * as z from 'zod/mini';
import { ContestId } from '../election/contest.ts';
import { Actor } from './actor.ts';
import { FigureRef } from './record.ts';

/** A reader's doubt about a figure, in the editors' queue. Who the reader is beyond the chat to answer is not kept. */
export const FigureReport = z.object({
  id: z.string(),
  version: z.int(),
  contestId: ContestId,
  edition: z.int(),
  figure: FigureRef,
  /** The figure as the reader saw it, and its sentence. */
  asShown: z.string(),
  sentence: z.nullable(z.string()),
  note: z.nullable(z.string()),
  /** The chat to answer; null once it is forgotten or answered. */
  chatId: z.nullable(z.int()),
  at: z.iso.datetime(),
  answer: z.nullable(z.object({ text: z.string(), by: Actor, at: z.iso.datetime() })),
});
export type FigureReport = z.infer<typeof FigureReport>;
