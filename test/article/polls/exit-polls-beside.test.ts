import { describe, expect, it } from 'vitest';
import { pollsOf, setAsideOf } from '../reading.ts';

const NIGHT =
  'date 2031-05-04\n\nPORTO, May 4. Voting in the presidential election in Estavia came to an end at 20:00 on Sunday.\n\n';
const CORVO =
  'In the exit poll by Corvo for Tele Uno, Mira Solano has 47.3%, Ivo Brandt 31.2% and Lena Okoro 9.1%.\n\n';
const BOTH = [
  'exit Corvo: Mira Solano 47.3, Ivo Brandt 31.2, Lena Okoro 9.1',
  'exit Pollux: Mira Solano 44.8, Ivo Brandt 35, Lena Okoro 8.6',
];

describe('exit polls side by side', () => {
  it.each([
    'On Tele Due, whose exit poll Pollux carried out, it is the same three in the same order: 44.8, 35.0 and 8.6 per cent.',
    'In the exit poll by Pollux for Tele Due it is 44.8, 35.0 and 8.6 percent, in that order.',
    'The exit poll by Pollux has the same candidates at: 44.8%, 35.0% and 8.6%.',
  ])('go on with the owners of the first: %s', (sentence) => {
    expect(pollsOf(NIGHT + CORVO + sentence)).toEqual(BOTH);
  });

  it('do not where the figures are fewer', () => {
    expect(
      pollsOf(`${NIGHT}${CORVO}In the exit poll by Pollux it is 44.8 and 35.0 percent, in that order.`)[0],
    ).toBe(BOTH[0]);
    expect(
      setAsideOf(`${NIGHT}${CORVO}In the exit poll by Pollux it is 44.8 and 35.0 percent, in that order.`),
    ).toContain('35 percent not-understood');
  });

  it.each([
    'The exit poll was done for the channel by Corvo; 16,300 people answered.',
    'The survey was carried out by Corvo.',
  ])('may be named only behind their figures: %s', (sentence) => {
    const [poll] = pollsOf(
      `${NIGHT}Tele Uno, pro-government: Mira Solano - 47.3%, Ivo Brandt - 31.2%, Lena Okoro - 9.1%. ${sentence}`,
    );
    expect(poll).toMatch(/ Corvo: Mira Solano 47.3, Ivo Brandt 31.2, Lena Okoro 9.1$/);
  });

  it('give two who are level one figure', () => {
    expect(
      pollsOf(
        `${NIGHT}In the exit poll by Corvo, Mira Solano and Ivo Brandt are level, 40% each; Lena Okoro is third with 9%.`,
      ),
    ).toEqual(['exit Corvo: Mira Solano 40, Ivo Brandt 40, Lena Okoro 9']);
  });

  it('do not take a channel’s number for a share', () => {
    expect(
      pollsOf(
        `${NIGHT}On Tele 2, whose exit poll Corvo carried out, Mira Solano has 47.3% and Ivo Brandt 31.2%.`,
      ),
    ).toEqual(['exit Corvo: Mira Solano 47.3, Ivo Brandt 31.2']);
  });

  it('do not take those who would not answer for a share', () => {
    expect(
      pollsOf(
        `${NIGHT}${CORVO}At the precincts almost 30% of those approached by Pollux refused, compared to 24% for Corvo.`,
      ),
    ).toEqual([BOTH[0]]);
  });

  it('may be called after the day of the vote', () => {
    expect(
      pollsOf(
        `date 2031-05-04\n\nVoting over in Estavia\n\nAn exit poll by Corvo came out at ten. On first preferences, Sunday's poll has the Harbour Party on 41.5%, the Reform Party on 32.2% and the Greens on 5%.`,
      ),
    ).toEqual(['exit Corvo: Harbour Party 41.5, Reform Party 32.2, Greens 5']);
  });
});
