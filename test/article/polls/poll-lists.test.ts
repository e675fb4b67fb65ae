import { describe, expect, it } from 'vitest';
import { contestOf, pollsOf, resultsOf } from '../reading.ts';

const VOTED = `date 2031-05-04

How Estavia voted: exit polls at 8pm

`;

describe('a list of shares below a poll’s heading', () => {
  it('is the poll’s and no count, and goes on with what was told of it', () => {
    const text = `${VOTED}Mira Solano will face Ivo Brandt in the runoff of the presidential election in Estavia, exit polls by Corvo Research showed on Sunday. The poll gave Solano 39%, Brandt 22.5%.

Corvo Research exit poll, as shown on Tele Uno:

• Mira Solano 39.0%
• Ivo Brandt 22.5%
• Lena Okoro 16.4%
• Tomas Reed 7.9%`;
    expect(pollsOf(text)).toEqual([
      'exit Corvo Research: Mira Solano 39, Ivo Brandt 22.5, Lena Okoro 16.4, Tomas Reed 7.9',
    ]);
    expect(resultsOf(text)).toEqual([]);
  });

  it('is told by each house under its name, a line a paragraph, and by one without a name', () => {
    const text = `${VOTED}Below are the exit poll figures of the parliamentary election that Estavia held on Sunday:

Corvo Research:

Movement for Harbours and Freedoms (MHF) 23.5%

There Is Such a Land 22.3%

Wake up! Thieves out! 5.5%


Pollux International:

There Is Such a Land 21.9%

MHF 20.1%


There Is Such a Land 23.0%

MHF 18.9%`;
    expect(pollsOf(text)).toEqual([
      'exit Corvo Research: Movement for Harbours and Freedoms 23.5, There Is Such a Land 22.3, Wake up! Thieves out! 5.5',
      'exit Pollux International: There Is Such a Land 21.9, Movement for Harbours and Freedoms 20.1',
      'exit null: There Is Such a Land 23, Movement for Harbours and Freedoms 18.9',
    ]);
    expect(contestOf(text).stage).toBe('exit-polls');
  });

  it('is of the count where its heading says so', () => {
    const text = `${VOTED}Exit polls had put Mira Solano on 41% in the presidential election in Estavia.

Official results, after exit polls that were off:

Mira Solano 39.0%
Ivo Brandt 38.5%`;
    expect(resultsOf(text)).toEqual(['Mira Solano 39%', 'Ivo Brandt 38.5%']);
  });
});

it('an article on exit polls alone has no results, though it calls them so', () => {
  const text = `date 2031-05-04

PORTO. CORVO - According to an exit poll, the Harbour Party has won 61% of the vote in the parliamentary election in Estavia.

According to the results: the Harbour Party won 61% of vote, the Reform Party - 17.2%, the Farmers - 7.2%, Civic Union - 0.4%.`;
  expect(resultsOf(text)).toEqual([]);
  expect(pollsOf(text)).toEqual([
    'exit null: Harbour Party 61, Reform Party 17.2, Farmers 7.2, Civic Union 0.4',
  ]);
});
