import type { CountFact, OutcomeFact } from './count-desk.ts';

/** Whether one of others has more of the counted votes, or a higher share of them, than somebody has. */
export function hasFewerThan(
  entity: OutcomeFact['entity'],
  others: ReadonlySet<OutcomeFact['entity']>,
  facts: readonly CountFact[],
): boolean {
  const whole = facts.filter(({ area, entity: { kind } }) => area === null && kind === 'person');
  return (['share', 'votes'] as const).some((kind) => {
    const most = (isTheirs: (of: OutcomeFact['entity']) => boolean): number =>
      Math.max(
        0,
        ...whole
          .filter((fact) => fact.measure === kind && isTheirs(fact.entity))
          .map(({ figure }) => figure.value),
      );
    const own = most((of) => of === entity);
    return own > 0 && own < most((of) => of !== entity && others.has(of));
  });
}
