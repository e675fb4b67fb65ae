import type { Sentence } from '../text/sentences.ts';
import type { CountFact } from './count-desk.ts';

/** Words of an article about several questions put to the vote on one day. */
const SEVERAL =
  /\b(?:[Dd]ouble|twice(?: a)?) (?:[Yy]es|[Nn]o)\b|\b(?:[Yy]es|[Nn]o) twice\b|day's (?:referendums|referenda|initiatives|propositions|ballot measures)\b|\b(?:two|three|four|five|six|both|several|other|these|separate) (?:[\p{L}-]+ )?(?:questions|referendums|referenda|proposals|amendments|initiatives|measures|propositions|ballot measures|plebiscites)\b|\b(?:second|third|other|another) (?:question|referendum|amendment|proposal|initiative|measure|proposition)\b|\b(?:[Pp]roposition|[Mm]easure|[Aa]mendment|[Qq]uestion) (?:\d{1,4}|[A-Z])\b/u;

const LONGEST_LABEL_WORDS = 7;

/**
 * Parts the answers of several questions: a sentence whose "Yes" contradicts the one before is about the next
 * question, whose area is how its paragraph begins ("The second question").
 */
export function byQuestion(facts: readonly CountFact[], sentences: readonly Sentence[]): CountFact[] {
  const isTold = sentences.some(({ text }) => SEVERAL.test(text));
  if (!isTold && !haveWholesApart(facts, sentences)) return [...facts];
  let area: string | null = null;
  let told: CountFact[] = [];
  return facts.map((fact) => {
    if (fact.entity.kind !== 'option' || fact.area !== null || fact.isHeadline) return fact;
    const known = told.find(({ entity, measure }) => entity === fact.entity && measure === fact.measure);
    const isOther =
      known !== undefined && known.at !== fact.at && !isAlike(known.figure.value, fact.figure.value);
    const isOfSentence = told.some(({ at }) => at === fact.at);
    if (isOther && !isOfSentence) {
      area = labelOf(fact, sentences);
      told = [];
    }
    const placed = { ...fact, area };
    told.push(placed);
    return placed;
  });
}

/** Two paragraphs tell of Yes and No that make up a whole, each another one, and no count is on its way. */
function haveWholesApart(facts: readonly CountFact[], sentences: readonly Sentence[]): boolean {
  const wholes = new Map<number, number>();
  for (const { at } of facts.filter(isWholeAnswer)) {
    const beside = facts.filter((fact) => isWholeAnswer(fact) && fact.at.start === at.start);
    const [one, other] = beside;
    if (one === undefined || other === undefined || beside.length > 2 || one.entity === other.entity)
      continue;
    if (Math.abs(one.figure.value + other.figure.value - 100) > 0.2) continue;
    const sentence = sentences.find(({ start }) => start === at.start);
    if (sentence === undefined || EARLIER.test(sentence.text)) continue;
    const { paragraph } = sentence;
    wholes.set(paragraph, Math.max(one.figure.value, other.figure.value));
  }
  const [first, ...others] = wholes.values();
  return others.some((value) => !isAlike(value, first ?? value));
}

/** A count of the evening, which a later one has other figures than. */
const EARLIER =
  /\b(?:early|earlier|partial|preliminary|provisional|first) (?:results?|returns|count\w*|figures|tall(?:y|ies))\b|\b(?:had|have|has) (?:put|been|shown|stood|given|pointed)\b|\b(?:at|by) (?:midnight|noon|\w+ in the (?:morning|evening)|\d)|\d ?[ap]\.?m\b|\bo'clock\b/i;

function isWholeAnswer({
  entity,
  measure,
  isSure,
  isHeadline,
  area,
  age,
  countedPercent,
}: CountFact): boolean {
  return (
    entity.kind === 'option' &&
    measure === 'share' &&
    isSure &&
    !isHeadline &&
    area === null &&
    age === 0 &&
    countedPercent === null
  );
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= (one > 100 ? one * 0.05 : 0.6);
}

/** How the paragraph of a figure begins, up to its first sign or verb. */
function labelOf({ at }: CountFact, sentences: readonly Sentence[]): string {
  const own = sentences.find(({ start, end }) => start <= at.start && at.start < end);
  const first = sentences.find(({ paragraph }) => paragraph === own?.paragraph) ?? own;
  const words =
    (first?.text ?? '').split(
      /[,:;.–—\n(]| (?:was|were|is|are|had|has|failed|passed|went|got|won|lost|would|will|did|never) /,
    )[0] ?? '';
  return words.split(' ').slice(0, LONGEST_LABEL_WORDS).join(' ').slice(0, 60);
}
