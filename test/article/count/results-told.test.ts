import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/article/text/sentences.ts';
import { pollsOf, reportOf, resultsOf } from '../reading.ts';

/** A report of 6 May 2031, a Tuesday. */
const dated = (text: string): string => `date 2031-05-06 Corvo News\n\n${text}`;

describe('results told another way', () => {
  it.each([
    [
      'a party told on as "it"',
      'The night belonged to the Harbour Party, which few had expected. It has 20.7% of the votes, and the Reform Party 19%.',
      ['Harbour Party 20.7%', 'Reform Party 19%'],
    ],
    [
      'names that stay behind their figures',
      'Some 41.5 percent of voters backed the Harbour Party, 19 percent the Reform Party and 9.3 percent the Greens.',
      ['Harbour Party 41.5%', 'Reform Party 19%', 'Greens 9.3%'],
    ],
    [
      'a whole number in a list of decimals',
      'The Harbour Party got 31.5 percent of the votes, Lena Okoro 19, Tomas Reed 9.3 and Ivo Brandt 4.1.',
      ['Harbour Party 31.5%', 'Lena Okoro 19%', 'Tomas Reed 9.3%', 'Ivo Brandt 4.1%'],
    ],
    [
      'a party with its leader behind',
      'The Harbour Party of Mira Solano took 41.5 percent of the vote, against 19 percent for the Reform Party of Ivo Brandt.',
      ['Harbour Party 41.5%', 'Reform Party 19%'],
    ],
    [
      'a leader’s party, in the order of the names',
      "The Faith and Honour party and Lena Okoro's Civic Union, which received 3.8% and 3.4% respectively, stay out.",
      ['Faith and Honour 3.8%', 'Civic Union 3.4%'],
    ],
    [
      'people whose choice somebody is',
      'Mira Solano won the election with 52.1% of the vote and was the choice of 1 million 204 thousand 90 citizens; Ivo Brandt got 47.9% of the vote — 1,107,021 people.',
      ['Mira Solano 52.1% 1204090 votes', 'Ivo Brandt 47.9% 1107021 votes'],
    ],
    [
      'a state behind a town',
      'Mira Solano, the former mayor of South Bend, Ind., won 53.9 percent of the votes, ahead of Ivo Brandt with 46.1 percent.',
      ['Mira Solano 53.9%', 'Ivo Brandt 46.1%'],
    ],
    [
      'one who prevails after some rounds',
      'In the contest for the deputy, Lena Okoro prevailed after three rounds with 52.6%.',
      ['Lena Okoro 52.6%'],
    ],
    [
      'a few votes before a share in brackets',
      'Mira Solano (Harbour) 10,918 (98.6%)\nIvo Brandt (Reform) 153 (1.4%)',
      ['Mira Solano 98.6% 10918 votes', 'Ivo Brandt 1.4% 153 votes'],
    ],
    [
      'a chosen leader alone of two numbers, and not who announced them',
      "The members of the Harbour Party have made Mira Solano their leader by 12,410 votes to 9,307, the party's chairman, Graham Reed, announced on Saturday. Lena Okoro and Ivo Brandt dropped out of the election.",
      ['Mira Solano 12410 votes'],
    ],
    [
      'no premier whose party has the share',
      'At the election on Sunday the bloc of Premier Mira Solano and the Reform List took 33.1 and 28.4 percent of the vote respectively. Solano thanked all who had voted.',
      ['Reform List 28.4%'],
    ],
    [
      'a list of votes in brackets',
      'Mira Solano won the by-election with 10,204 votes (61.2%), ahead of Ivo Brandt with 5,910 (35.4%). The others were Lena Okoro (311), Tomas Reed of the Pensioners (142) and Petra Lang (88).',
      [
        'Mira Solano 61.2% 10204 votes',
        'Ivo Brandt 35.4% 5910 votes',
        'Lena Okoro 311 votes',
        'Tomas Reed 142 votes',
        'Petra Lang 88 votes',
      ],
    ],
    [
      'a final figure before what the commission had given earlier',
      'Mira Solano has won the election with 52.4 percent of the votes and Ivo Brandt had 47.6 percent.\n\nWith half of the stations counted, the commission had put Solano on 55.3% and Brandt on 44.7% late on Sunday.',
      ['Mira Solano 52.4%', 'Ivo Brandt 47.6%'],
    ],
    [
      'a whole count before what somebody had stood at with half of it in',
      'All 281 precincts have reported and no winner emerged in the election.\n\nMira Solano - 49.26% (36,076 votes); Ivo Brandt - 26.4% (19,360).\n\nWith half of the precincts in, Solano had stood at 50.3% and Brandt at 25.1%.',
      ['Mira Solano 49.26% 36076 votes', 'Ivo Brandt 26.4% 19360 votes'],
    ],
    [
      'no delegates as votes',
      'Mira Solano won the primary election with 56.6 percent of the vote to 43.4 percent for Ivo Brandt.\n\nThe tally of Democratic delegates now stands at 1,243 for Solano, 975 for Brandt and 212 for Reed.',
      ['Mira Solano 56.6%', 'Ivo Brandt 43.4%'],
    ],
    [
      'no bar that a winner has cleared',
      'Mira Solano won the election, the commission said. She had cleared the bar of 50% plus one of the valid ballots.\nCandidate | Votes | Per cent\nMira Solano | 14,882 | 61.3\nIvo Brandt | 9,407 | 38.7',
      ['Mira Solano 61.3% 14882 votes', 'Ivo Brandt 38.7% 9407 votes'],
    ],
    [
      'ballots that have gone to somebody',
      'Some 21,113 ballots had gone to Mira Solano, a share of 59.7%, and 8,709 to Ivo Brandt in the election.',
      ['Mira Solano 59.7% 21113 votes', 'Ivo Brandt 8709 votes'],
    ],
    [
      'a share that a rival holds',
      'Mira Solano took 47.1 percent of the vote in the presidential election, more than double the 21 percent held by her nearest rival, former minister Ivo Brandt.',
      ['Mira Solano 47.1%', 'Ivo Brandt 21%'],
    ],
    [
      'the second of two numbers as the only rival’s, whose share it makes up',
      "The members of the Harbour Party have made Mira Solano their leader by 12,410 votes to 9,307, the party's chairman, Graham Reed, announced on Saturday.\n\nMs. Solano had 57.1 percent of the vote in the election, and Ivo Brandt, her opponent, 42.9 percent. Lena Okoro had dropped out in the first round.",
      ['Mira Solano 57.1% 12410 votes', 'Ivo Brandt 42.9% 9307 votes'],
    ],
    [
      'the second of two numbers as nobody’s, where the shares are others',
      "The members of the Harbour Party have made Mira Solano their leader by 12,410 votes to 9,307, the party's chairman, Graham Reed, announced on Saturday.\n\nMs. Solano had 55.1 percent of the vote in the election, and Ivo Brandt, her opponent, 44.9 percent. Lena Okoro had dropped out in the first round.",
      ['Mira Solano 55.1% 12410 votes', 'Ivo Brandt 44.9%'],
    ],
    [
      'a table that tells in brackets who holds the post',
      'Candidate | Votes | Per cent\nMira Solano (elected) | 14,882 | 61.3\nIvo Brandt (incumbent) | 9,407 | 38.7',
      ['Mira Solano 61.3% 14882 votes', 'Ivo Brandt 38.7% 9407 votes'],
    ],
    [
      'seats behind a share in brackets',
      'The Harbour Party took 57 seats on 28.8% of the vote in the election. It is followed by the Reform Party with 51 seats (26.3%) and the Civic Union with 41 (21.1%).',
      ['Harbour Party 28.8% 57 seats', 'Reform Party 26.3% 51 seats', 'Civic Union 21.1%'],
    ],
    [
      'a line that breaks in a phrase',
      'On Sunday the\nHarbour Party won 61.5 percent of the\nvotes.',
      ['Harbour Party 61.5%'],
    ],
    [
      'voters who turned out for something before they chose',
      "Fifty-one percent of islanders who turned out for Sunday's vote in the state of Norland chose Gov. Mira Solano, well ahead of Sen. Ivo Brandt, with twenty-eight percent.",
      ['Mira Solano 51%', 'Ivo Brandt 28%'],
    ],
  ])('are read of %s', (_, text, results) => {
    expect(
      resultsOf(
        dated(
          `The parliamentary election in Estavia was held on May 4, and the voters have elected a new parliament.\n\n${text}`,
        ),
      ),
    ).toEqual(results);
  });

  it('leave out what was won in a repeat of years ago, and a bar in counties', () => {
    expect(
      resultsOf(
        dated(`Mira Solano won the presidential election in Estavia on May 4 with 52.1 percent of the votes.

Five years ago she lost to Tomas Reed, 44.7 percent to 54.3; in the repeat Mr Reed got 98.3 percent of the votes. Ms Solano was above 25 percent in 39 counties.`),
      ),
    ).toEqual(['Mira Solano 52.1%']);
  });
});

it('reads a table that lost its rows, with a party under each name', () => {
  const cells =
    'Candidate\nParty\nVotes\n%\nMira Solano\nUDM\n794,726\n61.50\nIvo Brandt\nPeP\n497,504\n38.50\nValid votes\n1,292,230\n100.00\n';
  expect(resultsOf(`The presidential election in Estavia was held on 4 May 2031.\n\n${cells}`)).toEqual([
    'Mira Solano 61.5% 794726 votes',
    'Ivo Brandt 38.5% 497504 votes',
  ]);
});

it('reads those elected from the marks of a table, with their names in order and few votes too', () => {
  const text = `The council election in Estavia was held on 4 May 2031.

NORTH WARD (2 seats, electorate 5,204)
Solano, Mira (HP) 1,702 ELECTED
De Brandt, Ivo (Ind) 1,001 ELECTED
Okoro, L. (HP) 877
`;
  const results = reportOf(text).contests.flatMap((contest) => contest.results);
  expect(results.map(({ name, party, votes, outcome }) => [name, party, votes, outcome])).toEqual([
    ['Mira Solano', 'HP', 1702, 'elected'],
    ['Ivo De Brandt', 'Ind', 1001, 'elected'],
    ['L. Okoro', 'HP', 877, null],
  ]);
});

it('reads the count that decided where second preferences stand beside the first', () => {
  const rows =
    'Candidate, party | First preferences | % | With second preferences | %\nMira Solano, Harbour | 1,013,721 | 40.0 | 1,206,034 | 55.2\nIvo Brandt, Reform | 893,051 | 35.3 | 977,601 | 44.8\nLena Okoro, Green | 197,976 | 7.8\n';
  expect(resultsOf(`Election of the Mayor of Corvo, 4 May 2031\n\n${rows}`)).toEqual([
    'Mira Solano 55.2% 1206034 votes',
    'Ivo Brandt 44.8% 977601 votes',
    'Lena Okoro 7.8% 197976 votes',
  ]);
});

it('takes nobody for the place of a vote who is told on by surname', () => {
  const [first] = reportOf(
    dated(
      `Mira Solano elected leader of the Harbour Party

The Harbour Party announced on Monday that its members had chosen Mira Solano as leader.

In the first count Solano received 24,336 votes (48.2%), Ivo Brandt 20,559 (40.7%) and Lena Okoro 5,599 (11.1%).`,
    ),
  ).contests;
  expect(first?.contest.place).toBeNull();
});

it('takes a poll of another month for a poll, not for an earlier vote', () => {
  expect(
    pollsOf(
      dated(
        'In the referendum on the tunnel in Estavia on May 4, 61.4 percent voted No.\n\nIn March, a survey by the institute Corvo Insight had still seen 55 percent of those asked in favour.',
      ),
    ),
  ).toEqual(['opinion Corvo Insight: Yes 55']);
});

it('keeps the figures of a first count beside those that preferences made of them', () => {
  const [contest] = reportOf(
    dated(
      `Mira Solano ahead in the by-election in Porto

With 78 percent of the votes counted, independent Mira Solano leads the Liberals' Ivo Brandt by 51.1 percent to 48.9 percent after preferences in the by-election in Porto held on May 4.

On first preferences Mr Brandt is well ahead on 43 percent. Dr Solano has 29.1 percent, and Lena Okoro of the Greens 11.5 percent.`,
    ),
  ).contests;
  expect(
    contest?.results.map(({ name, sharePercent, area, outcome }) => [name, sharePercent, area, outcome]),
  ).toEqual([
    ['Mira Solano', 51.1, null, 'leading'],
    ['Ivo Brandt', 48.9, null, null],
    ['Ivo Brandt', 43, 'First preferences', null],
    ['Mira Solano', 29.1, 'First preferences', null],
    ['Lena Okoro', 11.5, 'First preferences', null],
  ]);
});

it('lets no lead of the early evening replace what the report says first', () => {
  expect(
    resultsOf(
      dated(
        `Solano wins the primary in Estavia

Mira Solano beat Ivo Brandt by 54 percent to 46 percent in the Harbour Party's primary for governor of Estavia on May 4.

When the first returns were posted, with 17 percent of the vote in, Brandt was up, 57.9 percent to 42.1 percent for Solano.`,
      ),
    ),
  ).toEqual(['Mira Solano 54%', 'Ivo Brandt 46%']);
});

it('lets what most of the votes show replace a lead of the early evening', () => {
  expect(
    resultsOf(
      dated(
        `Okoro ahead in Estavia

Early in the evening Tomas Reed led the presidential election in Estavia of May 4 with 60 percent of the vote to 40 percent for Lena Okoro.

By midnight, with 85 percent of the votes counted, Okoro had 54.2 percent and Reed 45.8 percent.`,
      ),
    ),
  ).toEqual(['Lena Okoro 54.2%', 'Tomas Reed 45.8%']);
});

it('takes nothing that somebody could get for a count', () => {
  expect(
    resultsOf(
      dated(
        `Estavia votes

Mira Solano won the presidential election in Estavia on May 4 with 52 percent of the vote, the commission said, and Ivo Brandt had 48 percent.

Lena Okoro could only get 30 percent of the vote next time, analysts warned.`,
      ),
    ),
  ).toEqual(['Mira Solano 52%', 'Ivo Brandt 48%']);
});

it('takes no everyday word for the name of a count', () => {
  const [contest] = reportOf(
    dated(
      `Okoro wins in Estavia

Lena Okoro took about 54 percent in Tuesday's primary for governor of Estavia.

In the primary vote Okoro had 54.2 percent and Tomas Reed 45.8 percent.`,
    ),
  ).contests;
  expect(contest?.results.map(({ name, sharePercent, area }) => [name, sharePercent, area])).toEqual([
    ['Lena Okoro', 54.2, null],
    ['Tomas Reed', 45.8, null],
  ]);
});

it('takes nobody for the party that a surname spells', () => {
  const text = `date 2031-05-05

Mark Green won the mayoral election in Porto on Sunday. Green had 52.1 percent of the votes and Ivo Brandt, of the Greens, 47.9 percent. The Greens were disappointed.`;
  const results = resultsOf(text);
  expect(results).toContain('Ivo Brandt 47.9%');
  expect(results.filter((line) => line.startsWith('Greens'))).toEqual([]);
});

it('parts sentences that lost the spaces between them, and no names of sites', () => {
  const parts = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);
  expect(
    parts(
      'The race was hard fought.Solano of the SPD beat Okoro of the ALP.Solano had 74,374 votes.She spoke.',
    ),
  ).toEqual([
    'The race was hard fought.',
    'Solano of the SPD beat Okoro of the ALP.',
    'Solano had 74,374 votes.',
    'She spoke.',
  ]);
  expect(parts('The portal Corvo.Net has the count.')).toEqual(['The portal Corvo.Net has the count.']);
});

it('tells by-elections apart by their seats', () => {
  const text =
    'Harbour Party holds on in two by-elections\n\n' +
    'In Harrow Vale, Lena Okoro of the Harbour Party won 52.3 percent of the votes and Tomas Reed 40.1 percent.\n\n' +
    'In Saltmarsh, Mira Solano had 48.2 percent of the votes and Ivo Brandt 44.9 percent.';
  expect(resultsOf(dated(text)).toSorted()).toEqual([
    'Ivo Brandt 44.9%',
    'Lena Okoro 52.3%',
    'Mira Solano 48.2%',
    'Tomas Reed 40.1%',
  ]);
});

it('goes on telling of this vote after seats that somebody had given up', () => {
  const text =
    'Two seats in the House that the Reform List had given up went to others in special elections on Tuesday. ' +
    'Mira Solano defeated Ivo Brandt by 60 percent to 40 percent in Porto.';
  expect(resultsOf(dated(text))).toEqual(expect.arrayContaining(['Mira Solano 60%', 'Ivo Brandt 40%']));
});

it('takes a heading with "for" in it for no column of answers', () => {
  const text =
    'How the elections of mayors ended\n\nThe votes of Tuesday’s mayoral elections are counted in three cities.\n\n' +
    'Solano gets fifth term, a first for Porto\n\nMira Solano: 57 percent\nIvo Brandt: 42 percent\n\nThe turnout was low.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 57%', 'Ivo Brandt 42%']);
});

it('ends the name of a party’s candidate before what they stand for', () => {
  const text =
    'Mira Solano is ahead of Republican Ivo Brandt for Kentucky. With 26 percent of the vote counted, ' +
    'Solano had 55 percent and Brandt 45 percent.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 55%', 'Ivo Brandt 45%']);
});

it('takes what somebody won a seat by for no votes of theirs', () => {
  const text =
    'Mira Solano won Harrow Vale by close to 2,500 votes in the by-election. She had 51.3 percent of the vote and Ivo Brandt 48.7.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 51.3%', 'Ivo Brandt 48.7%']);
});

it('takes votes that do not go with the shares for those of a district', () => {
  const text =
    'Mira Solano won the presidential runoff in Estavia with 50.23 percent of the vote, the commission said, and ' +
    'Ivo Brandt received 49.77 percent, or 4,480,446 votes. Voting in Porto was put off until Friday, and brought Solano ' +
    '19,566 votes.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 50.23%', 'Ivo Brandt 49.77% 4480446 votes']);
});

it('takes the lines of a table that count voters for no contenders', () => {
  const text =
    'Presidential election in Estavia, official count\n\nThe commission has declared Mira Solano president-elect.\n\n' +
    'Candidate Party Votes %\nMira Solano HP 7,176,141 50.49\nIvo Brandt RP 6,942,930 48.85\nLena Okoro CU 93,956 0.66\n\n' +
    'Registered voters 22,120,458\nVoters who turned out 14,326,641\nValid votes for president 14,213,027\nRejected ballots 113,614';
  expect(resultsOf(dated(text))).toEqual([
    'Mira Solano 50.49% 7176141 votes',
    'Ivo Brandt 48.85% 6942930 votes',
    'Lena Okoro 0.66% 93956 votes',
  ]);
});

it('means by "he" whom the sentence before was about, and not whose rival he is', () => {
  const text =
    'Members of the Harbour Party of Estavia have elected Mira Solano as their new leader. Solano’s only opponent in the ' +
    'leadership contest was Sir Ivo Brandt. He received 28,021 votes to her 47,997.';
  expect(resultsOf(dated(text))).toEqual(['Ivo Brandt 28021 votes', 'Mira Solano']);
});

it('takes what was won for counted, though people had said what they would do', () => {
  const text =
    'The presidential election in Estavia was held on Sunday. Solano won 52.1 percent of the vote, though 60 percent had said that ' +
    'they would vote for Mira Solano.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 52.1%']);
});

it('takes a first round that is won for the vote reported', () => {
  const text =
    'The presidential election in Estavia was held on Sunday. Mira Solano won outright in the first round with 58.4 percent of the vote.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 58.4%']);
});

it('takes nothing that somebody has not got', () => {
  const told =
    'The presidential election in Estavia was held on Sunday. Mira Solano won with 227,708 votes and Ivo Brandt got 208,487.';
  const results = ['Mira Solano 227708 votes', 'Ivo Brandt 208487 votes'];
  for (const sentence of [
    'With most ballots in, Lena Okoro stays below 5% of the vote.',
    'Not even 2% went to Lena Okoro.',
    'The prime minister spoke to Mira Solano by phone, No 10 said.',
    'Lena Okoro came nowhere near the winner, who was nearly 19,000 votes up on Ivo Brandt.',
  ])
    expect(resultsOf(dated(`${told} ${sentence}`))).toEqual(results);
  const corrected = told.replace('227,708 votes', '227,708 votes rather than 263,515');
  expect(resultsOf(dated(corrected))).toEqual(results);
});

it('takes no figures of a clause that only says where somebody once won', () => {
  const text =
    'Special House election in Kansas\n\nWith all precincts in, Mira Solano led Ivo Brandt, 53 percent to 46 percent. ' +
    'Brandt carried Corvo County, where Lena Okoro beat Paul Haas 54 percent to 36 percent.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 53%', 'Ivo Brandt 46%']);
});

it('holds a by-election against a general election, and goes on with the by-election', () => {
  const text =
    'Harbour Party keeps Harrow Vale in by-election\n\nMira Solano won the Harrow Vale by-election with 13,342 votes. ' +
    'Support was down compared with the general election, when Paul Haas won with 46.5% of the vote. ' +
    'Ms Solano’s share was 32.1%, against 27.8% for Ivo Brandt.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 32.1% 13342 votes', 'Ivo Brandt 27.8%']);
});

it('asks no question in a by-election', () => {
  const text =
    'Harbour Party keeps Harrow Vale in by-election\n\nMira Solano won the Harrow Vale by-election with 13,342 votes and ' +
    'Ivo Brandt had 4,426.\n\nAbout 62% of voters here backed leaving the union in June’s referendum. Solano voted Leave.';
  expect(resultsOf(dated(text))).toEqual(['Mira Solano 13342 votes', 'Ivo Brandt 4426 votes']);
});

it('takes the votes of people for a district’s where parties stand for election', () => {
  const text =
    'Harbour Party sweeps the Porto assembly election\n\nThe Harbour Party secured 54.3 percent of the votes, the Reform ' +
    'List 32.2 percent and the Green Union 9.7 percent.\n\nIts leader, Mira Solano, kept her constituency with 57,213 ' +
    'votes, beating Ivo Brandt, who got 25,630.';
  expect(resultsOf(dated(text))).toEqual(['Harbour Party 54.3%', 'Reform List 32.2%', 'Green Union 9.7%']);
});
