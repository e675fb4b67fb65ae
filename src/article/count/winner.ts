import type { Entity } from '../names/registry.ts';
import type { CountFact } from './count-desk.ts';

/** The only one who has more than half of the counted votes, as far as told; null where nobody has, or several do. */
export function winnerOf(facts: readonly CountFact[]): Entity | null {
  const winners = new Set(
    facts
      .filter(({ measure, area, figure }) => measure === 'share' && area === null && figure.value > 50)
      .map(({ entity }) => entity),
  );
  const [only] = winners;
  return only === undefined || winners.size > 1 ? null : only;
}
