import type { Token } from '../text/tokens.ts';
import { startsSentence } from './capitals.ts';
import { bareMention, type Mention } from './names.ts';

const PHRASES = ['against all', 'none of the above', 'against everyone', 'none of these candidates'].map(
  (phrase) => phrase.split(' '),
);
const ANSWERS = /^(?:yes|no|leave|remain|oui|non)$/;

/** Options that are no names: "against all"; "Yes", "No", "Leave" and "Remain" where capitals or quotes mark them. */
export function optionAt(tokens: readonly Token[], at: number, text: string): Mention | null {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const phrase = PHRASES.find((words) => words.every((each, index) => tokens[at + index]?.lower === each));
  if (phrase !== undefined) return bareMention(tokens, at, at + phrase.length - 1, text, 'option');
  const isOption =
    word === 'uncommitted'
      ? !/^(?:voters?|delegates?|vote|voting)$/.test(next)
      : ANSWERS.test(word) && isMarked(tokens, at);
  return isOption ? bareMention(tokens, at, at, text, 'option') : null;
}

function isMarked(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "No. 4"
  if (token?.lower === 'no' && next?.text === '.' && tokens[at + 2]?.kind === 'number') return false;
  if (/^["']$/.test(before?.text ?? '') && /^["']$/.test(next?.text ?? '')) return true;
  if (token?.isCapital !== true || next?.text === ',') return false;
  // "No candidate has won", but "No won".
  return !startsSentence(tokens, at) || next?.kind !== 'word' || BEHIND_ANSWERS.test(next.lower);
}

const BEHIND_ANSWERS = /^(?:won|got|took|received|votes?|side|camp|campaign|has|had|with|at|on|leads|led)$/;
