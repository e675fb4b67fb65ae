import type { Certainty } from './certainty.ts';
import type { Scope } from './count/scopes.ts';
import type { FirstReading, OpenNumber } from './first-reading.ts';
import type { Judgement } from './judge/judge-figures.ts';
import { asideOf, type Likely, polledOf } from './judge/likely-kinds.ts';
import type { Entity } from './names/registry.ts';
import type { Pairing } from './owners/pairing.ts';
import type { PollDraft } from './polls/poll-draft.ts';

/** What both readings make of it; `poll` is `wanted` where only the second reading has it in one. */
export interface Settled extends Pairing {
  scope: Scope;
  poll: PollDraft | 'wanted' | null;
  /** The network vouches for what it is settled as. */
  isSure: boolean;
}

/** An exit poll of the first round is one, too, and not this one's. */
const OF_ANOTHER_VOTE: ReadonlySet<Scope> = new Set(['first-round', 'previous-election']);

/** Lays what a figure is likely to be beside what the rules read; `whose` is the owner that both have agreed on. */
export function settleFigure(
  read: FirstReading,
  whose: Entity | null,
  judged: Likely,
  sure: Certainty,
): Settled {
  const likely = withoutDoubt(read, judged);
  const isOfHouse = isOfNamedHouse(read);
  if (isRefused(read, likely, { isOfHouse, sure })) return setAside(read, likely);
  const [polled, together] = [polledOf(likely), likely.count + polledOf(likely)];
  const isPlain = read.scope === 'count' && !isOfHouse;
  const move = isPlain ? sure.move : isOfHouse ? sure.moveFromHouse : sure.moveBack;
  // What is rather a share than not is weighed between the two.
  const least = isPlain && together >= sure.share ? move * together : move;
  const settled = { ...read, entity: whose };
  if (likely.count >= least && read.poll?.kind !== 'quick-count')
    return { ...settled, scope: 'count', poll: null, isSure: likely.count >= sure.vouch };
  const isOfAnother = OF_ANOTHER_VOTE.has(read.scope) && likely.opinion < sure.moveFirstRound;
  if (polled >= least && read.measure === 'share' && !isOfAnother)
    return { ...settled, scope: 'count', poll: read.poll ?? 'wanted', isSure: polled >= sure.vouch };
  return { ...settled, isSure: false };
}

/** The network's chance, 0 to 1, of a count: what has less is a part of one, though no place is named that it could be of. */
const LEAST_OF_OWN = 0.1;

/** What a number is likely to be, with what its sentence leaves no doubt about. */
function withoutDoubt(read: FirstReading, judged: Likely): Likely {
  if (read.isAskedAlone) return { ...judged, exit: judged.exit + judged.count, count: 0 };
  const own = { ...judged };
  if (read.isOfAuthority) {
    own.count += polledOf(judged);
    own.exit = 0;
    own.opinion = 0;
  }
  if (read.isOfOwnPlace && judged.count >= LEAST_OF_OWN) {
    own.count += judged.part;
    own.part = 0;
  }
  if (read.isOfThisVote && read.poll === null && read.scope === 'count') {
    own.count += own.previous;
    own.previous = 0;
  }
  if (read.isOfThatVote && OF_ANOTHER_VOTE.has(read.scope)) {
    own.previous += own.count + polledOf(own);
    own.count = 0;
    own.exit = 0;
    own.opinion = 0;
  }
  if (read.isVotesFor) {
    own.count += own.none + own.counted;
    own.none = 0;
    own.counted = 0;
  }
  if (read.isIntended) {
    own.opinion += own.count;
    own.count = 0;
  }
  // "54 percent of likely voters in Ohio" are no part of those whom a poll of Ohio asked.
  return read.isOfAllAsked && read.poll !== null
    ? { ...own, opinion: own.opinion + own.subgroup, subgroup: 0 }
    : own;
}

/** Somebody's, in the poll of a house that the sentence names. */
function isOfNamedHouse({ isReferred, entity, scope, poll }: FirstReading): boolean {
  return isReferred && entity !== null && scope === 'count' && poll !== null && poll.pollster !== null;
}

/** Whether it is no share of anybody's, of a count or of a poll. */
function isRefused(
  { poll }: FirstReading,
  likely: Likely,
  { isOfHouse, sure }: { isOfHouse: boolean; sure: Certainty },
): boolean {
  if (!isOfHouse) return likely.count + polledOf(likely) < sure.refuse;
  // What is told in a house's poll and rather counted than asked is neither, short of certainty.
  const isSurvey = poll?.kind !== 'quick-count' && likely.count < sure.moveFromHouse;
  return (isSurvey ? polledOf(likely) : likely.count + polledOf(likely)) < sure.refuseOfHouse;
}

function setAside(read: FirstReading, likely: Likely): Settled {
  const aside = asideOf(likely);
  return {
    ...read,
    entity: aside === null ? null : read.entity,
    isSure: false,
    scope: read.scope === 'count' ? (aside ?? 'unrelated') : read.scope,
  };
}

/** Of what vote a number is that the rules made nothing of; null where it is not sure enough. `isOfVotes` where its list counts votes. */
export function takeNumber(
  { quantity, isOther }: OpenNumber,
  { likely }: Judgement,
  { isOfVotes, sure }: { isOfVotes: boolean; sure: Certainty },
): Omit<Settled, 'entity'> | null {
  const { unit, value } = quantity;
  const isShare = unit === 'percent' || (unit === 'bare' && value <= 100 && !isOfVotes);
  if (isShare && value > 100) return null;
  const least = isOther ? sure.takeOther : sure.take;
  const polled = polledOf(likely);
  const taken = { quantity, scope: 'count', measure: isShare ? 'share' : 'votes' } as const;
  if (polled >= least && isShare) return { ...taken, poll: 'wanted', isSure: polled >= sure.vouch };
  return likely.count >= least ? { ...taken, poll: null, isSure: likely.count >= sure.vouch } : null;
}
