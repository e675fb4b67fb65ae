import type { Entity } from '../names/registry.ts';
import type { CountFact } from './count-desk.ts';

/**
 * Of a runoff's report, what the only two shares that make up the whole show to be of the first round: the figures of
 * everybody else, and what stands beside them. Nothing where several pairs do so, as of two runoffs or of two counts,
 * and nothing beside the figures of somebody else who is `elected`, to another office, or in the paragraph of another vote.
 */
export function splitRounds(
  facts: readonly CountFact[],
  elected: ReadonlySet<Entity>,
): {
  runoff: CountFact[];
  firstRound: CountFact[];
} {
  const whole = { runoff: [...facts], firstRound: [] };
  const pairs = wholePairs(facts);
  const [pair] = pairs;
  if (pair === undefined || pairs.some((other) => !isAlike(pair, other))) return whole;
  const own = new Set(pair.map(({ entity }) => entity));
  const others = facts.filter((fact) => isOfVotes(fact) && !own.has(fact.entity));
  const beside = new Set(others.map(({ at }) => at.start));
  const hasMore = (fact: CountFact): boolean =>
    facts.some(
      (each) =>
        each !== fact && each.entity === fact.entity && each.measure === fact.measure && isOfVotes(each),
    );
  const elsewhere = new Set(others.filter(({ entity }) => elected.has(entity)).map(({ at }) => at.start));
  const otherVotes = wholesOf(others);
  const isOfFirst = (fact: CountFact): boolean =>
    isOfVotes(fact) &&
    !elsewhere.has(fact.at.start) &&
    !otherVotes.has(fact.at.paragraph) &&
    !pair.includes(fact) &&
    (!own.has(fact.entity) || (hasMore(fact) && isOther(fact, pair, beside)));
  return {
    runoff: facts.filter((fact) => !isOfFirst(fact)),
    firstRound: facts.filter(isOfFirst),
  };
}

function isOfVotes({ measure, area }: CountFact): boolean {
  return measure !== 'seats' && area === null;
}

/** So much of a first round, in percent, those who went out had nowhere: two more went on. */
const MOST_OUT = 80;

/** The paragraphs where others than the two have nearly the whole of a vote, which is another one then. */
function wholesOf(others: readonly CountFact[]): ReadonlySet<number> {
  const sums = new Map<number, number>();
  const seen = new Set<string>();
  for (const { entity, measure, figure, at } of others) {
    const key = `${at.paragraph} ${entity.name}`;
    if (measure !== 'share' || seen.has(key)) continue;
    seen.add(key);
    sums.set(at.paragraph, (sums.get(at.paragraph) ?? 0) + figure.value);
  }
  return new Set([...sums].filter(([, sum]) => sum > MOST_OUT).map(([paragraph]) => paragraph));
}

/** Another figure of one of the two, in a sentence about somebody else, too. */
function isOther(fact: CountFact, pair: readonly CountFact[], beside: ReadonlySet<number>): boolean {
  return beside.has(fact.at.start) && !pair.some(({ at }) => at.start === fact.at.start);
}

/** Shares of two people, told of one count, that were rounded from a whole. */
function wholePairs(facts: readonly CountFact[]): [CountFact, CountFact][] {
  const byTenths = new Map<number, CountFact[]>();
  const pairs: [CountFact, CountFact][] = [];
  for (const fact of facts) {
    if (fact.measure !== 'share' || fact.area !== null || fact.isHeadline) continue;
    const tenths = Math.round(fact.figure.value * 10);
    for (let near = 1_000 - tenths - TOLERANCE; near <= 1_000 - tenths + TOLERANCE; near++) {
      const other = byTenths
        .get(near)
        ?.find(
          ({ entity, age, countedPercent }) =>
            entity !== fact.entity && age === fact.age && countedPercent === fact.countedPercent,
        );
      if (other !== undefined) pairs.push([other, fact]);
    }
    const same = byTenths.get(tenths) ?? [];
    if (same.length < MOST_ALIKE) byTenths.set(tenths, [...same, fact]);
  }
  return pairs;
}

/** Tenths of a percent by which two rounded shares may miss the whole. */
const TOLERANCE = 5;
/** So many of one value are no two people's. */
const MOST_ALIKE = 4;

/** The same two people, with the same shares more or less exactly. */
function isAlike(pair: readonly CountFact[], other: readonly CountFact[]): boolean {
  return pair.every(({ entity, figure }) =>
    other.some((each) => each.entity === entity && Math.abs(each.figure.value - figure.value) < 1),
  );
}
