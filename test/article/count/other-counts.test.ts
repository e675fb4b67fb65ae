import { describe, expect, it } from 'vitest';
import { speaksOfPolls } from '../../../src/article/polls/polls.ts';
import { splitSentences } from '../../../src/article/text/sentences.ts';
import { pollsOf, resultsOf } from '../reading.ts';

/** A report of 6 May 2031, a Tuesday. */
const dated = (text: string): string => `date 2031-05-06 Corvo News\n\n${text}`;

const PRESIDENT =
  'Mira Solano won the presidential election in Estavia on Sunday with 53.2% of the vote, against 46.8% for Ivo Brandt, the electoral commission said.';
const RESULTS = ['Mira Solano 53.2%', 'Ivo Brandt 46.8%'];

describe('counts and races beside the one reported', () => {
  it.each([
    [
      'a party’s own count',
      'On Monday the Harbour Party published its own count from 92% of polling stations, giving Solano 55.8% to 44.1% for Brandt.',
    ],
    [
      'a count of one’s own, and one handed out',
      'Brandt refused to concede: his aides handed out a tally of their own that showed him on 51.4%.',
    ],
    [
      'a sheet that a camp keeps',
      'A sheet kept by the Brandt camp at midnight had Solano at 47.5% and Brandt at 52.5%.',
    ],
    [
      'shares that come to more than the whole',
      'Okoro, an observer, said that the percentages came to 100.02%.',
    ],
    [
      'what would have been',
      'Had Lena Okoro made it to the ballot, Solano would have crushed her with 61.5%.',
    ],
    ['another race of the same day', 'Lena Okoro took the governorship of Porto with 58.1% of the vote.'],
    [
      'a vice-president elected apart',
      'The vice-president is elected separately, and Lena Okoro had 61.7% of the vote.',
    ],
    ['a race for the Senate', 'The actor Tomas Reed topped the race for the Senate with 31.4%.'],
    [
      'the first hours, in the past perfect',
      "On Sunday night, when 36% of the ballots were in, Solano's lead had been more comfortable at 56.4% to 43.6%.",
    ],
    [
      'the first hours, at which somebody stood',
      'Early on in the night, with 30% of precincts in, Solano had stood at 59.1% and Brandt at 40.9%.',
    ],
  ])('%s', (_, text) => {
    expect(resultsOf(dated(`${PRESIDENT}\n\n${text}`))).toEqual(RESULTS);
  });

  it('keeps a first count that no later one follows', () => {
    expect(
      resultsOf(
        dated(
          'Estavia elected a president on Sunday. With 30% of precincts in, the commission had put Mira Solano at 59.1% and Ivo Brandt at 40.9%.',
        ),
      ),
    ).toEqual(['Mira Solano 59.1%', 'Ivo Brandt 40.9%']);
  });
});

describe('polls that nobody has seen, or of no vote', () => {
  const poll =
    'A poll by Corvo Research before the presidential election in Estavia puts Mira Solano at 43% and Ivo Brandt at 41%.';
  const polls = ['opinion Corvo Research: Mira Solano 43, Ivo Brandt 41'];

  it.each([
    [
      'a party’s private surveys',
      "Lena Okoro told a rally that her party's private surveys were showing her at 38%.",
    ],
    [
      'until somebody was barred',
      'Until she was barred in March, Lena Okoro led every poll, lastly with 39% to 21% for Solano.',
    ],
    [
      'what a survey thinks would have been',
      'Had Lena Okoro reached the ballot, the survey says, Solano would have beaten her with 54%.',
    ],
  ])('%s', (_, text) => {
    expect(pollsOf(dated(`${poll}\n\n${text}`))).toEqual(polls);
  });

  it('takes a valid poll for the votes that were cast', () => {
    const told = [
      '64.2 per cent of the valid poll were in favour.',
      'They were 64.2 per cent in the Corvo poll.',
    ];
    const spoken = told.flatMap((text) => splitSentences(text).map(speaksOfPolls));
    expect(spoken).toEqual([false, true]);
  });

  it('gives no party a share in a referendum’s poll', () => {
    expect(
      pollsOf(
        dated(
          'Estavia rejected the new constitution in a referendum on Sunday: 58.1 per cent voted No and 41.9 per cent Yes. A poll by Corvo Research had put No at 54 per cent and Yes at 46. The Harbour Party was at 13 per cent in the latest party polls.',
        ),
      ),
    ).toEqual(['opinion Corvo Research: No 54, Yes 46']);
  });

  it('takes a page’s own date for nobody’s votes', () => {
    expect(
      resultsOf(
        'Solano re-elected in Estavia\n\nPosted: May 6, 2031\n\nMira Solano won the presidential election in Estavia on Sunday with 53.2% of the vote, against 46.8% for Ivo Brandt.',
      ),
    ).toEqual(RESULTS);
  });
});
