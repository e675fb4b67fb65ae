import { describe, expect, it } from 'vitest';
import { resultsOf, setAsideOf } from '../reading.ts';

const LEAD = 'date 2031-05-06\n\nMira Solano won the presidential election in Estavia on Sunday. ';

describe('the scope of a figure', () => {
  it.each([
    ['Four years ago she took 48.1% of the vote.', '48.1 percent previous-election'],
    [
      'At the last election, in 2027, Ivo Brandt had won 51.9% of the vote.',
      '51.9 percent previous-election',
    ],
    ['In the capital, Ivo Brandt got 58.2% of the vote.', '58.2 percent subgroup'],
    ['Candidates need 5% of the vote to keep their deposits.', '5 percent threshold'],
    ['The margin of error is plus or minus 3.1 percentage points.', '3.1 points margin'],
    ['She finished 5,189 votes in front of Ivo Brandt.', '5189 count margin'],
    ['Of the ballots, 51% were cast online.', '51 percent unrelated'],
    ['Turnout rose by 2.4 points.', '2.4 points change'],
    ['The central bank left its interest rate at 5.25 percent.', '5.25 percent unrelated'],
    ['"Our own count has Ivo Brandt at 50.4 percent," his spokesman said.', '50.4 percent subgroup'],
  ])('keeps %j out of the results', (sentence, expected) => {
    const text = `${LEAD}She received 52.3% of the votes. ${sentence}`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%']);
    expect(setAsideOf(text)).toEqual([expected]);
  });

  it('lets a later count overtake an earlier one', () => {
    const text = `${LEAD}With 94% of the votes counted, Mira Solano had 52.3% and Ivo Brandt 47.7%. At eight, with 17% of the votes counted, Brandt was ahead with 55.1% to 44.9% for Solano.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%', 'Ivo Brandt 47.7%']);
  });
});
