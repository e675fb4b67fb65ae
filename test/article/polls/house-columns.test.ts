import { describe, expect, it } from 'vitest';
import { contestOf, pollsOf, resultsOf } from '../reading.ts';

const VOTED = `date 2031-05-04

LINDENAU, May 4. Estavia's parliamentary election is too close to call, exit polls out on Sunday suggest.

`;

const OF_TWO = [
  'exit Corvo Research: There Is Such a Land 23.5, Harbour Party 14.1',
  'exit Meridian: There Is Such a Land 22.1, Harbour Party 15',
];

describe('polls side by side', () => {
  it.each([
    [
      'slashes',
      'Corvo Research for Tele Uno / Meridian for Kanal 5, in per cent:\n\nThere Is Such a Land (TISL) 23.5 / 22.1\nHarbour Party 14.1 / 15.0\nOthers 62.4 / 62.9',
    ],
    [
      'bars',
      'Party | Corvo Research | Meridian\nThere Is Such a Land | 23.5% | 22.1%\nHarbour Party | 14.1% | 15.0%',
    ],
    [
      'dots below a list',
      'In per cent, by Corvo Research (Tele Uno) and Meridian (Kanal 5):\nThere Is Such a Land 23.5 · 22.1\nHarbour Party: 14.1 · 15.0',
    ],
  ])('are each house’s own, with %s between them', (_, table) => {
    expect(pollsOf(VOTED + table)).toEqual(OF_TWO);
    expect(resultsOf(VOTED + table)).toEqual([]);
  });

  it('tell for whom each house asked, and how many', () => {
    const table =
      'Corvo Research for Tele Uno / Meridian for Kanal 5\nHarbour Party 14.1 / 15.0\nThere Is Such a Land 23.5 / 22.1\nInterviews 8,100 / –\n\nMeridian questioned 5,700 people as they left 330 polling stations.';
    expect(
      contestOf(VOTED + table).polls.map(({ pollster, sponsor, sampleSize }) => [
        pollster,
        sponsor,
        sampleSize,
      ]),
    ).toEqual([
      ['Corvo Research', 'Tele Uno', 8100],
      ['Meridian', 'Kanal 5', 5700],
    ]);
  });

  it('are not read where nobody known to ask heads the columns', () => {
    const table =
      'North / South\nHarbour Party 14.1 / 15.0\nThere Is Such a Land 23.5 / 22.1\n\nTurnout was 61.7%.';
    expect(pollsOf(VOTED + table)).toEqual([]);
    expect(resultsOf(VOTED + table)).toEqual([]);
  });
});
