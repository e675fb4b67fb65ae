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

/** A number that could be somebody's votes, and who is named near it. */
interface Open {
  quantity: Quantity;
  sentence: Sentence;
  named: ReadonlySet<Entity>;
}

/** The number as the votes of one of them. */
interface Claim extends Open {
  entity: Entity;
  share: CountFact;
  whole: Whole;
}

/** Written out to the last vote: "369,588", not "1.2 million". */
const EXACT = /^(?:\d{1,3}(?:[,. ]\d{3})+|\d{3,})$/;
/** Wider, in parts of the number, agrees with too many numbers: a whole percent of 40 is a fortieth. */
const WIDEST = 0.004;
/** The same where other votes have shown what the whole is. */
const WIDEST_OF_KNOWN = 0.03;

/**
 * Votes that nobody was found for, by arithmetic: a number belongs to somebody whom its paragraph names where it makes up
 * their very share of the whole that the votes and shares of others make up. 622,794 for 50.23 % and 520,380 for 41.97 %
 * are both parts of some 1,239,900.
 */
export function votesByShare(facts: readonly CountFact[], read: NamedText): CountFact[] {
  const shares = sharesOf(facts);
  const votes = facts.filter(({ measure, area }) => measure === 'votes' && area === null);
  const known = votes.flatMap(({ entity, figure }) => {
    const share = shares.get(entity);
    return share === undefined ? [] : [wholeOf(figure.value, share)];
  });
  const counted = new Set(votes.map(({ entity }) => entity));
  const taken = new Set(facts.map(({ figureAt }) => figureAt));
  const claims = openNumbers(read)
    .filter(({ quantity }) => !taken.has(quantity.start))
    .flatMap((number) =>
      [...number.named].flatMap((entity): Claim[] => {
        const share = shares.get(entity);
        if (share === undefined || counted.has(entity)) return [];
        return [{ ...number, entity, share, whole: wholeOf(number.quantity.value, share) }];
      }),
    );
  const agreeing = claims.filter((claim) =>
    known.length > 0 ? isPartOf(claim, known) : claims.some((other) => areOfOne(claim, other)),
  );
  const isOnly = ({ entity, quantity }: Claim): boolean =>
    agreeing.every((other) => (other.entity === entity) === (other.quantity.value === quantity.value));
  return agreeing.filter(isOnly).map(({ share, quantity, sentence }) => ({
    ...share,
    measure: 'votes',
    figure: quantity,
    figureAt: quantity.start,
    at: sentence,
    isHeadline: false,
    isSure: true,
  }));
}

/** Every exact number of a text, with whom its paragraph names. */
function openNumbers({ readings, mentionsOf, entityOf }: NamedText): Open[] {
  const namedIn = new Map<number, Set<Entity>>();
  for (const { sentence } of readings) {
    const named = namedIn.get(sentence.paragraph) ?? new Set();
    for (const mention of mentionsOf.get(sentence) ?? []) named.add(entityOf(mention));
    namedIn.set(sentence.paragraph, named);
  }
  return readings.flatMap(({ sentence, quantities }) =>
    quantities
      .filter(isExact)
      .map((quantity) => ({ quantity, sentence, named: namedIn.get(sentence.paragraph) ?? new Set() })),
  );
}

function isPartOf({ whole }: Claim, known: readonly Whole[]): boolean {
  return (
    widthOf(whole) <= WIDEST_OF_KNOWN && known.filter((each) => meet(each, whole)).length * 2 > known.length
  );
}

/** Of two people, two numbers that make up one whole. */
function areOfOne(one: Claim, other: Claim): boolean {
  return (
    one.entity !== other.entity &&
    one.quantity !== other.quantity &&
    meet(one.whole, other.whole) &&
    Math.max(widthOf(one.whole), widthOf(other.whole)) <= WIDEST
  );
}

/** The share of each who has one of the whole contest, and only one. */
function sharesOf(facts: readonly CountFact[]): ReadonlyMap<Entity, CountFact> {
  const shares = new Map<Entity, CountFact>();
  const twice = new Set<Entity>();
  for (const fact of facts) {
    if (fact.measure !== 'share' || fact.area !== null || fact.figure.qualifier !== 'exactly') continue;
    const other = shares.get(fact.entity);
    const isAnother = other !== undefined && other.figure.value !== fact.figure.value;
    if (isAnother && !other.isHeadline && !fact.isHeadline) twice.add(fact.entity);
    if (other === undefined || other.isHeadline) shares.set(fact.entity, fact);
  }
  for (const entity of twice) shares.delete(entity);
  return shares;
}

/** What rounding to the last stated digit leaves. */
function wholeOf(votes: number, { figure: { value, asWorded } }: CountFact): Whole {
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

function isExact({ unit, qualifier, asWorded }: Quantity): boolean {
  return (unit === 'count' || unit === 'bare') && qualifier === 'exactly' && EXACT.test(asWorded);
}
