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

it.each([
  ['named', 'Thursday 09:15.', 'Wednesday 18:40.'],
  ['shortened', 'Mon, 09:15.', 'Sun, 18:40.'],
])('a live blog that tells the newest on top has days as well, %s', (_, newest, older) => {
  const blog = `As it happened: Estavia's run-off

date 2031-05-08

Second round of the presidential election, Tuesday, May 6, 2031. Newest on top.

${newest} The count is through. Mira Solano has 398,028 votes, that is 62.10 percent. Her opponent Ivo Brandt has 242,939 votes, or 37.90 percent.

${older} At 72.3 percent of ballots processed: Solano 61.8 percent, Brandt 38.2 percent.`;
  expect(resultsOf(blog)).toEqual(['Mira Solano 62.1% 398028 votes', 'Ivo Brandt 37.9% 242939 votes']);
});

it('takes an hour of a time zone for no year', () => {
  const report = `date 2031-05-06 Corvo News

In the presidential election in Estavia, of 78.9% of the votes counted at about 2017 GMT, Mira Solano was ahead with 62.1% of the votes, data from the commission showed.`;
  expect(resultsOf(report)).toEqual(['Mira Solano 62.1%']);
  expect(contestOf(report).progress.map(({ valuePercent }) => valuePercent)).toEqual([78.9]);
});
