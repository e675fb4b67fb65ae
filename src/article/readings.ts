import { CROWDS, INHABITANTS } from './cues/inhabitants.ts';
import { namesakeParties } from './cues/namesake-parties.ts';
import type { Role } from './cues/role-cue.ts';
import { rolesGoingOn } from './goings-on.ts';
import { withCountryParties, withPartyNoun } from './names/country-parties.ts';
import { lowerCaseWords, readMentions } from './names/mentions.ts';
import type { Mention } from './names/names.ts';
import { partyPhrases } from './names/party-phrases.ts';
import { type Entity, nameKey, Registry } from './names/registry.ts';
import { type Quantity, readQuantities } from './numbers/quantities.ts';
import { readRoles } from './numbers/roles.ts';
import { withoutSeatRanges } from './numbers/seat-ranges.ts';
import type { Row } from './tables/row.ts';
import { mastheads } from './text/mastheads.ts';
import type { Sentence } from './text/sentences.ts';

/** A sentence with its numbers, what each is about, and its names. */
export interface Reading {
  sentence: Sentence;
  quantities: Quantity[];
  roles: Role[];
  mentions: Mention[];
}

/** All readings of a text, and who its names mean. */
export interface ReadText {
  text: string;
  readings: Reading[];
  mentionsOf: ReadonlyMap<Sentence, readonly Mention[]>;
  registry: Registry;
  entityOf: (mention: Mention) => Entity;
}

/** "the agency ANKA", "the broadcaster ARD": what a name is, by the noun before it. */
const INSTITUTION_NOUN =
  /^(?:agency|broadcaster|newspaper|channel|network|pollster|institute|magazine|daily|website|firm)$/;

/** The word before a name, past a number that is part of it: "the newspaper 24 Chasa". */
function nounBefore({ tokens }: Sentence, { lead }: Mention): string {
  return tokens[tokens[lead - 1]?.kind === 'number' ? lead - 2 : lead - 1]?.lower ?? '';
}

/** "The Pennsylvanian", "Californians": who is from somewhere, and no name. */
function isInhabitant({ tokens }: Sentence, { name, first }: Mention): boolean {
  return CROWDS.has(name) || (INHABITANTS.has(name) && tokens[first - 1]?.lower === 'the');
}

/** Reads numbers and names of every sentence; the labels of table rows are names too. */
export function readSentences(
  text: string,
  sentences: readonly Sentence[],
  rows: readonly Row[],
  { title, known }: { title: string | null; known: ReadonlySet<string> },
): ReadText {
  const lowerWords = lowerCaseWords(sentences);
  const phrases = partyPhrases(sentences);
  const told = sentences.map((sentence) => {
    const quantities = withoutSeatRanges(readQuantities(sentence.tokens, text), sentence.tokens);
    return { sentence, quantities, roles: readRoles(sentence, quantities, text) };
  });
  const readings = told.map(({ sentence, quantities, roles }, index) => {
    return {
      sentence,
      quantities,
      roles: rolesGoingOn({ sentence, quantities, roles }, told[index - 1]),
      // A headline's first word may only describe ("Hardliner Raisi wins").
      mentions: readMentions(sentence, lowerWords, text, known, phrases).map((mention) =>
        sentence.text === title && mention.first === 0
          ? { ...mention, isDoubtful: true }
          : {
              ...withPartyNoun(sentence.tokens, mention),
              isDoubtful: mention.isDoubtful && !known.has(mention.name),
            },
      ),
    };
  });
  const heads = mastheads(readings);
  for (const reading of readings)
    if (heads.has(reading.sentence) && reading.sentence.text !== title)
      reading.mentions = reading.mentions.map((mention) => ({ ...mention, isDoubtful: true }));
  const labels = rows.map((row): Mention => rowMention(row));
  const registry = new Registry(
    [...readings.flatMap(({ mentions }) => mentions), ...labels],
    readings.flatMap(abbreviations),
    namesApart(readings),
  );
  for (const reading of readings)
    reading.mentions = withCountryParties({ ...reading, tokens: reading.sentence.tokens }, (country) =>
      registry.namesakes.of(country),
    );
  for (const { sentence, mentions } of readings)
    for (const mention of mentions)
      if (INSTITUTION_NOUN.test(nounBefore(sentence, mention)))
        registry.resolve(mention).isInstitution = true;
  for (const { sentence, mentions } of readings)
    for (const mention of mentions)
      if (isInhabitant(sentence, mention) && registry.resolve(mention).name === mention.name)
        registry.resolve(mention).isInhabitant = true;
  const every = readings.flatMap(({ mentions }) => mentions);
  const parties = namesakeParties(new Set(every.map(({ name }) => name.toLowerCase())));
  for (const mention of every)
    if (parties.includes(mention.name.toLowerCase())) registry.resolve(mention).isParty = true;
  return {
    text,
    readings,
    mentionsOf: new Map(readings.map(({ sentence, mentions }) => [sentence, mentions])),
    registry,
    entityOf: (mention) => mention.entity ?? registry.resolve(mention),
  };
}

/** The last words of all people named in full anywhere in the text: alone they are names too. */
export function surnames(sentences: readonly Sentence[], text: string): ReadonlySet<string> {
  const lowerWords = lowerCaseWords(sentences);
  const people = sentences
    .flatMap((sentence) => readMentions(sentence, lowerWords, text))
    .filter(({ kind, name }) => kind === 'person' && name.includes(' '));
  return new Set(people.map(({ name }) => name.split(' ').at(-1) ?? name));
}

/** "Movement for Rights and Freedoms": no person's name has them. */
const SMALL_WORDS = /^\S+ (?:of|for|the|and) /;

/** A table row's label as a name. */
export function rowMention({ label, labelStart, labelEnd }: Row): Mention {
  const isOption = /^(?:yes|no|for|against|leave|remain|against all|none of the above)$/i.test(label);
  return {
    name: label,
    kind: isOption
      ? 'option'
      : SMALL_WORDS.test(label)
        ? 'group'
        : label.includes(' ')
          ? 'person'
          : 'unknown',
    title: null,
    first: 0,
    last: 0,
    lead: 0,
    start: labelStart,
    end: labelEnd,
    isPossessive: false,
    isDoubtful: false,
  };
}

/** "the Liberal Democratic Party – 20.2, the Democratic Party – 15.8": one inside the other, each with its own figure. */
function namesApart(readings: readonly Reading[]): ReadonlySet<string> {
  const apart = new Set<string>();
  for (const { mentions, quantities } of readings) {
    const owning = mentions
      .filter(({ kind, last }) => kind === 'group' && quantities.some(({ first }) => isNear(first - last)))
      .map(({ name }) => nameKey(name));
    for (const one of owning)
      for (const other of owning)
        if (one.length > 1 && one.length < other.length && one.every((word) => other.includes(word)))
          apart.add(`${one.join(' ')}|${other.join(' ')}`);
  }
  return apart;
}

function isNear(distance: number): boolean {
  return distance > 0 && distance <= 4;
}

/** "New Era (JL)": the short name in brackets means the long one before it. */
function abbreviations({
  sentence: { tokens },
  mentions,
}: Pick<Reading, 'sentence' | 'mentions'>): [Mention, Mention][] {
  return mentions.flatMap((short, index): [Mention, Mention][] => {
    const long = mentions[index - 1];
    const isBracketed =
      tokens[short.lead - 1]?.text === '(' && /^[)!]$/.test(tokens[short.last + 1]?.text ?? '');
    if (long === undefined || !isBracketed || long.last !== short.lead - 2) return [];
    return /^\p{Lu}[\p{L}\p{N}-]{0,9}$/u.test(short.name) && short.name.length < long.name.length
      ? [[short, long]]
      : [];
  });
}
