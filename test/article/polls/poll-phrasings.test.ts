import { describe, expect, it } from 'vitest';
import { UnreadableArticle } from '../../../src/article/unreadable-article.ts';
import { phrasingsIn, readAnew } from '../phrasing-blocks.ts';
import { reportOf } from '../reading.ts';

/** Polls and their shares, "Corvo: Mira Solano 43; Pollux: …"; of a text that is refused, none. */
function pollsTold(text: string): string {
  try {
    return reportOf(text)
      .contests.flatMap(({ polls }) => polls)
      .map(
        ({ pollster, shares }) =>
          `${pollster}: ${shares.map(({ name, sharePercent }) => `${name} ${sharePercent}`).join(', ')}`,
      )
      .join('; ');
  } catch (error) {
    if (error instanceof UnreadableArticle) return '';
    throw error;
  }
}

describe('polls as reports word them', () => {
  it.each(phrasingsIn('test/article/polls/poll-phrasings.txt'))('are read of %s', (_, block) => {
    expect(readAnew(block, pollsTold)).toEqual(block.lines);
  });
});
