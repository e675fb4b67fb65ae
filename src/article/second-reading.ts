import { CAUTIOUS, type Certainty, NEVER, SURE } from './certainty.ts';
import type { Scope, ScopeFrame } from './count/scopes.ts';
import type { Role } from './cues/role-cue.ts';
import type { FirstReading, OpenNumber } from './first-reading.ts';
import { type FigureKind, type Judgement, judgeFigures } from './judge/judge-figures.ts';
import type { Entity } from './names/registry.ts';
import type { Quantity } from './numbers/quantities.ts';
import { assignOwners, type Claimant, mayOwn, ownersOfTwo } from './owners/owner-claims.ts';
import type { Pairing } from './owners/pairing.ts';
import type { PollDraft } from './polls/poll-draft.ts';
import type { ReadText } from './readings.ts';

/** What both readings make of it; `poll` is `wanted` where only the second reading has it in one. */
export interface Settled extends Pairing {
  scope: Scope;
  poll: PollDraft | 'wanted' | null;
  /** The network vouches for what it is settled as. */
  isSure: boolean;
}

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
  const lengths = sections.map(({ read }) =>
    read.readings.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0),
  );
  const sure = lengths.reduce((sum, length) => sum + length, 0) < FEW_TOKENS ? CAUTIOUS : SURE;
  let left = MOST_JUDGED_TOKENS;
  return sections.map((section, at) => {
    const { read, source, frame } = section;
    const judgements = judgeFigures(read, { title: source.title, frame }, left);
    left = Math.max(0, left - (lengths[at] ?? 0));
    return { section, opinion: { judgements, sure } };
  });
}

const LEAST_OWNER = 0.6;

/** How many numbers are surely somebody's, of a count or of a poll. */
export function countSureFigures({ judgements, sure }: SecondOpinion): number {
  const isSure = ({ likely, owners }: Judgement): boolean =>
    [...owners].some(([owner, chance]) => mayOwn(owner) && chance >= LEAST_OWNER) &&
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
 * to somebody else or, where too little speaks for anybody, to nobody, take it back, or take one of `open`, numbers that
 * the rules made nothing of.
 */
export function settleReadings(
  first: readonly FirstReading[],
  open: readonly OpenNumber[],
  { judgements, sure }: SecondOpinion,
): Settled[] {
  const list = listIn(first);
  const together = list.length > 0 ? list : wholeIn(first);
  const listed = likelyOfList(together, judgements);
  /** Whose each of a list is, its place says better; of two with one figure the network knows one; "opposed" is no name. */
  const trustIn = (read: FirstReading): { trust: number; least: number } => ({
    trust:
      read.isInOrder === true ||
      list.includes(read) ||
      read.isLabelled ||
      first.some((other) => other !== read && other.quantity === read.quantity)
        ? NEVER
        : read.entity?.kind === 'option'
          ? sure.answer
          : sure.trust,
    least: read.entity === null ? sure.takeOwner : sure.owner,
  });
  const wanted = [
    ...first.flatMap((read) => {
      const judgement = judgements.get(read.quantity);
      // Of seats the network knows only that they are none of its kinds.
      return judgement === undefined || read.measure === 'seats'
        ? []
        : [
            {
              ...claimOf(judgement, read.poll, sure),
              ...trustIn(read),
              measure: read.measure,
              read: read.entity,
              of: read,
            },
          ];
    }),
    ...open.flatMap(({ quantity, isOther }) => {
      const judgement = judgements.get(quantity);
      if (judgement === undefined || first.some((read) => read.quantity === quantity)) return [];
      const taken = kindOf(quantity, judgement, { sure, isOther });
      const least = isOther ? sure.takeOther : sure.takeOwner;
      return taken === null
        ? []
        : [
            {
              ...claimOf(judgement, null, sure),
              trust: 0,
              least,
              measure: taken.measure,
              read: null,
              of: taken,
            },
          ];
    }),
  ];
  const owners = new Map([...assignOwners(wanted)].map(([{ of }, entity]) => [of, entity]));
  for (const [read, entity] of ownersOfTwo(first, judgements)) owners.set(read, entity);
  for (const [read, entity] of ownersOfPairs(first, owners, judgements)) owners.set(read, entity);
  const settled = first.flatMap((read): Settled[] => {
    const judgement = judgements.get(read.quantity);
    if (judgement === undefined || read.measure === 'seats') return [{ ...read, isSure: false }];
    if (surelyOfTheWhole(judgement, sure) !== null) return [];
    if (isAnswerOf(read, judgement))
      return [{ ...read, isSure: read.poll === null && judgement.likely.count >= sure.vouch }];
    const whose = owners.get(read) ?? null;
    const { count, opinion, exit } = judgement.likely;
    const isAlone =
      listed === null || !together.includes(read) || Math.max(count, opinion + exit) >= sure.alone;
    if (isAlone) return [settleOne(read, whose, judgement.likely, sure)];
    return [settleOne(read, whose, listed, { ...sure, move: sure.moveBack })];
  });
  for (const { of } of wanted) {
    const entity = owners.get(of) ?? null;
    if ('isSure' in of && entity !== null) settled.push({ ...of, entity });
  }
  return settled.toSorted((a, b) => a.quantity.start - b.quantity.start);
}

/** "2.04 per cent (44,118 votes)": a share and the votes beside it have one owner: of two, whom the rules found. */
function ownersOfPairs(
  first: readonly FirstReading[],
  owners: ReadonlyMap<unknown, Entity | null>,
  judgements: ReadonlyMap<Quantity, Judgement>,
): [FirstReading, Entity][] {
  return first.flatMap((read, at): [FirstReading, Entity][] => {
    const next = first[at + 1];
    if (next === undefined || next.entity !== read.entity || next.measure === read.measure) return [];
    const [one, other] = [owners.get(read) ?? null, owners.get(next) ?? null];
    if (next.quantity.first - read.quantity.last > BESIDE || one === other) return [];
    const chance = (entity: Entity): number =>
      [read, next].reduce(
        (sum, { quantity }) => sum + (judgements.get(quantity)?.owners.get(entity) ?? 0),
        0,
      );
    const [best] = [one, other]
      .filter((entity) => entity !== null)
      .toSorted((a, b) => Number(b === read.entity) - Number(a === read.entity) || chance(b) - chance(a));
    if (best === undefined || chance(best) < LEAST_SHARED) return [];
    return [
      [read, best],
      [next, best],
    ];
  });
}

/** Tokens from a share to its votes, with a bracket or a comma between. */
const BESIDE = 2;
/** What both together give the one who has both. */
const LEAST_SHARED = 1;

/** Two houses' figures of one name are no two figures of one vote. */
function claimOf(
  { likely, owners, source, sourceLikely }: Judgement,
  poll: PollDraft | null,
  sure: Certainty,
): Pick<Claimant, 'kind' | 'owners' | 'certainty'> {
  const group = groupOf(likely);
  const house = group === 'poll' && sourceLikely >= sure.source ? source?.name : poll?.pollster;
  const kind = `${group} ${house ?? ''}`;
  return { kind, owners, certainty: Math.max(likely.opinion + likely.exit, ...Object.values(likely)) };
}

/** "Answered no" names nobody that the network could point to. */
function isAnswerOf({ entity }: FirstReading, { owners }: Judgement): boolean {
  const [best] = [...owners].toSorted(([, a], [, b]) => b - a);
  return entity?.kind === 'option' && best?.[0].kind !== 'option';
}

/** What of a count, a poll or neither a number most likely is. */
function groupOf(likely: Judgement['likely']): string {
  const polled = likely.opinion + likely.exit;
  const share = Math.max(likely.count, polled);
  if (share < 0.5) return likely.previous > likely.part ? 'previous' : 'part';
  return likely.count >= polled ? 'count' : 'poll';
}

const LIST = 3;

/** Three names and more with a share each are a list, which stands or falls together. */
function listIn(first: readonly FirstReading[]): FirstReading[] {
  const named = first.filter(({ entity, measure }) => entity !== null && measure === 'share');
  return new Set(named.map(({ entity }) => entity)).size < LIST ? [] : named;
}

/** Two shares that make up the whole stand or fall together, too. */
function wholeIn(first: readonly FirstReading[]): FirstReading[] {
  const named = first.filter(({ entity, measure }) => entity !== null && measure === 'share');
  const sum = named.reduce((total, { quantity }) => total + quantity.value, 0);
  return named.length === 2 && named[0]?.entity !== named[1]?.entity && Math.abs(sum - 100) <= 0.5
    ? named
    : [];
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

/** What a number is likely to be, with what its sentence leaves no doubt about. */
function likelyOf(read: FirstReading, judged: Judgement['likely']): Judgement['likely'] {
  if (read.isAskedAlone) return { ...judged, exit: judged.exit + judged.count, count: 0 };
  const own = read.isOfOwnPlace ? { ...judged, count: judged.count + judged.part, part: 0 } : judged;
  // "54 percent of likely voters in Ohio" are no part of those whom a poll of Ohio asked.
  return read.isOfAllAsked && read.poll !== null
    ? { ...own, opinion: own.opinion + own.subgroup, subgroup: 0 }
    : own;
}

function settleOne(
  read: FirstReading,
  whose: Entity | null,
  judged: Judgement['likely'],
  sure: Certainty,
): Settled {
  const likely = likelyOf(read, judged);
  const polled = likely.opinion + likely.exit;
  const { entity, measure } = read;
  const isOfHouse =
    read.isReferred && entity !== null && read.scope === 'count' && (read.poll?.pollster ?? null) !== null;
  // What is told in a house's poll and rather counted than asked is neither, short of certainty.
  const isSurvey = isOfHouse && read.poll?.kind !== 'quick-count' && likely.count < sure.moveFromHouse;
  const shared = isSurvey ? polled : likely.count + polled;
  if (shared < (isOfHouse ? sure.refuseOfHouse : sure.refuse)) {
    const aside = asideOf(likely);
    return {
      ...read,
      entity: aside === null ? null : entity,
      isSure: false,
      scope: read.scope === 'count' ? (aside ?? 'unrelated') : read.scope,
    };
  }
  const isPlain = read.scope === 'count' && !isOfHouse;
  const move = isPlain ? sure.move : isOfHouse ? sure.moveFromHouse : sure.moveBack;
  // What is rather a share than not is weighed between the two.
  const of = isPlain && likely.count + polled >= sure.share ? likely.count + polled : 1;
  const settled = { ...read, entity: whose };
  if (likely.count >= move * of && read.poll?.kind !== 'quick-count')
    return { ...settled, scope: 'count', poll: null, isSure: likely.count >= sure.vouch };
  const isOfAnother = OF_ANOTHER_VOTE.has(read.scope) && likely.opinion < sure.moveFirstRound;
  if (polled >= move * of && measure === 'share' && !isOfAnother)
    return { ...settled, scope: 'count', poll: read.poll ?? 'wanted', isSure: polled >= sure.vouch };
  return { ...settled, isSure: false };
}

/** What the likeliest kind that is no result says of the number. */
function asideOf(likely: Judgement['likely']): Scope | null {
  const [kind] = (['part', 'previous', 'subgroup', 'none'] as const).toSorted(
    (a, b) => likely[b] - likely[a],
  );
  return (kind === undefined ? null : SCOPES[kind]) ?? null;
}

/** Of what vote a number is that the rules made nothing of; null where it is not sure enough. */
function kindOf(
  quantity: Quantity,
  { likely }: Judgement,
  { sure, isOther }: { sure: Certainty; isOther: boolean },
): Omit<Settled, 'entity'> | null {
  const { unit, value } = quantity;
  const isShare = unit === 'percent' || (unit === 'bare' && value <= 100);
  if (isShare && value > 100) return null;
  const least = isOther ? sure.takeOther : sure.take;
  const polled = likely.opinion + likely.exit;
  const taken = { quantity, scope: 'count', measure: isShare ? 'share' : 'votes' } as const;
  if (polled >= least && isShare) return { ...taken, poll: 'wanted', isSure: polled >= sure.vouch };
  return likely.count >= least ? { ...taken, poll: null, isSure: likely.count >= sure.vouch } : null;
}

/** The role the network is sure of, for a number that is nobody's and of the whole contest; null where it is not sure. */
export function surelyOfTheWhole(judgement: Judgement | undefined, sure: Certainty): Role | null {
  if (judgement === undefined) return null;
  for (const [kind, role] of WHOLE) if (judgement.likely[kind] >= sure.whole) return role;
  return null;
}
