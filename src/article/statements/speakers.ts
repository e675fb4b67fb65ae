import { ROLE_NOUNS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { invertedSpeaker } from './inverted-speaker.ts';
import { jointSpeaker } from './joint-speakers.ts';
import { letsItBeKnown } from './lets-it-be-known.ts';
import { closingSpeaker, deputyBehind, headCalling, participleAt, quotedSpeaker } from './quoted-speaker.ts';
import { bearsInitial, isPerson, isSomebody } from './somebody.ts';
import { speaksBehind } from './speaks-behind.ts';
import { subjectBefore } from './speech-subject.ts';

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
    const { joint, ...alone } = next;
    for (const each of joint === undefined ? [alone] : [{ ...alone, entity: joint }, alone])
      if (!found.some(({ entity }) => entity === each.entity)) found.push(each);
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
): (Speaker & { joint?: Entity }) | null {
  const { tokens } = sentence;
  const mentions = (input.mentions.get(sentence) ?? []).filter(
    (mention) =>
      isPerson(tokens, mention, input.entityOf(mention)) &&
      !mention.isPossessive &&
      (isSomebody(mention) || bearsInitial(input.entityOf(mention))),
  );
  if (mentions.length === 0) return null;
  const speaker = (mention: Mention, verbAt: number): Speaker => ({
    entity: input.entityOf(mention),
    verbAt,
    nameAt: mention.first,
  });
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined || token.isCapital) continue;
    if (!SPEECH_VERBS.has(token.lower) && !letsItBeKnown(tokens, at)) continue;
    if (isInQuotes(tokens, at, isOpen)) continue;
    // "has promised to cut prices": what a campaign is run on.
    const isPledge = /^(?:promised|pledged|vowed)$/.test(token.lower);
    if (isPledge && HAVE.test(tokens[at - 1]?.lower ?? '')) continue;
    // "jobs, which Solano promised to create"
    if (isPledge && /\b(?:which|that) (?:\S+ ){0,2}\S+$/.test(lowerWords(tokens, at - 4, at))) continue;
    // "Solano out in front, new poll says"
    if (/^(?:polls?|surveys?|not|never)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    // "all told", "had said nothing yet"
    if (/^all told|^\S+ (?:said|commented) nothing$/.test(lowerWords(tokens, at - 1, at + 2))) continue;
    // "one constituency, Corvo West, said No", "Corvo West reports for the first time"
    if (PLACES_SAY.test(lowerWords(tokens, at, at + 4))) continue;
    const inverted = invertedSpeaker(tokens, mentions, at);
    const isAfterQuote = tokens[at - 1]?.text === '"' || tokens[at - 2]?.text === '"';
    const quoteEndsBefore =
      isAfterQuote || (tokens[at - 1]?.text === ',' && subjectBefore(tokens, mentions, at) === null);
    const deputy = isAfterQuote && inverted === null ? deputyBehind(tokens, mentions, at) : null;
    if (deputy !== null) return speaker(deputy, at);
    if (
      inverted !== null &&
      quoteEndsBefore &&
      (isAfterQuote || PLAIN_SPEECH.test(token.lower) || isWithRole(tokens, inverted))
    )
      return speaker(inverted, at);
    const subject = subjectBefore(tokens, mentions, at);
    // "the day Tomas Reed announced that he would retire"
    if (
      subject === null ||
      /\bthe (?:day|week|month|moment)$/.test(lowerWords(tokens, subject.lead - 2, subject.lead))
    )
      continue;
    // "Solano called Brandt 'to congratulate him,' the aide Lena Okoro said"
    const teller = WEAK_SPEECH_VERBS.has(token.lower) ? closingSpeaker(tokens, mentions) : null;
    if (teller !== null && teller !== subject && teller.lead > at) continue;
    if (
      WEAK_SPEECH_VERBS.has(token.lower) &&
      !speaksBehind(tokens, at) &&
      !closesClause(tokens, subject, at) &&
      !isOpen &&
      !tokens.slice(0, at).some(({ text }) => text === '"')
    )
      continue;
    if (
      /^(?:be|been|was|were|is|are|being|to|not|of|the|a)$/.test(tokens[at - 1]?.lower ?? '') &&
      !/^(?:has|had)$/.test(tokens[at - 2]?.lower ?? '')
    )
      continue;
    const joint = jointSpeaker(tokens, mentions, subject);
    return { ...speaker(subject, at), ...(joint !== null && { joint: input.entityOf(joint) }) };
  }
  if (from > 0) return null;
  const told = participleAt(tokens, mentions);
  if (told !== null) return speaker(told.mention, told.verbAt);
  for (const mention of mentions) {
    const before = lowerWords(tokens, mention.lead - 8, mention.lead);
    if (tokens.some(({ text }) => text === '"') && SIGNED_BY.test(before))
      return speaker(mention, mention.lead);
    if (IN_WORDS_OF.test(before) || (mention.title !== null && /\baccording to \S+$/.test(before)))
      return speaker(mention, mention.lead);
  }
  const reader = mentions.find((mention) =>
    READING_OUT.test(lowerWords(tokens, mention.last + 1, mention.last + 12)),
  );
  if (reader !== undefined) return speaker(reader, reader.last + 1);
  // "Lena Okoro, who led the mission, was blunter: in her words, …"
  const [first] = mentions;
  const inWords = tokens.findIndex((_, at) => IN_THEIR_WORDS.test(lowerWords(tokens, at, at + 5)));
  if (first !== undefined && inWords > first.last && first.lead <= 1) return speaker(first, inWords);
  const calling = headCalling(tokens, mentions);
  if (calling !== null) return speaker(calling.mention, calling.verbAt);
  const quoted = quotedSpeaker(tokens, mentions);
  return quoted === null ? null : speaker(quoted.mention, quoted.verbAt);
}

/** ", declared Ivo Brandt, president of the commission": nobody whom another one declared anything. */
const isWithRole = (tokens: readonly Token[], { last }: Mention): boolean =>
  tokens[last + 1]?.text === ',' && ROLE_NOUNS.test(lowerWords(tokens, last + 2, last + 6));

/** "a statement signed by Solano reads" */
const SIGNED_BY =
  /\b(?:statement|letter|declaration|note|message|appeal|text) (?:signed|issued|published|released|read out|sent out) by(?: the)?$/;
/** "Mira Solano, reading from the certified sheet: …" */
const READING_OUT = /^, reading (?:out |aloud )?(?:from )?(?:the|a|an|her|his) [^:;.]{0,50} :/;
const IN_WORDS_OF =
  /(?:^| )according to(?: the)?(?: (?:[\p{L}'-]+ ){0,4}?(?:chairman|chairwoman|chair|director|spokesman|spokeswoman|leader|head|chief|analyst|professor|commissioner|minister))?$|\b(?:in|by) the (?:words|judge?ment|view|opinion|account|reckoning|estimation|assessment) of(?: the)?$/u;
const IN_THEIR_WORDS = /^(?::|;|,|that) in (?:his|her) words\b/;

/** "…, the party's president, Ivo Brandt, announced yesterday": what was announced stands in front. */
function closesClause(tokens: readonly Token[], subject: Mention, at: number): boolean {
  return (
    /^(?:announced|confirmed|acknowledged|conceded|admitted|predicted|claimed|reported|estimated|complained)$/.test(
      tokens[at]?.lower ?? '',
    ) &&
    subject.lead > 6 &&
    tokens.slice(4, subject.lead).some(({ text }) => text === ',') &&
    /^(?:\.|$|(?:late |early )?(?:on|yesterday|today|at|in|shortly|afterwards|later|last|this)\b)/.test(
      lowerWords(tokens, at + 1, at + 3),
    )
  );
}

const PLACES_SAY =
  /^(?:said|says) (?:yes|no) (?:[,.;]|(?:and|to|by|with|in|on|again|too)\b)|^report(?:s|ed) (?:for the|in full|its|her last|last|first)\b/;
const HAVE = /^(?:have|has|had)$/;
/** Whether a token stands within quotation marks; `isOpen` where the sentence begins inside them. */
export function isInQuotes(tokens: readonly Token[], at: number, isOpen: boolean): boolean {
  let quotes = isOpen ? 1 : 0;
  for (let i = 0; i < at; i++) if (tokens[i]?.text === '"') quotes++;
  return quotes % 2 === 1;
}
