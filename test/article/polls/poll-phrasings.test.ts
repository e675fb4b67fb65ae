import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableArticle } from '../../../src/article/unreadable-article.ts';
import { reportOf } from '../reading.ts';

/** "# a race: An opening." and under it, line by line, what may follow: "sentence => its polls". */
const PHRASINGS = readFileSync('test/article/polls/poll-phrasings.txt', 'utf8').trim().split('\n\n');

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
  it.each(PHRASINGS.map((block) => [/^# ([^:]*)/.exec(block)?.[1] ?? '', block]))(
    'are read of %s',
    (_, block) => {
      const [heading = '', ...lines] = block.split('\n');
      const opening = heading.replace(/^[^:]*: /, '');
      const read = lines.map((line) => {
        const [sentence = ''] = line.split(' =>');
        const text = `date 2031-05-06 Corvo News\n\n${opening}\n\n${sentence}`.replaceAll('\\n', '\n');
        return `${sentence} => ${pollsTold(text)}`.trimEnd();
      });
      expect(read).toEqual(lines);
    },
  );
});
