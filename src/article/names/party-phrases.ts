import { NEVER_NAMES, ORGANISATION_WORDS, PARTY_ADJECTIVES, TITLES } from '../cues/name-words.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';

const PARTY_NOUN = /^(?:party|bloc|coalition|alliance|movement|faction|list|ticket|grouping)$/;
/** Small words inside the names of parties: "Servant of the People", "Strength and Honor". */
const JOINT = /^(?:of|the|and|for|a|an|to|in|our|with)$/;
const LONGEST = 8;

/** Names of several words that a text calls a party somewhere, by the word each begins with. */
export type PartyPhrases = ReadonlyMap<string, readonly (readonly string[])[]>;

export const NO_PHRASES: PartyPhrases = new Map();

/** "the Servant of the People party": small words and all, so that the name is known where "party" does not follow. */
export function partyPhrases(sentences: readonly Sentence[]): PartyPhrases {
  const phrases = new Map<string, string[][]>();
  for (const { tokens } of sentences) {
    tokens.forEach((noun, at) => {
      if (noun.isCapital || !PARTY_NOUN.test(noun.lower)) return;
      const words = phraseBefore(tokens, at).map(({ text }) => text);
      const [first] = words;
      if (first === undefined) return;
      const known = phrases.get(first) ?? [];
      if (!known.some((each) => each.join(' ') === words.join(' '))) phrases.set(first, [...known, words]);
    });
  }
  return phrases;
}

/** The capitalised words and the small ones between them before a noun, back to a "the"; none where they are no one name. */
function phraseBefore(tokens: readonly Token[], noun: number): readonly Token[] {
  for (let from = noun - 1; from > noun - LONGEST && from > 0; from--) {
    const token = tokens[from];
    if (token === undefined || token.kind !== 'word' || token.isPossessive) return [];
    if (!token.isCapital && !JOINT.test(token.lower)) return [];
    const isOpening =
      token.isCapital && /^(?:the|a)$/.test(tokens[from - 1]?.lower ?? '') && !isJoined(tokens, from - 1);
    if (isOpening) {
      const words = tokens.slice(from, noun);
      return isOneName(words) ? words : [];
    }
  }
  return [];
}

/** "of the People": the article is inside the name. */
function isJoined(tokens: readonly Token[], article: number): boolean {
  return (
    tokens[article - 2]?.isCapital === true &&
    /^(?:of|for|and|to|in|with)$/.test(tokens[article - 1]?.lower ?? '')
  );
}

function isOneName(words: readonly Token[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || !last.isCapital) return false;
  if (words.every(({ isCapital }) => isCapital)) return false;
  if (TITLES.has(first.lower) || NEVER_NAMES.has(first.lower)) return false;
  const isPair = words.some(({ lower }) => lower === 'and');
  return !isPair || (words.length === 3 && !words.some(isPartyByItself));
}

/** "the Fidesz and KDNP list": two. */
function isPartyByItself({ text, lower }: Token): boolean {
  return ORGANISATION_WORDS.has(lower) || PARTY_ADJECTIVES.has(lower) || /^\p{Lu}[\p{Lu}\d]+$/u.test(text);
}

/** How many tokens from `at` on are a name that the text calls a party; 0 for none. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: PartyPhrases): number {
  const known = phrases.get(tokens[at]?.text ?? '') ?? [];
  const found = known
    .filter((words) => words.every((word, index) => tokens[at + index]?.text === word))
    .map(({ length }) => length);
  return Math.max(0, ...found);
}

/** How many tokens between the quotation mark at `open` and the next are a name in title case, "My Step"; 0 for none. */
export function quotedName(tokens: readonly Token[], open: number): number {
  const mark = tokens[open]?.text;
  if (mark !== '"' && mark !== "'") return 0;
  const [before, first] = [tokens[open - 1], tokens[open + 1]];
  // A mark glued to the word before it closes something.
  if (first === undefined || first.start !== tokens[open]?.end || before?.end === tokens[open]?.start)
    return 0;
  const length = tokens.slice(open + 1, open + LONGEST + 4).findIndex(({ text }) => text === mark);
  const words = tokens.slice(open + 1, open + 1 + Math.max(0, length));
  const isSaid =
    /^[,:]$/.test(before?.text ?? '') ||
    /^(?:said|says|told|tweeted|wrote|called|chanting|slogan)$/.test(before?.lower ?? '');
  const isNickname = before?.isCapital === true && tokens[open + length + 2]?.isCapital === true;
  if (words.length < 2 || isSaid || isNickname || !words.every(isTitleCase)) return 0;
  return first.isCapital && /^(?:\p{Lu}|!)/u.test(words.at(-1)?.text ?? '') ? words.length : 0;
}

function isTitleCase({ kind, isCapital, lower, text }: Token): boolean {
  return kind === 'word' ? isCapital || JOINT.test(lower) : /^[-–!]$/.test(text);
}
