import type { Edition } from '../election/edition.ts';

/** Where the polls' figures begin in `figuresOf`. */
export function firstPollFigure({ results }: Edition): number {
  return results.reduce(
    (sum, { sharePercent, votes, seats }) =>
      sum + [sharePercent, votes, seats].filter((value) => value !== null).length,
    0,
  );
}
