import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resultsOf } from './reading.ts';

/** "# a by-election: An opening." and under it, line by line, what may follow: "sentence => its results". */
const PHRASINGS = readFileSync('test/article/phrasings.txt', 'utf8').trim().split('\n\n');

describe('results as reports word them', () => {
  it.each(PHRASINGS.map((block) => [/^# ([^:]*)/.exec(block)?.[1] ?? '', block]))(
    'are read of %s',
    (_, block) => {
      const [heading = '', ...lines] = block.split('\n');
      const opening = heading.replace(/^[^:]*: /, '');
      const read = lines.map((line) => {
        const [sentence = ''] = line.split(' =>');
        const told = sentence.replaceAll('\\n', '\n');
        const results = resultsOf(`date 2031-05-06 Corvo News\n\n${opening}\n\n${told}`);
        return `${sentence} => ${results.filter((result) => /\d(?:%| votes| seats)/.test(result)).join('; ')}`.trimEnd();
      });
      expect(read).toEqual(lines);
    },
  );
});
