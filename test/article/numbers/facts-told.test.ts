import { describe, expect, it } from 'vitest';
import { reportOf } from '../reading.ts';

/** Each fact that the sentence adds to a report of a count: "observers over 812". */
function factsOf(sentence: string): string {
  const report = `date 2031-05-06 Corvo News

PORTO - Mira Solano won the presidential election in Estavia on May 4 with 61.5 percent of the votes, ahead of Ivo Brandt on 20.1 percent.

${sentence}

The commission will meet next week.`;
  return reportOf(report)
    .contests.flatMap(({ context }) => context)
    .map(({ kind, value, unit, qualifier }) =>
      [kind, qualifier === 'exactly' ? '' : qualifier, `${value}${unit === 'percent' ? '%' : ''}`]
        .filter((word) => word !== '')
        .join(' '),
    )
    .join(', ');
}

describe('observers', () => {
  it.each([
    ['Foreign visitors accredited as observers numbered about 700.', 'observers about 700'],
    ['The monitors of the mission totalled more than 1,200.', 'observers over 1200'],
    [
      'Observers from the Council of Estavia, some 30 in number, will report on Monday.',
      'observers about 30',
    ],
    ['The monitors sent by the League of Islands, 212 in all, saw no fraud.', 'observers 212'],
    [
      'Observers from the League, who had deployed over 1,000 people, will report soon.',
      'observers over 1000',
    ],
    ['The observer mission fielded about 450 volunteers.', 'observers about 450'],
    [
      'More than 52,000 people, among them some 1,300 foreigners, were accredited to watch.',
      'observers over 52000',
    ],
    ['Some 3,100 citizens were registered as observers.', 'observers about 3100'],
  ])('are read from "%s"', (sentence, facts) => {
    expect(factsOf(sentence)).toBe(facts);
  });

  it.each([
    'Observers of the League said gangs had 40 people killed.',
    'Some 900 people were accredited to sell fish.',
  ])('are not read from "%s"', (sentence) => {
    expect(factsOf(sentence)).toBe('');
  });
});

describe('polling stations', () => {
  it.each([
    ['Voting took place at 5,002 centres.', 'polling-stations 5002'],
    ['Polling went on calmly in some 5,000 stations across the islands.', 'polling-stations about 5000'],
    [
      'The sending of results from the 33,000 or so polling stations broke down.',
      'polling-stations about 33000',
    ],
    ['Voters were served by some 478,000 polling stations.', 'polling-stations about 478000'],
  ])('are read from "%s"', (sentence, facts) => {
    expect(factsOf(sentence)).toBe(facts);
  });

  it.each([
    'He called for the vote to be held again at 5,800 polling stations in Porto.',
    'Voting took place at 12 embassies.',
  ])('are not read from "%s"', (sentence) => {
    expect(factsOf(sentence)).toBe('');
  });
});

describe('who voted, of whom', () => {
  it.each([
    ['Turnout, traditionally close to 90%, was 74.2%.', 'turnout 74.2%'],
    ['Turnout slipped from 77.3% to 74.2%.', 'turnout 74.2%'],
    ['The law requires a turnout of at least 40%. In the end, turnout was 74.2%.', 'turnout 74.2%'],
    [
      'This time 61.4 percent of about 24 million electors took the trouble.',
      'turnout 61.4%, registered-voters about 24000000',
    ],
    [
      'Some 61.4 percent of the 812,440 people on the roll bothered.',
      'turnout about 61.4%, registered-voters 812440',
    ],
    [
      'Three in four, or more precisely 75.7% of the 245,004 who had the right, used it.',
      'turnout 75.7%, registered-voters 245004',
    ],
    [
      'A total of 104,552 people voted. They are 82 per cent of the roughly 127,000 who had registered to do so.',
      'votes-cast 104552, turnout 82%, registered-voters about 127000',
    ],
    [
      'The secretary said turnout would come in at 2.25 million, or around 54 percent of registered voters.',
      'votes-cast 2250000, turnout about 54%',
    ],
    [
      '33,998 papers were put in the boxes, from an electorate of 70,199.',
      'votes-cast 33998, registered-voters 70199',
    ],
  ])('is read from "%s"', (sentence, facts) => {
    expect(factsOf(sentence)).toBe(facts);
  });

  it.each([
    'Lena Okoro, for whom 104,552 votes were counted, came third.',
    'For the survey 593 likely voters were called from October 8 on.',
    'The board hopes that turnout will reach 54 percent.',
  ])('is not read from "%s"', (sentence) => {
    expect(factsOf(sentence)).toBe('');
  });
});
