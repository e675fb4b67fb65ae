import type * as z from 'zod/mini';
import type { PollKind as PollKindSchema } from '../../election/report.ts';

/** Exit poll, opinion poll or quick count. */
export type PollKind = z.infer<typeof PollKindSchema>;

/** A place in a sentence that speaks of a poll; who made it, as far as it says so there. */
export interface PollReference {
  /** Offset of the words that speak of it. */
  start: number;
  end: number;
  /** null for "the survey": the kind of the poll it goes on about. */
  kind: PollKind | null;
  pollster: string | null;
  partners: string[];
  sponsor: string | null;
  /** "late polls", "some surveys": of no poll that figures elsewhere could be of. */
  isAtLarge: boolean;
  /** "polls by Corvo and Pollux": each maker's own. */
  isOfEach: boolean;
  /** "another, by Pollux": of the kind of the one before. */
  isLikeLast: boolean;
  /** "another poll", "a poll": not the one spoken of before. */
  isNew: boolean;
  /** "the Corvo poll": perhaps the one spoken of before without a name. */
  isDefinite: boolean;
}

/** Speaks of a poll of which nothing is said. */
export const UNNAMED: PollReference = {
  kind: null,
  pollster: null,
  partners: [],
  sponsor: null,
  isNew: true,
  isDefinite: false,
  isOfEach: false,
  isAtLarge: false,
  isLikeLast: false,
  start: 0,
  end: 0,
};
