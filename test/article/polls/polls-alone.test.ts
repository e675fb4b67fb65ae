import { describe, expect, it } from 'vitest';
import { pollsOf, resultsOf } from '../reading.ts';

const OPENING = `date 2031-05-06 Corvo News

Polls see a close race in Portugal

Mira Solano and Ivo Brandt are close together before the presidential election in Portugal on May 14. Lena Okoro is a distant third.`;

function polls(text: string): string[] {
  return pollsOf(`${OPENING}\n\n${text}`);
}

describe('a report of polls alone', () => {
  it('tells no results, though its first figures stand before the word "survey"', () => {
    const text = `date 2031-05-06 Corvo News

More than a quarter of those who will take part in the presidential election in Portugal (26.9%) intend to vote for Mira Solano, followed by Ivo Brandt – 17.7% and Lena Okoro – 15.8%.

These are the figures of a survey by Corvo Research, made from April 20 to 30 in all regions of the country.

Corvo Research asked 2,007 people, of whom a fifth had not made up their minds. The survey did not reach the islands, where the poll will be held a week later. Solano opened her campaign in Porto on Sunday; Brandt will speak in Lisbon on Friday, and the three candidates meet for a debate on the public channel on the eve of the vote. Whoever wins takes office in July, for five years, and appoints a prime minister, who needs the support of parliament. The poll's makers say that much may still change, since many of those they spoke to had not heard of all candidates.`;
    expect(resultsOf(text)).toEqual([]);
  });

  it('keeps changes, leads and ratings apart from shares', () => {
    expect(
      polls('The Corvo survey has Solano up 6% to 31%, Brandt down 2 to 29% and Okoro steady on 12%.'),
    ).toEqual(['opinion Corvo: Mira Solano 31, Ivo Brandt 29, Lena Okoro 12']);
    expect(
      polls("A Corvo poll has Solano on 43% and Brandt on 31%. Brandt's preferred PM rating is at 41%."),
    ).toEqual(['opinion Corvo: Mira Solano 43, Ivo Brandt 31']);
    expect(
      polls(
        'Solano is more than seven per cent ahead of Brandt in a Corvo poll, with 43 per cent to his 36.',
      ),
    ).toEqual(['opinion Corvo: Mira Solano 43, Ivo Brandt 36']);
  });

  it('keeps what a party had at the last election apart from what it has now', () => {
    expect(
      polls(
        'A Corvo poll has Solano, who polled 25.5% at the September election, on 31%, with Brandt on 29%.',
      ),
    ).toEqual(['opinion Corvo: Mira Solano 31, Ivo Brandt 29']);
  });

  it('takes figures of one province of a country for a part of its poll', () => {
    const text = `date 2031-05-06 Corvo News

Liberals ahead in Canada

A poll by Corvo before the federal election in Canada has the Liberals at 36.7 per cent and the Conservatives at 29.9. The Liberals lead the Conservatives 46.2 per cent to 33.7 per cent in Ontario.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Liberals 36.7, Conservatives 29.9']);
  });

  it('leaves a house out that another is only compared with', () => {
    expect(
      polls(
        'A poll by YouGov has Solano on 43%. A poll by Ipsos has Solano on 41%. Brandt has 30% and Okoro 9% – quite different results from YouGov.',
      ),
    ).toEqual([
      'opinion YouGov: Mira Solano 43',
      'opinion Ipsos: Mira Solano 41, Ivo Brandt 30, Lena Okoro 9',
    ]);
  });

  it('gives the figures of a line to the house that the sentence before announced', () => {
    expect(
      polls(
        'A poll by Ipsos: Solano 43%; Brandt 41%; Okoro 9%\nUPDATE: YouGov has a one point lead for Brandt\nBRANDT 42% (+1) SOLANO 41% (-2) OKORO 8% (NC)',
      )[1],
    ).toBe('opinion YouGov: Ivo Brandt 42, Mira Solano 41, Lena Okoro 8');
  });

  it('gives "trails them with" to whoever trails', () => {
    expect(
      polls('A Corvo poll has Solano at 43% and Brandt at 31%. Okoro trails them with seven percent.'),
    ).toEqual(['opinion Corvo: Mira Solano 43, Ivo Brandt 31, Lena Okoro 7']);
  });

  it('keeps every lead that is told of apart', () => {
    expect(
      polls(
        'Solano has a lead of over seven per cent on Brandt and of almost 13 per cent on Okoro, a Corvo poll with 43 per cent for Solano shows.',
      ),
    ).toEqual(['opinion Corvo: Mira Solano 43']);
  });

  it('reads a share that another is compared to', () => {
    expect(
      polls(
        'A poll by Corvo had 43 per cent of respondents choosing Solano, compared to 31 per cent who would back Brandt.',
      ),
    ).toEqual(['opinion Corvo: Mira Solano 43, Ivo Brandt 31']);
  });

  it('knows whom "him" means and a running mate behind the comma', () => {
    expect(
      polls('Brandt was put at 41 percent in a poll by Corvo, while Ipsos had him on 43 percent.'),
    ).toEqual(['opinion Corvo: Ivo Brandt 41', 'opinion Ipsos: Ivo Brandt 43']);
    expect(
      polls('A Corvo poll has Solano and Paul Hask, her running mate, on 43 percent and Brandt on 31.'),
    ).toEqual(['opinion Corvo: Mira Solano 43, Ivo Brandt 31']);
  });

  it('names no centre for conventions or sports as the house', () => {
    expect(
      polls(
        'A Corvo poll has Solano on 43%, in spite of a quarrel about the National Convention Centre. Brandt is on 31%.',
      ),
    ).toEqual(['opinion Corvo: Mira Solano 43, Ivo Brandt 31']);
  });
});

describe('a report from the night of a first round', () => {
  it('tells its count, and polls of the runoff that is ahead', () => {
    const text = `date 2031-05-06 Corvo News

Solano seen as clear winner of runoff in Portugal

LISBON (Corvo) - Mira Solano would defeat Ivo Brandt in the second round of the presidential election on May 20, polls made after Sunday's first round show.

Solano came out ahead in the first round with 28.4 percent of the vote to 27.1 percent for Brandt, with 95 percent of the votes counted, so that both need the voters of others in the runoff two weeks from now. A Corvo poll found that Solano would get 56 percent in the second round.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 28.4%', 'Ivo Brandt 27.1%']);
  });
});
