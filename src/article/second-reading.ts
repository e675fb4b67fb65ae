import type { Role } from './cues/role-cue.ts';
import type { FigureKind, Judgement } from './judge/judge-figures.ts';
import type { Pairing } from './pairing.ts';
import type { PollDraft } from './poll-draft.ts';
import type { Quantity } from './quantities.ts';
import type { Scope } from './scopes.ts';

/** A figure as the rules have read it: whose, of which vote, of which poll. */
export interface FirstReading extends Pairing {
  scope: Scope;
  poll: PollDraft | null;
}

/** What both readings make of it; `poll` is `wanted` where only the second reading has it in one. */
export interface Settled extends Pairing {
  scope: Scope;
  poll: PollDraft | 'wanted' | null;
}

/**
 * How sure the network has to be. Where the rules found an owner, it has to be quite sure that the number is no share
 * of anybody's; where they found none, quite sure that it is.
 */
export const SURE = {
  refuse: 0.35,
  move: 0.7,
  moveBack: 0.9,
  owner: 0.7,
  take: 0.6,
  takeOwner: 0.6,
  source: 0.6, whole: 0.8 };

const SCOPES: Partial<Record<FigureKind, Scope>> = {
  part: 'subgroup',
  previous: 'previous-election',
  subgroup: 'subgroup',
};
/** What is the whole contest's and nobody's own. */
const WHOLE: readonly [FigureKind, Role][] = [
  ['turnout', 'turnout'],
  ['counted', 'progress'],
  ['registered', 'registered-voters'],
];

/** Lays the network's opinion beside what the rules read: one refuses, moves or owns what the other has read. */
export function settleReadings(
  first: readonly FirstReading[],
  quantities: readonly Quantity[],
  judgements: ReadonlyMap<Quantity, Judgement>,
): Settled[] {
  const settled: Settled[] = [];
  for (const quantity of quantities) {
    const read = first.filter((each) => each.quantity === quantity);
    const judgement = judgements.get(quantity);
    if (surelyOfTheWhole(judgement) !== null) continue;
    if (judgement === undefined) settled.push(...read);
    else if (read.length > 0) settled.push(...read.map((each) => settleOne(each, judgement)));
    else {
      const taken = take(quantity, judgement);
      if (taken !== null) settled.push(taken);
    }
  }
  return settled;
}

function settleOne(read: FirstReading, { likely, owner, ownerLikely }: Judgement): Settled {
  if (read.measure === 'seats') return read;
  const polled = likely.opinion + likely.exit;
  const asResult = likely.count + polled;
  const { entity } = read;
  // "Answered no" names nobody that the network could point to.
  const isOther = owner !== null && ownerLikely >= SURE.owner && entity?.kind !== 'option';
  const whose = isOther || entity === null ? (ownerLikely >= SURE.takeOwner ? owner : null) : entity;
  if (asResult < SURE.refuse) {
    const aside = asideOf(likely);
    return {
      ...read,
      entity: aside === null ? null : entity,
      scope: read.scope === 'count' ? (aside ?? 'unrelated') : read.scope,
    };
  }
  // What the rules found to be of a part, a quote or another vote takes more to be moved.
  const move = read.scope === 'count' ? SURE.move : SURE.moveBack;
  if (likely.count >= move) return { ...read, entity: whose, scope: 'count', poll: null };
  if (polled >= move && read.measure === 'share')
    return { ...read, entity: whose, scope: 'count', poll: read.poll ?? 'wanted' };
  return { ...read, entity: whose };
}

/** What the likeliest kind that is no result says of the number. */
function asideOf(likely: Judgement['likely']): Scope | null {
  const [kind] = (['part', 'previous', 'subgroup', 'none'] as const).toSorted(
    (a, b) => likely[b] - likely[a],
  );
  return (kind === undefined ? null : SCOPES[kind]) ?? null;
}

function take(quantity: Quantity, { likely, owner, ownerLikely }: Judgement): Settled | null {
  if (owner === null || ownerLikely < SURE.takeOwner || owner.kind === 'place') return null;
  const isShare = quantity.unit === 'percent' || (quantity.unit === 'bare' && quantity.value <= 100);
  if (likely.opinion + likely.exit >= SURE.take && isShare)
    return { quantity, entity: owner, measure: 'share', scope: 'count', poll: 'wanted' };
  if (likely.count >= SURE.take)
    return { quantity, entity: owner, measure: isShare ? 'share' : 'votes', scope: 'count', poll: null };
  return null;
}

/** The role the network is sure of, for a number that is nobody's and of the whole contest; null where it is not sure. */
export function surelyOfTheWhole(judgement: Judgement | undefined): Role | null {
  if (judgement === undefined) return null;
  for (const [kind, role] of WHOLE) if (judgement.likely[kind] >= SURE.whole) return role;
  return null;
}
