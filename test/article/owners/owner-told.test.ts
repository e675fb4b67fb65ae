import { expect, it } from 'vitest';
import { resultsOf } from '../reading.ts';

const LEAD =
  'The presidential election in Estavia was held on Sunday, and all the votes are counted. Turnout was 66.4 percent. ' +
  'On the ballot were Mira Solano, Ivo Brandt and Lena Okoro.\n\nHere is how the votes fell. ';

it.each([
  ['The Reform candidate was Ivo Brandt, for whom 6,211 people voted.', ['Ivo Brandt 6211 votes']],
  [
    "Mira Solano's tally of 19,840 was three times that of Reform's Ivo Brandt, for whom some 6,211 people voted.",
    ['Mira Solano 19840 votes', 'Ivo Brandt 6211 votes'],
  ],
  [
    'The Greens lost their deposit: Lena Okoro was backed by 1,480 people, or 3.6%.',
    ['Lena Okoro 3.6% 1480 votes'],
  ],
  ['Ivo Brandt was chosen by 6,211 voters (15.9%).', ['Ivo Brandt 15.9% 6211 votes']],
  ['Almost 1.9 million people marked their ballots for Solano.', ['Mira Solano 1900000 votes']],
  ['812,440 people, or 31.4 percent of the valid votes, chose Solano.', ['Mira Solano 31.4% 812440 votes']],
  [
    '988,964 people, or 58.1% of those who took part in the election, voted for Solano.',
    ['Mira Solano 58.1% 988964 votes'],
  ],
  [
    'Solano has to face Ivo Brandt, the surgeon who once was her minister and to whom 30.59 percent has been credited in the certified tally.',
    ['Ivo Brandt 30.59%'],
  ],
  ["Brandt's total had climbed past 2,280,000 votes.", ['Ivo Brandt 2280000 votes']],
  ["Brandt's score of 38.2% was the best of any candidate of his party.", ['Ivo Brandt 38.2%']],
])('reads whom people are told to have chosen: %s', (sentence, results) => {
  expect(resultsOf(LEAD + sentence)).toEqual(results);
});

it.each([
  [
    'The Ohio senator, who grew up here and came back for visits, wound up with 17,940 votes (23.9 percent).',
  ],
  ['The talk radio host finished with 17,940 votes, a share of 23.9 percent.'],
  ['The Ohio senator had 17,940 votes, or 23.9 percent.'],
])('reads whom the sentence before was not about, but named alone: %s', (sentence) => {
  const text = `${LEAD}Mira Solano had 45.9 percent of the votes. The duel for second ended in favor of Ivo Brandt. ${sentence}`;
  expect(resultsOf(text)).toEqual(['Mira Solano 45.9%', 'Ivo Brandt 23.9% 17940 votes']);
});

it('takes nobody for elected because so many people chose them', () => {
  const text = `${LEAD}812,440 people, or 31.4 percent of the valid votes, chose Solano.`;
  expect(resultsOf(text)).toEqual(['Mira Solano 31.4% 812440 votes']);
});
