import { describe, expect, it } from 'vitest';
import { phrasingsIn, readAnew } from './phrasing-blocks.ts';
import { resultsOf } from './reading.ts';

/** Results with a figure. */
function resultsTold(text: string): string {
  return resultsOf(text)
    .filter((result) => /\d(?:%| votes| seats)/.test(result))
    .join('; ');
}

describe('results as reports word them', () => {
  it.each(phrasingsIn('test/article/phrasings.txt'))('are read of %s', (_, block) => {
    expect(readAnew(block, resultsTold)).toEqual(block.lines);
  });
});
