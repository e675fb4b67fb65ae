import type { Mention } from '../names.ts';
import type { Quantity } from '../quantities.ts';
import type { Reading } from '../readings.ts';
import type { Entity } from '../registry.ts';
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

/** What is seen between a number and a name: how far, on which side, what stands between. */
export function viewPair(
  quantity: Quantity,
  sentence: number,
  { mention, entity, sentence: itsSentence }: Candidate,
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
): string[] {
  const step = Math.max(-5, Math.min(1, itsSentence - sentence));
  const own = readings[sentence];
  const its = readings[itsSentence];
  if (own === undefined || its === undefined) return [];
  const isSameParagraph = own.sentence.paragraph === its.sentence.paragraph;
  const isFirst = !its.mentions.some((other) => other.first < mention.first && stands(entityOf(other)));
  const after = its.quantities.filter(
    ({ unit, first }) => unit === 'percent' && first > mention.first,
  ).length;
  const signs = [
    `step:${step}`,
    `kind:${entity.kind}`,
    `named:${bucket(entity.mentionCount)}`,
    `kind-unit:${entity.kind},${quantity.unit}`,
    `paragraph:${isSameParagraph},${step}`,
    `first:${isFirst},${step}`,
    `figures-after:${Math.min(3, after)},${step === 0}`,
  ];
  if (step === 0) signs.push(...viewBetween(quantity, mention, entity, own, entityOf));
  else {
    const isAgain = own.mentions.some((other) => entityOf(other) === entity);
    const before = own.mentions.filter((other) => other.first < quantity.first && stands(entityOf(other)));
    const place = its.mentions.filter((other) => stands(entityOf(other))).indexOf(mention);
    signs.push(
      `again:${isAgain},${step}`,
      `names-before:${Math.min(3, before.length)},${step}`,
      `place:${Math.min(3, place)},${step}`,
      `opens:${step},${own.sentence.tokens[0]?.isCapital === true ? own.sentence.tokens[0].lower : ''}`,
    );
  }
  return signs;
}

function viewBetween(
  quantity: Quantity,
  mention: Mention,
  entity: Entity,
  { sentence, mentions, quantities }: Reading,
  entityOf: (mention: Mention) => Entity,
): string[] {
  const isRight = mention.first > quantity.first;
  const [from, to] = isRight ? [quantity.last + 1, mention.lead] : [mention.last + 1, quantity.first];
  const side = isRight ? 'right' : 'left';
  const names = new Set<Entity>();
  for (const other of mentions)
    if (other.first >= from && other.first < to && entityOf(other) !== entity && stands(entityOf(other)))
      names.add(entityOf(other));
  const figures = quantities.filter(
    (other) => other !== quantity && other.unit === quantity.unit && other.first >= from && other.first < to,
  ).length;
  const between = sentence.tokens
    .slice(from, Math.min(to, from + SPAN))
    .map(({ kind, lower }) => (kind === 'number' ? '#' : lower));
  const contenders: Entity[] = [];
  for (const other of mentions) {
    const its = entityOf(other);
    if (stands(its) && !contenders.includes(its)) contenders.push(its);
  }
  const alike = quantities.filter(({ unit }) => unit === quantity.unit);
  const rank = contenders.indexOf(entity) - alike.indexOf(quantity);
  const signs = [
    `side:${side}`,
    `distance:${side},${bucket(to - from)}`,
    `names-between:${side},${Math.min(3, names.size)}`,
    `figures-between:${side},${Math.min(3, figures)}`,
    `between:${side},${Math.min(3, names.size)},${Math.min(3, figures)}`,
    `rank:${Math.max(-2, Math.min(2, rank))},${contenders.length === alike.length}`,
  ];
  for (const word of new Set(between)) if (TELLING.has(word)) signs.push(`has:${side},${word}`);
  if (to - from < SPAN && between.length > 0) {
    signs.push(`next:${side},${between[0]}`, `last:${side},${between.at(-1)}`);
    if (between.length <= 3) signs.push(`all:${side},${between.join(' ')}`);
  }
  return signs;
}

/** Could stand for election: a place or a paper's name does not part a number from its owner. */
function stands({ kind }: Entity): boolean {
  return kind !== 'place';
}

/** 0, 1, 2, 3, 4, then coarser. */
function bucket(count: number): number {
  return STEPS.filter((step) => step <= count).length;
}
