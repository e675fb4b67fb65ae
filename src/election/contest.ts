import * as z from 'zod/mini';
import { CONTEST_ID } from './contest-id.ts';
import { Day } from './figure.ts';

export const ContestId = z.string().check(z.regex(CONTEST_ID));

export const ContestKind = z.enum(['presidential', 'parliamentary', 'local', 'referendum', 'party', 'other']);
export type ContestKind = z.infer<typeof ContestKind>;

/** What is being decided, where and when; `null` where the article does not say. */
export const Contest = z.object({
  id: ContestId,
  place: z.nullable(z.string()),
  office: z.nullable(z.string()),
  electionDate: z.nullable(Day),
  round: z.nullable(z.int().check(z.positive())),
  kind: ContestKind,
});
export type Contest = z.infer<typeof Contest>;

/** A contest as `/elections` lists it, with the number of its newest edition; `isTest` only where it is a rehearsal. */
export type ContestEntry = { contest: Contest; edition: number; publishedAt: string; isTest?: true };
