import type { Entity } from '../names/registry.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CountFact, OutcomeFact } from './count-desk.ts';

/** "a majority of 2,435", "Her majority over Brandt is 4,216", "a 4,216 majority" */
const MAJORITY =
  /(?<!\b(?:short of|without|no|needed|needs|absolute|overall|outright|parliamentary) (?:an? |the )?)\bmajority (?:over [^.;:]{1,60} )?(?:(?:is|was|of|stands at|stood at|came to|now|just|only|slim|a|put at|cut to|reduced to|fell to) ){1,4}(\d{1,3}(?:[, ]?\d{3}){0,2})\b|\b(\d{1,3}(?:[, ]?\d{3}){0,2})(?:[- ]vote)?[- ]majority\b/g;
/** Fewer votes may be the distance of two by chance. */
const LEAST = 100;

/**
 * Whoever has most votes where the article calls their exact distance from the second a majority: a returning
 * officer's word, which nobody has who only leads.
 */
export function winsByMajority(facts: readonly CountFact[], sentences: readonly Sentence[]): OutcomeFact[] {
  const votes = new Map<Entity, number>();
  for (const { entity, measure, figure, area } of facts)
    if (measure === 'votes' && area === null && entity.kind === 'person')
      votes.set(entity, Math.max(votes.get(entity) ?? 0, figure.value));
  const [first, second] = [...votes].toSorted((a, b) => b[1] - a[1]);
  if (first === undefined || second === undefined) return [];
  const distance = first[1] - second[1];
  if (distance < LEAST) return [];
  return sentences.flatMap((sentence): OutcomeFact[] => {
    for (const match of sentence.text.matchAll(MAJORITY))
      if (Number((match[1] ?? match[2])?.replace(/[, ]/g, '')) === distance)
        return [{ entity: first[0], outcome: 'elected', asWorded: match[0].toLowerCase(), at: sentence }];
    return [];
  });
}
