import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import type { Quantity } from '../numbers/quantities.ts';
import type { Reading } from '../readings.ts';
import type { Candidate } from './candidates.ts';

/** Words that part or join a name and a number. */
const TELLING: ReadonlySet<string> = new Set(
  ', ; ( ) : - – — " . and but while with to from against over ahead behind than by for followed compared of at on in who which beat defeated respectively had have has'.split(
    ' ',
  ),
);
const STEPS = [1, 2, 3, 4, 7, 12, 20, 40];
/** Tokens between that are looked at. */
const SPAN = 12;

/** What a sentence's pairs are viewed by, looked up once. */
interface Line {
  reading: Reading;
  /** Its tokens as words: `@` for those of a name, `#` for a number. */
  words: readonly string[];
  /** The names that could stand for election: a place does not part a number from its owner. */
  standing: { mention: Mention; entity: Entity }[];
  entities: ReadonlySet<Entity>;
  /** Those standing in the order of their first mention. */
  rankOf: ReadonlyMap<Entity, number>;
  /** A number's place among those of its unit, and how many there are. */
  placeOf: ReadonlyMap<Quantity, number>;
  countOf: ReadonlyMap<string, number>;
  /** Where the percentages begin. */
  percents: readonly number[];
}

/** Tells what is seen between a number and a name: how far, on which side, what stands between. */
export function pairViewer(
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
): (quantity: Quantity, sentence: number, candidate: Candidate) => string[] {
  const lines = new Map<number, Line>();
  const lineAt = (sentence: number): Line | null => {
    const reading = readings[sentence];
    if (reading === undefined) return null;
    const known = lines.get(sentence) ?? lineOf(reading, entityOf);
    lines.set(sentence, known);
    return known;
  };
  return (quantity, sentence, candidate) => {
    const [own, its] = [lineAt(sentence), lineAt(candidate.sentence)];
    if (own === null || its === null) return [];
    const step = Math.max(-5, Math.min(1, candidate.sentence - sentence));
    return step === 0
      ? viewWithin(quantity, candidate, own)
      : viewAcross(quantity, candidate, step, own, its);
  };
}

function lineOf(reading: Reading, entityOf: (mention: Mention) => Entity): Line {
  const named = reading.mentions.map((mention) => ({ mention, entity: entityOf(mention) }));
  const words = reading.sentence.tokens.map(({ kind, lower }) => (kind === 'number' ? '#' : lower));
  for (const { first, last } of reading.mentions) words.fill('@', first, last + 1);
  const standing = named.filter(({ entity }) => entity.kind !== 'place');
  const rankOf = new Map<Entity, number>();
  for (const { entity } of standing) if (!rankOf.has(entity)) rankOf.set(entity, rankOf.size);
  const placeOf = new Map<Quantity, number>();
  const countOf = new Map<string, number>();
  for (const quantity of reading.quantities) {
    const place = countOf.get(quantity.unit) ?? 0;
    placeOf.set(quantity, place);
    countOf.set(quantity.unit, place + 1);
  }
  return {
    reading,
    words,
    standing,
    entities: new Set(named.map(({ entity }) => entity)),
    rankOf,
    placeOf,
    countOf,
    percents: reading.quantities.flatMap(({ unit, first }) => (unit === 'percent' ? [first] : [])),
  };
}

function viewName(
  { unit }: Quantity,
  { mention, entity }: Candidate,
  step: number,
  isSameParagraph: boolean,
  { standing, percents }: Line,
): string[] {
  const isFirst = !standing.some((other) => other.mention.first < mention.first);
  const after = percents.filter((first) => first > mention.first).length;
  return [
    `step:${step}`,
    `kind:${entity.kind}`,
    `named:${bucket(entity.mentionCount)}`,
    `kind-unit:${entity.kind},${unit}`,
    `paragraph:${isSameParagraph},${step}`,
    `first:${isFirst},${step}`,
    `figures-after:${Math.min(3, after)},${step === 0}`,
  ];
}

function viewAcross(quantity: Quantity, candidate: Candidate, step: number, own: Line, its: Line): string[] {
  const isSameParagraph = own.reading.sentence.paragraph === its.reading.sentence.paragraph;
  const before = own.standing.filter(({ mention }) => mention.first < quantity.first).length;
  const place = its.standing.findIndex(({ mention }) => mention === candidate.mention);
  return [
    ...viewName(quantity, candidate, step, isSameParagraph, its),
    `again:${own.entities.has(candidate.entity)},${step}`,
    `names-before:${Math.min(3, before)},${step}`,
    `place:${Math.min(3, place)},${step}`,
    `opens:${step},${own.words[0]}`,
  ];
}

function viewWithin(quantity: Quantity, candidate: Candidate, own: Line): string[] {
  const { mention, entity } = candidate;
  const isRight = mention.first > quantity.first;
  const [from, to] = isRight ? [quantity.last + 1, mention.lead] : [mention.last + 1, quantity.first];
  const side = isRight ? 'right' : 'left';
  const isBetween = (first: number): boolean => first >= from && first < to;
  const names = new Set<Entity>();
  for (const other of own.standing)
    if (isBetween(other.mention.first) && other.entity !== entity) names.add(other.entity);
  const figures = own.reading.quantities.filter(
    (other) => other !== quantity && other.unit === quantity.unit && isBetween(other.first),
  ).length;
  const [parted, counted] = [Math.min(3, names.size), Math.min(3, figures)];
  const rank = (own.rankOf.get(entity) ?? -1) - (own.placeOf.get(quantity) ?? -1);
  const isEven = own.rankOf.size === own.countOf.get(quantity.unit);
  const signs = [
    ...viewName(quantity, candidate, 0, true, own),
    `side:${side}`,
    `distance:${side},${bucket(to - from)}`,
    `names-between:${side},${parted}`,
    `figures-between:${side},${counted}`,
    `between:${side},${parted},${counted}`,
    `rank:${Math.max(-2, Math.min(2, rank))},${isEven}`,
  ];
  const between = own.words.slice(from, Math.min(to, from + SPAN));
  for (const word of new Set(between)) if (TELLING.has(word)) signs.push(`has:${side},${word}`);
  if (to - from < SPAN && between.length > 0) {
    signs.push(`next:${side},${between[0]}`, `last:${side},${between.at(-1)}`);
    if (between.length <= 3) signs.push(`all:${side},${between.join(' ')}`);
  }
  return signs;
}

/** 0, 1, 2, 3, 4, then coarser. */
function bucket(count: number): number {
  return STEPS.filter((step) => step <= count).length;
}
