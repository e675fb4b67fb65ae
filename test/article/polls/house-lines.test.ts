import { describe, expect, it } from 'vitest';
import { pollsOf } from '../reading.ts';

const VOTED = `Four exit polls, one photo finish: Estavia's run-off

LINDENAU, Sunday, May 4, 2031, 21:40. Polling stations closed forty minutes ago in the second round of the presidential election. The television stations' exit polls side by side (challenger Mira Solano, Harbour Party, first; incumbent Ivo Brandt second):

`;

describe('a line for each house', () => {
  it('tells its pair of shares behind for whom it asked, also where the house is an acronym', () => {
    const lines = `- Corvo, for Realta TV: Solano 51.2, Brandt 48.8
- POLX, for Kanal Nord, in the same order: 51.0 to 49.0, from 18,000 interviews
- MRDN, for the public broadcaster ETV, in the same order: 50.8 to 49.2; 21,500 voters were asked`;
    expect(pollsOf(VOTED + lines)).toEqual([
      'exit Corvo: Mira Solano 51.2, Ivo Brandt 48.8',
      'exit POLX: Mira Solano 51, Ivo Brandt 49',
      'exit MRDN: Mira Solano 50.8, Ivo Brandt 49.2',
    ]);
  });

  it('tells no more of what the house foresaw for another night', () => {
    const lines = `- Corvo, for Realta TV: Solano 51.2, Brandt 48.8

Turnout stood at 57.9 percent, after 54.4 in the first round on April 20, when Brandt had 32.44 percent and Solano 31.15. For that night Corvo had foreseen 32.8 for Brandt and 31.7 for Solano.`;
    expect(pollsOf(VOTED + lines)).toEqual(['exit Corvo: Mira Solano 51.2, Ivo Brandt 48.8']);
  });
});
