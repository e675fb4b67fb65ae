import type { QuantityUnit } from '../numbers/quantities.ts';

/** What a number is about, before anyone asks whose it is. */
export type Role =
  | 'share'
  | 'votes'
  | 'seats'
  | 'progress'
  | 'turnout'
  | 'registered-voters'
  | 'votes-cast'
  | 'valid-votes'
  | 'rejected-votes'
  | 'polling-stations'
  | 'constituencies'
  | 'observers'
  | 'sample'
  | 'threshold'
  | 'margin'
  | 'change'
  | 'subgroup'
  | 'unrelated'
  | 'not-understood'
  | 'none';

/**
 * One cue: it fits when each of its expressions matches. `before` sees the lower-case words since the number
 * before (at most 110 characters), `far` the whole sentence up to this number, `after` the words up to the next
 * number (at most 90). Windows are short, so no expression can cost more than a constant.
 */
export interface RoleCue {
  role: Role;
  units: readonly QuantityUnit[];
  before?: RegExp;
  after?: RegExp;
  far?: RegExp;
  /** Like `after`, but past the next numbers too: 120 characters. */
  beyond?: RegExp;
  unless?: RegExp;
  unlessAfter?: RegExp;
}

export const PERCENT: readonly QuantityUnit[] = ['percent'];
export const COUNT: readonly QuantityUnit[] = ['count', 'bare'];
export const ANY: readonly QuantityUnit[] = ['percent', 'count', 'bare'];

const A_HEDGE =
  '(?: (?:just|only|some|about|around|nearly|almost|over|more than|roughly|approximately|at least|under|less than|an estimated|a|an|the|up to|as much as|all|another|exactly|fewer than))';

/** Hedges and articles before a number, each with a space before it. */
export const HEDGE = `${A_HEDGE}*`;

/** A few of them and the space before the number. */
export const HEDGED = `${A_HEDGE}{0,4} `;

/** Verbs and prepositions by which somebody has the figure behind them. */
export const RECEIVED =
  '\\b(?:received?|receives|receiving|won|wins|winning|got|gets|getting|took|takes|taking|secured?|secures|securing|garnered|garners|garnering|obtained|obtains|obtaining|polled|polls|polling|gained|gains|gaining|scored|scores|captured|collected|mustered|managed|earned|attracted|drew|has|had|have|on|ahead|leads?|leading|led)';
