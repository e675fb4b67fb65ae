import type { ReadText } from '../readings.ts';
import type { Sentence } from '../text/sentences.ts';
import { isOfCount } from './asked-alone.ts';
import { type PollReference, UNNAMED } from './poll-reference.ts';

/** "The exit poll was done for the channel by Corvo": opens a sentence about a poll whose figures stand before it. */
const MADE =
  /^(?:the|this|its) (?:[\p{L}-]+ )?((?:exit )?(?:poll|survey))s? (?:was|were|is|had been|has been) (?:done|made|taken|run|conducted|carried out|commissioned|ordered|paid for|held|produced)\b/iu;
const LEAST_SHARES = 2;

/** The lists of shares that a poll is spoken of only behind, in the next sentence of their paragraph. */
export function pollsToldBehind({ readings }: ReadText): ReadonlyMap<Sentence, PollReference> {
  const told = new Map<Sentence, PollReference>();
  for (const [at, { sentence, roles }] of readings.entries()) {
    const next = readings[at + 1]?.sentence;
    const made = next?.paragraph === sentence.paragraph ? MADE.exec(next.text) : null;
    if (made === null || isOfCount(sentence) || /\d ?(?:%|per ?cent)/.test(next?.text ?? '')) continue;
    if (roles.filter((role) => role === 'share').length < LEAST_SHARES) continue;
    const kind = /exit/i.test(made[1] ?? '') ? 'exit' : null;
    told.set(sentence, { ...UNNAMED, kind, start: sentence.start, end: sentence.start });
  }
  return told;
}
