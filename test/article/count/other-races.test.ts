import { describe, expect, it } from 'vitest';
import { resultsOf } from '../reading.ts';

const senate = (sentence: string): string => `date 2031-11-05 Estavia Wire

Solano wins the open Senate seat in Ohio

Mira Solano won the Senate race in Ohio on Tuesday with 53.9 percent of the vote to 46.1 percent for Ivo Brandt, the board said.

${sentence}
`;

const mayor = (sentence: string): string => `date 2031-11-05 Porto Ledger

Solano is Porto's new mayor

Mira Solano will be the next mayor of Porto. She finished with 41,205 votes in Tuesday's mayoral election, and Ivo Brandt took 39,118.

${sentence}
`;

describe('the figure of another office’s race', () => {
  it.each([
    'Gov. Lena Okoro (R) was re-elected with 63 percent.',
    'Governor Lena Okoro easily won a second term with 63 percent of the vote.',
    'In the race for governor, Lena Okoro took 63 percent of the vote.',
    'In the race to succeed Tomas Reed in the northern House district, Lena Okoro took 63 percent.',
    'In the attorney general race, Lena Okoro won 63 percent of the vote.',
  ])('is no result: %s', (sentence) => {
    expect(resultsOf(senate(sentence))).toEqual(['Mira Solano 53.9%', 'Ivo Brandt 46.1%']);
  });

  it.each([
    'Her party’s Lena Okoro topped the council ballot once more with 58,310 votes.',
    'Lena Okoro led the school board race with 58,310 votes.',
  ])('is nobody’s in the mayor’s: %s', (sentence) => {
    expect(resultsOf(mayor(sentence))).toEqual(['Mira Solano 41205 votes', 'Ivo Brandt 39118 votes']);
  });

  it('is a result in its own', () => {
    expect(resultsOf(mayor('In the race for mayor, Lena Okoro was third with 8,310 votes.')).at(-1)).toBe(
      'Lena Okoro 8310 votes',
    );
  });
});
