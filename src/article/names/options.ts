import type { Token } from '../text/tokens.ts';
import { startsSentence } from './capitals.ts';
import { bareMention, type Mention } from './names.ts';
import type { Entity } from './registry.ts';

const PHRASES = ['against all', 'none of the above', 'against everyone', 'none of these candidates'].map(
  (phrase) => phrase.split(' '),
);
const ANSWERS = /^(?:yes|no|leave|remain|oui|non)$/;

/** What an answer in small letters is called. */
const ANSWER_NAMES: ReadonlyMap<string, string> = new Map([
  ['yes', 'Yes'],
  ['no', 'No'],
]);

/** Options that are no names: "against all"; "Yes", "No", "Leave" and "Remain" where capitals or quotes mark them. */
export function optionAt(tokens: readonly Token[], at: number, text: string): Mention | null {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  const phrase = PHRASES.find((words) => words.every((each, index) => tokens[at + index]?.lower === each));
  if (phrase !== undefined) return bareMention(tokens, at, at + phrase.length - 1, text, 'option');
  const isOption =
    word === 'uncommitted'
      ? !/^(?:voters?|delegates?|vote|voting)$/.test(next)
      : ANSWERS.test(word) && isMarked(tokens, at);
  if (!isOption) return null;
  const mention = bareMention(tokens, at, at, text, 'option');
  return { ...mention, name: ANSWER_NAMES.get(mention.name) ?? mention.name };
}

/** Whether somebody is an answer to a question, which "against all" and "uncommitted" are not. */
export function isAnswer({ kind, name }: Pick<Entity, 'kind' | 'name'>): boolean {
  return kind === 'option' && ANSWERS.test(name.toLowerCase());
}

function isMarked(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  // "No. 4", "No 10 confirmed"
  const behindNumber = tokens[at + 2];
  if (token?.lower === 'no' && next?.text === '.' && behindNumber?.kind === 'number') return false;
  if (
    token?.lower === 'no' &&
    next?.kind === 'number' &&
    /^(?:said|says|confirmed|denied|insisted|insists|told|declined|refused|sources?|officials?|staff)$/.test(
      behindNumber?.lower ?? '',
    )
  )
    return false;
  if (/^["']$/.test(before?.text ?? '') && /^["']$/.test(next?.text ?? '')) return true;
  if (token?.isCapital === false) return isTold(token, next, tokens[at + 2]);
  if (token?.isCapital !== true) return false;
  // "No, the answer few had reckoned with, won": but "Yes, he said" and "No, we can't".
  if (next?.text === ',')
    return startsSentence(tokens, at)
      ? isExplained(tokens, at + 2)
      : before?.kind === 'number' ||
          /^(?:voted|voting|answered|chose|chosen|marked)$/.test(before?.lower ?? '');
  // "No candidate has won", but "No won".
  return !startsSentence(tokens, at) || next?.kind !== 'word' || BEHIND_ANSWERS.test(next.lower);
}

/** "yes is on 47%, no on 45%", "has no ahead": small letters, with a verb or a number behind as only answers have them. */
function isTold({ lower }: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (!/^(?:yes|no)$/.test(lower)) return false;
  return /^(?:on|at)$/.test(next?.lower ?? '')
    ? after?.kind === 'number'
    : /^(?:is|was|ahead|leads|led|leading|stood|stands|trails|trailed)$/.test(next?.lower ?? '');
}

/** "the choice of the cities" */
function isExplained(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:the|an?)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:answer|option|choice|side|camp|outcome|verdict|winner|loser)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

const BEHIND_ANSWERS =
  /^(?:won|got|took|received|votes?|side|camp|campaign|has|had|was|is|with|at|on|leads|led|carried|prevailed|triumphed|came|polled|finished|gathered|drew|collected|attracted|secured|obtained|scored|stood|beat|trailed|reached)$/;
