import { describe, expect, it } from 'vitest';
import { UnreadableArticle } from '../../../src/article/unreadable-article.ts';
import { reportOf } from '../reading.ts';

/** Polls in a line each: "opinion Corvo for Posta in Ohio (1000): Mira Solano 43, Ivo Brandt 41". */
function pollsToldIn(text: string): string[] {
  try {
    return reportOf(text)
      .contests.flatMap(({ polls }) => polls)
      .map(({ kind, pollster, sponsor, area, sampleSize, shares }) =>
        [
          `${kind} ${pollster}`,
          sponsor === null ? '' : ` for ${sponsor}`,
          area === null ? '' : ` in ${area}`,
          sampleSize === null ? '' : ` (${sampleSize})`,
          `: ${shares.map(({ name, sharePercent }) => `${name} ${sharePercent}`).join(', ')}`,
        ].join(''),
      );
  } catch (error) {
    // Nothing but what must not be taken: no report at all.
    if (error instanceof UnreadableArticle) return [];
    throw error;
  }
}

describe('a poll before a presidential election', () => {
  const HEAD =
    'date 2031-05-01\n\nPolls see a close race in Estavia\n\nMira Solano and Ivo Brandt are close together before the presidential election in Estavia on May 14. Solano and Brandt met in a televised debate on Sunday. Lena Okoro is a distant third.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    ['Ipsos put Solano on 43% and Brandt on 41%.', ['opinion Ipsos: Mira Solano 43, Ivo Brandt 41']],
    [
      'YouGov has Solano at 43 percent, Brandt at 41 percent and Okoro at 9 percent.',
      ['opinion YouGov: Mira Solano 43, Ivo Brandt 41, Lena Okoro 9'],
    ],
    [
      'The polling firm Corvo gives Solano 43 percent to 41 for Brandt.',
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'Pollster Corvo sees Solano winning 43 percent of the vote against 41 percent for Brandt.',
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'The Corvo Institute found that 43 percent of voters would back Solano, while 41 percent preferred Brandt.',
      ['opinion Corvo Institute: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'Corvo Research, which interviewed 1,204 voters between April 20 and 24, found Solano leading Brandt by 43 percent to 41 percent.',
      ['opinion Corvo Research (1204): Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      "Corvo's latest survey shows Solano at 43%, Brandt at 41% and Okoro trailing with 9%.",
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41, Lena Okoro 9'],
    ],
    [
      'Corvo Research estimates Solano would win 51.5 percent in a runoff against Brandt, who would get 48.5 percent.',
      ['opinion Corvo Research: Mira Solano 51.5, Ivo Brandt 48.5'],
    ],
    [
      'A poll by Corvo for the newspaper Posta put Solano on 43% and Brandt on 41%.',
      ['opinion Corvo for Posta: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'A survey conducted by Corvo Research on behalf of Tele Uno shows Solano on 43 percent, with Brandt on 41 percent.',
      ['opinion Corvo Research for Tele Uno: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'An opinion poll carried out by the Corvo institute and commissioned by public broadcaster ETV gave Solano 43 percent and Brandt 41 percent.',
      ['opinion Corvo for ETV: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'A Corvo/Posta poll published on Friday has Solano ahead by 43 percent to 41 percent.',
      ['opinion Corvo/Posta: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'A new Reuters/Ipsos poll of 1,520 likely voters shows Solano leading Brandt 43 percent to 41 percent.',
      ['opinion Reuters/Ipsos (1520): Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'An Ipsos poll for Le Monde on Thursday showed Solano with 43 percent of voting intentions, followed by Brandt on 41 percent and Okoro on 9 percent.',
      ['opinion Ipsos for Le Monde: Mira Solano 43, Ivo Brandt 41, Lena Okoro 9'],
    ],
    [
      'A nationwide telephone poll of 1,008 adults by Corvo, released on Monday, showed 43 percent for Solano and 41 percent for Brandt.',
      ['opinion Corvo (1008): Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'In a poll published by the daily Posta on Saturday, Solano had 43 percent support compared with 41 percent for Brandt.',
      ['opinion Posta: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'The most recent survey, by Corvo Research, puts support for Solano at 43 percent and for Brandt at 41 percent.',
      ['opinion Corvo Research: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'The poll, conducted by Corvo among 1,000 people, found Solano on 43 percent and Brandt on 41 percent.',
      ['opinion Corvo (1000): Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'According to a Corvo poll released on Friday, 43% of respondents intend to vote for Solano and 41% for Brandt.',
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'Solano leads with 43 percent, followed by Brandt with 41 percent, according to a survey by Corvo Research.',
      ['opinion Corvo Research: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'According to Corvo Research, Solano would get 43% of the vote, Brandt 41% and Okoro 9%.',
      ['opinion Corvo Research: Mira Solano 43, Ivo Brandt 41, Lena Okoro 9'],
    ],
    ['Solano is on 43% and Brandt on 41%, according to an average of polls compiled by Corvo.', []],
    [
      'Brandt trails Solano 41 percent to 43 percent, a Corvo poll found.',
      ['opinion Corvo: Ivo Brandt 41, Mira Solano 43'],
    ],
    [
      'Solano has 43 percent support and Brandt 41, the Corvo survey showed.',
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'Some 43 percent said they would vote for Solano and 41 percent for Brandt in a survey by Corvo.',
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41'],
    ],
    [
      'If the election were held today, 43 percent would vote for Solano and 41 percent for Brandt, a poll by Corvo suggests.',
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41'],
    ],
    ['Solano leads Brandt 47–44 in the latest Corvo poll.', ['opinion Corvo: Mira Solano 47, Ivo Brandt 44']],
    [
      'Solano leads Brandt by 47% to 44% in a Corvo survey of 905 registered voters.',
      ['opinion Corvo (905): Mira Solano 47, Ivo Brandt 44'],
    ],
    [
      'Solano holds a narrow 47-44 lead over Brandt in a Corvo poll out Tuesday.',
      ['opinion Corvo: Mira Solano 47, Ivo Brandt 44'],
    ],
    [
      'The Corvo poll gives Solano a 47 to 44 percent edge over Brandt.',
      ['opinion Corvo: Mira Solano 47, Ivo Brandt 44'],
    ],
    [
      'A Corvo poll finds Solano edging Brandt, 47% to 44%, with 9% undecided.',
      ['opinion Corvo: Mira Solano 47, Ivo Brandt 44'],
    ],
    [
      'Brandt is two points behind Solano, 43 percent to 45, in a Corvo poll.',
      ['opinion Corvo: Ivo Brandt 43, Mira Solano 45'],
    ],
    [
      'Solano and Brandt are tied at 46 percent each in a poll by Corvo.',
      ['opinion Corvo: Mira Solano 46, Ivo Brandt 46'],
    ],
    [
      'A Corvo poll showed the two candidates tied at 46 percent.',
      ['opinion Corvo: Mira Solano 46, Ivo Brandt 46'],
    ],
    [
      'A Corvo poll has Solano and Brandt on 47 and 44 percent respectively.',
      ['opinion Corvo: Mira Solano 47, Ivo Brandt 44'],
    ],
    [
      'Solano, Brandt and Okoro stand at 43, 41 and 9 percent respectively in the Corvo poll.',
      ['opinion Corvo: Mira Solano 43, Ivo Brandt 41, Lena Okoro 9'],
    ],
    [
      'In a hypothetical second round, Solano would beat Brandt 53% to 47%, the Corvo poll found.',
      ['opinion Corvo: Mira Solano 53, Ivo Brandt 47'],
    ],
    [
      'Support for Solano stood at 52 percent, up from 49 percent a month ago, a poll by Corvo showed.',
      ['opinion Corvo: Mira Solano 52'],
    ],
    [
      'A Corvo poll put Solano at 52 percent, up two points from last week, and Brandt at 38 percent, down three.',
      ['opinion Corvo: Mira Solano 52, Ivo Brandt 38'],
    ],
    [
      'Solano has climbed to 52 percent from 47 in March, a Corvo poll showed.',
      ['opinion Corvo: Mira Solano 52'],
    ],
    [
      'The Corvo poll showed Solano on 44% (+2) and Brandt on 37% (-1).',
      ['opinion Corvo: Mira Solano 44, Ivo Brandt 37'],
    ],
    [
      'Ipsos has Solano on 43% and Brandt on 41%; YouGov puts them at 44% and 40% respectively.',
      ['opinion Ipsos: Mira Solano 43, Ivo Brandt 41', 'opinion YouGov: Mira Solano 44, Ivo Brandt 40'],
    ],
    [
      'Two polls released on Thursday differ: Ipsos gives Solano 43 percent to 41 percent for Brandt, while a YouGov survey shows Brandt ahead, 42 percent to 40 percent.',
      ['opinion Ipsos: Mira Solano 43, Ivo Brandt 41', 'opinion YouGov: Ivo Brandt 42, Mira Solano 40'],
    ],
    [
      'Solano is credited with 43% by Ipsos, 44% by YouGov and 42% by Gallup.',
      ['opinion Ipsos: Mira Solano 43', 'opinion YouGov: Mira Solano 44', 'opinion Gallup: Mira Solano 42'],
    ],
    [
      'A CNN/ORC poll has Solano up 49 percent to 46 percent, and an ABC News/Washington Post survey shows her leading 48 percent to 47 percent.',
      [
        'opinion CNN/ORC: Mira Solano 49, Ivo Brandt 46',
        'opinion ABC News/Washington Post: Mira Solano 48, Ivo Brandt 47',
      ],
    ],
    [
      'A Corvo poll gave Solano 43 percent. Another survey, by Pollux, had her on 45 percent and Brandt on 40 percent.',
      ['opinion Corvo: Mira Solano 43', 'opinion Pollux: Mira Solano 45, Ivo Brandt 40'],
    ],
    [
      'Polls by Ipsos and YouGov put Solano at 43 percent and 45 percent respectively.',
      ['opinion Ipsos: Mira Solano 43', 'opinion YouGov: Mira Solano 45'],
    ],
    ["Solano's approval rating is 38 percent, according to Gallup.", []],
    ['A Corvo poll found that 61 percent of Estavians disapprove of Brandt.', []],
    ['Among voters under 30, Solano leads Brandt 61 percent to 28 percent, the Corvo poll found.', []],
    ['Sixty-two percent said the country was on the wrong track, the Corvo poll found.', []],
    [
      'The Corvo poll said 14 percent of voters were undecided and gave a margin of error of 3 percentage points.',
      [],
    ],
    ['Some 55 percent of those asked by Corvo think Solano will win, whoever they vote for themselves.', []],
    [
      'Solano is viewed favourably by 44 percent of voters and Brandt by 39 percent, the Corvo poll showed.',
      [],
    ],
    ['On the economy, voters trust Brandt over Solano by 51 percent to 40 percent, according to Corvo.', []],
    ['Brandt leads Solano 54 percent to 39 percent among men in the Corvo poll.', []],
    ['In the previous Corvo poll, in March, Solano had 40 percent and Brandt 42 percent.', []],
    [
      'A majority of 58 percent of Solano supporters say they are certain to vote, against 52 percent of those who back Brandt, Corvo found.',
      [],
    ],
    ['Corvo found that 71 percent of Greens voters would support Solano in the second round.', []],
    ['The forecast by Corvo gives Solano a 72 percent chance of victory.', []],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('a poll before a parliamentary election', () => {
  const HEAD =
    'date 2031-05-01\n\nParties neck and neck as campaign ends\n\nThe ruling Social Democrats and the opposition National Party are neck and neck ahead of the parliamentary election in Norland on Sunday. The Greens, the Centre Party and the Left Alliance also hope to win seats.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    [
      'A Norstat poll puts the Social Democrats on 27.4 percent and the National Party on 26.9 percent, with the Greens at 11.',
      ['opinion Norstat: Social Democrats 27.4, National Party 26.9, Greens 11'],
    ],
    [
      'The Social Democrats would win 27.4% of the vote, the National Party 26.9%, the Greens 11%, the Centre Party 8.2% and the Left Alliance 6.1%, according to a poll by Norstat for the daily Aftenbladet.',
      [
        'opinion Norstat for Aftenbladet: Social Democrats 27.4, National Party 26.9, Greens 11, Centre Party 8.2, Left Alliance 6.1',
      ],
    ],
    [
      'The National Party is the most popular with 28.5 percent, the Norstat survey shows. The Social Democrats follow with 27 percent, the Greens have 11 percent.',
      ['opinion Norstat: National Party 28.5, Social Democrats 27, Greens 11'],
    ],
    [
      'In the latest Norstat poll the National Party polls at 28.5% (+1.2), the Social Democrats at 27% (-0.4), the Greens at 11%.',
      ['opinion Norstat: National Party 28.5, Social Democrats 27, Greens 11'],
    ],
    [
      "Norstat's poll of 2,010 voters has the National Party at 28.5 percent, ahead of the Social Democrats at 27 percent.",
      ['opinion Norstat (2010): National Party 28.5, Social Democrats 27'],
    ],
    [
      'The Norstat poll showed support for the National Party at 28.5 percent and for the Social Democrats at 27 percent. The Left Alliance, at 3.6 percent, would miss the 4 percent threshold.',
      ['opinion Norstat: National Party 28.5, Social Democrats 27, Left Alliance 3.6'],
    ],
    [
      'Backing for the National Party slipped to 26 percent in the survey by Norstat, from 28 percent in April.',
      ['opinion Norstat: National Party 26'],
    ],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('a poll in the changes-in-brackets style of British papers', () => {
  const HEAD =
    'date 2031-05-01\n\nLabour lead narrows a week before election\n\nLabour and the Conservatives have entered the last week of the general election campaign in the United Kingdom. The Liberal Democrats, Reform UK and the SNP are also standing.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    [
      'A YouGov poll for the Times puts Labour on 44% and the Conservatives on 20%, with Reform UK on 15% and the Liberal Democrats on 14%.',
      ['opinion YouGov for Times: Labour 44, Conservatives 20, Reform UK 15, Liberal Democrats 14'],
    ],
    [
      'Survation has Labour on 41% (-1), the Conservatives on 20% (nc) and Reform UK on 16% (+2).',
      ['opinion Survation: Labour 41, Conservatives 20, Reform UK 16'],
    ],
    [
      'An ICM poll for the Guardian put the Conservatives down three points to 33% and Labour up two at 38%, with the Liberal Democrats unchanged on 19%.',
      ['opinion ICM for Guardian: Conservatives 33, Labour 38, Liberal Democrats 19'],
    ],
    [
      'ComRes gives Labour 39%, the Conservatives 31% and the Lib Dems 12%.',
      ['opinion ComRes: Labour 39, Conservatives 31, Liberal Democrats 12'],
    ],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('a poll of swing states', () => {
  const HEAD =
    'date 2031-10-01\n\nPolls: Harmon ahead in Ohio\n\nRepublican Dale Whitman and Democrat Carla Harmon are campaigning in the swing states this week ahead of the presidential election in November. Whitman was in Iowa on Monday, while Harmon spoke in Ohio.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    [
      'In Ohio, Harmon has 48 percent and Whitman 45 percent of likely voters in a Quinnipiac University poll out on Wednesday.',
      ['opinion Quinnipiac University in Ohio: Carla Harmon 48, Dale Whitman 45'],
    ],
    [
      'Harmon is ahead in Ohio (48 percent to 45 percent), Pennsylvania (50 percent to 44 percent) and Florida (47 percent to 46 percent), according to Quinnipiac University polls.',
      [
        'opinion Quinnipiac University in Ohio: Carla Harmon 48, Dale Whitman 45',
        'opinion Quinnipiac University in Pennsylvania: Carla Harmon 50, Dale Whitman 44',
        'opinion Quinnipiac University in Florida: Carla Harmon 47, Dale Whitman 46',
      ],
    ],
    [
      'Monmouth University found Harmon with a five-point lead in Wisconsin, 47 percent to 42 percent, with Libertarian Gary Stone at 7 percent.',
      ['opinion Monmouth University in Wisconsin: Carla Harmon 47, Dale Whitman 42, Gary Stone 7'],
    ],
    [
      'A Fox News poll released Friday found Harmon leading Whitman nationally by 44 percent to 38 percent.',
      ['opinion Fox News: Carla Harmon 44, Dale Whitman 38'],
    ],
    [
      'The NBC News/Wall Street Journal/Marist poll of Iowa likely voters has Whitman with 44 percent to 40 percent for Harmon.',
      ['opinion NBC News/Wall Street Journal/Marist in Iowa: Dale Whitman 44, Carla Harmon 40'],
    ],
    [
      'Whitman leads Harmon 45-41 in Iowa, per a new Des Moines Register poll.',
      ['opinion Des Moines Register in Iowa: Dale Whitman 45, Carla Harmon 41'],
    ],
    [
      'In North Carolina the candidates are tied at 45 percent, an Elon University poll found.',
      ['opinion Elon University in North Carolina: Carla Harmon 45, Dale Whitman 45'],
    ],
    [
      'The poll by Emerson College puts Harmon at 48% and Whitman at 47% in Michigan.',
      ['opinion Emerson College in Michigan: Carla Harmon 48, Dale Whitman 47'],
    ],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('a poll on the evening of the vote', () => {
  const HEAD =
    'date 2031-05-14\n\nSolano wins, say exit polls\n\nVoting in the presidential election in Estavia ended at 8 p.m. on Sunday. Mira Solano faced Ivo Brandt and Lena Okoro.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    [
      'An exit poll by Corvo gave Solano 52.4 percent of the vote and Brandt 44.1 percent.',
      ['exit Corvo: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'Exit polls by Corvo and Pollux put Solano at 52.4 percent and 53 percent respectively.',
      ['exit Corvo: Mira Solano 52.4', 'exit Pollux: Mira Solano 53'],
    ],
    [
      "Solano won 52.4 percent, Brandt 44.1 percent and Okoro 3.5 percent, according to public broadcaster ETV's exit poll.",
      ['exit ETV: Mira Solano 52.4, Ivo Brandt 44.1, Lena Okoro 3.5'],
    ],
    ['Exit polls published by the three main broadcasters showed Solano on 52 to 54 percent.', []],
    [
      'The exit poll, conducted by Corvo for Tele Uno, gave Solano 52.4 percent, with Brandt on 44.1 percent.',
      ['exit Corvo for Tele Uno: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'A projection by Corvo based on exit polls gave Solano 52.4% and Brandt 44.1%.',
      ['exit Corvo: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'An exit poll for state television indicated that Solano had won 52.4 percent against 44.1 percent for Brandt.',
      ['exit null: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'Exit polls show Solano with 52.4%, Brandt with 44.1%.',
      ['exit null: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'Solano was ahead with 52.4 percent to 44.1 percent for Brandt, an exit poll by the Corvo institute for broadcaster ETV showed.',
      ['exit Corvo for ETV: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'The Corvo exit poll had Solano with 52.4 percent; a second one, by Pollux, gave her 51.8 percent to 45 percent for Brandt.',
      ['exit Corvo: Mira Solano 52.4', 'exit Pollux: Mira Solano 51.8, Ivo Brandt 45'],
    ],
    [
      'According to the "Voice of Estavia" exit poll, Solano has 52.4%, Brandt 44.1% and Okoro 3.5%.',
      ['exit Voice of Estavia: Mira Solano 52.4, Ivo Brandt 44.1, Lena Okoro 3.5'],
    ],
    [
      'An exit poll conducted by the Center for Social Research, together with the Pollux fund, says that 52.4% of voters cast their ballots for Solano and 44.1% for Brandt.',
      ['exit Center for Social Research: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'State pollster Corvo said its exit poll showed Solano on 52.4% and Brandt at 44.1%.',
      ['exit Corvo: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      "Solano's share was put at 52.4 percent by Corvo and at 53.1 percent by Pollux in exit polls.",
      ['exit Corvo: Mira Solano 52.4', 'exit Pollux: Mira Solano 53.1'],
    ],
    [
      'Three exit polls gave Solano between 52 and 54 percent. The one by Corvo had her at 52.4 percent and Brandt at 44.1 percent.',
      ['exit Corvo: Mira Solano 52.4, Ivo Brandt 44.1'],
    ],
    [
      'A quick count by the observer group Clean Vote, from 400 polling stations, gave Solano 51.9 percent and Brandt 44.8 percent.',
      ['quick-count Clean Vote: Mira Solano 51.9, Ivo Brandt 44.8'],
    ],
    [
      'A parallel vote tabulation by the civic network Clean Vote put Solano on 51.9 percent.',
      ['quick-count Clean Vote: Mira Solano 51.9'],
    ],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('a poll beside a count', () => {
  const HEAD =
    'date 2031-05-15\n\nSolano wins presidential election in Estavia\n\nWith all ballots counted, Mira Solano won the presidential election in Estavia with 52.3% of the vote. Ivo Brandt received 44.6%, Lena Okoro 3.1%, the Central Election Commission said on Monday.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    ['Opinion polls before the vote had given Solano 55 percent.', ['opinion null: Mira Solano 55']],
    ['An exit poll released as voting ended had put Solano on 53.5%.', ['exit null: Mira Solano 53.5']],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('a poll of members before a leadership contest', () => {
  const HEAD =
    'date 2031-06-01\n\nWho will lead the Liberals?\n\nMembers of the Liberal Party choose a new leader this month. Tom Averill and Grace Ndiaye are left in the leadership contest.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    [
      'A YouGov poll of 1,022 party members gave Averill 62% and Ndiaye 38%.',
      ['opinion YouGov (1022): Tom Averill 62, Grace Ndiaye 38'],
    ],
    [
      'Averill is backed by 62% of members and Ndiaye by 38%, according to a YouGov survey.',
      ['opinion YouGov: Tom Averill 62, Grace Ndiaye 38'],
    ],
    [
      'A survey of party members by the website LiberalHome put Averill ahead with 58 percent, with 33 percent for Ndiaye and 9 percent undecided.',
      ['opinion LiberalHome: Tom Averill 58, Grace Ndiaye 33'],
    ],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('a poll before a referendum', () => {
  const HEAD =
    'date 2031-06-01\n\nNorland votes on the euro\n\nNorland will hold a referendum on joining the euro on June 14.\n\n';

  it.each<[sentence: string, polls: string[]]>([
    [
      'A poll by Norstat put support for the euro at 48 percent, with 41 percent against.',
      ['opinion Norstat: Yes 48, No 41'],
    ],
    [
      'The Yes camp leads 48 percent to 41 percent, according to a Norstat poll.',
      ['opinion Norstat: Yes 48, No 41'],
    ],
    [
      'A Norstat poll showed 48% would vote Yes and 41% No, with 11% undecided.',
      ['opinion Norstat: Yes 48, No 41'],
    ],
  ])('is read off %j', (sentence, polls) => {
    expect(pollsToldIn(HEAD + sentence)).toEqual(polls);
  });
});

describe('how a poll was made', () => {
  const HEAD =
    'date 2031-05-01\n\nPolls see a close race in Estavia\n\nMira Solano and Ivo Brandt are close together before the presidential election in Estavia on May 14, opinion polls show.\n\nA poll by Corvo has Solano on 43% and Brandt on 41%. ';

  it.each<[sentence: string, made: { universe: string | null; start?: string; end?: string }]>([
    [
      'Corvo interviewed 1,204 likely voters between April 20 and 24.',
      { universe: 'likely voters', start: '2031-04-20', end: '2031-04-24' },
    ],
    [
      'It was conducted from 28 April to 1 May among 1,000 adults.',
      { universe: 'adults', start: '2031-04-28', end: '2031-05-01' },
    ],
    [
      'The survey of 905 registered voters was conducted April 22-25.',
      { universe: 'registered voters', start: '2031-04-22', end: '2031-04-25' },
    ],
    ['It was taken on 27 April.', { universe: null, start: '2031-04-27', end: '2031-04-27' }],
    [
      'The interviews were held Dec. 29 to Jan. 3.',
      { universe: null, start: '2030-12-29', end: '2031-01-03' },
    ],
    ['The election is on May 14, a week after that of 5-6 May in Norland.', { universe: null }],
    ['It was conducted between February 30 and 31.', { universe: null }],
  ])('is read off %j', (sentence, { universe, start, end }) => {
    const [poll] = reportOf(HEAD + sentence).contests.flatMap(({ polls }) => polls);
    expect(poll).toMatchObject({ universe, fieldwork: start === undefined ? null : { start, end } });
  });
});
