import { describe, expect, it } from 'vitest';
import { pollsOf, resultsOf } from '../reading.ts';

const report = (title: string, text: string): string => `date 2031-05-06 Corvo News\n\n${title}\n\n${text}`;

/** Who has a share, without those who are only told to have won. */
const figuresOf = (text: string): string[] => resultsOf(text).filter((result) => /\d/.test(result));

describe('figures told beside a referendum', () => {
  it.each([
    ['what a president had', 'It outpolled President Mira Solano, who carried Estavia with 53.4%.'],
    ['a nomination', 'On the same ballot, Ivo Brandt won the Harbour nomination for governor with 71%.'],
    ['who is on the rolls', 'Registered Greens are 43% of the electorate to the Liberals’ 25%.'],
  ])('leaves out %s', (_, sentence) => {
    const text = `In Sunday’s referendum Yes won with 55.2% of the votes and No had 44.8%.\n\n${sentence}`;
    expect(figuresOf(report('Estavia approves amendment in referendum', text))).toEqual([
      'Yes 55.2%',
      'No 44.8%',
    ]);
  });
});

describe('figures told beside a parliamentary election', () => {
  it.each([
    ['where a leader stood', 'Ivo Brandt, the Reform leader, survived in Corvo with 46.2 percent.'],
    ['what "there" was won', 'Ivo Brandt stood in Corvo.\n\nThere the Reform leader had 46.2 percent.'],
    ['sums', 'Reform and the Greens together come to 46.2 percent.'],
    [
      'a combined share',
      'With allies, the Reform Alliance commands the opposition from a combined 46.2 percent.',
    ],
    [
      'what "then" was counted',
      'The two had 77.2 percent in 2027. Then, the Reform Party polled 46.2 percent.',
    ],
  ])('leaves out %s', (_, sentences) => {
    const text = `The Harbour Party won the parliamentary election in Estavia with 41.5 percent of the vote, and the Reform Party got 30.1 percent.\n\n${sentences}`;
    expect(figuresOf(report('Harbour Party wins election in Estavia', text))).toEqual([
      'Harbour Party 41.5%',
      'Reform Party 30.1%',
    ]);
  });
});

describe('polls told beside those of the vote', () => {
  const OPENING =
    'The mayoral election in Porto is on Sunday. A Pollux poll of voters in Porto had Mira Solano at 31 percent, Ivo Brandt at 22 and Lena Okoro at 15. ';
  it.each([
    [
      'a duel tried as well',
      'In a head-to-head that the firm also tested, Solano beat Okoro by 52 percent to 33.',
    ],
    [
      'whom people want to govern',
      'A Pollux survey found that 52 percent wanted Solano as prime minister and 33 percent Okoro.',
    ],
  ])('leaves out %s', (_, sentence) => {
    expect(pollsOf(report('Solano leads in race for mayor of Porto', OPENING + sentence))).toEqual(
      pollsOf(report('Solano leads in race for mayor of Porto', OPENING)),
    );
  });

  it('takes "wanted no ban" for no answer', () => {
    const text =
      'In Sunday’s referendum Yes won with 55.2% of the votes and No had 44.8%.\n\n' +
      'The commission certified the result on Monday. Last winter a Pollux poll of voters found 52.5% wanted no ban on fishing at all.';
    expect(pollsOf(report('Estavia approves amendment in referendum', text))).toEqual([]);
  });

  it('leaves out what is asked in the next state of a party’s primaries', () => {
    const text =
      'Mira Solano won the Republican caucuses in Iowa on Monday with 51.2 percent of the vote; Ivo Brandt had 21.4 percent.\n\n' +
      'The race moves to New Hampshire, where a survey by Suffolk University has Solano at 48 percent and Brandt at 33.';
    expect(pollsOf(report('Solano wins Iowa caucuses', text))).toEqual([]);
  });
});
