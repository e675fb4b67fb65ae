import { ROLE_NOUNS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from '../cues/speech.ts';
import type { Mention } from '../names/names.ts';
import type { Entity } from '../names/registry.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { letsItBeKnown } from './lets-it-be-known.ts';
import { isInQuotes, type Speaker } from './speakers.ts';
import { speaksBehind } from './speaks-behind.ts';

/** Who "he" in a sentence is when it names nobody: whoever spoke last. */
export interface Meant {
  entity: Entity;
  paragraph: number;
  /** Whether they have spoken, and are not only what a sentence is about. */
  hasSpoken: boolean;
  /** Whether the sentence makes them known as its head, so that the next paragraph may go on with them. */
  isHead?: boolean;
  /** Which pronoun a sentence has used for them. */
  pronoun?: string;
  /** Somebody else whom that sentence names. */
  beside?: Entity | null;
}

/** "he said" carries on for whoever spoke last, in the same paragraph or the next. */
export function pronounSpeaker(sentence: Sentence, last: Meant | null, isOpen: boolean): Speaker | null {
  if (last === null || sentence.paragraph - last.paragraph > 3) return null;
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:he|she)$/.test(lower) && !isInQuotes(tokens, index, isOpen) && verbBehind(tokens, index) !== -1,
  );
  const further = at === -1 && !isOpen ? furtherVerb(tokens) : -1;
  if (further !== -1) {
    const entity = whomOf(last, tokens[0]?.lower ?? '');
    return entity === null ? null : { entity, verbAt: further, nameAt: 0 };
  }
  if (at === -1 || !isSpoken(sentence, verbBehind(tokens, at), last.hasSpoken)) return null;
  const entity = whomOf(last, tokens[at]?.lower ?? '');
  return entity === null ? null : { entity, verbAt: at + 1, nameAt: at };
}

/** "Mr Brandt will stay; the verdict was clear, he said": whom the sentence itself is about. */
export function ownPronounSpeaker({ tokens, text }: Sentence, mentions: readonly Mention[]): Mention | null {
  const [first] = mentions;
  const at = tokens.findIndex(({ lower }) => /^(?:he|she)$/.test(lower));
  if (first === undefined || !opensSentence(tokens, first) || at < first.last || !OWN_SPEECH.test(text))
    return null;
  const between = tokens.slice(first.last + 1, at);
  const isOnly = !mentions.some(({ lead }) => lead > first.last && lead < at);
  return isOnly && between.some(({ text: sign }) => /^[;:]$/.test(sign)) ? first : null;
}

const OWN_SPEECH =
  /[,;] (?:he|she) (?:said|added|noted|recalled|explained|warned|argued|pointed out|told (?:reporters|supporters|the))\b/;

/** "Pollster Lena Okoro", "The polling expert Lena Okoro" */
const opensSentence = (tokens: readonly Token[], { lead }: Mention): boolean =>
  lead <= 1 || (lead <= 5 && ROLE_NOUNS.test(lowerWords(tokens, lead - 2, lead)));

/** "She was sworn in by Ivo Brandt. He said": nobody of whom the last sentence said "she", and no Mrs Solano. */
function whomOf({ entity, pronoun, beside }: Meant, said: string): Entity | null {
  const meant = pronoun === undefined || pronoun === said ? entity : (beside ?? null);
  const others = said === 'he' ? /^(?:mrs|ms|miss|lady|baroness|dame)\b/i : /^(?:mr|sir|lord)\b/i;
  return meant?.titles.some((title) => others.test(title)) ? null : meant;
}

/** Where the verb of saying stands whose subject a pronoun is; -1 where it has another verb. */
function verbBehind(tokens: readonly Token[], pronoun: number): number {
  const isSaying = (at: number): boolean =>
    SPEECH_VERBS.has(tokens[at]?.lower ?? '') || letsItBeKnown(tokens, at);
  if (isSaying(pronoun + 1)) return pronoun + 1;
  const isPutOff = /^(?:later|also|then|earlier|has|had)$/.test(tokens[pronoun + 1]?.lower ?? '');
  return isPutOff && isSaying(pronoun + 2) ? pronoun + 2 : -1;
}

/** "He refused to concede and said he would go to court": what the head of a sentence goes on to say. */
function furtherVerb(tokens: readonly Token[]): number {
  if (!/^(?:he|she)$/.test(tokens[0]?.lower ?? '')) return -1;
  const at = tokens.findIndex(
    ({ lower }, index) =>
      SPEECH_VERBS.has(lower) &&
      !WEAK_SPEECH_VERBS.has(lower) &&
      /^(?:and|but)$/.test(tokens[index - 1]?.lower ?? ''),
  );
  return at === -1 ||
    tokens.slice(1, at).some(({ text, lower }) => ENDS_CLAUSE.test(text) || WHOSE.test(lower))
    ? -1
    : at;
}

const ENDS_CLAUSE = /^[;:"]$/;
const WHOSE = /^(?:who|which|where|when|while|as|they)$/;

function isSpoken({ tokens, text }: Sentence, verbAt: number, hasSpoken: boolean): boolean {
  if (text.includes('"') || PUT_IN.test(text) || (hasSpoken && ASIDE.test(text))) return true;
  if (letsItBeKnown(tokens, verbAt)) return true;
  const verb = tokens[verbAt]?.lower ?? '';
  if (WEAK_SPEECH_VERBS.has(verb)) return speaksBehind(tokens, verbAt);
  const behind = tokens.slice(verbAt + 1, verbAt + 10).map(({ lower }) => lower);
  return verb === 'told'
    ? behind.some((word) => CONTENT.test(word))
    : CONTENT.test(behind[0] ?? '') || behind.includes('that');
}

const PUT_IN =
  /, (?:he|she) (?:said|added|says|adds)\.?$|\bsaid (?:that|he|she|the|it|there|his|her|they|their)\b|\btold (?:reporters|the|supporters)\b/;
/** "The count, she said, was clean": also what is said of whom the sentence before is about. */
const ASIDE = /, (?:he|she) (?:said|added|says|adds),/;
const CONTENT = /^(?:that|he|she|the|it|there|his|her|they|their)$/;
