import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isHeadlineCase } from './headlines.ts';
import { monthSurnameAt } from './month-surnames.ts';
import { nameEnd } from './name-end.ts';
import { isNameStart } from './name-start.ts';
import { bareMention, type Mention } from './names.ts';
import { optionAt } from './options.ts';
import { NO_PHRASES, type PartyPhrases, phraseAt, quotedName } from './party-phrases.ts';
import { titledMention } from './titled-names.ts';

/** Which capitalised words of a text are common words: those that also stand small somewhere in it. */
export function lowerCaseWords(sentences: readonly Sentence[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { tokens } of sentences) {
    for (const token of tokens) if (token.kind === 'word' && !token.isCapital) words.add(token.lower);
  }
  return words;
}

/**
 * The names of one sentence, in order. `lowerWords` stand small somewhere in the text; `surnames` are of its people,
 * whom a month may be called like; `phrases` are what it calls parties.
 */
export function readMentions(
  { tokens }: Sentence,
  lowerWords: ReadonlySet<string>,
  text: string,
  surnames: ReadonlySet<string> = new Set(),
  phrases: PartyPhrases = NO_PHRASES,
): Mention[] {
  const casing = { lowerWords, isShouted: isHeadlineCase(tokens) };
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const marked =
      optionAt(tokens, at, text) ??
      monthSurnameAt(tokens, at, text, surnames) ??
      partyAt(tokens, at, text, phrases);
    if (marked === null && !isNameStart(tokens, at, casing)) continue;
    const last = marked?.last ?? nameEnd(tokens, at, casing);
    const mention =
      marked ?? titledMention(tokens, at, last, text) ?? monthSurnameAt(tokens, last, text, surnames);
    if (mention !== null) mentions.push(mention);
    at = last;
  }
  return mentions;
}

/** A name that the text marks as one, by quotation marks or by calling it a party. */
function partyAt(tokens: readonly Token[], at: number, text: string, phrases: PartyPhrases): Mention | null {
  const quoted = quotedName(tokens, at);
  const length = quoted > 0 ? quoted : phraseAt(tokens, at, phrases);
  if (length === 0) return null;
  const first = quoted > 0 ? at + 1 : at;
  return bareMention(tokens, first, first + length - 1, text, 'group');
}
