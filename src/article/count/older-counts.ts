import type { Progress } from '../../election/report.ts';
import type { CountFact } from './count-desk.ts';

const LEAST_CONTRADICTIONS = 2;
/** So much of the earlier list has the later one, a name that was not understood left over. */
const LEAST_PART = 0.8;
/** In points of what was counted: less is two ways of telling one count. */
const LEAST_APART = 1;

const LEAST_LATER = 2;

/**
 * Leaves out what an update repeats of an earlier count: a list told after "63.4 percent are counted" gives way as a whole
 * to one told after "72.7 percent" that gives several of its names other figures and is hardly shorter.
 */
export function partOlderCounts(
  facts: readonly CountFact[],
  progress: readonly Pick<Progress, 'valuePercent' | 'evidence'>[],
): { newest: CountFact[]; older: CountFact[] } {
  const told = progress.toSorted((a, b) => a.evidence.start - b.evidence.start);
  const lists = new Map<number, CountFact[]>();
  for (const fact of facts) {
    if (fact.isHeadline || fact.area !== null || fact.measure === 'seats') continue;
    const counted =
      fact.countedPercent ??
      told.findLast(({ evidence }) => evidence.start <= fact.at.start)?.valuePercent ??
      null;
    if (counted !== null) lists.set(counted, [...(lists.get(counted) ?? []), fact]);
  }
  const older = new Set(
    [...lists].flatMap(([counted, list]) =>
      [...lists].some(([more, other]) => more > counted + LEAST_APART && isReplaced(list, other)) ? list : [],
    ),
  );
  return { newest: facts.filter((fact) => !older.has(fact)), older: [...older] };
}

function isReplaced(list: readonly CountFact[], by: readonly CountFact[]): boolean {
  const pairs = list.flatMap((fact) => {
    const other = by.find(({ entity, measure }) => entity === fact.entity && measure === fact.measure);
    return other === undefined ? [] : [fact.figure.value !== other.figure.value];
  });
  const contradictions = pairs.filter((isOther) => isOther).length;
  return (
    by.length >= list.length * LEAST_PART &&
    contradictions >= LEAST_CONTRADICTIONS &&
    contradictions * 2 > pairs.length
  );
}

/**
 * Shares that a sentence in the past perfect tells of an early hour ("with 30 percent in, Solano had stood at 58") where
 * two others at least are told of a later one.
 */
export function staleCount(facts: readonly CountFact[]): ReadonlySet<CountFact> {
  const shares = facts.filter(
    ({ measure, area, isHeadline }) => measure === 'share' && area === null && !isHeadline,
  );
  const later = new Set(shares.filter(({ isEarlier }) => !isEarlier).map(({ entity }) => entity));
  return new Set(later.size < LEAST_LATER ? [] : facts.filter(({ isEarlier }) => isEarlier));
}
