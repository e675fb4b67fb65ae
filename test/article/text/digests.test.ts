import { describe, expect, it } from 'vitest';
import { reportOf } from '../reading.ts';

/** A digest's contests with their results: "estavia-2031 2031-05-04: Mira Solano 61.3". */
function contestsOf(text: string): string[] {
  return reportOf(text).contests.map(
    ({ contest: { id, electionDate }, results }) =>
      `${id} ${electionDate}: ${results.map(({ name, sharePercent }) => `${name} ${sharePercent}`).join(', ')}`,
  );
}

describe('a digest', () => {
  it('has an item for each vote that a line dates and tells in brackets', () => {
    expect(
      contestsOf(`date 2031-05-05 Elections notebook

Two presidents in nine days - votes of April and May

* Finland, 4 May (presidential election, second round)
  * Mira Solano keeps her office. She ends up with 55.99% of the vote and Ivo Brandt with 44.01%. A week earlier they had gone through with 35.51% and 30.24% respectively. (Corvo)
* Cyprus, 26 and 27 April (presidential election)
  * No run-off for the first time: Lena Okoro is re-elected with 62.6% of the vote. Tomas Reed gets 12.4%, Petra Lang of the Harbour Party 6.9%. (Posta)
* Also in the news
  * Talks on a coalition run past their deadline.`),
    ).toEqual([
      'finland-2031 2031-05-04: Mira Solano 55.99, Ivo Brandt 44.01',
      'cyprus-2031 2031-04-27: Lena Okoro 62.6, Tomas Reed 12.4, Petra Lang 6.9',
    ]);
  });

  it('has an item for each country that a line names', () => {
    expect(
      contestsOf(`Weekend of votes: Japan and Slovenia

date 2031-05-06

* Japan
  * The early general election on Sunday pays off. The Harbour Party takes 33.28% of the vote, ahead of the Reform Party with 19.88%. (Corvo)
* Slovenia
  * President Mira Solano misses outright re-election in the presidential election on Sunday. She obtains 47.21% of the vote and has to face Ivo Brandt, who gets 24.76%, in a run-off. (Posta)`),
    ).toEqual([
      'japan-2031 2031-05-04: Harbour Party 33.28, Reform Party 19.88',
      'slovenia-2031 2031-05-04: Mira Solano 47.21, Ivo Brandt 24.76',
    ]);
  });
  it('has an item for each election that a line names with its day in brackets', () => {
    expect(
      contestsOf(`date 2031-05-25 Elections notebook

The world votes, week to 24 May 2031

* Finland general election (Saturday 24 May)
  * The Harbour Party takes 33.28% of the vote and 61 of the 200 seats, the Reform Party 19.88%. (Corvo)
* Scottish independence referendum (Thursday 22 May)
  * Scotland stays as it is: 2,001,926 people vote No and 1,617,989 Yes, or 55.3% to 44.7%; of the 32 council areas two prefer independence, Dundee by 57.3%. (Posta)`),
    ).toEqual([
      'finland-2031 2031-05-24: Harbour Party 33.28, Reform Party 19.88',
      'scotland-2031 2031-05-22: No 55.3, Yes 44.7',
    ]);
  });
});
