import { describe, expect, it } from 'vitest';
import { contestOf, pollsOf } from '../reading.ts';

const VOTED = `date 2031-05-04

Exit polls differ in Estavia

Three exit polls of the presidential election in Estavia were made for Tele 2, the Harbour Party and the Reform Party.

`;
const paid = (text: string): string[] =>
  contestOf(text).polls.map(
    ({ pollster, sponsor, shares }) =>
      `${pollster} for ${sponsor}: ${shares.map(({ name, sharePercent }) => `${name} ${sharePercent}`).join(', ')}`,
  );

describe('an exit poll that is named by who had it made or showed it', () => {
  it('is another than the one of somebody else', () => {
    const text = `${VOTED}The Tele 2-commissioned exit poll has Mira Solano on 40.5%. Ivo Brandt is second with 39%. The Corvo-sponsored poll says otherwise and puts Mira Solano on 37% and Ivo Brandt on 44%.`;
    expect(pollsOf(text)).toEqual([
      'exit Tele 2: Mira Solano 40.5, Ivo Brandt 39',
      'exit Corvo: Mira Solano 37, Ivo Brandt 44',
    ]);
  });

  it('is of a house that the text names first, and shown by the channel', () => {
    const text = `${VOTED}Mira Solano will face Ivo Brandt, exit polls by Corvo Research showed. The exit poll, as presented by Uno 24 news channel, gave Solano 40.5%, Brandt - 39%. A second exit poll, by the institute Pollux and aired on Tele Due, had Solano on 38.7% and Brandt on 37%.`;
    expect(paid(text)).toEqual([
      'Corvo Research for Uno 24: Mira Solano 40.5, Ivo Brandt 39',
      'Pollux for Tele Due: Mira Solano 38.7, Ivo Brandt 37',
    ]);
  });

  it('is of the house whose name ends before its client', () => {
    const text = `${VOTED}An exit poll by Corvo Research for the Evening Herald put Mira Solano at 40.5% and Ivo Brandt at 39%.`;
    expect(paid(text)).toEqual(['Corvo Research for Evening Herald: Mira Solano 40.5, Ivo Brandt 39']);
  });

  it('is of the channel where its results are all that is said', () => {
    const text = `${VOTED.replace('Tele 2', 'a channel')}The exit poll of Pollux gave Mira Solano 52.7% and Ivo Brandt 47.3%. The exit poll results announced on KTV say that Solano got 53.7% of the vote and Brandt had 46.3%.`;
    expect(pollsOf(text)).toEqual([
      'exit Pollux: Mira Solano 52.7, Ivo Brandt 47.3',
      'exit KTV: Mira Solano 53.7, Ivo Brandt 46.3',
    ]);
  });
});

describe('an exit poll told by somebody', () => {
  it('is of the research house that they speak for', () => {
    const text = `${VOTED}Mira Solano is ahead, according to exit polls announced at the National TV channel. Lena Okoro, managing partner of Corvo Research, said that Solano is expected to have 42.2 percent of the votes, against 38.0 percent for Ivo Brandt. Tomas Reed from Pollux Research said in turn that Solano has got 42.8 percent of the votes, followed by Brandt with 38.4 percent.`;
    expect(pollsOf(text)).toEqual([
      'exit Corvo Research: Mira Solano 42.2, Ivo Brandt 38',
      'exit Pollux Research: Mira Solano 42.8, Ivo Brandt 38.4',
    ]);
  });
});
