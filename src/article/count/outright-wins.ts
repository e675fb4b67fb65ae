import type { CountFact, OutcomeFact } from './count-desk.ts';

/** Nobody is to meet anybody again: "51.3 percent, so a runoff is ruled out". */
const NO_SECOND_ROUND =
  /\b(?:run-?off|second round)(?: vote)? (?:is|was|has been) (?:therefore |thus |now )?(?:ruled out|excluded|not (?:needed|necessary|required)|unnecessary)\b|\bwhich (?:rules out|excludes) (?:a|any) (?:run-?off|second round)\b|\bthere (?:will|is to) be no (?:run-?off|second round)\b|\b(?:no|without a) (?:run-?off|second round) (?:(?:is|was|will be|would be) )?(?:called for|needed|necessary|required|to be held)\b/i;
const SUPPOSED = /\b(?:if|would|could|might|may|should|unless|whether|polls?|projections?|not yet)\b/i;
const HALF = 50;

/** Whoever has more than half of the votes in a sentence that says that no second round follows. */
export function outrightWins(facts: readonly CountFact[], text: string): OutcomeFact[] {
  return facts.flatMap(({ entity, measure, figure, area, at }): OutcomeFact[] => {
    if (measure !== 'share' || figure.value <= HALF || area !== null || entity.kind !== 'person') return [];
    const words = text.slice(at.start, at.end);
    const asWorded = NO_SECOND_ROUND.exec(words)?.[0];
    if (asWorded === undefined || SUPPOSED.test(words)) return [];
    return [{ entity, outcome: 'elected', asWorded: asWorded.toLowerCase(), at }];
  });
}
