import {
  AMOUNTS,
  NEVER_NAMES,
  ORGANISATION_WORDS,
  PARTY_ADJECTIVES,
  STARTERS,
  TITLES,
} from '../cues/name-words.ts';
import { PLACES } from '../cues/places.ts';
import type { Token } from '../text/tokens.ts';
import { type Casing, isCapitalWord, startsSentence } from './capitals.ts';
import { isHeadlineVerb } from './headlines.ts';

/** Adjectives that open names as often as sentences: "New Era", "National Bloc". */
export const NAMING =
  /^(?:new|national|left|right|old|northern|southern|eastern|western|central|centre|center|free|far)$/;

/** "No Republican has won", "Both Labour and …" */
const QUANTIFIER = /^(?:no|neither|either|every|each|both|most|some|many|any|several|few)$/;

const DOING_BEHIND =
  /^(?:the|a|an|all|both|this|that|these|those|his|her|its|their|into|up|out|on|back|from|to|more|whether|what|about|everyone|everybody)$/;

/** "Eighty-seven went for Solano" */
const NUMBER_WORD =
  /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?:one|two|three|four|five|six|seven|eight|nine)$/;

/** Words in capitals inside a sentence, "the General election", that are no names alone. */
const SUBJECTS = /^(?:election|elections|presidential|parliamentary|general|poll|polls|per|one|two|three)$/;

/** "A Novelist And Ex-Minister Beats …", "the Jesuit-run Corvo foundation" */
const DESCRIBING =
  /^Ex-\p{Lu}|-(?:run|based|owned|backed|led|funded|affiliated|controlled|born|trained|educated)$/u;

/** Whether a name, with its title if it has one, begins at a word. */
export function isNameStart(tokens: readonly Token[], at: number, casing: Casing): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isCapitalWord(token) || isNoName(tokens, at) || DESCRIBING.test(token.text)) return false;
  if (NEVER_NAMES.has(token.lower)) {
    if (isOursOrYours(token, next) && !casing.isShouted && !/^[–—-]$/.test(tokens[at - 1]?.text ?? ''))
      return true;
    return (
      isCapitalWord(next) &&
      !token.isPossessive &&
      PARTY_ADJECTIVES.has(token.lower) &&
      !NEVER_NAMES.has(next.lower)
    );
  }
  const isOpening = casing.isShouted || startsSentence(tokens, at);
  if (STARTERS.has(token.lower)) {
    if (isOpening) return !casing.isShouted && isNameOpening(token, next);
    if (/^(?:north|south|east|west)/.test(token.lower) || isCapitalWord(next)) return true;
    return !AMOUNTS.has(token.lower) && !SUBJECTS.test(token.lower);
  }
  if (isOpening && casing.lowerWords.has(token.lower) && !TITLES.has(token.lower))
    return (
      !casing.isShouted && !token.isPossessive && isCapitalWord(next) && ORGANISATION_WORDS.has(next.lower)
    );
  return true;
}

/** "Your Party", "Our Estavia", "We Alliance": parties are called so. */
function isOursOrYours({ lower }: Token, next: Token | undefined): boolean {
  return (
    /^(?:our|your|my|we)$/.test(lower) &&
    isCapitalWord(next) &&
    !next.isPossessive &&
    (/^(?:party|home|movement|alliance|step)$/.test(next.lower) || PLACES.get(next.text)?.isCountry === true)
  );
}

/** Capitals that have their reason in what stands around them. */
function isNoName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined) return true;
  // "between N2,000 and N10,000 a vote": naira.
  if (/^N\d+$/.test(token.text) && next?.text === ',' && next.start === token.end) return true;
  if (isHeadlineVerb(tokens, at) && isCapitalWord(before)) return true;
  // "Others 6% (NC)": no change.
  if (token.text === 'NC' && before?.text === '(' && next?.text === ')') return true;
  if (NUMBER_WORD.test(token.lower) && !isCapitalWord(next)) return true;
  // "Taking all of them together, …": what somebody does opens the sentence.
  return /ing$/.test(token.lower) && DOING_BEHIND.test(next?.lower ?? '') && startsSentence(tokens, at);
}

/** "New Era", "Justice Party": a word that begins sentences is a name's where what follows is one too. */
function isNameOpening({ lower }: Token, next: Token | undefined): boolean {
  if (QUANTIFIER.test(lower) || !isCapitalWord(next)) return false;
  return (
    (NAMING.test(lower) && !NEVER_NAMES.has(next.lower)) ||
    (ORGANISATION_WORDS.has(next.lower) && !STARTERS.has(next.lower))
  );
}
