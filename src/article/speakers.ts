import { ROLE_NOUNS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from './cues/speech.ts';
import { lowerWords } from './grammar.ts';
import type { Mention } from './names.ts';
import { isKnownHouse } from './poll-sources.ts';
import type { Entity } from './registry.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';

/** The sentences to find speakers in, with their names. */
export interface StatementInput {
  text: string;
  sentences: readonly Sentence[];
  mentions: ReadonlyMap<Sentence, readonly Mention[]>;
  entityOf: (mention: Mention) => Entity;
}

/** Somebody who speaks; the tokens of the verb and of the name, or of the pronoun. */
export interface Speaker {
  entity: Entity;
  verbAt: number;
  nameAt: number;
}

const MOST_SPEAKERS = 4;

/** Behind a comma these alone turn subject and verb round; behind a closing quotation mark all verbs of saying do. */
const PLAIN_SPEECH = /^(?:said|says|added|wrote|explained|noted|told|tweeted|stressed|warned|argued)$/;

/** Whoever says something in a sentence, by name, each once; `isOpen` where it begins inside a quotation. */
export function speakersOf(sentence: Sentence, input: StatementInput, isOpen: boolean): Speaker[] {
  const found: Speaker[] = [];
  for (let turn = 0; turn < MOST_SPEAKERS; turn++) {
    const last = found.at(-1);
    const next = speakerFrom(sentence, input, isOpen, last === undefined ? 0 : last.verbAt + 1);
    if (next === null) break;
    if (last !== undefined && (next.verbAt === last.verbAt || !isNewClause(sentence, last.verbAt, next)))
      break;
    if (!found.some(({ entity }) => entity === next.entity)) found.push(next);
  }
  return found;
}

/** "…, whereas his opponent, Ivo Brandt, called it a defeat": another one speaks in a clause of its own. */
function isNewClause({ tokens }: Sentence, verbAt: number, { nameAt, verbAt: nextAt }: Speaker): boolean {
  if (nameAt <= verbAt || nextAt <= nameAt) return false;
  return /(?:^|[ ,;])(?:;|while|whereas|but|and)(?: |$)/.test(lowerWords(tokens, verbAt + 1, nameAt));
}

function speakerFrom(
  sentence: Sentence,
  input: StatementInput,
  isOpen: boolean,
  from: number,
): Speaker | null {
  const { tokens } = sentence;
  const mentions = (input.mentions.get(sentence) ?? []).filter(
    (mention) =>
      input.entityOf(mention).kind === 'person' &&
      !mention.isPossessive &&
      !isKnownHouse(mention.name) &&
      !/\b(?:Street|House|Court|Hall|Square|Palace|Territory|Secretary|Party|MRBI)$/.test(mention.name),
  );
  if (mentions.length === 0) return null;
  const speaker = (mention: Mention, verbAt: number): Speaker => ({
    entity: input.entityOf(mention),
    verbAt,
    nameAt: mention.first,
  });
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || !SPEECH_VERBS.has(token.lower) || token.isCapital) continue;
    if (isInQuotes(tokens, at, isOpen)) continue;
    const inverted = mentions.find(
      ({ lead }) =>
        lead === at + 1 || (lead > at + 1 && lead <= at + 6 && isOfAge(tokens.slice(at + 1, lead))),
    );
    const isAfterQuote = tokens[at - 1]?.text === '"' || tokens[at - 2]?.text === '"';
    const quoteEndsBefore =
      isAfterQuote || (tokens[at - 1]?.text === ',' && subjectBefore(tokens, mentions, at) === null);
    const deputy = isAfterQuote && inverted === undefined ? deputyBehind(tokens, mentions, at) : null;
    if (deputy !== null) return speaker(deputy, at);
    if (inverted !== undefined && quoteEndsBefore && (isAfterQuote || PLAIN_SPEECH.test(token.lower)))
      return speaker(inverted, at);
    const subject = subjectBefore(tokens, mentions, at);
    if (subject === null) continue;
    if (
      WEAK_SPEECH_VERBS.has(token.lower) &&
      !speaksBehind(tokens, at) &&
      !isOpen &&
      !tokens.slice(0, at).some(({ text }) => text === '"')
    )
      continue;
    if (
      /^(?:be|been|was|were|is|are|being|to|not|of|the|a)$/.test(tokens[at - 1]?.lower ?? '') &&
      !/^(?:has|had)$/.test(tokens[at - 2]?.lower ?? '')
    )
      continue;
    return speaker(subject, at);
  }
  if (from > 0) return null;
  for (const mention of mentions) {
    const before = lowerWords(tokens, mention.lead - 4, mention.lead);
    if (/(?:^| )according to(?: the)?$|\bin the words of(?: the)?$/.test(before))
      return speaker(mention, mention.lead);
  }
  return quotedSpeaker(tokens, mentions, speaker);
}

/**
 * Who is quoted without a verb of saying: "Ms Solano was more sober: \"Humility …\"", "welcomed by Ivo Brandt as
 * \"a step forward\"".
 */
function quotedSpeaker(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  speaker: (mention: Mention, verbAt: number) => Speaker,
): Speaker | null {
  const quote = tokens.findIndex(({ text }) => text === '"');
  if (quote === -1) return null;
  const passive = mentions.find(
    ({ lead, last }) => last < quote && PASSIVE_SPEECH.test(lowerWords(tokens, lead - 3, lead)),
  );
  if (passive !== undefined) return speaker(passive, passive.lead);
  const [first] = mentions;
  const isIntroduced = tokens[quote - 1]?.text === ':' && first !== undefined && first.lead <= 1;
  return isIntroduced && first.last < quote ? speaker(first, quote) : null;
}

const PASSIVE_SPEECH =
  /\b(?:welcomed|hailed|described|criticised|criticized|condemned|dismissed|praised|denounced|called) (?:\w+ )?by(?: the)?$/;

/** "said the 21-year-old Mira Solano" */
function isOfAge(between: readonly Token[]): boolean {
  return between.every(({ lower }) => /^(?:the|a|an|\d{1,3}|-|former|(?:\d{1,3}-)?year-old)$/.test(lower));
}

/** "said Sá Nogueira's deputy, Clara van Zeller": the person behind the role of someone else's. */
function deputyBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbAt: number,
): Mention | null {
  const behind = mentions.find(
    ({ first }) => first > verbAt + 1 && first <= verbAt + 12 && tokens[first - 1]?.text !== "'",
  );
  if (behind === undefined) return null;
  const between = tokens.slice(verbAt + 1, behind.lead);
  const role = between.map((token) => token.lower).join(' ');
  const isRole =
    between.length > 0 && !between.some((token) => /^[.;:"]$/.test(token.text)) && ROLE_NOUNS.test(role);
  return isRole && !/\b(?:that|he|she|they|it|was|is|had|would)\b/.test(role) ? behind : null;
}

/** The person whose verb it is: right before it, with an aside between commas or a few adverbs at most. */
function subjectBefore(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  verbAt: number,
): Mention | null {
  for (const mention of mentions.toReversed()) {
    if (mention.last >= verbAt) continue;
    const between = tokens.slice(mention.last + 1, verbAt);
    const words = between.map((token) => token.lower).join(' ');
    const lead = headBefore(tokens, mention.lead);
    if (
      /^(?:(?:has|had|have|later|also|then|again|earlier|himself|herself|publicly|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|who|and|repeatedly|subsequently|immediately|once|"|who|even|simply|now|reportedly|just|only|,|who later) ?)*$/.test(
        words,
      )
    ) {
      if (
        /^(?:of|from|by|against|over|behind|with|for|than|to|that)$/.test(lead) &&
        words !== '' &&
        !/^,? ?who/.test(words)
      )
        continue;
      const isTitled =
        mention.title !== null &&
        lead === 'of' &&
        /^(?:secretary|minister|head|president|speaker|chief)$/.test(tokens[mention.lead - 2]?.lower ?? '');
      if (INSIDE.test(lead) && !isTitled) continue;
      return words.startsWith(',') ? (headOfAside(tokens, mentions, mention) ?? mention) : mention;
    }
    // "Name, director of the institute, said", "Name (Greens) said", "Name - a former leader - said".
    const open = between[homeLength(between)]?.text ?? '';
    const close = between.at(-1)?.text ?? '';
    const hasAside =
      (open === ',' &&
        (close === ',' ||
          between.some((token, at) => at > 1 && token.text === ',' && between.length - at <= 4))) ||
      (open === '(' && between.findLastIndex((token) => token.text === ')') >= between.length - 4) ||
      (/^[-–—]$/.test(open) && /^[-–—]$/.test(close));
    if (
      hasAside &&
      between.length <= 32 &&
      !between.some((token) => token.text === '"' || token.text === ';')
    ) {
      if (INSIDE.test(lead)) continue;
      return mention;
    }
    // "Sanders thanked supporters and said …": the same subject goes on.
    if (
      words.length < 160 &&
      /\b(?:and|but|,)(?: (?:also|then|later|has|had|he|she))*$/.test(words) &&
      mention === mentions[0] &&
      mention.lead <= 3 &&
      !between.some((token) => token.text === ';')
    )
      return mention;
  }
  return null;
}

/** "Ms Solano, the daughter of jailed ex-President Ivo Solano, alleged": the aside's name is not the subject. */
function headOfAside(tokens: readonly Token[], mentions: readonly Mention[], inner: Mention): Mention | null {
  const head = mentions.findLast(({ last }) => last < inner.lead);
  if (head === undefined || tokens[head.last + 1]?.text !== ',') return null;
  const aside = lowerWords(tokens, head.last + 2, inner.lead);
  return /^(?:the|a|an|who|whose|former|his|her)\b[^,;"]*\b(?:of|to|by|for|succeeded|replaced|beat|defeated)\b[^,;"]*$/.test(
    aside,
  )
    ? head
    : null;
}

/** Prepositions that put a name inside another phrase, so that it is no subject: "visiting a slum in Johar Baru, said". */
const INSIDE =
  /^(?:of|from|by|against|over|with|in|at|near|into|outside|around|behind|than|after|before|like|to|for)$/;

/** The word before a name, past its article: "of the League". */
function headBefore(tokens: readonly Token[], lead: number): string {
  const before = tokens[lead - 1]?.lower ?? '';
  return before === 'the' || before === 'a' ? (tokens[lead - 2]?.lower ?? '') : before;
}

/** How many tokens tell where somebody belongs: "of the University of Texas", before the comma of an aside. */
function homeLength(between: readonly Token[]): number {
  if (!/^(?:of|from|at)$/.test(between[0]?.lower ?? '')) return 0;
  const comma = between.findIndex(({ text }) => text === ',');
  const isHome =
    comma > 0 &&
    comma <= 8 &&
    between
      .slice(1, comma)
      .every(
        ({ kind, isCapital, lower }) =>
          kind === 'word' && (isCapital || /^(?:the|of|and|for|de|in)$/.test(lower)),
      );
  return isHome ? comma : 0;
}

function speaksBehind(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(at + 1, at + 16)
    .map((token) => token.lower)
    .join(' ');
  return (
    /^(?:that|out that|it\b|they|on (?:his|her|twitter|facebook|social)|in a|to reporters|:|, ?"|the result|the vote as|for (?:calm|unity|an|a|the))/.test(
      words,
    ) ||
    tokens.slice(at + 1).some((token) => token.text === '"') ||
    /^(?:those|thousands|his|her|voters|supporters)\b/.test(words)
  );
}

function isInQuotes(tokens: readonly Token[], at: number, isOpen: boolean): boolean {
  let quotes = isOpen ? 1 : 0;
  for (let i = 0; i < at; i++) if (tokens[i]?.text === '"') quotes++;
  return quotes % 2 === 1;
}

/** "he said" carries on for whoever spoke last, in the same paragraph or the next. */
export function pronounSpeaker(
  sentence: Sentence,
  last: { entity: Entity; paragraph: number } | null,
  isOpen: boolean,
): Speaker | null {
  if (last === null || sentence.paragraph - last.paragraph > 3) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    (token, index) =>
      /^(?:he|she)$/.test(token.lower) &&
      !isInQuotes(tokens, index, isOpen) &&
      (SPEECH_VERBS.has(tokens[index + 1]?.lower ?? '') ||
        (/^(?:later|also|then|earlier|has|had)$/.test(tokens[index + 1]?.lower ?? '') &&
          SPEECH_VERBS.has(tokens[index + 2]?.lower ?? ''))),
  );
  const isSpoken =
    sentence.text.includes('"') ||
    /, (?:he|she) (?:said|added|says|adds)\.?$/.test(sentence.text) ||
    /\b(?:told (?:reporters|the|supporters)|said (?:that|he|she|the|it|there))\b/.test(sentence.text);
  return at === -1 || !isSpoken ? null : { entity: last.entity, verbAt: at + 1, nameAt: at };
}
