import type { Locale } from './locales.ts';

/** What is pressed about that which goes out by itself: a chat's subscriptions, the desk's outlets, its stop button. */
export type DeliveryPress =
  | { ask: 'digest'; step: DigestStep; at: number }
  /** Puts an election into a chat's digest, or takes it out. */
  | { ask: 'digest-election'; contestId: string }
  /** An IANA zone for this chat. */
  | { ask: 'zone'; zone: string }
  | { ask: 'follow'; step: FollowStep; contestId: string; at: number }
  | { ask: 'follow-candidate'; contestId: string; key: string }
  /** Quiet hours, in minutes of the local day; none where both are the same. */
  | { ask: 'quiet'; from: number; to: number }
  | { ask: 'outlet'; step: OutletStep; outletId: string }
  | { ask: 'outlet-language'; outletId: string; locale: Locale }
  | PostPress
  /** Of an election, or of the whole bot where null. */
  | { ask: 'hold' | 'resume' | 'resume-surely'; contestId: string | null };

/**
 * The steps stand in chats, by their places in these lists, for as long as a digest does: each keeps its place, and a new
 * one goes to the end.
 *
 * `at` is the hour, the minute or the weekday that a step sets, and 0 elsewhere. `stop` and `settings` are pressed under a
 * digest, which stays; the others under the card, which changes.
 */
export const DIGEST_STEPS = [
  'view',
  'on',
  'off',
  'days',
  'day',
  'every-day',
  'hours',
  'hour',
  'minutes',
  'minute',
  'always',
  'if-changed',
  'elections',
  'every-election',
  'stop',
  'settings',
] as const;
export type DigestStep = (typeof DIGEST_STEPS)[number];

/** `at` counts the topics for `topic`, and is 0 elsewhere. `stop` and `settings` are pressed under what was followed. */
export const FOLLOW_STEPS = ['view', 'topic', 'candidates', 'off', 'stop', 'settings'] as const;
export type FollowStep = (typeof FOLLOW_STEPS)[number];

export const OUTLET_STEPS = [
  'list',
  'view',
  'link',
  'unlink',
  'unlink-surely',
  'zone',
  'template',
  'languages',
] as const;
export type OutletStep = (typeof OUTLET_STEPS)[number];

/** The answers that can be kept up to date in an outlet. */
export const POST_ANSWERS = ['results', 'polls', 'compare'] as const;
export type PostAnswer = (typeof POST_ANSWERS)[number];

export const POST_STEPS = ['preview', 'send', 'remove'] as const;

export type PostPress = {
  ask: 'post';
  step: (typeof POST_STEPS)[number];
  outletId: string;
  contestId: string;
  answer: PostAnswer;
  isPinned: boolean;
  isSilent: boolean;
  hasMilestones: boolean;
};
