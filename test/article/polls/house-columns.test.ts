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

  it.each([
    ['alone', 'Party Corvo Research Meridian\nThere Is Such a Land 23.5 22.1\nHarbour Party 14.1 15.0'],
    [
      'with signs of percent',
      'Party Corvo Research Meridian\nThere Is Such a Land 23.5% 22.1%\nHarbour Party 14.1% 15.0%',
    ],
    [
      'with others, and a list of houses',
      'In per cent, by Corvo Research and Meridian:\nThere Is Such a Land 23.5 22.1\nHarbour Party 14.1 15.0\nOthers 62.4 62.9',
    ],
    [
      'with who had them ask in brackets',
      'Party Corvo Research (Tele Uno) Meridian (Kanal 5)\nThere Is Such a Land 23.5 22.1\nHarbour Party 14.1 15.0',
    ],
  ])('are each house’s own where only spaces part them, %s', (_, table) => {
    const asked = '\n\nMeridian, hired by Kanal 5, asked 5,700 people as they left polling stations.';
    expect(pollsOf(VOTED + table + asked)).toEqual(OF_TWO);
    expect(resultsOf(VOTED + table + asked)).toEqual([]);
  });

  it('are parted by the names of known houses, and an empty cell is nobody’s', () => {
    const table =
      'Party Alpha Research Gallup International Pollux\nUnion 90 30.1 29.4 28.8\nHarbour Party 14.1 – 15.0\nStand Up! Speak Up! 4.2 4.6 5.1\n\nNobody was asked on Saturday. Pollux gave no number.';
    expect(pollsOf(VOTED + table)).toEqual([
      'exit Alpha Research: Union 90 30.1, Harbour Party 14.1, Stand Up! Speak Up! 4.2',
      'exit Gallup International: Union 90 29.4, Stand Up! Speak Up! 4.6',
      'exit Pollux: Union 90 28.8, Harbour Party 15, Stand Up! Speak Up! 5.1',
    ]);
  });

  it('tell how many were asked in a row of spaces, too', () => {
    const table =
      'Party Corvo Research Ipsos\nHarbour Party 14.1 15.0\nThere Is Such a Land 23.5 22.1\nAsked 8,100 5,700';
    expect(contestOf(VOTED + table).polls.map(({ pollster, sampleSize }) => [pollster, sampleSize])).toEqual([
      ['Corvo Research', 8100],
      ['Ipsos', 5700],
    ]);
  });

  it.each([
    'Corvo Research, on behalf of Tele Uno, asked 8,100 people at 290 stations; Ipsos, for the channel Kanal 5, 5,700 at 330.',
    'Corvo Research interviewed 8,100 voters outside 290 polling stations and Ipsos 5,700.',
  ])('tell how many each asked, and at how many stations: "%s"', (asked) => {
    const table = 'Party Corvo Research Ipsos\nHarbour Party 14.1 15.0\nThere Is Such a Land 23.5 22.1\n\n';
    expect(
      contestOf(VOTED + table + asked).polls.map(({ pollster, sampleSize }) => [pollster, sampleSize]),
    ).toEqual([
      ['Corvo Research', 8100],
      ['Ipsos', 5700],
    ]);
  });

  it.each([
    ['in no way', 'Party Ipsos Corvo Pollux Meridian'],
    ['in several ways', 'Party Gallup International Corvo Pollux'],
    ['as too few', 'Party Ipsos Corvo'],
  ])('are nobody’s, and no results, where words can be parted %s', (_, header) => {
    const table = `${header}\nHarbour Party 14.1 15.0 15.2\nThere Is Such a Land 23.5 22.1 22.9\n\nTurnout was 61.7%. Corvo and Corvo Pollux are from Porto, and Pollux is, too.`;
    expect(pollsOf(VOTED + table)).toEqual([]);
    expect(resultsOf(VOTED + table)).toEqual([]);
  });

  it('are not read where nobody known to ask heads the columns', () => {
    const table =
      'North / South\nHarbour Party 14.1 / 15.0\nThere Is Such a Land 23.5 / 22.1\n\nTurnout was 61.7%.';
    expect(pollsOf(VOTED + table)).toEqual([]);
    expect(resultsOf(VOTED + table)).toEqual([]);
  });
});
