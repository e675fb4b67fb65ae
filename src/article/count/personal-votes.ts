import type { CountFact } from './count-desk.ts';

/** So many parties with shares of their own make it a contest of parties. */
const LEAST_PARTIES = 3;

/**
 * The votes of people where parties stand for election: "Solano kept her own seat with 57,213 votes" is a district's. None
 * where people have shares too, or where a party has votes, which it may share with whoever stands for it.
 */
export function personalVotes(facts: readonly CountFact[]): ReadonlySet<CountFact> {
  const whole = facts.filter(({ area, measure }) => area === null && measure !== 'seats');
  const isOfPeople = ({ entity }: CountFact): boolean => entity.kind === 'person';
  const shares = whole.filter(({ measure }) => measure === 'share');
  const parties = new Set(shares.map(({ entity }) => entity));
  if (parties.size < LEAST_PARTIES || shares.some(isOfPeople)) return new Set();
  return new Set(whole.filter((fact) => fact.measure === 'votes' && isOfPeople(fact)));
}
