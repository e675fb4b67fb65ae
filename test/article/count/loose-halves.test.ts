import { expect, it } from 'vitest';
import { resultsOf } from '../reading.ts';

const by = (words: string): string => `date 2031-05-05 Corvo News

Harbour holds Corvo North

Mira Solano held Corvo North for the Harbour Party in Thursday's by-election.

She polled 16,412 votes, ${words}. Ivo Brandt of the Reform Party had 9,806 votes.
`;

it.each(['just over half of those cast', 'more than half of the total', 'nearly half of all the votes'])(
  'takes %s beside exact votes for no share of its own',
  (words) => {
    expect(resultsOf(by(words))).toEqual(['Mira Solano 16412 votes', 'Ivo Brandt 9806 votes']);
  },
);

it('keeps a share that is told to the point beside votes', () => {
  expect(resultsOf(by('or 51.3 percent'))).toContain('Mira Solano 51.3% 16412 votes');
});
