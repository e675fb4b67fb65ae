/** What ranking looks at: `area` is null for the whole contest. */
export type Rankable = {
  name: string;
  area: string | null;
  sharePercent: number | null;
  votes: number | null;
  seats: number | null;
};

/**
 * The whole contest first, then the areas by name; within each, the most first. Shares decide, and votes where
 * shares are equal; where every candidate of a list has votes and not every one a share, votes decide. Seats
 * come last, then the name, so that equal lists in any order rank equally.
 */
export function rankResults<R extends Rankable>(results: readonly R[]): R[] {
  return [...groupByArea(results)]
    .sort(([one], [other]) => compareAreas(one, other))
    .flatMap(([, group]) => rankGroup(group));
}

/** A result and its place: 1, 2, 2, 4. Equal figures share a place, and `isTied` says so. */
export type Placed<R> = { result: R; place: number; isTied: boolean };

/** The places within one area, ranked as {@link rankResults} ranks; the whole contest's by default. */
export function placeResults<R extends Rankable>(
  results: readonly R[],
  area: string | null = null,
): Placed<R>[] {
  const ranked = rankGroup(results.filter((result) => result.area === area));
  const compare = comparison(ranked);
  const placed: Placed<R>[] = [];
  for (const [at, result] of ranked.entries()) {
    const [before, after] = [placed[at - 1], ranked[at + 1]];
    const isLevel = before !== undefined && compare(before.result, result) === 0;
    const isTied = isLevel || (after !== undefined && compare(after, result) === 0);
    placed.push({ result, place: isLevel ? before.place : at + 1, isTied });
  }
  return placed;
}

/** Results by area; the whole contest has the key `null`. */
export function groupByArea<R extends { area: string | null }>(
  results: readonly R[],
): Map<string | null, R[]> {
  const groups = new Map<string | null, R[]>();
  for (const result of results) {
    const group = groups.get(result.area);
    if (group === undefined) groups.set(result.area, [result]);
    else group.push(result);
  }
  return groups;
}

/** By code unit, in any process and locale the same. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function rankGroup<R extends Rankable>(group: readonly R[]): R[] {
  const compare = comparison(group);
  return [...group].sort((one, other) => compare(one, other) || compareText(one.name, other.name));
}

function comparison(group: readonly Rankable[]): (one: Rankable, other: Rankable) => number {
  const votesDecide =
    group.every(({ votes }) => votes !== null) && group.some(({ sharePercent }) => sharePercent === null);
  const keys = votesDecide
    ? (['votes', 'sharePercent', 'seats'] as const)
    : (['sharePercent', 'votes', 'seats'] as const);
  return (one, other) => {
    const key = keys.find((name) => one[name] !== other[name]);
    return key === undefined ? 0 : (other[key] ?? -1) - (one[key] ?? -1);
  };
}

function compareAreas(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? -1 : 1;
  return compareText(one, other);
}
