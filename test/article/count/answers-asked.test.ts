import { describe, expect, it } from 'vitest';
import { contestOf, pollsOf, setAsideOf } from '../reading.ts';

const STAY = `date 2031-05-06 Corvo News

Poll sees Estavia staying in the League

A referendum on the independence of Estavia will be held in September.

`;
const EUROPE = `date 2031-05-06 Corvo News

Remain three points behind in new poll

`;

describe('what people say they would answer in a referendum', () => {
  it.each([
    ['A Corvo poll found 31 per cent would vote Yes, compared with 59 per cent who would vote No.'],
    [
      'Just 31 per cent plan to vote for independence, a Corvo poll found, and 59 per cent intended to vote against.',
    ],
    [
      'In a Corvo poll a third (31 per cent) of Estavians mean to back independence, while 59 per cent want to vote against.',
    ],
  ])('is read in %j', (sentence) => {
    expect(pollsOf(`${STAY}${sentence}`)).toEqual(['opinion Corvo: Yes 31, No 59']);
  });

  it.each([
    [
      'A Corvo poll finds that 51 per cent of those who have made up their minds mean to vote yes, against 49 per cent who will vote no.',
      'Yes 51, No 49',
    ],
    [
      'According to a Corvo poll 51 per cent of decided voters would vote yes and 49 per cent no.',
      'Yes 51, No 49',
    ],
    [
      'In the Corvo poll, with the undecided left in, yes is on 47 per cent and no on 45 per cent.',
      'Yes 47, No 45',
    ],
    ['A Corvo poll has no ahead by 52% to 48%, a blow to those who voted Yes before.', 'No 52, Yes 48'],
  ])('is read in small letters from %j', (sentence, shares) => {
    expect(pollsOf(`${STAY}A Corvo poll was published on Sunday. ${sentence}`)).toEqual([
      `opinion Corvo: ${shares}`,
    ]);
  });

  it('stays a change where somebody compares with what was said before', () => {
    const text = `${STAY}A Corvo poll found 31 per cent would vote Yes, compared with 33 per cent who said they would back it last month.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Yes 31']);
    expect(setAsideOf(text)).toContain('33 percent change');
  });

  it.each([
    [
      'A Corvo poll shows that 52 per cent are backing Brexit compared to 48 per cent who want the country to stay in the Union.',
    ],
    ['In a Corvo poll 52 per cent were for leaving and 48 per cent for staying.'],
    ['In a Corvo poll 52 per cent told the pollster they would vote to leave, with 48 for remaining.'],
  ])('is to leave or to remain in %j, though the vote itself is told of late', (sentence) => {
    const text = `${EUROPE}${sentence} It is a blow to Remain. Brexit had never been ahead before. The pollsters themselves are cautious. Much may change. The campaign has been long. Few have followed it. The referendum is ten days away.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Brexit 52, Remain 48']);
    expect(contestOf(text).contest.office).toBe('referendum');
  });

  it('has one name where an article says both Brexit and Leave', () => {
    const text = `${EUROPE}The referendum is near. A Corvo poll has Leave on 52 per cent and Remain on 48. In a Pollux poll 47 per cent were backing Brexit and 45 per cent Remain.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo: Leave 52, Remain 48',
      'opinion Pollux: Leave 47, Remain 45',
    ]);
  });
});

describe('polls of one house', () => {
  it('are two where people were asked in two ways', () => {
    const text = `${EUROPE}The referendum on leaving the Union is near, and Remain and Brexit are close, voters say. A Corvo poll by telephone found 45 per cent for leaving and 42 for remaining. An online poll by Corvo had 47 per cent for leaving and 44 for remaining.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo: Brexit 45, Remain 42',
      'opinion Corvo: Brexit 47, Remain 44',
    ]);
  });
});
