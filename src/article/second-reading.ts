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

/** How sure the network has to be of what, 0 to 1; found by trying on articles that it was not trained with. */
export type Certainty = Record<
  'refuse' | 'refuseList' | 'move' | 'moveBack' | 'owner' | 'take' | 'takeOwner' | 'source' | 'whole',
  number
>;
export const SURE: Certainty = {
  /** Less than this of a count and of polls together: the number is no share of anybody's. */
  refuse: 0.35,
  /** The same of a list, which is moved as seldom as what is taken back. */
  refuseList: 0.05,
  /** To call a poll what the rules took for a count, or the other way round. */
  move: 0.7,
  /** To take back what the rules found to be of a part, a quote or another vote. */
  moveBack: 0.9,
  /** To give a figure to somebody else. */
  owner: 0.7,
  /** To take a number that the rules found no owner for, and of its owner. */
  take: 0.6,
  takeOwner: 0.6,
  /** To name the house whose poll it is. */
  source: 0.6,
  /** To call it turnout, the part counted or the register. */
  whole: 0.8,
};

/** In an item of a few lines there is little to go by, and the rules were made on such. */
const NEVER = 2;
const CAUTIOUS: Certainty = {
  refuse: 0.02,
  refuseList: 0.05,
  move: 0.97,
  moveBack: NEVER,
  owner: 0.97,
  take: NEVER,
  takeOwner: NEVER,
  source: 0.97,
  whole: 0.97,
};
const FEW_TOKENS = 140;

/** How sure the network has to be in an article of so many words and signs. */
export function certaintyFor(tokens: number): Certainty {
  return tokens < FEW_TOKENS ? CAUTIOUS : SURE;
}

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
  sure: Certainty,
): Settled[] {
  const listed = likelyOfList(first, judgements);
  const its = listed === null ? sure : { ...sure, refuse: sure.refuseList, move: sure.moveBack };
  const settled: Settled[] = [];
  for (const quantity of quantities) {
    const read = first.filter((each) => each.quantity === quantity);
    const judgement = judgements.get(quantity);
    const isAnswer = read.some(({ entity }) => entity?.kind === 'option');
    if (!isAnswer && surelyOfTheWhole(judgement, sure) !== null) continue;
    if (judgement === undefined || isAnswer) settled.push(...read);
    else if (read.length > 0)
      settled.push(...read.map((each) => settleOne(each, first, { ...judgement, ...listed }, its)));
    else {
      const taken = take(quantity, judgement, sure);
      if (taken !== null) settled.push(taken);
    }
  }
  return settled;
}

const LIST = 3;

/** Three names and more with a share each are a list, which stands or falls together; null where there is none. */
function likelyOfList(
  first: readonly FirstReading[],
  judgements: ReadonlyMap<Quantity, Judgement>,
): Pick<Judgement, 'likely' | 'ownerLikely'> | null {
  const named = first.filter(({ entity, measure }) => entity !== null && measure === 'share');
  if (new Set(named.map(({ entity }) => entity)).size < LIST) return null;
  const all = named.flatMap(({ quantity }) => judgements.get(quantity)?.likely ?? []);
  const [sample] = all;
  if (sample === undefined) return null;
  const mean = (kind: FigureKind): number => all.reduce((sum, likely) => sum + likely[kind], 0) / all.length;
  const kinds = Object.keys(sample) as FigureKind[];
  const likely = Object.fromEntries(kinds.map((kind) => [kind, mean(kind)])) as Judgement['likely'];
  // Whose each is, its place in the list says better than the network.
  return { likely, ownerLikely: 0 };
}

function settleOne(
  read: FirstReading,
  first: readonly FirstReading[],
  { likely, owner, ownerLikely }: Judgement,
  sure: Certainty,
): Settled {
  if (read.measure === 'seats') return read;
  const polled = likely.opinion + likely.exit;
  const { entity, measure } = read;
  const hasOwn = first.some((each) => each !== read && each.entity === owner && each.measure === measure);
  const isOwners = ownerLikely >= (entity === null ? sure.takeOwner : sure.owner) && !hasOwn;
  const whose = isOwners ? owner : entity;
  if (likely.count + polled < sure.refuse) {
    const aside = asideOf(likely);
    return {
      ...read,
      entity: aside === null ? null : entity,
      scope: read.scope === 'count' ? (aside ?? 'unrelated') : read.scope,
    };
  }
  const move = read.scope === 'count' ? sure.move : sure.moveBack;
  if (likely.count >= move) return { ...read, entity: whose, scope: 'count', poll: null };
  if (polled >= move && measure === 'share')
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

function take(
  quantity: Quantity,
  { likely, owner, ownerLikely }: Judgement,
  sure: Certainty,
): Settled | null {
  if (owner === null || ownerLikely < sure.takeOwner || owner.kind === 'place') return null;
  const isShare = quantity.unit === 'percent' || (quantity.unit === 'bare' && quantity.value <= 100);
  if (likely.opinion + likely.exit >= sure.take && isShare)
    return { quantity, entity: owner, measure: 'share', scope: 'count', poll: 'wanted' };
  if (likely.count >= sure.take)
    return { quantity, entity: owner, measure: isShare ? 'share' : 'votes', scope: 'count', poll: null };
  return null;
}

/** The role the network is sure of, for a number that is nobody's and of the whole contest; null where it is not sure. */
export function surelyOfTheWhole(judgement: Judgement | undefined, sure: Certainty): Role | null {
  if (judgement === undefined) return null;
  for (const [kind, role] of WHOLE) if (judgement.likely[kind] >= sure.whole) return role;
  return null;
}
