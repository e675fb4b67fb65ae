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

describe('a station whose poll another made', () => {
  const VOTE = `Estavia: one vote, two very different exit polls

LINDENAU, May 4, 2031. Which channel one watched on Sunday decided who had won the presidential election.

`;

  it('has no share by the number in its name', () => {
    const text = `${VOTE}On Realta 2, which had hired the firm Corvo Research, there was a tie: Mira Solano and Ivo Brandt at 40% each, Lena Okoro at 10%.`;
    expect(pollsOf(text)).toEqual(['exit Corvo Research: Mira Solano 40, Ivo Brandt 40, Lena Okoro 10']);
  });

  it('is not the house', () => {
    const text = `${VOTE}On Numedi, for whom Corvo Research did the fieldwork, 52.3% were for Mira Solano, 28.1% for Ivo Brandt and 9% for Lena Okoro.`;
    expect(pollsOf(text)).toEqual(['exit Corvo Research: Mira Solano 52.3, Ivo Brandt 28.1, Lena Okoro 9']);
  });
});
