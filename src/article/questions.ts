import type { CountFact } from './count-desk.ts';
import type { Sentence } from './sentences.ts';

/** Words of an article about several questions put to the vote on one day. */
const SEVERAL =
  /\b(?:two|three|four|five|six|both|several|other|these|separate) (?:[\p{L}-]+ )?(?:questions|referendums|referenda|proposals|amendments|initiatives|measures|propositions|ballot measures|plebiscites)\b|\b(?:second|third|other|another) (?:question|referendum|amendment|proposal|initiative|measure|proposition)\b|\b(?:[Pp]roposition|[Mm]easure|[Aa]mendment|[Qq]uestion) (?:\d{1,4}|[A-Z])\b/u;

const LONGEST_LABEL_WORDS = 7;

/**
 * Parts the answers of several questions: a sentence whose "Yes" contradicts the one before is about the next
 * question, whose area is how its paragraph begins ("The second question").
 */
export function byQuestion(facts: readonly CountFact[], sentences: readonly Sentence[]): CountFact[] {
  if (!sentences.some(({ text }) => SEVERAL.test(text))) return [...facts];
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

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= (one > 100 ? one * 0.05 : 0.6);
}

/** How the paragraph of a figure begins, up to its first sign or verb. */
function labelOf({ at }: CountFact, sentences: readonly Sentence[]): string {
  const own = sentences.find(({ start, end }) => start <= at.start && at.start < end);
  const first = sentences.find(({ paragraph }) => paragraph === own?.paragraph) ?? own;
  const words =
    (first?.text ?? '').split(
      /[,:;.–—\n(]| (?:was|were|is|are|had|has|failed|passed|went|got|won|lost|would|will|did|never|to) /,
    )[0] ?? '';
  return words.split(' ').slice(0, LONGEST_LABEL_WORDS).join(' ').slice(0, 60);
}
