import type { Mention } from '../names/names.ts';
import type { Sentence } from './sentences.ts';

const HIGHEST_LINES = 6;
const JOINING = /^(?:the|and|by|of|for|&|,|\/|-|–|\|)$/;

/**
 * Lines at a page's head that hold nothing but names: its publisher, a desk, who wrote it. They come before the first line
 * with a number or a sentence in it.
 */
export function mastheads(
  read: readonly { sentence: Sentence; mentions: readonly Mention[] }[],
): ReadonlySet<Sentence> {
  const found = new Set<Sentence>();
  for (const { sentence, mentions } of read.slice(0, HIGHEST_LINES)) {
    const { tokens } = sentence;
    const isName = tokens.every(
      ({ kind, lower }, at) =>
        kind !== 'number' &&
        (JOINING.test(lower) || mentions.some(({ lead, last }) => lead <= at && last >= at)),
    );
    if (isName && mentions.length > 0) found.add(sentence);
    else if (tokens.some(({ kind }) => kind === 'number')) break;
  }
  return found;
}
