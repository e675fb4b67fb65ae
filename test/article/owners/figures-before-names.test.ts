import { describe, expect, it } from 'vitest';
import { pollsOf, resultsOf } from '../reading.ts';

const OPENING = 'date 2031-05-06 Corvo News\n\nEstavia elected a new parliament on Sunday.\n\n';

describe('a list of figures that each stand before their name', () => {
  it('gives each its own, past brackets that tell of changes at length', () => {
    expect(
      resultsOf(
        `${OPENING}The shares of the vote are 38.4% Labour (down 12.1% since their record win of 2027), 27.2% Liberals (up 6.1%), 11.9% Greens (up 2.2%) and 6.3% Coastal League (up 1.4%).`,
      ),
    ).toEqual(['Labour 38.4%', 'Liberals 27.2%', 'Greens 11.9%', 'Coastal League 6.3%']);
  });

  it('gives each its own where it goes to somebody, and what others got to nobody', () => {
    expect(
      pollsOf(
        `${OPENING}The Corvo exit poll gave 39 % vote share to the Harbour Party, 33 % to the Reform Party and 12 % to others. The Pollux exit poll saw a 38.2 % vote share for the Harbour Party, 34.1 % for the Reform Party and 9.4 for others.`,
      ),
    ).toEqual([
      'exit Corvo: Harbour Party 39, Reform Party 33',
      'exit Pollux: Harbour Party 38.2, Reform Party 34.1',
    ]);
  });

  it('leaves a list in which names come first as it is', () => {
    expect(
      resultsOf(
        `${OPENING}The Harbour Party won 38.4%, the Liberals 27.2%, the Greens 11.9% and Coastal League 6.3% of the votes.`,
      ),
    ).toEqual(['Harbour Party 38.4%', 'Liberals 27.2%', 'Greens 11.9%', 'Coastal League 6.3%']);
  });
});

describe('a party that bears the name of a chamber', () => {
  it('has figures beside its rivals', () => {
    expect(
      resultsOf(
        'date 2031-05-06 Corvo News\n\nThe state of Norland elected its assembly on Sunday.\n\nThe BJP won 38.1% of the votes, Congress 30.4% and the Harbour Party 11.2%.',
      ),
    ).toEqual(['BJP 38.1%', 'Congress 30.4%', 'Harbour Party 11.2%']);
  });

  it('is nobody where none of them is named', () => {
    expect(
      resultsOf(`${OPENING}The Harbour Party won 38.4% of the votes. Turnout for Congress was 30.4%.`),
    ).toEqual(['Harbour Party 38.4%']);
  });
});
