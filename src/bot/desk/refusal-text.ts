import { UnreadableArticle, type UnreadableCode } from '../../article/unreadable-article.ts';
import { Refusal } from '../../desk/refusal.ts';
import type { Words } from '../../messages/words.ts';

const UNREADABLE: Record<UnreadableCode, string> = {
  E001: 'no-figures',
  E002: 'language',
  E003: 'empty',
  E004: 'not-text',
  E005: 'too-long',
  E006: 'front-matter',
};

/** Why something could not be done, in a sentence; undefined for what is no mistake of the person who asked. */
export function refusalText(error: unknown, words: Words): string | undefined {
  if (error instanceof Refusal) return words.say(`refusal-${error.code}`);
  if (error instanceof UnreadableArticle) return words.say(`unreadable-${UNREADABLE[error.code]}`);
  return undefined;
}
