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
    ['Ivo Brandt carried the Centre with 58.2% and Lena Okoro the North.', '58.2 percent subgroup'],
    [
      'She beat Ivo Brandt in the mayoral race last November, taking 57% of the vote.',
      '57 percent previous-election',
    ],
    ['Candidates need 5% of the vote to keep their deposits.', '5 percent threshold'],
    ['The Lantern Alliance was near the 4% it takes to enter parliament.', '4 percent threshold'],
    [
      'Her lead had widened to 17 points in May and narrowed to 9 by June.',
      '17 points margin, 9 count margin',
    ],
    [
      'A first announcement, which covered 60.5 percent of polling stations, had given her 49.8 percent.',
      '49.8 percent unrelated, 60.5 percent previous-election',
    ],
    ['The margin of error is plus or minus 3.1 percentage points.', '3.1 points margin'],
    ['She finished 5,189 votes in front of Ivo Brandt.', '5189 count margin'],
    ['Her majority over Ivo Brandt, the Reform mayor, is 7,403.', '7403 count margin'],
    ['Her lead over Brandt stood at just 7,403.', '7403 count margin'],
    ['Her edge over Ivo Brandt in the northern counties stood at 1,726 votes.', '1726 count margin'],
    [
      'In the advance votes, published as soon as polls closed, Ivo Brandt was on 15.4 percent.',
      '15.4 percent unrelated',
    ],
    ['Of the ballots, 51% were cast online.', '51 percent unrelated'],
    ['The swing from Reform to Harbour was 12.4 percent, the largest in years.', '12.4 percent change'],
    ['Ivo Brandt kept his seat with 36.2% of the vote.', '36.2 percent subgroup'],
    [
      'Provisional figures shown on the portal until Friday were 1,173,821 for Ivo Brandt.',
      '1173821 votes unrelated',
    ],
    ['Lena Okoro won in another special election, with 51.7% of the vote.', '51.7 percent unrelated'],
    ['Women voted for her by 55% in the exit poll.', '55 percent subgroup'],
    ['Turnout rose by 2.4 points.', '2.4 points change'],
    ['The central bank left its interest rate at 5.25 percent.', '5.25 percent unrelated'],
    ['"Our own count has Ivo Brandt at 50.4 percent," his spokesman said.', '50.4 percent subgroup'],
  ])('keeps %j out of the results', (sentence, expected) => {
    const text = `${LEAD}She received 52.3% of the votes. ${sentence}`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%']);
    expect(setAsideOf(text)).toEqual(expected.split(', '));
  });

  it.each([
    'A board of 1,012 adults aged 18 and over watched as Ivo Brandt got 45.2% of the vote.',
    'Preliminary results published by the board before midnight gave Ivo Brandt 45.2% of the vote.',
    'Ivo Brandt got 45.2% of the vote.',
  ])('is the count’s for all that %j says', (sentence) => {
    expect(resultsOf(`${LEAD}She received 52.3% of the votes. ${sentence}`)).toEqual([
      'Mira Solano 52.3%',
      'Ivo Brandt 45.2%',
    ]);
  });

  it.each(['winning', 'taking'])('is still the earlier vote’s where %s goes on with it', (verb) => {
    const text = `${LEAD}She received 52.3% of the votes. Ivo Brandt carried Estavia by nearly 18 points two years ago, ${verb} 57.9 percent, and came back twice to hold rallies.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%']);
    expect(setAsideOf(text)).toEqual(['57.9 percent previous-election', '18 points margin']);
  });

  it.each([
    'The Reform Party, founded last year by Ivo Brandt, received 8.2%, or 15,583 votes.',
    'Four years ago there was no other; yesterday the Reform Party received 8.2%, or 15,583 votes.',
  ])('is of this vote again once an earlier time is done with: %s', (sentence) => {
    const text = `date 2031-05-06\n\nThe parliamentary election in Estavia was held on Sunday, and the Harbour Party received 41.2% of the votes.\n\n${sentence}`;
    expect(resultsOf(text)).toEqual(['Harbour Party 41.2%', 'Reform Party 8.2% 15583 votes']);
  });

  it('is no vote’s where signatures were gathered', () => {
    const text = `${LEAD}She received 52.3% of the votes. Ivo Brandt had needed 495,709 signatures and got 1.7 million.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%']);
  });

  it.each([
    'To the question of the recall, 63.9% had answered no, and 36.1% yes.',
    'On the recall itself, 36.1% voted to remove her and 63.9% to keep her.',
  ])('is an answer’s in a recall: %s', (sentence) => {
    const text = `date 2031-05-06\n\nVoters in Ohio threw out the recall of Governor Mira Solano on Sunday. The recall election had two questions. ${sentence}`;
    expect(resultsOf(text).toSorted()).toEqual(expect.arrayContaining(['No 63.9%', 'Yes 36.1%']));
  });

  it.each([
    'By region, Solano: Norland 79.1%, Westmark 70.6%.',
    'Region by region: Norland 79.1%, Westmark 70.6%.',
    'Regional results: Norland 79.1%, Westmark 70.6%.',
  ])('is a part’s below a heading of parts: %s', (sentence) => {
    const text = `${LEAD}She received 52.3% of the votes.\n\n${sentence} Ivo Brandt: Corvo 76.9%, Ostmark 46.8%.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%']);
  });

  it.each([
    'the Interior Ministry gives Mira Solano 51.7 percent and Ivo Brandt 48.3',
    'the Election Board has Mira Solano on 51.7 percent and Ivo Brandt on 48.3',
  ])('is the count’s in a clause of its own before a projection: %s', (clause) => {
    const text = `date 2031-05-06\n\nMira Solano won the presidential election in Estavia on Sunday.\n\nWith postal votes still to come, ${clause}; a projection by the Corvo institute is 53.3 to 46.7.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 51.7%', 'Ivo Brandt 48.3%']);
  });

  it('lets a later count overtake an earlier one', () => {
    const text = `${LEAD}With 94% of the votes counted, Mira Solano had 52.3% and Ivo Brandt 47.7%. At eight, with 17% of the votes counted, Brandt was ahead with 55.1% to 44.9% for Solano.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%', 'Ivo Brandt 47.7%']);
  });
});
