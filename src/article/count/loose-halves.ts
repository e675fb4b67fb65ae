import type { CountFact } from './count-desk.ts';

/** "She took 19,571 votes, just over half of those cast": beside exact votes it only says what they come to. */
export function looseHalves(facts: readonly CountFact[]): CountFact[] {
  return facts.filter(
    (fact) =>
      fact.measure === 'share' &&
      fact.figure.qualifier !== 'exactly' &&
      /\bhalf$/.test(fact.figure.asWorded) &&
      facts.some(
        ({ entity, measure, figure, at }) =>
          measure === 'votes' &&
          entity === fact.entity &&
          at.start === fact.at.start &&
          figure.qualifier === 'exactly',
      ),
  );
}
