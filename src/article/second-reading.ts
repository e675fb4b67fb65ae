import { type Certainty, NEVER } from './certainty.ts';
import { type FiguresTogether, figuresTogether } from './figures-together.ts';
import type { FirstReading, OpenNumber } from './first-reading.ts';
import type { Judgement } from './judge/judge-figures.ts';
import { groupOf, polledOf, surelyOfTheWhole } from './judge/likely-kinds.ts';
import type { SecondOpinion } from './judge/second-opinion.ts';
import type { Entity } from './names/registry.ts';
import type { Quantity } from './numbers/quantities.ts';
import { assignOwners, type Claimant, ownersOfTwo } from './owners/owner-claims.ts';
import { ownersOfPairs } from './owners/share-and-votes.ts';
import type { PollDraft } from './polls/poll-draft.ts';
import { type Settled, settleFigure, takeNumber } from './settled-figure.ts';

/** A figure that somebody is wanted for: one that the rules read, or one that they made nothing of. */
interface Claim<Of> extends Claimant {
  of: Of;
}

/**
 * Lays the network's opinion beside what the rules read: it may refuse a figure, move it between count and poll, give it
 * to somebody else or, where too little speaks for anybody, to nobody, take it back, or take one of `open`, numbers that
 * the rules made nothing of.
 */
export function settleReadings(
  first: readonly FirstReading[],
  open: readonly OpenNumber[],
  { judgements, sure }: SecondOpinion,
): Settled[] {
  const times = timesRead(first);
  const together = figuresTogether(first, judgements);
  const ofRead = first.flatMap((read) => {
    const judgement = judgementOf(read, judgements);
    const isGivenToTwo = (times.get(read.quantity) ?? 0) > 1;
    return judgement === null ? [] : [claimOfRead(read, judgement, { isGivenToTwo, together, sure })];
  });
  const left = open.filter(({ quantity }) => !times.has(quantity));
  const isOfVotes = listsVotes(first, left, { judgements, sure });
  const isListed = isOfVotes && left.some(({ quantity }) => isSurelyVotes(judgements.get(quantity), sure));
  const ofTaken = left.flatMap((number) => {
    const judgement = judgements.get(number.quantity);
    const least =
      isListed && !number.isOther && (judgement?.likely.count ?? 0) < sure.take
        ? { ...sure, take: sure.takeListed, takeOwner: sure.takeListedOwner }
        : sure;
    return judgement === undefined ? [] : claimsOfOpen(number, judgement, { isOfVotes, sure: least });
  });
  const owners = ownersIn(first, [...ofRead, ...ofTaken], judgements);
  const settled = first.flatMap((read): Settled[] => {
    const judgement = judgementOf(read, judgements);
    if (judgement === null) return [{ ...read, isSure: false }];
    return settleRead(read, judgement, { whose: owners.get(read) ?? null, together, sure });
  });
  const taken = ofTaken.flatMap(({ of }): Settled[] => {
    const entity = owners.get(of) ?? null;
    return entity === null ? [] : [{ ...of, entity }];
  });
  return [...settled, ...taken].toSorted(inOrder);
}

/** "Solano 151, Brandt (Harbour Party) 69, Reed 22": more than a hundred is no share, and the others are what it is. */
function listsVotes(
  first: readonly FirstReading[],
  left: readonly OpenNumber[],
  { judgements, sure }: SecondOpinion,
): boolean {
  const hasShare =
    first.some(({ measure }) => measure !== 'votes') ||
    left.some(({ quantity }) => quantity.unit === 'percent' || !Number.isInteger(quantity.value));
  const isMany = ({ quantity }: OpenNumber): boolean =>
    quantity.value > 100 && (judgements.get(quantity)?.likely.count ?? 0) >= sure.take;
  return !hasShare && (first.length > 0 || left.some(isMany));
}

function isSurelyVotes(judgement: Judgement | undefined, sure: Certainty): boolean {
  return (judgement?.likely.count ?? 0) >= sure.vouch;
}

/** "Had both at 25 percent" gives one figure to two. */
function timesRead(first: readonly FirstReading[]): ReadonlyMap<Quantity, number> {
  const times = new Map<Quantity, number>();
  for (const { quantity } of first) times.set(quantity, (times.get(quantity) ?? 0) + 1);
  return times;
}

/** Of seats the network knows only that they are none of its kinds. */
function judgementOf(
  { quantity, measure }: FirstReading,
  judgements: SecondOpinion['judgements'],
): Judgement | null {
  return measure === 'seats' ? null : (judgements.get(quantity) ?? null);
}

function claimOfRead(
  read: FirstReading,
  judgement: Judgement,
  { isGivenToTwo, together, sure }: { isGivenToTwo: boolean; together: FiguresTogether; sure: Certainty },
): Claim<FirstReading> {
  const { entity, measure, poll } = read;
  // Whose each of a list is, its place says better; of two with one figure the network knows one; "opposed" is no name.
  const isPlaced = read.isPlaced || isGivenToTwo || (together.isList && together.all.has(read));
  return {
    ...whoseOf(judgement, poll, sure),
    trust: isPlaced ? NEVER : entity?.kind === 'option' ? sure.answer : sure.trust,
    least: entity === null ? sure.takeOwner : sure.owner,
    measure,
    read: entity,
    of: read,
  };
}

/** A claim for what the network is sure enough of to take it, if it is. */
function claimsOfOpen(
  number: OpenNumber,
  judgement: Judgement,
  { isOfVotes, sure }: { isOfVotes: boolean; sure: Certainty },
): Claim<Omit<Settled, 'entity'>>[] {
  const of = takeNumber(number, judgement, { isOfVotes, sure });
  if (of === null) return [];
  const least = number.isOther ? sure.takeOther : sure.takeOwner;
  return [{ ...whoseOf(judgement, null, sure), trust: 0, least, measure: of.measure, read: null, of }];
}

/** Two houses' figures of one name are no two figures of one vote. */
function whoseOf(
  { likely, owners, source, sourceLikely }: Judgement,
  poll: PollDraft | null,
  sure: Certainty,
): Pick<Claimant, 'kind' | 'owners' | 'certainty'> {
  const group = groupOf(likely);
  const house = group === 'poll' && sourceLikely >= sure.source ? source?.name : poll?.pollster;
  const certainty = Math.max(polledOf(likely), ...Object.values(likely));
  return { kind: `${group} ${house ?? ''}`, owners, certainty };
}

/** Whose each figure is, with what is known of two that share one figure and of two figures beside each other. */
function ownersIn(
  first: readonly FirstReading[],
  claims: readonly Claim<unknown>[],
  judgements: SecondOpinion['judgements'],
): ReadonlyMap<unknown, Entity | null> {
  const owners = new Map([...assignOwners(claims)].map(([{ of }, entity]) => [of, entity]));
  for (const [read, entity] of ownersOfTwo(first, judgements)) owners.set(read, entity);
  for (const [read, entity] of ownersOfPairs(first, owners, judgements)) owners.set(read, entity);
  return owners;
}

/** A figure that the rules read; none where it is surely nobody's. */
function settleRead(
  read: FirstReading,
  judgement: Judgement,
  { whose, together, sure }: { whose: Entity | null; together: FiguresTogether; sure: Certainty },
): Settled[] {
  if (surelyOfTheWhole(judgement, sure) !== null) return [];
  const { likely } = judgement;
  if (isAnswerOf(read, judgement))
    return [{ ...read, isSure: read.poll === null && likely.count >= sure.vouch }];
  const isAlone =
    !together.all.has(read) || Math.max(likely.count, likely.part, polledOf(likely)) >= sure.alone;
  if (isAlone || together.likely === null) return [settleFigure(read, whose, likely, sure)];
  return [settleFigure(read, whose, together.likely, { ...sure, move: sure.moveBack })];
}

/** "Answered no" names nobody that the network could point to. */
function isAnswerOf({ entity }: FirstReading, { owners }: Judgement): boolean {
  const [best] = [...owners].toSorted(([, a], [, b]) => b - a);
  return entity?.kind === 'option' && best?.[0].kind !== 'option';
}

/** As they stand; two who share one figure, as they are first named. */
function inOrder(a: Settled, b: Settled): number {
  return a.quantity.start - b.quantity.start || (a.entity?.firstAt ?? 0) - (b.entity?.firstAt ?? 0);
}
