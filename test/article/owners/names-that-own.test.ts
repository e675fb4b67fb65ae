import { describe, expect, it } from 'vitest';
import { contestOf, pollsOf, resultsOf } from '../reading.ts';

const COUNTED =
  'The parliamentary election in Estavia was held on May 4, and the voters have elected a new parliament.\n\n';
const dated = (text: string): string => `date 2031-05-06 Corvo News\n\n${text}`;

describe('who has a figure', () => {
  it('is no place that somebody governed', () => {
    expect(
      resultsOf(
        dated(
          'The presidential election in Estavia was held on May 4. Mira Solano, the mayor, had 61.5 percent of the vote. The collapse was best seen in Ivo Brandt: the former San Corvo governor drew 4.8 percent.',
        ),
      ),
    ).toEqual(['Mira Solano 61.5%']);
  });

  it('is no desk that heads the page, which counted votes then are not given to', () => {
    const text =
      'Island Desk\n\nWith 195,200 votes, or 79.2 percent, now counted in the parliamentary election in Estavia, TVL gives these standings:\nThe Harbour Party: 29 percent or 21 seats\nThe Reform Party: 15.9 percent or 10 seats\nThe Greens: 14.5 percent or 10 seats';
    expect(resultsOf(text)).toEqual([
      'Harbour Party 29% 21 seats',
      'Reform Party 15.9% 10 seats',
      'Greens 14.5% 10 seats',
    ]);
    expect(contestOf(text).progress.map(({ valuePercent }) => valuePercent)).toEqual([79.2]);
  });

  it('is each of two parties of which one bears the other’s name within its own', () => {
    expect(
      resultsOf(
        dated(
          `${COUNTED}They fared as follows: the Party of Workers took 30.51 percent of the vote, the Liberal Democratic Party – 20.16 percent, the Democratic Party – 15.8 percent and the Liberal Party – 9.67 percent.`,
        ),
      ),
    ).toEqual([
      'Party of Workers 30.51%',
      'Liberal Democratic Party 20.16%',
      'Democratic Party 15.8%',
      'Liberal Party 9.67%',
    ]);
  });

  it('is a party in capitals with its leader in brackets, and one whose name is shortened', () => {
    expect(
      resultsOf(
        dated(
          `${COUNTED}The parties and their seats:\n\nHarbour Party (Solano), 40.43% and 157 seats\nREFORM-UNION (Brandt), 17.83% and 47 seats\nCentre Party 7.88 percent\nChristian Dem. 6.59 percent`,
        ),
      ),
    ).toEqual([
      'Harbour Party 40.43% 157 seats',
      'REFORM-UNION 17.83% 47 seats',
      'Centre Party 7.88%',
      'Christian Dem 6.59%',
    ]);
  });

  it('is nobody where a line tells the bar, also the lower one of some', () => {
    expect(
      resultsOf(
        dated(
          `${COUNTED}98.1% of polling stations counted\nHarbour: 25.0%\nReform Union: 18.4%\nSolidarity: 8.3%\nThreshold: 5% (7% for Solidarity)`,
        ),
      ).filter((line) => / (?:5|7)%/.test(line)),
    ).toEqual([]);
  });

  it('is nobody where seats are told from so many to so many', () => {
    expect(
      pollsOf(
        dated(
          'The parliamentary election in Estavia ended on Sunday.\n\nThe Corvo exit poll saw 39 percent for the Harbour Party and 33 percent for the Reform Party. It predicted 63-79 seats for the Harbour Party, 31-47 for the Reform Party and 2-6 for the Greens.',
        ),
      ),
    ).toEqual(['exit Corvo: Harbour Party 39, Reform Party 33']);
  });

  it('is each of several small parties that are at one figure', () => {
    expect(
      pollsOf(
        dated(
          'The parliamentary election in Estavia will be held on May 20.\n\nThe Harbour Party is on 41 percent in the latest opinion poll by Corvo, and the Reform Party on 33 percent. The Greens, the Coast Union and the Farmers Party were at 1 percent.',
        ),
      ),
    ).toEqual(['opinion Corvo: Harbour Party 41, Reform Party 33, Greens 1, Coast Union 1, Farmers Party 1']);
  });
});

describe('a house', () => {
  it('is neither a region nor the word that opens a sentence', () => {
    expect(
      pollsOf(
        dated(
          'The parliamentary election in Estavia will be held on May 20, an opinion poll by Corvo shows who may win.\n\nCompared with April, the Harbour Party is up by 1.0 percentage point and has 20.6 percent, while the Reform Party is up by 0.6 points and has 17.4 percent. In Calvania, where the left has ruled for 70 years, the Greens would have 31.1 percent.',
        ),
      ).filter((line) => /Compared|Calvania/.test(line)),
    ).toEqual([]);
  });
});
