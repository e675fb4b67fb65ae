import type { Entity } from '../names/registry.ts';
import type { Sentence } from '../text/sentences.ts';
import type { CountFact, OutcomeFact } from './count-desk.ts';

/** Nobody is to meet anybody again: "51.3 percent, so a runoff is ruled out". */
const NO_SECOND_ROUND =
  /\b(?:run-?off|second round)(?: vote)? (?:is|was|has been) (?:therefore |thus |now )?(?:ruled out|excluded|not (?:needed|necessary|required)|unnecessary)\b|\bwhich (?:rules out|excludes) (?:a|any) (?:run-?off|second round)\b|\bthere (?:will|is to) be no (?:run-?off|second round)\b|\b(?:no|without a) (?:run-?off|second round) (?:(?:is|was|will be|be) )?(?:called for|needed|necessary|required|to be held)\b/i;
const SUPPOSED = /\b(?:if|would|could|might|may|should|unless|whether|polls?|projections?|not yet)\b/i;
const HALF = 50;
/** What follows from a count, not what the rules of a country are. */
const FOLLOWS =
  /^no\b|\b(?:so|therefore|thus|hence|means?|meant|meaning|ruled? out|excluded|said|says|announced|will|would)\b/i;

/** What was said of it: "said no second round would be called for". */
const REPORTED = /\bwould (?=be (?:called for|needed|necessary|required|held)\b)/gi;

/** Whoever has more than half of the votes in a sentence that says that no second round follows, or alone where one without figures does. */
export function outrightWins(
  facts: readonly CountFact[],
  text: string,
  sentences: readonly Sentence[],
): OutcomeFact[] {
  const winners = facts.filter(
    ({ entity, measure, figure, area }) =>
      measure === 'share' && figure.value > HALF && area === null && entity.kind === 'person',
  );
  const beside = winners.flatMap(({ entity, at }) => winOf(entity, text.slice(at.start, at.end), at));
  const [winner] = winners;
  if (winner === undefined || new Set(winners.map(({ entity }) => entity)).size > 1) return beside;
  const said = sentences
    .filter(({ text: words }) => !/\d ?(?:%|per ?cent)/.test(words) && FOLLOWS.test(words))
    .flatMap((sentence) => winOf(winner.entity, sentence.text.replaceAll(REPORTED, ''), sentence));
  return [...beside, ...said];
}

function winOf(entity: Entity, words: string, at: OutcomeFact['at']): OutcomeFact[] {
  const asWorded = NO_SECOND_ROUND.exec(words)?.[0];
  if (asWorded === undefined || SUPPOSED.test(words)) return [];
  return [{ entity, outcome: 'elected', asWorded: asWorded.toLowerCase(), at }];
}
