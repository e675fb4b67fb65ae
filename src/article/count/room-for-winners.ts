import type { CountFact, OutcomeFact } from './count-desk.ts';

const WHOLE = 100;
/** What rounded shares may add up to beyond the whole. */
const ROUNDING = 1.5;

/**
 * Whether the counted shares leave room for a winner. Where Solano has 62.1 percent and Brandt 37.9, whatever other
 * person is called elected further down won another race, or in another year; and where one office is voted on and Solano
 * is among the `elected`, Brandt won no more than a city.
 */
export function leavesRoomFor(
  facts: readonly CountFact[],
  elected: ReadonlySet<OutcomeFact['entity']>,
): (outcome: OutcomeFact) => boolean {
  const whole = facts.filter(({ area }) => area === null);
  const shares = whole.filter(({ measure }) => measure === 'share');
  const most = new Map(shares.map(({ entity }) => [entity, 0]));
  for (const { entity, figure } of shares) most.set(entity, Math.max(most.get(entity) ?? 0, figure.value));
  const sum = [...most.values()].reduce((total, share) => total + share, 0);
  const isOfPeople = [...most.keys()].every(({ kind }) => kind === 'person' || kind === 'option');
  // Where some have votes alone, more than one race is told of.
  const isOfOneRace = whole.every(({ entity }) => most.has(entity));
  const isFull =
    most.size >= 2 &&
    isOfPeople &&
    isOfOneRace &&
    sum <= WHOLE + ROUNDING &&
    Math.max(...most.values()) > WHOLE - sum;
  const first = Math.min(...shares.map(({ at }) => at.start));
  const highest = Math.max(0, ...[...elected].map((entity) => most.get(entity) ?? 0));
  return ({ entity, outcome, at }) =>
    !isFull ||
    outcome !== 'elected' ||
    entity.kind !== 'person' ||
    at.start < first ||
    (most.get(entity) ?? -1) >= highest;
}
