import { CLIENT_WORDS, NO_CLIENT_BEFORE, POLL_VERBS } from '../cues/poll-words.ts';
import type { Mention } from '../names/names.ts';
import { lowerWords } from '../owners/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { listed, organisationList } from './poll-organisations.ts';

const REACH = 16;

/** For whom a pollster worked, told behind its name: ", for Tele Corvo,", "working for the daily Posta"; null if not. */
export function clientBehind(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  from: number,
  text: string,
  base: number,
): string | null {
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at];
    if (token === undefined || /^[;%]$/.test(token.text)) return null;
    if (at > from + 1 && POLL_VERBS.test(token.lower) && !/^(?:had|has|have)$/.test(token.lower)) return null;
    const words = CLIENT_WORDS.exec(lowerWords(tokens, at, at + 4))?.[0];
    if (words === undefined || NO_CLIENT_BEFORE.test(lowerWords(tokens, at - 2, at))) continue;
    const { names } = organisationList(tokens, mentions, at + words.split(' ').length, text, base);
    if (names.length > 0) return listed(names);
  }
  return null;
}
