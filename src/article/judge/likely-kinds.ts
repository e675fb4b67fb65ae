import type { Certainty } from '../certainty.ts';
import type { Scope } from '../count/scopes.ts';
import type { Role } from '../cues/role-cue.ts';
import type { FigureKind, Judgement } from './judge-figures.ts';

/** How likely a number is of each kind, 0 to 1. */
export type Likely = Judgement['likely'];

/** How likely a number is of a poll of either kind. */
export function polledOf({ opinion, exit }: Likely): number {
  return opinion + exit;
}

/** What of a count, a poll or neither a number most likely is. */
export function groupOf(likely: Likely): 'count' | 'poll' | 'part' | 'previous' {
  const polled = polledOf(likely);
  if (Math.max(likely.count, polled) < 0.5) return likely.previous > likely.part ? 'previous' : 'part';
  return likely.count >= polled ? 'count' : 'poll';
}

const SCOPES: Partial<Record<FigureKind, Scope>> = {
  part: 'subgroup',
  previous: 'previous-election',
  subgroup: 'subgroup',
};

/** What the likeliest kind that is no result says of the number; null where that is nothing. */
export function asideOf(likely: Likely): Scope | null {
  const [kind] = (['part', 'previous', 'subgroup', 'none'] as const).toSorted(
    (a, b) => likely[b] - likely[a],
  );
  return (kind === undefined ? null : SCOPES[kind]) ?? null;
}

/** What is the whole contest's and nobody's own. */
const WHOLE: readonly [FigureKind, Role][] = [
  ['turnout', 'turnout'],
  ['counted', 'progress'],
  ['registered', 'registered-voters'],
];

/** The role the network is sure of, for a number that is nobody's and of the whole contest; null where it is not sure. */
export function surelyOfTheWhole(judgement: Judgement | undefined, sure: Certainty): Role | null {
  if (judgement === undefined) return null;
  return WHOLE.find(([kind]) => judgement.likely[kind] >= sure.whole)?.[1] ?? null;
}
