import { TITLES } from '../cues/name-words.ts';
import type { Token } from '../text/tokens.ts';

/** What the capitals of a sentence are worth. */
export interface Casing {
  /** Words that stand small somewhere in the text, so that a capital alone makes no name of them. */
  lowerWords: ReadonlySet<string>;
  /** The sentence is in Headline Case, so that capitals tell nothing. */
  isShouted: boolean;
}

/** Whether a word may be of a name: "Solano", "iPad", "McKay", "al-Assad", "d'Hondt". */
export function isCapitalWord(token: Token | undefined): token is Token {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.isCapital ||
      /^\p{Ll}{1,2}\p{Lu}\p{Ll}/u.test(token.text) ||
      /^(al|el|as|ad|ar|an|d|ould)[-']\p{Lu}/u.test(token.text))
  );
}

/** Whether a word has its capital from where it stands: first, or behind a colon, a full stop or an opening sign. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (/^["'([*]$/.test(tokens[before]?.text ?? '')) before--;
  if (before < 0) return true;
  const [sign, word] = [tokens[before]?.text ?? '', tokens[before - 1]];
  if (sign === '.' && word !== undefined && (TITLES.has(word.lower) || word.text.length <= 2)) return false;
  return /^[.:!?;]$/.test(sign);
}
