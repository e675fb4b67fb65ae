import { CAUTIOUS, type Certainty, SURE } from '../certainty.ts';
import type { ScopeFrame } from '../count/scopes.ts';
import type { Quantity } from '../numbers/quantities.ts';
import { mayOwn } from '../owners/owner-claims.ts';
import type { ReadText } from '../readings.ts';
import { type Judgement, judgeFigures } from './judge-figures.ts';

/** What the network says of a section's numbers, and how sure it has to be in one of that length. */
export interface SecondOpinion {
  judgements: ReadonlyMap<Quantity, Judgement>;
  sure: Certainty;
}

const FEW_TOKENS = 140;

/** Asks the network about the numbers of an article's sections that could be a share or votes, in their order. */
export function secondOpinions<
  Section extends { read: ReadText; source: { title: string | null }; frame: ScopeFrame },
>(sections: readonly Section[]): { section: Section; opinion: SecondOpinion }[] {
  const length = sections
    .flatMap(({ read }) => read.readings)
    .reduce((sum, { sentence }) => sum + sentence.tokens.length, 0);
  const sure = length < FEW_TOKENS ? CAUTIOUS : SURE;
  return sections.map((section) => {
    const { read, source, frame } = section;
    return { section, opinion: { judgements: judgeFigures(read, { title: source.title, frame }), sure } };
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
