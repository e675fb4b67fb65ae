import type { Entity } from '../names/registry.ts';
import type { Reading, ReadText } from '../readings.ts';

const POLL_NOUN =
  /^(?:polls?|polling|surveys?|institute|exit|opinion|latest|last|new|first|own|data|figures)$/;
const FINDS = /^(?:finds?|found|has|had|puts?|gives?|gave|sees?|saw|shows?|showed|reckons?|makes?|made)$/;

/** Lone words that stand somewhere as only a place or a leader does, and no house: "in Norland, …", "Brandt's Harbour Party". */
export function wordsOfNoHouse({
  readings,
  entityOf,
}: Pick<ReadText, 'readings' | 'entityOf'>): ReadonlySet<Entity> {
  const found = new Set<Entity>();
  for (const reading of readings)
    for (const mention of reading.mentions) {
      const entity = entityOf(mention);
      const isLone = entity.isDoubtful && !saysWhatItFound(reading, mention);
      if (entity.kind === 'unknown' && (isLone || standsSo(reading, mention))) found.add(entity);
    }
  return found;
}

/** "Corvo finds", "Pollux has the two tied": only a house does, though it opens the sentence. */
function saysWhatItFound({ sentence: { tokens } }: Reading, { last }: Reading['mentions'][number]): boolean {
  return FINDS.test(tokens[last + 1]?.lower ?? '');
}

function standsSo(
  { sentence: { tokens } }: Reading,
  { lead, last, isPossessive }: Reading['mentions'][number],
): boolean {
  const next = tokens[last + 1];
  if (isPossessive) return (next?.isCapital === true || next?.text === '"') && !POLL_NOUN.test(next.lower);
  return tokens[lead - 1]?.lower === 'in' && next?.isCapital !== true && !POLL_NOUN.test(next?.lower ?? '');
}
