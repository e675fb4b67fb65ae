import { lowerWords } from '../owners/grammar.ts';
import type { Reading } from '../readings.ts';
import type { Mention } from './names.ts';
import type { Entity } from './registry.ts';

export type Gender = 'he' | 'she';

const HE =
  /\b(?:mr|sir|lord|king|prince|businessman|chairman|spokesman|congressman|father|son|brother|husband|man)\b/;
const SHE =
  /\b(?:mrs|ms|miss|dame|lady|baroness|queen|princess|businesswoman|chairwoman|spokeswoman|congresswoman|mother|daughter|sister|wife|widow|woman)\b/;

/** Whether people are spoken of as "he" or "she", where titles and what stands beside their names tell. */
export function gendersOf(
  readings: readonly Reading[],
  entityOf: (mention: Mention) => Entity,
): ReadonlyMap<Entity, Gender> {
  const genders = new Map<Entity, Gender>();
  for (const { sentence, mentions } of readings)
    for (const mention of mentions) {
      const entity = entityOf(mention);
      if (entity.kind !== 'person' || genders.has(entity)) continue;
      const { tokens } = sentence;
      const isTold = /^[,–—]$/.test(tokens[mention.last + 1]?.text ?? '');
      const said = `${lowerWords(tokens, mention.lead, mention.first)} ${isTold ? lowerWords(tokens, mention.last + 2, mention.last + 7).split(/ (?:of|,|who|to|whose)/)[0] : ''}`;
      if (SHE.test(said)) genders.set(entity, 'she');
      else if (HE.test(said)) genders.set(entity, 'he');
    }
  return genders;
}
