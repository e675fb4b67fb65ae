import { describe, expect, it } from 'vitest';
import { reportOf, resultsOf } from '../reading.ts';

/** Each figure of the vote as a whole that the sentence adds to a report of a count: "registered-voters about 812000". */
function contextOf(sentence: string): string {
  const report = `date 2031-05-06 Corvo News

PORTO - Mira Solano won the presidential election in Estavia on May 4 with 61.5 percent of the votes, ahead of Ivo Brandt on 20.1 percent.

${sentence}

The commission will meet next week.`;
  return reportOf(report)
    .contests.flatMap(({ context }) => context)
    .map(({ kind, value, unit, qualifier }) =>
      [
        SHORT[kind] ?? kind,
        qualifier === 'exactly' ? '' : qualifier,
        `${value}${unit === 'percent' ? '%' : ''}`,
      ]
        .filter((word) => word !== '')
        .join(' '),
    )
    .join(', ');
}

const SHORT: Partial<Record<string, string>> = {
  'registered-voters': 'roll',
  'votes-cast': 'cast',
  'valid-votes': 'valid',
  'rejected-votes': 'rejected',
  'polling-stations': 'stations',
};

describe('who could vote and who did, told in one breath', () => {
  it.each([
    [
      'Some 98,200 people had been sent a ballot, and 71.3% of them sent it back.',
      'roll about 98200, turnout 71.3%',
    ],
    [
      'The voter lists, with 812,440 names on them, hung at 2,118 polling stations.',
      'roll 812440, stations 2118',
    ],
    ['Voting was at 2,118 stations, 41 of these abroad.', 'stations 2118'],
    ['With 2,110 of 2,118 precincts in, or 99.62%, nothing can change.', 'stations 2118'],
    ['Over 26,000 people voted outside the country.', ''],
    ['About 61% of some 812,000 with the right to vote took part.', 'turnout about 61%, roll about 812000'],
    ['Turnout was 51.2% then; this time 61.7% of the voters took part.', 'turnout 61.7%'],
    ['Orbis spoke to voters leaving 240 polling stations.', ''],
    [
      '512,300 of 812,440 registered voters had gone to the polls on May 4, or 63.1 percent.',
      'cast 512300, roll 812440, turnout 63.1%',
    ],
    [
      'Two and a half million people were entitled to vote, among them for the first time pupils aged 16 or more.',
      'roll 2500000',
    ],
    ['Recounts were ordered at 37 precincts. Voters had 2,118 polling stations to go to.', 'stations 2118'],
    ['Its forms were handed out at 240 polling stations.', ''],
    [
      'Corvo talked to 9,800 voters at 240 precincts for its exit poll. Voting went on at 2,118 polling stations.',
      'stations 2118',
    ],
    [
      'Three surveys taken outside polling stations agree.\n\nVoting went on at 2,118 polling stations.',
      'stations 2118',
    ],
    ['The voters were served by 2,118 polling stations.', 'stations 2118'],
    ['Turnout reached 61.7%, close to the record of 2027.', 'turnout 61.7%'],
    ['Turnout was 61.7 percent, just below the mark of 2023.', 'turnout 61.7%'],
    ['Turnout was 58.2 percent in 2027.', ''],
    [
      'Some 2.5 million people were called to the polls; the commission said 61 percent had taken part.',
      'roll about 2500000, turnout 61%',
    ],
    [
      'In Harn, where 41,000 people are on the roll, the count goes on.\n\nRegistered voters | 812,440\nTurnout | 61.7%',
      'roll 812440, turnout 61.7%',
    ],
    ['Some 41,000 voters are registered on the west coast.\n\nRegistered voters: 812,440', 'roll 812440'],
    ["The board reported no incidents at the country's 9,000 or so polling stations.", 'stations about 9000'],
    ["501,220 of the party's 812,440 members voted.", 'cast 501220, roll 812440'],
    [
      'Just over 501,000 of its 812,440 members took part, a turnout of 61.7%.',
      'cast over 501000, roll 812440, turnout 61.7%',
    ],
    ['501,220 of its 812,440 members had sent in valid ballots, a record.', 'cast 501220, roll 812440'],
    ['Of its 812,440 members, 501,220 voted.', 'roll 812440, cast 501220'],
    ['Turnout was 61.7%, which is 501,220 voters.', 'turnout 61.7%, cast 501220'],
    ['More than 2.5 mln citizens are eligible to vote.', 'roll over 2500000'],
    ['501,220 out of 812,440 registered voters cast their ballots.', 'cast 501220, roll 812440'],
    ['501,220 people voted out of 812,440 with the right to do so.', 'cast 501220, roll 812440'],
    [
      "With 501,220 of the country's 812,440 eligible voters having cast ballots, turnout was 61.7 percent.",
      'cast 501220, roll 812440, turnout 61.7%',
    ],
    [
      'Just over 501,000 of the 812,440 people entitled to a vote - members, affiliates and friends - cast one.',
      'cast over 501000, roll 812440',
    ],
    ['Of 812,440 people entitled to vote, 61.7 percent did so.', 'roll 812440, turnout 61.7%'],
    [
      'Of the 812,440 citizens on the rolls, 501,220 turned up to vote, a participation rate of 61.7%.',
      'roll 812440, cast 501220, turnout 61.7%',
    ],
    [
      'In short: of the 812,440 islanders on the roll, 61.7 percent turned up at 2,118 ballot boxes.',
      'roll 812440, turnout 61.7%',
    ],
    [
      'Of the 812,440 electors on the roll, 501,220 came to the 212 polling stations: a turnout of 61.7 per cent.',
      'roll 812440, cast 501220, stations 212, turnout 61.7%',
    ],
    [
      'There were 812,440 voters on the roll, 6,000 more than in 2027, and 61.7 percent of them cast a ballot in spite of the rain.',
      'roll 812440, turnout 61.7%',
    ],
    ['Of 4,776 delegates accredited to vote, 4,708 cast a ballot.', 'roll 4776, cast 4708'],
    [
      '61.7 percent of the electorate, or 501,220 people, had voted by the time the doors closed.',
      'turnout 61.7%, cast 501220',
    ],
    ['She said that 61.7% of the electorate, 501,220 people, had turned out.', 'turnout 61.7%, cast 501220'],
    [
      'Ballots were handed in by 501,220 of 812,440 voters, a turnout of 61.7%.',
      'cast 501220, roll 812440, turnout 61.7%',
    ],
    ['Of 812,440 citizens on the lists 501,220 took part.', 'roll 812440, cast 501220'],
    [
      'Turnout amounted to 61.7%: 501,220 of those on the list came to the 2,118 polling stations.',
      'turnout 61.7%, cast 501220, stations 2118',
    ],
    [
      'Participation was 61.7%: 501,220 ballots out of an electorate of 812,440.',
      'turnout 61.7%, cast 501220, roll 812440',
    ],
    [
      'The board thanked the 501,220 citizens who turned out - 61.7 per cent of an electoral roll of 812,440.',
      'cast 501220, turnout 61.7%, roll 812440',
    ],
    [
      "Some 61.7 per cent of the islands' 812,440 electors exercised their franchise.",
      'turnout about 61.7%, roll 812440',
    ],
    [
      '61.7 percent of the 812,440 people on the special roll for the vote turned out.',
      'turnout 61.7%, roll 812440',
    ],
    [
      'About 812,000 people were eligible. Over 501,000 of them cast ballots.',
      'roll about 812000, cast over 501000',
    ],
  ])('is both read from "%s"', (sentence, facts) => {
    expect(contextOf(sentence)).toBe(facts);
  });

  it.each([
    'Of the 240 members of parliament, 208 voted.',
    'Over 62,000 of them cast ballots, an all-time high.',
    '118 of the 120 deputies voted for the bill.',
    '61.7 percent of those who took part wanted the harbour closed.',
    'Of the 34,000 voters registered abroad, 12,000 voted.',
    'Of the 412,000 women on the roll, 251,000 voted.',
    "208 of the assembly's 240 members voted to confirm the prime minister.",
    'Of the 1,204 voters interviewed, 61 percent had already voted.',
  ])('is not read from "%s"', (sentence) => {
    expect(contextOf(sentence)).toBe('');
  });
});

describe('the register in other words', () => {
  it.each([
    ['The register carried 812,440 names in all.', 'roll 812440'],
    ['The list of voters had 812,440 names.', 'roll 812440'],
    ['The electorate has grown by 23,000 to 812,440.', 'roll 812440'],
    ['The number of eligible voters rose to 812,440 from 790,100 in 2027.', 'roll 812440'],
    ['Nearly 812,000 Estavians can vote at 2,118 polling stations.', 'roll under 812000, stations 2118'],
    ['Some 812,000 people may vote, 34,000 of them abroad.', 'roll about 812000'],
    ['More than 812,000 Estavians were enrolled and voting is compulsory.', 'roll over 812000'],
    ['Some 812,000 islanders at home were registered.', 'roll about 812000'],
    ['Some 812,000 people were registered to vote.', 'roll about 812000'],
    ['There are 81.2 lakh electors.', 'roll 8120000'],
    ['The state has 1.56 crore registered voters.', 'roll 15600000'],
    [
      'Over 29,000 registered supporters had been admitted to the vote; in all, 812,440 people were eligible.',
      'roll 812440',
    ],
  ])('is read from "%s"', (sentence, facts) => {
    expect(contextOf(sentence)).toBe(facts);
  });

  it.each([
    'Young people, of whom 10,953 had registered, could vote for the first time.',
    'Some 40,000 students could vote for the first time.',
    'About 12,000 Estavians can vote by post.',
    'Some 30,000 citizens abroad were registered.',
    'Observers said 340 complaints were registered on Sunday.',
    'Some 400 journalists were registered to cover the count.',
    'About 1,200 violations were registered.',
    'About 40,000 first-time voters can vote.',
    'About 12,000 prisoners can vote.',
    'Some 200,000 foreign residents can vote.',
  ])('is not read from "%s"', (sentence) => {
    expect(contextOf(sentence)).toBe('');
  });
});

it('reads the register from the number of those on the rolls', () => {
  expect(
    contextOf('The number of residents on the rolls for the election hit a record 174,676, the office said.'),
  ).toBe('roll 174676');
});

describe('how many voted, in other words', () => {
  it.each([
    [
      'The number of people who voted was 501,220, or 61.7% of those on the electoral roll.',
      'cast 501220, turnout 61.7%',
    ],
    [
      'A total of 501,220 citizens took part in it, which is 61.7 percent of those on the voter list, the chairman noted.',
      'cast 501220, turnout 61.7%',
    ],
    ['Her margin was not quite 21,000 votes out of more than 501,000 cast.', 'cast over 501000'],
    ['That put her over the required half by some 8,000 votes out of more than 501,000.', 'cast over 501000'],
    ['About 501,000 islanders took part, down from 540,000 four years ago.', 'cast about 501000'],
    ['Turnout, at an estimated 501,000, looked set to fall below the 544,000 of 2027.', 'cast about 501000'],
    ['The commission counted 501,220 ballots.', 'cast 501220'],
    ["More than 501,000 Estavians voted in Sunday's run-off.", 'cast over 501000'],
    ['Ballots were handed to some 501,220 voters, who cast them on Sunday.', 'cast about 501220'],
    ['For all the rain, 501,220 votes were cast.', 'cast 501220'],
    ['The number of voters reached 501,220, a turnout of 61.7%.', 'turnout 61.7%'],
    ['A total of 501,220 ballots were found in the boxes.', 'cast 501220'],
    [
      'Of the 501,220 ballots cast, 8,410 were rejected and 492,810 were valid.',
      'cast 501220, rejected 8410, valid 492810',
    ],
    [
      'Brandt had 119,200 votes, 20.1% of the 593,034 ballots handed in by a total electorate of 812,000.',
      'cast 593034, roll 812000',
    ],
    ['She had just over 50% of the 329 lawmakers taking part.', 'cast 329'],
    [
      'The number of residents on the rolls reached 174,676. Its figures show that 46,374 of them, or 26.5 percent, actually voted.',
      'roll 174676, cast 46374, turnout 26.5%',
    ],
    ['Of those, 26.5 percent or 46,374 exercised their right to vote.', 'turnout 26.5%, cast 46374'],
    ['Never have so many Estavians turned out: 61.7 per cent, against 58.2 five years ago.', 'turnout 61.7%'],
    ["Turnout was then 58.2 percent. Officials put this year's at about 61.7%.", 'turnout about 61.7%'],
  ])('is read from "%s"', (sentence, facts) => {
    expect(contextOf(sentence)).toBe(facts);
  });

  it.each([
    'The minister predicted a turnout of 501,000, which would be a record.',
    'Officials are preparing for a turnout above 80 per cent.',
    'Turnout is expected to reach 70 percent.',
    'More than 310,000 ballots have been cast across the country so far, by mail or in person.',
    'Some 92,000 Estavians had already cast a ballot.',
    'By Tuesday 97,000 people had voted.',
    'With 91,000 mail-in ballots still out, the commission asked for patience.',
    'For Okoro, 10,595 votes were cast.',
    'Nearly 3,000 more registered voters are of the Reform List there.',
    'Of those, 26.5 percent or 46,374 voted early.',
    'Turnout was then 58.2 percent.',
  ])('is not read from "%s"', (sentence) => {
    expect(contextOf(sentence)).toBe('');
  });

  it('leaves aside the ballots that a turnout is told beside', () => {
    expect(
      contextOf(
        'Turnout was roughly 61.7%, with 91,000 mail-in ballots still out that could come back in time.',
      ),
    ).toBe('turnout about 61.7%');
  });
});

describe('places and observers in other words', () => {
  it.each([
    ['Altogether there were 2,118 stations, 48 of them abroad.', 'stations 2118'],
    ['Polling took place in 2,118 stations at home and abroad.', 'stations 2118'],
    ['Voting had been hampered at many of the 2,118 polling units by a new machine.', 'stations 2118'],
    ['At some of the 2,118 polling stations people waited until 03:00.', 'stations 2118'],
    ['All but two of 2,118 precincts had reported by early Sunday.', 'stations 2118'],
    [
      'Almost 812,000 people were registered at some 2,100 polling stations, and 61.7 percent of them took part.',
      'roll under 812000, stations about 2100, turnout 61.7%',
    ],
    ['Counting is over at 2,000 (94.4 per cent) of the 2,118 polling stations.', 'stations 2118'],
    ['2,000 polling stations out of 2,118 had been counted by then.', 'stations 2118'],
    ["The mission's monitors, 295 of them, gave the day decent marks.", 'observers 295'],
    ['Foreign observers, of whom there were 100, called the delay unhelpful.', 'observers 100'],
  ])('are read from "%s"', (sentence, facts) => {
    expect(contextOf(sentence)).toBe(facts);
  });

  it.each([
    'Heavy rain kept many at home, and 82 polling stations there had to be moved.',
    'The chair of the commission said that 25 polling places were left to count.',
    'Some 12,000 voters were questioned at 240 polling stations.',
    'About 4,500 local and 295 international observers were accredited.',
    'A repeat vote will be held at 12 polling stations.',
    'Among them was the League of Voters, which has more than 250 observers.',
    'The court ordered voting at 12 polling stations to be repeated.',
  ])('are not read from "%s"', (sentence) => {
    expect(contextOf(sentence)).toBe('');
  });
});

describe('how much has been counted', () => {
  const progressOf = (sentence: string): number[] =>
    reportOf(
      `date 2031-05-04 Corvo News\n\nPORTO - Mira Solano led the presidential election in Estavia on Sunday with 61.5 percent of the votes, ahead of Ivo Brandt on 20.1 percent.\n\n${sentence}`,
    ).contests.flatMap(({ progress }) => progress.map(({ valuePercent }) => valuePercent));

  it.each([
    [
      'The Election Commission of Estavia has counted votes from 2,000 (94.4 per cent) of 2,118 polling stations.',
      [94.4],
    ],
    ['The Estavian commission counts 94.4 percent of votes.', [94.4]],
    [
      'The count is complete in 2,000 polling stations out of 2,118, making up 94.4 percent of all votes.',
      [94.4],
    ],
    ['The board of Estavia has completed 94.4 percent of the count.', [94.4]],
    [
      'Out of 2,118 stations, votes have been counted in 2,000, which makes 94.4 percent of all votes.',
      [94.4],
    ],
    [
      'With 95.2 percent of the vote reports from the 42 polling stations set up abroad being counted, he leads.',
      [],
    ],
    ['Tomas Reed received 71,356 votes, or 8.1 percent of the total.', []],
  ])('is told of the whole by "%s"', (sentence, progress) => {
    expect(progressOf(sentence)).toEqual(progress);
  });

  it('is nobody’s share, and those who count have no votes', () => {
    const text = `date 2031-05-04 Corvo News\n\nThe Election Commission of Estavia has counted votes from 2,000 (94.4 per cent) of 2,118 polling stations.\n\nMira Solano leads the presidential election with 61.5 per cent (501,220 votes).`;
    expect(resultsOf(text)).toEqual(['Mira Solano 61.5% 501220 votes']);
  });

  it('is told in percent, and not of what somebody objects to', () => {
    expect(progressOf('By midnight 41.7 percent of the ballots had been counted.')).toEqual([41.7]);
    expect(progressOf('His campaign claimed that 6 percent of the tally sheets showed alterations.')).toEqual(
      [],
    );
  });
});

describe('the vote as a whole, named neither turnout nor roll', () => {
  it.each([
    [
      'Hardly more than 39 percent bothered to go to one of the 2,474 polling stations, the office said.',
      'turnout over 39%, stations 2474',
    ],
    [
      'In the end, 512,300 people had voted, the chairwoman said, 63.1 percent of the 812,440 on the register.',
      'cast 512300, turnout 63.1%, roll 812440',
    ],
    ['Some 52 percent of the electorate took part that time.', ''],
    ['The share of registered voters who turned up was 46.6 per cent.', 'turnout 46.6%'],
    ['The country is said to have turned out at a rate of 69.65%.', 'turnout 69.65%'],
    ['Of the 253,689 members who had been sent papers, 78% returned them.', 'roll 253689, turnout 78%'],
    [
      'Ballot papers or emails had gone out to 61,456 people and 56% of them sent an answer.',
      'roll 61456, turnout 56%',
    ],
    ['Turnout was 61.7%; 5.2 million citizens had been sent voting papers.', 'turnout 61.7%, roll 5200000'],
    ['Some 79,170 people had a vote.', 'roll about 79170'],
    ['About half did so: 50,494 papers came in, most of them late.', 'cast 50494'],
    [
      'Turnout, at 58 percent, was remarkable for June: some 260,000 ballots.',
      'turnout 58%, cast about 260000',
    ],
    ['When the last of the 451 polling stations had reported, the count was over.', 'stations 451'],
    ['The doors of the 1,139 polling stations had been closed at dusk.', 'stations 1139'],
    ['She praised the sense of duty of the staff in the 7,908 polling stations.', 'stations 7908'],
    ['The mission sent by the Council of Corvo, 330 people strong, found voting orderly.', 'observers 330'],
    [
      'The observers of the Corvo Union, 78 of them from all over the bloc, were less cheerful.',
      'observers 78',
    ],
    ['With all 1,055 polling stations counted, the commission is content.', 'stations 1055'],
    ['With all 5,998 precincts in, nobody can catch her.', 'stations 5998'],
    ['In Porto County, with all five precincts in, it was closer.', ''],
    [
      'Nearly 399,000 people were registered to vote, among them over 55,000 living abroad.',
      'roll under 399000',
    ],
    [
      'Turnout was 46.3%, with 38,110 of the 82,000-strong electorate taking part.',
      'turnout 46.3%, cast 38110',
    ],
    [
      'Some 1,281,997 people, or 49.4% of 2,595,512 citizens on the rolls, cast their ballots.',
      'cast about 1281997, turnout 49.4%, roll 2595512',
    ],
    ['The gap came to fewer than 244,000 ballots out of some 41 million cast.', 'cast about 41000000'],
    ['One thousand and three people took part in his telephone poll.', ''],
    ['Orbis put its questions online to 1,399 registered voters from 1 to 3 May.', ''],
  ])('%s', (sentence, context) => {
    expect(contextOf(sentence)).toBe(context);
  });

  it('is not what was counted for one of them', () => {
    const report = `date 2031-05-06 Corvo News

For Mira Solano, 1,731,529 ballots were counted in the presidential election in Estavia, which is 55.68 percent of the valid total. For Ivo Brandt, the prime minister, 1,378,513 people had voted — 44.32 percent.`;
    expect(reportOf(report).contests.flatMap(({ context }) => context)).toEqual([]);
    expect(resultsOf(report)).toEqual([
      'Mira Solano 55.68% 1731529 votes',
      'Ivo Brandt 44.32% 1378513 votes',
    ]);
  });
});
