import type { Role } from './cues/role-cue.ts';
import { type FigureKind, type Judgement, judgeFigures } from './judge/judge-figures.ts';
import type { Pairing } from './pairing.ts';
import type { PollDraft } from './poll-draft.ts';
import type { Quantity } from './quantities.ts';
import type { ReadText } from './readings.ts';
import type { Entity } from './registry.ts';
import type { Scope, ScopeFrame } from './scopes.ts';

/** A figure as the rules have read it: whose, of which vote, of which poll. */
export interface FirstReading extends Pairing {
  scope: Scope;
  poll: PollDraft | null;
  /** Its own sentence speaks of the poll. */
  isReferred: boolean;
}

/** What both readings make of it; `poll` is `wanted` where only the second reading has it in one. */
export interface Settled extends Pairing {
  scope: Scope;
  poll: PollDraft | 'wanted' | null;
  /** The network vouches for what it is settled as. */
  isSure: boolean;
}

/** How sure the network has to be of what, 0 to 1. */
export interface Certainty {
  /** Less than this of a count and of polls together: the number is no share of anybody's. */
  refuse: number;
  /** The same of a share that the rules found to be somebody's in a named house's poll. */
  refuseOfHouse: number;
  /** Of a count and of polls together, for one of them to be weighed against the other alone. */
  share: number;
  /** To call a poll what the rules took for a count, or the other way round. */
  move: number;
  /** To take for counted what the rules found to be somebody's in the poll of a house that the sentence names. */
  moveFromHouse: number;
  /** To stand against words nearby that speak of something else, and against another figure told before. */
  vouch: number;
  /** To take back what the rules found to be of a part, a quote or another vote. */
  moveBack: number;
  /** To give a figure to somebody else. */
  owner: number;
  /** To take a number that the rules found no owner for, and of its owner. */
  take: number;
  takeOwner: number;
  /** To name the house whose poll it is. */
  source: number;
  /** To call it turnout, the part counted or the register. */
  whole: number;
  /** To count as a share or votes where words leave open whether a text is of an election. */
  election: number;
}

/** Found by trying on articles 276 to 335 of test/corpus, which the network was not trained with then. */
export const SURE: Certainty = {
  refuse: 0.35,
  refuseOfHouse: 0.1,
  share: 0.5,
  move: 0.7,
  moveFromHouse: 0.97,
  vouch: 0.75,
  moveBack: 0.8,
  owner: 0.7,
  take: 0.6,
  takeOwner: 0.7,
  source: 0.6,
  whole: 0.8,
  election: 0.9,
};

/** More than anything is likely. */
const NEVER = 2;
/** In an item of a few lines there is little to go by, and the rules were made on such. */
const CAUTIOUS: Certainty = {
  refuse: 0.02,
  refuseOfHouse: 0.02,
  share: NEVER,
  move: 0.97,
  moveFromHouse: NEVER,
  vouch: 0.95,
  moveBack: NEVER,
  owner: 0.97,
  take: NEVER,
  takeOwner: NEVER,
  source: 0.97,
  whole: 0.97,
  election: 0.97,
};
const FEW_TOKENS = 140;

/** What the network says of a section's numbers, and how sure it has to be in one of that length. */
export interface SecondOpinion {
  judgements: ReadonlyMap<Quantity, Judgement>;
  sure: Certainty;
}

/** More of an article takes a function longer than it has; what stands further down, the rules read alone. */
export const MOST_JUDGED_TOKENS = 4_000;

/** Asks the network about the numbers of an article's sections that could be a share or votes, in their order. */
export function secondOpinions<
  Section extends { read: ReadText; source: { title: string | null }; frame: ScopeFrame },
>(sections: readonly Section[]): { section: Section; opinion: SecondOpinion }[] {
  let left = MOST_JUDGED_TOKENS;
  return sections.map((section) => {
    const { read, source, frame } = section;
    const tokens = read.readings.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
    const judgements = judgeFigures(read, { title: source.title, frame }, left);
    left = Math.max(0, left - tokens);
    return { section, opinion: { judgements, sure: tokens < FEW_TOKENS ? CAUTIOUS : SURE } };
  });
}

const LEAST_OWNER = 0.6;

/** How many numbers are surely somebody's, of a count or of a poll. */
export function countSureFigures({ judgements, sure }: SecondOpinion): number {
  const isSure = ({ likely, owner, ownerLikely }: Judgement): boolean =>
    mayOwn(owner) &&
    ownerLikely >= LEAST_OWNER &&
    likely.count + likely.opinion + likely.exit >= sure.election;
  return [...judgements.values()].filter(isSure).length;
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

/**
 * Lays the network's opinion beside what the rules read: it may refuse a figure, move it between count and poll, give it
 * to somebody else, take it back, or take one of `open`, numbers that the rules made nothing of.
 */
export function settleReadings(
  first: readonly FirstReading[],
  open: readonly Quantity[],
  { judgements, sure }: SecondOpinion,
): Settled[] {
  const list = listIn(first);
  const listed = likelyOfList(list, judgements);
  const kept: Certainty = { ...sure, owner: NEVER, takeOwner: NEVER };
  const claimOf = ({ quantity }: FirstReading): Judgement | undefined => judgements.get(quantity);
  /** Of two figures that the network gives to one owner, the likelier is his. */
  const isBestClaim = (read: FirstReading): boolean =>
    !first.some(
      (other) =>
        other !== read &&
        other.measure === read.measure &&
        claimOf(other)?.owner === claimOf(read)?.owner &&
        (claimOf(other)?.ownerLikely ?? 0) > (claimOf(read)?.ownerLikely ?? 0),
    );
  // Two figures may have been given to each other's owners.
  const isExchanged = (one: FirstReading, other: FirstReading): boolean => {
    const [mine, its] = [claimOf(one), claimOf(other)];
    return mine?.owner === other.entity && its?.owner === one.entity && (its?.ownerLikely ?? 0) >= sure.owner;
  };
  const settled = first.flatMap((read): Settled[] => {
    const judgement = judgements.get(read.quantity);
    // Of seats the network knows only that they are none of its kinds, and "answered no" names nobody that it could point to.
    const isAnswer = read.entity?.kind === 'option';
    if (
      judgement === undefined ||
      read.measure === 'seats' ||
      (isAnswer && judgement.owner?.kind !== 'option')
    )
      return [{ ...read, isSure: false }];
    if (surelyOfTheWhole(judgement, sure) !== null) return [];
    const others = first.filter((each) => each !== read && !isExchanged(read, each));
    if (listed === null || !list.includes(read))
      return [settleOne(read, others, judgement, isAnswer || !isBestClaim(read) ? kept : sure)];
    // Whose each of a list is, its place says better than the network.
    return [settleOne(read, others, { ...judgement, likely: listed }, { ...kept, move: sure.moveBack })];
  });
  const told = new Set(first.map(({ quantity }) => quantity));
  for (const quantity of open) {
    const judgement = told.has(quantity) ? undefined : judgements.get(quantity);
    const taken = judgement === undefined ? null : take(quantity, judgement, sure);
    if (taken !== null) settled.push(taken);
  }
  return settled.toSorted((a, b) => a.quantity.start - b.quantity.start);
}

const LIST = 3;

/** Three names and more with a share each are a list, which stands or falls together. */
function listIn(first: readonly FirstReading[]): FirstReading[] {
  const named = first.filter(({ entity, measure }) => entity !== null && measure === 'share');
  return new Set(named.map(({ entity }) => entity)).size < LIST ? [] : named;
}

/** What the numbers of a list are likely to be, on average. */
function likelyOfList(
  list: readonly FirstReading[],
  judgements: ReadonlyMap<Quantity, Judgement>,
): Judgement['likely'] | null {
  const all = list.flatMap(({ quantity }) => judgements.get(quantity)?.likely ?? []);
  const [sample] = all;
  if (sample === undefined) return null;
  const kinds = Object.keys(sample) as FigureKind[];
  const mean = (kind: FigureKind): number => all.reduce((sum, likely) => sum + likely[kind], 0) / all.length;
  return Object.fromEntries(kinds.map((kind) => [kind, mean(kind)])) as Judgement['likely'];
}

/** An exit poll of the first round is one, too, and not this one's. */
const OF_ANOTHER_VOTE: ReadonlySet<Scope> = new Set(['first-round', 'previous-election']);

function settleOne(
  read: FirstReading,
  others: readonly FirstReading[],
  { likely, owner, ownerLikely }: Judgement,
  sure: Certainty,
): Settled {
  const polled = likely.opinion + likely.exit;
  const { entity, measure } = read;
  const isOfHouse =
    read.isReferred && entity !== null && read.scope === 'count' && (read.poll?.pollster ?? null) !== null;
  if (likely.count + polled < (isOfHouse ? sure.refuseOfHouse : sure.refuse)) {
    const aside = asideOf(likely);
    return {
      ...read,
      entity: aside === null ? null : entity,
      isSure: false,
      scope: read.scope === 'count' ? (aside ?? 'unrelated') : read.scope,
    };
  }
  const hasOwn = others.some((each) => each.entity === owner && each.measure === measure);
  const isOwners = ownerLikely >= (entity === null ? sure.takeOwner : sure.owner) && mayOwn(owner) && !hasOwn;
  const whose = isOwners ? owner : entity;
  const isPlain = read.scope === 'count' && !isOfHouse;
  const move = isPlain ? sure.move : isOfHouse ? sure.moveFromHouse : sure.moveBack;
  // What is rather a share than not is weighed between the two.
  const of = isPlain && likely.count + polled >= sure.share ? likely.count + polled : 1;
  const settled = { ...read, entity: whose };
  if (likely.count >= move * of && read.poll?.kind !== 'quick-count')
    return { ...settled, scope: 'count', poll: null, isSure: likely.count >= sure.vouch };
  if (polled >= move * of && measure === 'share' && !OF_ANOTHER_VOTE.has(read.scope))
    return { ...settled, scope: 'count', poll: read.poll ?? 'wanted', isSure: polled >= sure.vouch };
  return { ...settled, isSure: false };
}

function mayOwn(entity: Entity | null): boolean {
  return entity !== null && entity.kind !== 'place';
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
  const { unit, value } = quantity;
  const isShare = unit === 'percent' || (unit === 'bare' && value <= 100);
  if (!mayOwn(owner) || ownerLikely < sure.takeOwner || (isShare && value > 100)) return null;
  const taken = { quantity, entity: owner, scope: 'count' } as const;
  const polled = likely.opinion + likely.exit;
  if (polled >= sure.take && isShare)
    return { ...taken, measure: 'share', poll: 'wanted', isSure: polled >= sure.vouch };
  if (likely.count >= sure.take)
    return {
      ...taken,
      measure: isShare ? 'share' : 'votes',
      poll: null,
      isSure: likely.count >= sure.vouch,
    };
  return null;
}

/** The role the network is sure of, for a number that is nobody's and of the whole contest; null where it is not sure. */
export function surelyOfTheWhole(judgement: Judgement | undefined, sure: Certainty): Role | null {
  if (judgement === undefined) return null;
  for (const [kind, role] of WHOLE) if (judgement.likely[kind] >= sure.whole) return role;
  return null;
}
