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
  [
    'For Ivo Brandt, the prime minister, 11,593,357 people had voted, or 45.47 percent.',
    ['Ivo Brandt 45.47% 11593357 votes'],
  ],
  ['For Brandt, 1,731,529 ballots were counted.', ['Ivo Brandt 1731529 votes']],
  [
    'Brandt trailed on 44.32 percent, having been preferred by 1,378,513 of his compatriots.',
    ['Ivo Brandt 44.32% 1378513 votes'],
  ],
  [
    'A little more than 1.1 million voters, 4.36 percent, ticked "against all".',
    ['against all 4.36% 1100000 votes'],
  ],
  [
    'Of the members, 20,559 (40.7%) placed Ms Solano first and 5,599, which is 11.1%, Mr Brandt.',
    ['Mira Solano 40.7% 20559 votes', 'Ivo Brandt 11.1% 5599 votes'],
  ],
  ['Brandt came third in the count, picking up 6,842 votes.', ['Ivo Brandt 6842 votes']],
  ["Brandt's score of 38.2% was the best of any candidate of his party.", ['Ivo Brandt 38.2%']],
])('reads whom people are told to have chosen: %s', (sentence, results) => {
  expect(resultsOf(LEAD + sentence)).toEqual(results);
});

it.each([
  ['The Ohio senator, who grew up here and came back for visits, wound up with 17,940 votes (23.9 percent).'],
  ['The talk radio host finished with 17,940 votes, a share of 23.9 percent.'],
  ['The Ohio senator had 17,940 votes, or 23.9 percent.'],
])('reads whom the sentence before was not about, but named alone: %s', (sentence) => {
  const text = `${LEAD}Mira Solano had 45.9 percent of the votes. The duel for second ended in favor of Ivo Brandt. ${sentence}`;
  expect(resultsOf(text)).toEqual(['Mira Solano 45.9%', 'Ivo Brandt 23.9% 17940 votes']);
});

it.each([
  'Another 24,104 Democrats, 5.3 percent, could not bring themselves to choose either one.',
  'The camp of the outgoing president, Ivo Brandt, which nobody had expected to do well, got 21.7 percent.',
])('gives nothing to those who voted, or to the head of a camp: %s', (sentence) => {
  expect(resultsOf(`${LEAD}Mira Solano had 45.9 percent of the votes. ${sentence}`)).toEqual([
    'Mira Solano 45.9%',
  ]);
});

it('reads a head of government, and leaves to somebody else what has fallen to another', () => {
  const text = `${LEAD}Prime Minister Ivo Brandt had conceded on Sunday, and by Monday it was plain why: 65.39 percent of the vote had fallen to the 57-year-old "queen of tea", with 34.61 percent for the head of government.`;
  expect(resultsOf(text)).toContain('Ivo Brandt 34.61%');
  expect(resultsOf(text)).not.toContain('Ivo Brandt 65.39%');
});

it.each(['saw the party crumble to', 'a writer and poet, was left with'])(
  'reads one of a party as the person named before: %s',
  (words) => {
    const text = `${LEAD}Mira Solano had 45.9 percent of the votes. Then came Ivo Brandt. The Liberal Democrat${words.includes(',') ? ',' : ''} ${words} 1,012 votes, a mere 4.2%.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 45.9%', 'Ivo Brandt 4.2% 1012 votes']);
  },
);

it.each(['Your Party', 'Our Ukraine'])('reads %s as a name', (name) => {
  const text = `${LEAD}The Harbour Party got 45.9 percent of the votes; ${name}, which is small, came to 8.7 and the Greens to 6.1.`;
  expect(resultsOf(text)).toEqual(['Harbour Party 45.9%', `${name} 8.7%`, 'Greens 6.1%']);
});

it.each([
  'Lena Okoro had 1,640, Tomas Reed 918 and Ivo Brandt 87, while Mira Solano collected 20,117.',
  'Mira Solano had 20,117, Lena Okoro of the Greens 1,640, Tomas Reed 918 and Ivo Brandt 87.',
])('reads the few votes of one in a list of many: %s', (sentence) => {
  expect(resultsOf(LEAD + sentence)).toContain('Ivo Brandt 87 votes');
});

it('takes no number in words for a name', () => {
  expect(resultsOf(`${LEAD}Eighty-seven percent of the votes went to Solano.`)).toEqual(['Mira Solano 87%']);
});

it('takes a nickname of several words into the name', () => {
  const text = `${LEAD}Mira Solano had 20,117 votes, and Ivo "The Flying Brick" Reed 1,640 votes.`;
  expect(resultsOf(text)).toEqual(['Mira Solano 20117 votes', 'Ivo "The Flying Brick" Reed 1640 votes']);
});

it('takes nobody for elected because so many people chose them', () => {
  const text = `${LEAD}812,440 people, or 31.4 percent of the valid votes, chose Solano.`;
  expect(resultsOf(text)).toEqual(['Mira Solano 31.4% 812440 votes']);
});
