import { describe, expect, it } from 'vitest';
import { contestOf, pollsOf, refusalOf, resultsOf, setAsideOf } from '../reading.ts';

const COUNTED =
  'date 2031-05-06\n\nWith all votes counted, Mira Solano won the presidential election in Estavia with 52.3% of the vote. Ivo Brandt received 47.7%.\n\n';
const ASKED =
  'date 2031-05-01\n\nPolls see a close race in Estavia\n\nMira Solano and Ivo Brandt are close together before the presidential election in Estavia, opinion polls show.\n\n';
const LEFT =
  'date 2031-05-04\n\nExit polls put Solano ahead in Estavia\n\nMira Solano is ahead of Ivo Brandt in the presidential election in Estavia, exit polls suggested on Sunday.\n\n';

/** The last poll's makers and sample: "Corvo for Tele Uno, 1200". */
function makersOf(text: string): string | undefined {
  return contestOf(text)
    .polls.map(({ pollster, sponsor, sampleSize }) => `${pollster} for ${sponsor}, ${sampleSize}`)
    .at(-1);
}

describe('whose a poll is', () => {
  it.each([
    ['Corvo Research gives Solano 48.4% and Brandt 45.1%.'],
    [
      'The numbers differ little: Corvo Research, which worked for Tele Uno, puts Solano on 48.4% and Brandt on 45.1%.',
    ],
    ['Solano has 48.4% and Brandt 45.1%, according to Corvo Research.'],
    ['In the poll of Corvo Research, Solano has 48.4% and Brandt 45.1%.'],
    ['According to the poll by Corvo Research, Solano secured 48.4% and Brandt 45.1%.'],
    ['The survey that Corvo Research made in April has Solano on 48.4% and Brandt on 45.1%.'],
  ])('is told by %j', (sentence) => {
    expect(pollsOf(`${ASKED}${sentence}`)).toEqual([
      'opinion Corvo Research: Mira Solano 48.4, Ivo Brandt 45.1',
    ]);
  });

  it('is anybody who gives others their shares where polls are the matter', () => {
    expect(
      pollsOf(`${ASKED}Pollux saw Solano on 48% and Brandt on 45%, Kastor had them on 47% and 46%.`),
    ).toEqual([
      'opinion Pollux: Mira Solano 48, Ivo Brandt 45',
      'opinion Kastor: Mira Solano 47, Ivo Brandt 46',
    ]);
  });

  it('is nobody named where an authority gives the shares', () => {
    const text = `${COUNTED}Before, an exit poll by Corvo had seen Solano on 51%. The National Electoral Board then gave Brandt 47.7%.`;
    expect(pollsOf(text)).toEqual(['exit Corvo: Mira Solano 51']);
  });

  it('may be told behind each share, for one name', () => {
    const text = `${LEFT}Solano stands at 51.3% according to Corvo, 50% according to Pollux (for the broadcaster KTV) and 49.8% in the survey by Kastor.`;
    expect(pollsOf(text)).toEqual([
      'exit Corvo: Mira Solano 51.3',
      'exit Pollux: Mira Solano 50',
      'exit Kastor: Mira Solano 49.8',
    ]);
  });

  it('may be told late of a poll already read', () => {
    const text = `${LEFT}Solano won 55.4 percent of the vote, according to an exit poll. Brandt got 44.6 percent, the Corvo poll for KTV showed.`;
    expect(pollsOf(text)).toEqual(['exit Corvo: Mira Solano 55.4, Ivo Brandt 44.6']);
  });
});

describe('a poll that a headline tells of', () => {
  const RACE =
    'Mira Solano, Ivo Brandt and Lena Okoro stand in the presidential election in Estavia in May, and voters are divided.';

  it('is the one that the report then tells more of', () => {
    const text = `date 2031-05-01 Corvo News\n\nOnly seven percent for Okoro in new poll\n\n${RACE} In a survey made by Corvo, Solano has 48 percent, Brandt 45 and Okoro 7.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Mira Solano 48, Ivo Brandt 45, Lena Okoro 7']);
  });

  it('is of the only house there is, if that gives other figures after', () => {
    const text = `date 2031-05-01 Corvo News\n\nFresh polls put Solano on 52 percent and Brandt on 48\n\n${RACE} A poll by Corvo found Solano on 49 percent, Brandt on 44 and Okoro on 7.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo: Mira Solano 52, Ivo Brandt 48',
      'opinion Corvo: Mira Solano 49, Ivo Brandt 44, Lena Okoro 7',
    ]);
  });
});

describe('a house that is named beside what it is', () => {
  it.each([
    [
      'The "Open Mind" international research institute, in turn, says that Solano got 51.45% of the vote.',
      'Open Mind',
    ],
    ['Social research centre Meridian made an exit poll, which gave Solano 51.45% of the vote.', 'Meridian'],
    ["KTV's exit poll, by Intercampo, gave Solano 51.45% of the vote.", 'Intercampo'],
    ['The Sigma institute, for Tele Uno, gave Solano 51.45% of the vote.', 'Sigma'],
  ])('is the pollster in %j', (sentence, pollster) => {
    const text = `${LEFT}${sentence}`;
    expect(resultsOf(text)).toEqual([]);
    expect(contestOf(text).polls.map((poll) => poll.pollster)).toEqual([pollster]);
  });
});

describe('a table of polls', () => {
  it('tells of a poll in each line, and of no election or average', () => {
    const text = `${ASKED}Pollster Fieldwork Sample UDP NLF Others Lead
Corvo / Posta 22–25 Apr 1,020 41.4 36.8 21.8 4.6
Pollux Centre 17–21 Apr 850 39 38 23 1
2027 election 3 May 2027 – 38.9 40.2 20.9 1.3`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo: UDP 41.4, NLF 36.8',
      'opinion Pollux Centre: UDP 39, NLF 38',
    ]);
    expect(contestOf(text).polls.map(({ sponsor, sampleSize }) => [sponsor, sampleSize])).toEqual([
      ['Posta', 1020],
      [null, 850],
    ]);
    expect(resultsOf(text)).toEqual([]);
  });
});

describe('who paid for a poll and who was asked', () => {
  it.each([
    ['A Corvo poll of 1,006 adults for the daily Posta gave Solano 48%.', 'Corvo for Posta, 1006'],
    [
      'A poll made by Corvo at the request of the newspaper Posta gave Solano 48%. It is based on a sample of 1,115 people.',
      'Corvo for Posta, 1115',
    ],
    [
      'Corvo, which worked for the channel bTV, gives Solano 48%. The institute questioned 7,420 people.',
      'Corvo for bTV, 7420',
    ],
    [
      'A poll by Corvo had Solano on 48%. It was taken among 1,600 voters in their homes.',
      'Corvo for null, 1600',
    ],
    [
      'A poll by Corvo had Solano on 48%. The interviews were held with 899 registered voters.',
      'Corvo for null, 899',
    ],
  ])('are told by %j', (sentence, expected) => {
    expect(makersOf(`${ASKED}${sentence}`)).toBe(expected);
  });

  it('goes by place where several places were asked', () => {
    const text = `${ASKED}In Nevada, Solano leads Brandt 48% to 44%, according to a Corvo poll. Arizona is closer: Solano 47%, Brandt 46%. Corvo questioned 905 likely voters in Nevada and 1,012 in Arizona.`;
    expect(
      contestOf(text).polls.map(({ area, sampleSize, shares }) => [
        area,
        sampleSize,
        ...shares.map(({ sharePercent }) => sharePercent),
      ]),
    ).toEqual([
      ['Nevada', 905, 48, 44],
      ['Arizona', 1012, 47, 46],
    ]);
  });

  it('goes to the first or second poll where the sentence opens with it', () => {
    const text = `${LEFT}An exit poll by Corvo gave Solano 51%. A rival exit poll by Pollux put her at 50% and Brandt at 46%. The first exit poll questioned 5,800 voters.`;
    expect(contestOf(text).polls.map(({ pollster, sampleSize }) => [pollster, sampleSize])).toEqual([
      ['Corvo', 5800],
      ['Pollux', null],
    ]);
  });

  it("takes no candidate's votes for people asked", () => {
    const text = `${COUNTED}An exit poll by Corvo had Solano on 51%.\n\nThe other candidates together polled 61,361.`;
    expect(makersOf(text)).toBe('Corvo for null, null');
  });
});

describe('the shares of a poll', () => {
  it('goes with its pair from place to place', () => {
    const text = `${ASKED}According to a Corvo poll, Solano leads Brandt in Ohio, 48 percent to 39 percent, and in Florida, 44 percent to 39 percent.`;
    expect(contestOf(text).polls.map(({ area, shares }) => [area, shares.length])).toEqual([
      ['Ohio', 2],
      ['Florida', 2],
    ]);
  });

  it('are of the place that closes them', () => {
    const text = `${ASKED}According to a Corvo poll, Solano leads Brandt 49 percent to 43 percent in Ohio, 48 percent to 44 percent in Nevada and 47 percent to 42 percent in Florida.`;
    expect(
      contestOf(text).polls.map(({ area, shares }) => [
        area,
        ...shares.map(({ sharePercent }) => sharePercent),
      ]),
    ).toEqual([
      ['Ohio', 49, 43],
      ['Nevada', 48, 44],
      ['Florida', 47, 42],
    ]);
  });

  it('are of the place that opens them, whatever percentage stands before', () => {
    const text = `${ASKED}The Corvo poll, with a margin of error of 3 percent, found Solano in Ohio at 49 percent, in Nevada at 45 percent.`;
    const [first] = contestOf(text).polls;
    expect([first?.area, first?.shares.map(({ sharePercent }) => sharePercent)]).toEqual(['Ohio', [49]]);
  });

  it('are of both where the two are level', () => {
    expect(
      pollsOf(
        `${ASKED}Solano is no longer ahead of Brandt. A poll by Corvo had the two level on 48 percent each.`,
      ),
    ).toEqual(['opinion Corvo: Mira Solano 48, Ivo Brandt 48']);
  });

  it('are those of the answers in a referendum', () => {
    const text =
      'date 2031-05-01\n\nA new survey by Corvo shows 48 percent of Estavians would vote No in the May 15 referendum on the constitution and 44 percent would vote Yes.';
    expect(pollsOf(text)).toEqual(['opinion Corvo: No 48, Yes 44']);
  });

  it('keep the two ballots of a mixed system apart', () => {
    const text = `${ASKED}In a poll by Corvo the Greens have 24%. On the regional list the Greens would get 29%.`;
    expect(contestOf(text).polls.map(({ area, shares }) => [area, shares[0]?.sharePercent])).toEqual([
      [null, 24],
      ['regional list', 29],
    ]);
  });

  it.each([
    ['Among women, Solano leads Brandt 60% to 35%.', '60 percent subgroup'],
    ['Men favour Brandt 54% to 42%, while women break for Solano, 55% to 39%.', '54 percent subgroup'],
    ['In the same series in March Solano had 44%.', '44 percent subgroup'],
    ['Some 14% are undecided.', '14 percent unrelated'],
    ['Asked for the best president, 33% named Solano.', '33 percent subgroup'],
  ])('are not those of %j', (sentence, expected) => {
    const text = `${ASKED}A poll by Corvo has Solano on 48% and Brandt on 45%. ${sentence}`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Mira Solano 48, Ivo Brandt 45']);
    expect(setAsideOf(text)).toContain(expected);
  });
});

describe('polls beside a count', () => {
  it('never become results', () => {
    const text = `${COUNTED}The pollsters had a bad night. On the eve of the vote Corvo saw Solano at 44% and Brandt at 50%. At nine in the evening the exit poll of Pollux had read: Solano 47.5%, Brandt 49%.`;
    expect(resultsOf(text)).toEqual(['Mira Solano 52.3%', 'Ivo Brandt 47.7%']);
    expect(pollsOf(text)).toEqual([
      'opinion Corvo: Mira Solano 44, Ivo Brandt 50',
      'exit Pollux: Mira Solano 47.5, Ivo Brandt 49',
    ]);
  });

  it('are exit polls where voters were asked at the doors', () => {
    const text = `${COUNTED}Corvo, which had questioned 8,400 voters on their way out of 300 stations, had made it closer in its poll: Solano 50.6%, Brandt 49.4%.`;
    expect(pollsOf(text)).toEqual(['exit Corvo: Mira Solano 50.6, Ivo Brandt 49.4']);
  });

  it('are all there is in a projection that rests on them', () => {
    const text = `date 2031-05-04\n\nMira Solano won the presidential election in Estavia with 52.1 percent, exit polls showed.\n\nIvo Brandt took 47.9 percent of the vote. Official results are expected on Monday.`;
    expect(resultsOf(text)).toEqual([]);
    expect(pollsOf(text)).toEqual(['exit null: Mira Solano 52.1, Ivo Brandt 47.9']);
  });

  it('have what is told according to one, and the list that goes on in a paragraph of its own', () => {
    const report = `date 2031-05-06 Corvo News

With 7,822 of 8,273 polling stations processed the Harbour Party has 46.9 percent of the votes in Estavia's parliamentary election.

Projections by Ipsos (sample processed: 95.3 percent): the Harbour Party is first with 46.3 percent, the Reform Party has 23.6 percent and the Workers Party 6.6 percent.

Two more parties are in as well: the Green Party with 1.7 percent of the vote and the Farmers Party with 0.9.`;
    expect([resultsOf(report), pollsOf(report)]).toEqual([
      ['Harbour Party 46.9%'],
      [
        'opinion Ipsos: Harbour Party 46.3, Reform Party 23.6, Workers Party 6.6, Green Party 1.7, Farmers Party 0.9',
      ],
    ]);
  });

  it('are all there is while the count is still to come', () => {
    const text = `${LEFT}Solano would have 51.2% against 48.8% for Brandt. The commission is expected to publish first official results at midnight. At the last election five years ago Solano won in one round with 54.7%.`;
    expect(resultsOf(text)).toEqual([]);
    expect(pollsOf(text)).toEqual(['exit null: Mira Solano 51.2, Ivo Brandt 48.8']);
  });

  it('are no push polls and no polls of readers', () => {
    expect(
      refusalOf(
        'date 2031-05-06\n\nThe bakery let its customers choose. In a Twitter poll, 61% chose rye and 39% wheat.',
      ),
    ).toBe('E001');
  });
});

it('somebody’s percent of the poll are of the count', () => {
  const text =
    'date 2031-05-06\n\nWith all votes counted, Mira Solano won the presidential election in Estavia with 52.3% of the poll, while Ivo Brandt gained 47.7% of the poll.';
  expect(pollsOf(text)).toEqual([]);
  expect(resultsOf(text)).toEqual(['Mira Solano 52.3%', 'Ivo Brandt 47.7%']);
});

describe('figures of a poll’s report that are none of the poll', () => {
  const PARTIES =
    'date 2031-05-01 Corvo News\n\nHarbour Party is back in front in new poll\n\nThe Harbour Party leads the Hill League and the Greens before the general election in Estavia. In a poll by Corvo for the election the Harbour Party is on 36 percent, the Hill League on 31, the Greens on 18 and the Moderates on 8.';

  it('are how many are content with the parties’ leaders', () => {
    const text = `${PARTIES} Mira Solano, leader of the Greens, is up a point to 47 percent, and Ivo Brandt of the Moderates is on 17 percent.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo: Harbour Party 36, Hill League 31, Greens 18, Moderates 8',
    ]);
  });

  it('are the shares of an election that was held', () => {
    const text = `${PARTIES} In the general election on February 23, the Harbour Party received 28.5 percent, the Hill League 20.8 percent and the Greens 11.6 percent. The Coast Alliance got 4.3 percent then.`;
    expect(pollsOf(text)[0]).toContain('Harbour Party 36, Hill League 31, Greens 18, Moderates 8');
  });

  it('are the negatives of somebody', () => {
    const text = `${ASKED}In a Corvo poll Solano has 48 percent and Brandt 43. The negatives of Okoro have climbed past 50 percent.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Mira Solano 48, Ivo Brandt 43']);
  });
});

describe('a share in a poll', () => {
  it.each([
    ['The Harbour Party (HP) and the Hill League (HL) each received four percent in the poll by Corvo.'],
    ['Four percent each went to the Harbour Party and to the Hill League in the poll by Corvo.'],
  ])('is that of all it is told of each in %j', (sentence) => {
    const text = `date 2031-05-01 Corvo News\n\nGreens lead in new poll\n\nThe Greens lead before the general election in Estavia, well ahead of the Harbour Party and the Hill League. ${sentence}`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Harbour Party 4, Hill League 4']);
  });

  it('may have stayed where it was', () => {
    const text = `${ASKED}In a Corvo poll Solano is on 48 percent, while Brandt has not moved from 43 percent.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Mira Solano 48, Ivo Brandt 43']);
  });

  it('may be in a pair with that of the only other one named before', () => {
    const text = `${ASKED}In a Corvo poll Solano has 48 percent and Brandt 43. Lena Okoro stays far too strong for Tomas Reed in the Senate race. Okoro is ahead, 55 to 38 percent.`;
    expect(pollsOf(text)).toEqual([
      'opinion Corvo: Mira Solano 48, Ivo Brandt 43, Lena Okoro 55, Tomas Reed 38',
    ]);
  });

  it('goes on behind other surveys that are named in passing', () => {
    const text = `${ASKED}In a Corvo poll Solano has 48 percent. Brandt has stayed close in a number of surveys. Brandt has 43 percent.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Mira Solano 48, Ivo Brandt 43']);
  });

  it('may stand in a pair behind "by", or with its percent attached', () => {
    const text = `${ASKED}In a Corvo poll Solano is ahead of Brandt by 54-42percent among likely voters.`;
    expect(pollsOf(text)).toEqual(['opinion Corvo: Mira Solano 54, Ivo Brandt 42']);
  });
});
