import * as z from 'zod/mini';
import { ContestId } from '../election/contest.ts';

/** What a channel shows and keeps up to date: one message, edited with every edition. */
export const LivingPost = z.object({
  kind: z.literal('post'),
  contestId: ContestId,
  answer: z.enum(['results', 'polls', 'compare']),
  isPinned: z.boolean(),
  /** Whether first results, half, complete and certified are also announced by posts of their own. */
  hasMilestones: z.boolean(),
  /** Stands under the message, after status, source and time; null for none. */
  signOff: z.nullable(z.string()),
  /** Without their "#". */
  hashtags: z.array(z.string()),
});
export type LivingPost = z.infer<typeof LivingPost>;

/** What changed since the last one, at the chat's own hour. */
export const Digest = z.object({
  kind: z.literal('digest'),
  /** Empty for every contest there is. */
  contestIds: z.array(ContestId),
  /** Local time in the zone of the chat's settings. */
  hour: z.int().check(z.minimum(0), z.maximum(23)),
  minute: z.int().check(z.minimum(0), z.maximum(59)),
  /** ISO weekdays, 1 for Monday; all seven for daily. */
  weekdays: z.array(z.int().check(z.minimum(1), z.maximum(7))).check(z.minLength(1)),
  onlyIfChanged: z.boolean(),
});
export type Digest = z.infer<typeof Digest>;

export const FollowTopic = z.enum(['results', 'polls', 'stage', 'corrections']);
export type FollowTopic = z.infer<typeof FollowTopic>;

/** What a chat hears of as soon as it is published. */
export const Follow = z.object({
  kind: z.literal('follow'),
  contestId: ContestId,
  topics: z.array(FollowTopic),
  /** Names as the edition spells them; whatever changes about these, too. */
  candidates: z.array(z.string()),
});
export type Follow = z.infer<typeof Follow>;

/** Said once, about one edition. */
export const Notice = z.object({
  kind: z.literal('notice'),
  contestId: ContestId,
  edition: z.int().check(z.positive()),
  about: z.discriminatedUnion('is', [
    z.object({
      is: z.literal('milestone'),
      milestone: z.enum(['first-results', 'half', 'complete', 'certified']),
    }),
    z.object({ is: z.literal('correction') }),
  ]),
  /** The living post (an id of the same chat) under whose message it is said; null for a message by itself. */
  under: z.nullable(z.string()),
});
export type Notice = z.infer<typeof Notice>;

/** What one chat is owed. Post, digest and follow stand and are owed again and again; a notice is owed once. */
export const Owed = z.discriminatedUnion('kind', [LivingPost, Digest, Follow, Notice]);
export type Owed = z.infer<typeof Owed>;

/** The contest whose new editions concern it by themselves; null for what goes by the clock or is said once. */
export function followedContest(owed: Owed): string | null {
  switch (owed.kind) {
    case 'post':
    case 'follow':
      return owed.contestId;
    case 'digest':
    case 'notice':
      return null;
  }
}

/**
 * The same obligation has the same id, so that making it twice makes one: one living post a contest, answer and topic of
 * a channel; one digest a chat and topic; one notice of a milestone or correction.
 */
export function deliveryId(owed: Owed, threadId: number | null): string {
  const thread = threadId === null ? '' : `#${threadId}`;
  switch (owed.kind) {
    case 'post':
      return `post#${owed.contestId}#${owed.answer}${thread}`;
    case 'digest':
      return `digest${thread}`;
    case 'follow':
      return `follow#${owed.contestId}${thread}`;
    case 'notice': {
      const { about } = owed;
      const what = about.is === 'milestone' ? about.milestone : `correction#${owed.edition}`;
      return `notice#${owed.contestId}#${what}${thread}`;
    }
  }
}
