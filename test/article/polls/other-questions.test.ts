import { describe, expect, it } from 'vitest';
import { pollsOf } from '../reading.ts';

const OPENING =
  'date 2031-05-06 Corvo News\n\nThe parliamentary election in Estavia will be held on May 20. ' +
  'The Harbour Party is on 41 percent and the Reform Party on 33 percent in an opinion poll by Pollux that was published on Monday.\n\n';

describe('what a poll asks besides whom people would vote for', () => {
  it.each([
    [
      'whom they would elect directly',
      'If they could elect the chancellor directly, 43 percent would choose Mira Solano, 16 percent Ivo Brandt and 12 percent Lena Okoro.',
    ],
    [
      'whom supporters of something are for',
      'Tea Party supporters break for Mira Solano by 43 percent to 16 percent for Ivo Brandt.',
    ],
    [
      'a plan that people like or not',
      'A plan of Mira Solano to close schools is opposed by 43 percent of those asked.',
    ],
    [
      'whom they would choose directly, told on of others',
      'Were people able to choose their chancellor directly, 43 percent would opt for the Harbour Party’s Mira Solano. Ivo Brandt, who leads the Reform ticket, would manage only 16 percent and Lena Okoro 12 percent.',
    ],
    [
      'whom they would vote for if he were elected directly',
      'If the prime minister were directly elected, 43 percent would choose Mira Solano. Ivo Brandt would have 16 percent.',
    ],
    [
      'whom they prefer to govern',
      'Mira Solano was up five points to 55 percent as preferred prime minister, and Ivo Brandt down three points to 20 percent.',
    ],
    [
      'who would make a good leader, told on of another',
      'It also showed 27 percent thinking that Mira Solano would make a good first minister, and 22 percent Ivo Brandt.',
    ],
    [
      'their second preferences',
      'The poll also suggests that 20 percent of the second preferences go to the Greens, with the Reform Party at 17 percent.',
    ],
  ])('is no voting intention: %s', (_, text) => {
    expect(pollsOf(`${OPENING}${text}`)).toEqual(['opinion Pollux: Harbour Party 41, Reform Party 33']);
  });
});

it('leaves out what the parties have in provinces, by whatever name they are called there', () => {
  const polled = `date 2031-05-06 Corvo News

OTTAWA - The Liberals and the Conservatives meet in the federal election in Canada on May 20, the New Democrats far behind.

A poll by Pollux Research that was published on Monday has the Liberals at 38 percent, the Conservatives at 31 percent and the New Democrats at 20 percent.

"The Liberals are strong in the east," pollster Ana Pollux said. In Ontario, the Grits are up 44.1 to 35.2 over the Tories. Quebec is closer, with the Liberals at 33.3 and the NDP at 27.1.`;
  expect(pollsOf(polled)).toEqual([
    'opinion Pollux Research: Liberals 38, Conservatives 31, New Democrats 20',
  ]);
});

it('takes what somebody said for no house, and its pollster for one of the house that bears the name', () => {
  const polled = `${OPENING}"The Harbour Party has momentum in Porto," pollster Ana Corvo said. In a race of two the Harbour Party would be at 58 percent and the Reform Party at 42.

Corvo Research has the Harbour Party on 44 percent.`;
  expect(pollsOf(polled).filter((poll) => /momentum|Ana/.test(poll))).toEqual([]);
});

it.each([
  'The margins of error are 1% for Corvo and 1.5% for Pollux.',
  'The margin of error is plus or minus 3.3 percentage points in Porto, 3.2 percent in Norland and 3.3 percent in Westmark.',
])('gives nobody how far a poll may be off: %s', (sentence) => {
  const polled = `${OPENING}Corvo has the Harbour Party on 44 percent and the Reform Party on 35 percent. ${sentence}`;
  expect(pollsOf(polled)).toEqual([
    'opinion Pollux: Harbour Party 41, Reform Party 33',
    'opinion Corvo: Harbour Party 44, Reform Party 35',
  ]);
});

it.each([
  'The final Pollux poll of that race had Mira Solano at 27 percent, Lena Okoro at 26 and Tomas Reed at 25.',
  'The last survey before that primary had Mira Solano at 27 percent, Lena Okoro at 26 and Tomas Reed at 25.',
])('leaves out an earlier contest’s poll: %s', (sentence) => {
  const polled = `date 2031-10-28 Corvo News

Mira Solano leads Ivo Brandt in the race for governor of Ohio by 45 percent to 40 percent, a poll by Pollux shows. The election will be held on November 4.

In the May primary Solano edged Okoro by 83 votes. ${sentence}`;
  expect(pollsOf(polled)).toEqual(['opinion Pollux: Mira Solano 45, Ivo Brandt 40']);
});

it('gives a party that others include none of what all of them have', () => {
  const polled = `${OPENING}Independents and others, including the Lantern Alliance, have gained two to reach 13 percent.`;
  expect(pollsOf(polled).join()).not.toContain('Lantern');
});

it('gives a running mate whose home a state is called nothing of what is told of it', () => {
  const polled =
    'date 2031-10-28 Corvo News\n\nMira Solano leads Ivo Brandt in the presidential race, a poll by Pollux shows. In Ohio Solano is backed by 46 percent of voters and Brandt by 32 percent. ' +
    'She is up 46 percent to 33 percent in Virginia, the home of her running mate, Sen. Graham Reed, and 48 percent to 39 percent in Nevada.';
  expect(pollsOf(polled).join()).not.toContain('Reed');
});
