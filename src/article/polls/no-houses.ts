import type { Entity } from '../names/registry.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Reading, ReadText } from '../readings.ts';
import { isKnownHouse } from './poll-sources.ts';

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

/** Names of counts, of stations for which another asked and of people who speak of a poll, whatever else stands with them. */
export function namesOfNoHouse({
  readings,
  entityOf,
}: Pick<ReadText, 'readings' | 'entityOf'>): ReadonlySet<Entity> {
  const mentions = readings.flatMap((reading) =>
    reading.mentions.filter(
      (mention) =>
        namesCount(reading, mention) || hasAnotherAsk(reading, mention) || speaksInPerson(reading, mention),
    ),
  );
  return new Set(mentions.map(entityOf));
}

/** "The quick count (RTQC), 83.8 percent of the sheets": what the authority calls its own. */
function namesCount({ sentence: { tokens } }: Reading, { lead, last }: Reading['mentions'][number]): boolean {
  return (
    tokens[lead - 1]?.text === '(' &&
    tokens[last + 1]?.text === ')' &&
    /^(?:count|computation|tally|tabulation|transmission)$/.test(tokens[lead - 2]?.lower ?? '')
  );
}

/** "On Tele Uno, for whom Corvo did the fieldwork, …": a station, and another asked for it. */
function hasAnotherAsk(
  { sentence: { tokens } }: Reading,
  { lead, last }: Reading['mentions'][number],
): boolean {
  const comma = tokens[last + 1]?.kind === 'number' ? last + 2 : last + 1;
  return (
    tokens[lead - 1]?.lower === 'on' &&
    tokens[comma]?.text === ',' &&
    HAS_HIRED.test(lowerWords(tokens, comma + 1, comma + 5))
  );
}

/** "Ana Holm, director of Corvo Research, said": the house is whom she works for. */
function speaksInPerson(
  { sentence: { tokens } }: Reading,
  { name, kind, lead, last }: Reading['mentions'][number],
): boolean {
  return (
    kind === 'person' &&
    !isKnownHouse(name) &&
    (/^(?:said|says|told)$/.test(tokens[lead - 1]?.lower ?? '') ||
      SPEAKS_BEHIND.test(lowerWords(tokens, last + 1, last + 7)))
  );
}

const SPEAKS_BEHIND =
  /^(?:said|says|told|tells|announced|added|noted|explained)\b|^[,–—(-] (?:the )?(?:[\p{L}-]+ ){0,2}(?:director|head|president|chief|spokes(?:man|woman|person)|analyst|sociologist) (?:of|at|for)\b/u;

const HAS_HIRED = /^for (?:whom|which) |^(?:which|that) (?:had |has )?(?:hired|commissioned|ordered|paid)\b/;

function standsSo(
  { sentence: { tokens } }: Reading,
  { lead, last, isPossessive }: Reading['mentions'][number],
): boolean {
  const next = tokens[last + 1];
  if (isPossessive) return (next?.isCapital === true || next?.text === '"') && !POLL_NOUN.test(next.lower);
  return tokens[lead - 1]?.lower === 'in' && next?.isCapital !== true && !POLL_NOUN.test(next?.lower ?? '');
}
