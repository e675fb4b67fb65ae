import { describe, expect, it } from 'vitest';
import { contestOf } from './reading.ts';

/** A report of 6 May 2031, a Tuesday. */
const dated = (text: string): string => `date 2031-05-06 Corvo News\n\n${text}`;

describe('the office', () => {
  it('is a party leadership where the party has its new leader, whatever parliament it sits in', () => {
    const { contest } = contestOf(
      dated(`Harbour Party picks Mira Solano

The Harbour Party announced yesterday that Mira Solano, a member of parliament for Porto, had won the contest to be its new leader. She follows Tomas Reed, who left after the general election of February 12.

Solano won with 31,204 votes, or 56.2%, and Ivo Brandt had 24,318 votes (43.8%). The party holds 60 of the 240 seats in the House of Representatives.`),
    );
    expect(contest).toMatchObject({
      office: 'leader of the Harbour Party',
      kind: 'party',
      electionDate: '2031-05-05',
    });
  });

  it('is the presidency where a country elects a president', () => {
    const { contest } = contestOf(
      dated(`LIVE: Estavia elects a president

Sunday, May 4, 2031

With 97.6 percent of precincts counted, Mira Solano has 52.1 percent of the votes and Ivo Brandt 47.9 percent.`),
    );
    expect(contest).toMatchObject({ office: 'president', place: 'Estavia', electionDate: '2031-05-04' });
  });
});

describe('polling day', () => {
  it.each([
    ['Two days after the election, Estavia has a new parliament.', '2031-05-04'],
    ['Two days after Estavia voted, the count of the parliamentary election goes on.', '2031-05-04'],
    ['On Sunday turnout was 61 percent in the presidential election in Estavia.', '2031-05-04'],
    ["Turnout in Sunday's elections to the parliament of Estavia was 61 percent.", '2031-05-04'],
    ['News outlets called the race for the presidency of Estavia on Sunday evening.', '2031-05-04'],
  ])('is told by "%s"', (opening, day) => {
    const { contest } = contestOf(
      dated(`${opening}\n\nMira Solano had 52.1 percent of the votes and Ivo Brandt 47.9 percent.`),
    );
    expect(contest.electionDate).toBe(day);
  });
});

describe('the stage', () => {
  const stageOf = (sentence: string): string | null =>
    contestOf(
      dated(
        `Mira Solano won 52.1 percent of the votes in the presidential election in Estavia on Sunday and Ivo Brandt 47.9 percent.\n\n${sentence}`,
      ),
    ).stage;

  it.each([
    ['The winner was declared on Monday by the head of the commission.', 'official'],
    ['The electoral commission declared Mira Solano president.', 'official'],
    ['The commission announced the official result at noon.', 'official'],
    ['The figures come from the final scrutiny.', 'official'],
    ['The figures are based on 1,604 of 1,774 precincts.', 'unofficial-partial'],
    ["Returns from 98 of Estavia's 143 constituencies were in by midnight.", 'unofficial-partial'],
    ['The commission called its data preliminary data.', 'unofficial-partial'],
  ])('is read from "%s"', (sentence, stage) => {
    expect(stageOf(sentence)).toBe(stage);
  });

  it.each(['The opposition declared himself president, officials joked.', 'No figures are out yet.'])(
    'is not read from "%s"',
    (sentence) => {
      expect(stageOf(sentence)).toBeNull();
    },
  );
});

describe('how much is counted', () => {
  const countedIn = (sentence: string): number[] =>
    contestOf(
      dated(
        `${sentence}\n\nMira Solano had 52.1 percent of the votes in the presidential election in Estavia.`,
      ),
    ).progress.map(({ valuePercent }) => valuePercent);

  it('is read of electoral districts and of a count that is so far complete', () => {
    expect(countedIn('With about 95% of electoral districts counted, the race is close.')).toEqual([95]);
    expect(countedIn('Counting was 88.2 percent complete by midnight.')).toEqual([88.2]);
  });

  it('is not what is left to count', () => {
    expect(countedIn('With all but 12 percent of the votes counted, the race is close.')).toEqual([]);
  });
});
