import { describe, expect, it } from 'vitest';
import { contestOf } from '../reading.ts';

/** What the sentences tell of the vote as a whole, in a report whose other figures stay the same. */
function contextOf(sentences: string): string[] {
  const report = `date 2031-05-06 Corvo News

PORTO - Mira Solano won the presidential election in Estavia on May 4 with 61.5 percent of the votes, ahead of Ivo Brandt on 20.1 percent.

${sentences}

The commission will meet next week.`;
  return contestOf(report).context.map(
    ({ kind, value, unit, qualifier }) =>
      `${kind} ${qualifier === 'exactly' ? '' : `${qualifier} `}${value}${unit === 'percent' ? '%' : ''}`,
  );
}

describe('who may vote', () => {
  it.each([
    ['The number of registered voters in the islands is 812,440.', '812440'],
    ['More than 812,000 people were registered to vote, 90,000 of them for the first time.', 'over 812000'],
    ['A little over 812,000 citizens were obliged to vote.', 'over 812000'],
    ['About 812,000 were eligible to cast a ballot.', 'about 812000'],
    ['There are 812,440 names on the electoral roll.', '812440'],
    ['The roll holds the names of 812,440 voters.', '812440'],
    ['The vote was open to 812,440 islanders and sailors who could take part.', '812440'],
    ['Members had been sent 812,440 ballot papers in April.', '812440'],
    ['Some 812,000 Estavians were called to vote.', 'about 812000'],
    ['Voting was calm, with 812,440 eligible.', '812440'],
    ['Ballot papers were posted to 812,440 members.', '812440'],
  ])('is read from "%s"', (sentence, voters) => {
    expect(contextOf(sentence)).toEqual([`registered-voters ${voters}`]);
  });

  it.each([
    'About 120,000 Estavians are registered to vote abroad.',
    'Some 40,000 people were not on the register.',
    'Sixty people were registered to vote on the lighthouse rock.',
  ])('is not read from "%s"', (sentence) => {
    expect(contextOf(sentence)).toEqual([]);
  });

  it('begins a new sentence behind the hour', () => {
    expect(
      contextOf(
        'In a district of the capital queues formed at 6 a.m. More than 812,000 people were registered to vote.',
      ),
    ).toEqual(['registered-voters over 812000']);
  });
});

describe('how many voted', () => {
  it.each([
    ['Ballots were cast by 501,220 people.', ['votes-cast 501220']],
    ['A total of 501,220 ballots were counted, of which 1,204 told no preference.', ['votes-cast 501220']],
    ['About 501,000 Estavians took part, compared with 470,000 in 2027.', ['votes-cast about 501000']],
    [
      'Of 812,440 voters on the list, 501,220 came to the polling stations, a turnout of 61.7%.',
      ['registered-voters 812440', 'votes-cast 501220', 'turnout 61.7%'],
    ],
    [
      'Of 812,440 eligible voters 501,220, or 61.7%, took part.',
      ['registered-voters 812440', 'votes-cast 501220', 'turnout 61.7%'],
    ],
    ['At 61.7 percent, turnout was the lowest in two decades.', ['turnout 61.7%']],
    [
      'Of the 812,440 people entitled to take part — members and supporters — 61.7% did so.',
      ['registered-voters 812440', 'turnout 61.7%'],
    ],
    [
      '501,220 of the 812,440 citizens entitled to vote took part (61.7%) at 212 polling stations.',
      ['votes-cast 501220', 'registered-voters 812440', 'turnout 61.7%', 'polling-stations 212'],
    ],
    [
      '501,220 people, or 61.7% of those on the lists, took part. Lists held 812,440 names.',
      ['votes-cast 501220', 'turnout 61.7%', 'registered-voters 812440'],
    ],
    [
      'Porto, the largest city, voted on a turnout of 55%. Across the country 61.7% of the electorate of 812,440 took part.',
      ['turnout 61.7%', 'registered-voters 812440'],
    ],
    ['Turnout, at 61.7%, was higher than in the referendum of 2027.', ['turnout 61.7%']],
    ['"The turnout is a beautiful thing," she said. It was estimated at 61.7%.', ['turnout 61.7%']],
    ['Turnout fell short of 62 percent.', ['turnout under 62%']],
    ['Turnout rose from 52 percent in 2027 to 61.7 percent.', ['turnout 61.7%']],
    [
      'About 812,000 people were eligible, and 61.7% of them showed up.',
      ['registered-voters about 812000', 'turnout 61.7%'],
    ],
    ['Turnout was 61.7 percent. That is 501,220 people.', ['turnout 61.7%', 'votes-cast 501220']],
    ['Turnout then was 46 percent, four years ago. On Sunday it was 61.7 percent.', ['turnout 61.7%']],
  ])('is read from "%s"', (sentences, facts) => {
    expect(contextOf(sentences)).toEqual(facts);
  });

  it.each([
    'Nearly 75,000 of them voted early.',
    'Two hundred people took part in a protest.',
    'On the website 214,000 accounts took part.',
    'Solano stood apart, with 501,220 ballots cast in her favour.',
    'Around 27,000 votes have been counted nationwide.',
    'Four people voted twice.',
  ])('is not read from "%s"', (sentence) => {
    expect(contextOf(sentence)).toEqual([]);
  });
});

describe('where it was voted and who watched', () => {
  it.each([
    ['Polls closed at all 2,118 polling stations.', ['polling-stations 2118']],
    ['Every one of the 2,118 polling stations had reported by dawn.', ['polling-stations 2118']],
    [
      'Voting took place at 2,118 polling stations, which were watched by over 4,500 observers.',
      ['polling-stations 2118', 'observers over 4500'],
    ],
    ['At most 25 observers were let into the hall.', ['observers under 25']],
  ])('is read from "%s"', (sentence, facts) => {
    expect(contextOf(sentence)).toEqual(facts);
  });

  it.each([
    'Voting was suspended at 12 polling stations.',
    'Police were sent to 300 polling stations.',
    'The commission annulled the results of 14 polling stations.',
    'Interviewers of the exit poll stood outside some 90 polling stations.',
  ])('is not read from "%s"', (sentence) => {
    expect(contextOf(sentence)).toEqual([]);
  });

  it('is read beside a poll only where no survey is spoken of', () => {
    expect(
      contextOf(
        'An exit poll of Vox Insulae gave Solano 60 percent. The polling stations were 2,118, and 812,440 people were entitled to vote.',
      ),
    ).toEqual(['polling-stations 2118', 'registered-voters 812440']);
  });
});

describe('a table of totals', () => {
  it('tells two of them in one row', () => {
    expect(
      contextOf(`Candidate Party Votes %
Mira Solano Harbour 308,250 61.50
Ivo Brandt Reform 100,595 20.07

Valid votes 492,810 98.32
Registered voters/turnout 812,440 61.69`),
    ).toEqual(['valid-votes 492810', 'registered-voters 812440', 'turnout 61.69%']);
  });
});
