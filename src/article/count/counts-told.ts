import { COUNT_NAMES, FIRST_COUNT } from '../cues/count-names.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CountFact } from './count-desk.ts';

/**
 * Parts the figures of several counts of one contest, "first preferences" from what they became: a named count that gives
 * somebody another figure than is told elsewhere stands for itself, and what stands beside it in its paragraph, too.
 */
export function byCount(facts: readonly CountFact[], sentences: readonly Sentence[]): CountFact[] {
  const named = namesOf(facts.filter(mayBePart), sentences);
  const nameOf = ({ at }: CountFact): string | null => named.get(at.start) ?? null;
  const groups = new Map<string, CountFact[]>();
  for (const fact of facts.filter(mayBePart)) {
    const name = nameOf(fact);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), fact]);
  }
  const parted = new Map<CountFact, CountFact>();
  for (const [name, group] of groups) {
    const others = facts.filter((fact) => mayBePart(fact) && nameOf(fact) !== name);
    const against = FIRST_COUNT.test(name) ? others : others.filter((fact) => nameOf(fact) === null);
    if (!group.some((fact) => against.some((other) => isOtherThan(fact, other)))) continue;
    const area = name.replace(/^./, (letter) => letter.toUpperCase());
    for (const fact of group) parted.set(fact, { ...fact, area });
  }
  return facts.map((fact) => parted.get(fact) ?? fact);
}

/** Which count each sentence, by its start, names: its own words, or what its paragraph named, until figures contradict. */
function namesOf(facts: readonly CountFact[], sentences: readonly Sentence[]): Map<number, string> {
  const names = new Map<number, string>();
  let [name, paragraph]: [string | null, number] = [null, -1];
  let told: CountFact[] = [];
  for (const sentence of sentences) {
    const own = COUNT_NAMES.exec(sentence.text)?.[0].toLowerCase().replaceAll('-', ' ');
    const here = facts.filter(({ at }) => at.start === sentence.start);
    const isOther = here.some((fact) => told.some((other) => isOtherThan(fact, other)));
    if (own !== undefined || isOther || sentence.paragraph !== paragraph) told = [];
    name = own ?? (isOther || sentence.paragraph !== paragraph ? null : name);
    paragraph = sentence.paragraph;
    if (name === null) continue;
    names.set(sentence.start, name);
    told.push(...here);
  }
  return names;
}

function mayBePart({ area, isHeadline, entity, measure }: CountFact): boolean {
  return area === null && !isHeadline && entity.kind !== 'option' && measure !== 'seats';
}

function isOtherThan(fact: CountFact, other: CountFact): boolean {
  const [one, two] = [fact.figure.value, other.figure.value];
  return (
    fact.entity === other.entity &&
    fact.measure === other.measure &&
    fact.age === other.age &&
    Math.abs(one - two) > (one > 100 ? one * 0.005 : 0.6)
  );
}
