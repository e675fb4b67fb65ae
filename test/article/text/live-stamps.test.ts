import { describe, expect, it } from 'vitest';
import { contestOf, resultsOf } from '../reading.ts';

describe('a live blog with stamps', () => {
  const BLOG = `Liveblog: The Regions Vote

Porto's first mayoral election in ten years is between Mira Solano and Ivo Brandt, and many other regions went to the polls on September 8.

15:30 9.9.2031
-Solano has 51.3 percent of the votes and Brandt 27.3 percent in the official count.
-Brandt wants his supporters in the streets this evening.

09:23 9.9.2031
First official figures: Solano on 51.4 percent of the votes and Brandt on 27.2 percent.`;

  it('was written on the day of its stamps, of no place called Liveblog', () => {
    expect(contestOf(BLOG).contest).toMatchObject({ place: 'Porto', electionDate: '2031-09-08' });
  });

  it('has items whose bullet no space follows', () => {
    expect(resultsOf(BLOG)).toEqual(['Mira Solano 51.3%', 'Ivo Brandt 27.3%']);
  });
});

it('takes an hour of a time zone for no year', () => {
  const report = `date 2031-05-06 Corvo News

In the presidential election in Estavia, of 78.9% of the votes counted at about 2017 GMT, Mira Solano was ahead with 62.1% of the votes, data from the commission showed.`;
  expect(resultsOf(report)).toEqual(['Mira Solano 62.1%']);
  expect(contestOf(report).progress.map(({ valuePercent }) => valuePercent)).toEqual([78.9]);
});
