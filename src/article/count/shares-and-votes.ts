import type { Result } from '../../election/report.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { ReadText } from '../readings.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CountFact } from './count-desk.ts';

/** How many votes a hundred percent are: at least and at most, as far as a share is stated. */
interface Whole {
  least: number;
  most: number;
}

type NamedText = Pick<ReadText, 'readings' | 'mentionsOf' | 'entityOf'>;

/** Somebody's share or votes, of whom the other is not known yet. */
interface Half {
  fact: CountFact;
  wanted: 'share' | 'votes';
}

/** A number as the other half. */
interface Claim {
  half: Half;
  quantity: Quantity;
  sentence: Sentence;
  whole: Whole;
}

/** Written out to the last vote: "369,588", not "1.2 million". */
const EXACT = /^(?!(?:19|20)\d\d$)(?:\d{1,3}(?:[,. ]\d{3})+|\d{3,})$/;
/** "38.2 percent of the 506,438 ballots": everybody's. */
const OF_ALL = /\bof (?:the |all |some |all the )?$/i;
const OF_ALL_REACH = 12;
/** Each is held against all others; more are a table's, whose columns tell. */
const MOST_CLAIMS = 1_000;
/** Wider, in parts of the number, agrees with too many numbers: a whole percent of 40 is a fortieth. */
const WIDEST = 0.004;
/** The same where others' votes and shares have shown what the whole is. */
const WIDEST_OF_KNOWN = 0.03;

/**
 * Votes and shares that nobody was found for, by arithmetic: a number belongs to somebody whom its paragraph names where it
 * and their share, or their votes, make up the whole that the votes and shares of others make up. 622,794 for 50.23 % and
 * 520,380 for 41.97 % are both parts of some 1,239,900.
 */
export function missingHalves(
  facts: readonly CountFact[],
  results: readonly Result[],
  read: NamedText,
): CountFact[] {
  const { halves, known } = halvesOf(facts, results);
  const taken = new Set(facts.map(({ figureAt }) => figureAt));
  const claims = openNumbers(read).flatMap(({ quantity, sentence, named }) =>
    halves.flatMap((half): Claim[] => {
      const { fact, wanted } = half;
      if (taken.has(quantity.start) || !named.has(fact.entity)) return [];
      const isVotes = wanted === 'votes';
      if (isVotes ? !isCount(quantity) : quantity.unit !== 'percent') return [];
      const [votes, share] = isVotes ? [quantity, fact.figure] : [fact.figure, quantity];
      return [{ half, quantity, sentence, whole: wholeOf(votes.value, share) }];
    }),
  );
  if (claims.length > MOST_CLAIMS) return [];
  const agreeing = claims.filter((claim) =>
    known.length > 0 ? isPartOf(claim, known) : claims.some((other) => areOfOne(claim, other)),
  );
  const isOnly = ({ half, quantity }: Claim): boolean =>
    agreeing.every((other) => (other.half === half) === (other.quantity.value === quantity.value));
  return agreeing.filter(isOnly).map(({ half: { fact, wanted }, quantity, sentence }) => ({
    ...fact,
    measure: wanted,
    figure: quantity,
    figureAt: quantity.start,
    at: sentence,
    isHeadline: false,
    isSure: true,
  }));
}

/** Who has a share or votes of the whole contest and not both, and what the others' say of the whole. */
function halvesOf(
  facts: readonly CountFact[],
  results: readonly Result[],
): { halves: Half[]; known: Whole[] } {
  const told = (name: string, measure: Half['wanted'], value: number): CountFact | undefined =>
    facts.find(
      (fact) =>
        fact.entity.name === name &&
        fact.area === null &&
        fact.measure === measure &&
        fact.figure.value === value,
    );
  const all = results
    .filter(({ area }) => area === null)
    .map(({ name, sharePercent, votes }) => ({
      share: sharePercent === null ? undefined : told(name, 'share', sharePercent),
      votes: votes === null ? undefined : told(name, 'votes', votes),
      isWhole: sharePercent !== null && votes !== null,
    }));
  return {
    halves: all.flatMap(({ share, votes, isWhole }): Half[] => {
      if (isWhole) return [];
      if (share !== undefined) return [{ fact: share, wanted: 'votes' }];
      return votes === undefined ? [] : [{ fact: votes, wanted: 'share' }];
    }),
    known: all.flatMap(({ share, votes }) =>
      share === undefined || votes === undefined ? [] : [wholeOf(votes.figure.value, share.figure)],
    ),
  };
}

/** Every number of a text, with whom its paragraph names. */
function openNumbers({ readings, mentionsOf, entityOf }: NamedText): {
  quantity: Quantity;
  sentence: Sentence;
  named: ReadonlySet<Entity>;
}[] {
  const namedIn = new Map<number, Set<Entity>>();
  for (const { sentence } of readings) {
    const named = namedIn.get(sentence.paragraph) ?? new Set();
    for (const mention of mentionsOf.get(sentence) ?? []) named.add(entityOf(mention));
    namedIn.set(sentence.paragraph, named);
  }
  return readings.flatMap(({ sentence, quantities }) =>
    quantities
      .filter(({ qualifier, start }) => {
        const before = sentence.text.slice(0, start - sentence.start).slice(-OF_ALL_REACH);
        return qualifier === 'exactly' && !OF_ALL.test(before);
      })
      .map((quantity) => ({ quantity, sentence, named: namedIn.get(sentence.paragraph) ?? new Set() })),
  );
}

/** Whether it goes with those of the known that most agree on. */
function isPartOf({ whole }: Claim, known: readonly Whole[]): boolean {
  const groups = known.map((one) => known.filter((other) => meet(one, other)));
  const most = Math.max(...groups.map(({ length }) => length));
  return (
    widthOf(whole) <= WIDEST_OF_KNOWN &&
    groups.some((group) => group.length === most && group.every((each) => meet(each, whole)))
  );
}

/** Of two people, two numbers that make up one whole. */
function areOfOne(one: Claim, other: Claim): boolean {
  return (
    one.half !== other.half &&
    one.quantity !== other.quantity &&
    meet(one.whole, other.whole) &&
    Math.max(widthOf(one.whole), widthOf(other.whole)) <= WIDEST
  );
}

/** What rounding to the last stated digit leaves open. */
function wholeOf(votes: number, { value, asWorded }: Pick<Quantity, 'value' | 'asWorded'>): Whole {
  const decimals = /[.,](\d+)/.exec(asWorded)?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  return { least: (100 * votes) / (value + half), most: (100 * votes) / Math.max(value - half, half / 10) };
}

function meet(one: Whole, other: Whole): boolean {
  return one.least <= other.most && other.least <= one.most;
}

function widthOf({ least, most }: Whole): number {
  return (most - least) / least;
}

function isCount({ unit, asWorded }: Quantity): boolean {
  return (unit === 'count' || unit === 'bare') && EXACT.test(asWorded);
}
