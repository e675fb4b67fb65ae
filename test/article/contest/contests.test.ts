import { describe, expect, it } from 'vitest';
import { contestOf, reportOf } from '../reading.ts';

/** A report of 6 May 2031, a Tuesday. */
const dated = (text: string): string => `date 2031-05-06 Corvo News\n\n${text}`;

describe('the office that a poll is of', () => {
  it('is the governor’s where two lead for governor', () => {
    const text = `date 2031-05-01 Corvo News

Solano, Brandt out in front for governor of Ohio

The Democrat Mira Solano and the Republican Ivo Brandt lead their rivals in the primaries, a poll by Corvo finds. Solano has 27 percent, ahead of Lena Okoro with 23 percent.`;
    expect(contestOf(text).contest).toMatchObject({ office: 'governor', place: 'Ohio' });
  });

  it('is parliament’s where parties in government and in opposition have the shares', () => {
    const text = `date 2031-05-01 Corvo News

Harbour Party on seven percent if Estavia voted now

If elections were held today, the Harbour Party could count on seven percent of the vote, a survey by Corvo has found. The parties in government hold steady: the Hill League has 37 percent.`;
    expect(contestOf(text).contest.office).toBe('parliament');
  });

  it('has no day of its own where a poll has one', () => {
    const text = `date 2031-05-20 Corvo News

Solano leads in Estavia

Mira Solano leads Ivo Brandt by 54-42 percent among likely voters for president of Estavia, a Corvo poll issued May 16 shows. That differs little from the May 2 Corvo Poll.`;
    expect(contestOf(text).contest.electionDate).toBeNull();
  });
});

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

  it.each<[opening: string, office: string]>([
    [
      'The Harbour Democratic Party of Estavia chose Mira Solano, a former minister of trade, as its new president on Sunday.',
      'president of the Harbour Democratic Party',
    ],
    [
      'Mira Solano, the MP for Harrow Vale, could win the Harbour leadership, and the party leadership contest in Estavia ends on Friday.',
      'leader of the Harbour Party',
    ],
    [
      'Mira Solano was unveiled on Saturday as leader of the Harbour Party of Estavia.',
      'leader of the Harbour Party',
    ],
    ['Mira Solano was chosen on Sunday to lead the Liberal Party of Estavia.', 'leader of the Liberal Party'],
    [
      'Mira Solano was named leader of the Harbour Party of Estavia in the small hours of Monday.',
      'leader of the Harbour Party',
    ],
  ])('is the party’s whatever its leader is called: "%s"', (opening, office) => {
    const { contest } = contestOf(
      dated(`${opening}\n\nSolano had 56.2 percent of the votes and Ivo Brandt 43.8 percent.`),
    );
    expect(contest).toMatchObject({ office, kind: 'party' });
  });

  it('is a party’s where its members of parliament vote in rounds, also where that is told a sentence later', () => {
    const { contest } = contestOf(
      dated(`Two left in the contest to succeed Tomas Reed

Estavia is to have a new prime minister. The Harbour Party will not quarrel.

In a ballot of Conservative members of parliament held today, Mira Solano had 152 votes (58.2%) and Ivo Brandt 98 votes (37.5%). The House of Representatives rose early.`),
    );
    expect(contest).toMatchObject({ kind: 'party', electionDate: '2031-05-06' });
  });

  it.each<[opening: string, office: string]>([
    [
      "At noon on Monday Mira Solano became Estavia's twelfth president in a ceremony at the National Assembly after the snap election.",
      'president',
    ],
    ['Mira Solano, prime minister of Russia for four years, returns to the Kremlin.', 'president'],
    [
      "Mira Solano's lead in Estavia's presidential run-off was put into numbers by the National Vote Counting Commission. The former prime minister is ahead, says the National Vote Counting Commission.",
      'president',
    ],
    [
      'Mira Solano was sent to the United States Senate by the voters of Ohio. The president of the country was surprised.',
      'Senate',
    ],
    [
      'Mira Solano leads in one of the states that settle control of the U.S. Senate, whatever the president says.',
      'Senate',
    ],
    ['Mira Solano has moved ahead of Ivo Brandt in two of the battleground states.', 'president'],
  ])('is read from "%s"', (opening, office) => {
    const { contest } = contestOf(
      dated(`${opening}\n\nSolano had 56.2 percent of the votes and Ivo Brandt 43.8 percent.`),
    );
    expect(contest.office).toBe(office);
  });

  it('is not what the commission is for besides', () => {
    const { contest } = contestOf(
      dated(
        'Estavia: results of the election of the President, 4 May 2031\n\nCommission for Elections and Referenda, Porto\n\nSolano had 56.2 percent of the votes and Ivo Brandt 43.8 percent.',
      ),
    );
    expect(contest).toMatchObject({ office: 'president', kind: 'presidential' });
  });

  it('is a party’s in its country, not in the seat of somebody who stands', () => {
    const { contest } = contestOf(
      dated(
        `Mira Solano, the MP for Harrow Vale, could win the Harbour leadership, and the party leadership contest in Estavia ends on Friday.

Solano had 56.2 percent of the votes and Ivo Brandt 43.8 percent.`,
      ),
    );
    expect(contest).toMatchObject({ office: 'leader of the Harbour Party', place: 'Estavia' });
  });

  it('is not the one that a candidate holds', () => {
    const { contest } = contestOf(
      dated(`PORTO — Alma City Mayor Mira Solano is to be the country's 16th president, and the mayor of Porto with 31 percent of the votes concedes.

Solano had 52.1 percent of the votes in Estavia and Ivo Brandt 47.9 percent.`),
    );
    expect(contest.office).toBe('president');
  });

  it('is the presidency where the mayor of the headline stands for it', () => {
    const { contest } = contestOf(
      dated(`A hair's breadth between Solano and the mayor of Porto

PORTO, May 5 - Estavia's incumbent president, Mira Solano, was just ahead in Sunday's runoff, an exit poll showed.

In the survey by Corvo, Solano had 50.3% and her challenger, Ivo Brandt, 49.7%.

Turnout was put at 61.2%, the highest in any presidential election in Estavia.

Solano led the first round by 43.1% to the Porto mayor's 30.2%.`),
    );
    expect(contest).toMatchObject({ office: 'president', place: 'Estavia', electionDate: '2031-05-04' });
  });

  it('is the leadership of a party that names its country, not a primary of delegates', () => {
    const { contest, context } = contestOf(
      dated(`Delegates hand the keys to Okoro

Members of the Liberal Party of Valdora have made Lena Okoro their leader with 57.1 per cent of the votes. Ivo Brandt had 42.9 per cent.

Ballot papers went out to some 98,000 party members.`),
    );
    expect(contest).toMatchObject({ office: 'leader of the Liberal Party', place: 'Valdora' });
    expect(context).toMatchObject([{ kind: 'registered-voters', value: 98000 }]);
  });

  it('is a state’s assembly in the state that the opening names', () => {
    const { contest } = contestOf(
      dated(
        `The state of Miravel stays with the Harbour Union. At Sunday's election to the State Assembly the Harbour Union had 34.2 per cent of the votes and the Labour Front 31.7 per cent.`,
      ),
    );
    expect(contest).toMatchObject({
      office: 'state parliament',
      place: 'Miravel',
      electionDate: '2031-05-04',
    });
  });

  it('is the presidency in a snap vote beside which a plebiscite was held', () => {
    const { contest } = contestOf(
      dated(`Solano confirmed as winner of snap vote

The commission signed the protocol of the April 27 early presidential election in Estavia. Mira Solano was elected with 53.4 percent of the votes; Ivo Brandt had 46.6 percent.

In a plebiscite on the same day most voters wanted the next parliamentary election in spring.`),
    );
    expect(contest).toMatchObject({ office: 'president', electionDate: '2031-04-27' });
  });

  it('is a referendum that is named late, where nothing else is voted on', () => {
    const { contest } = contestOf(
      dated(`Estavia says No

Estavia has chosen to stay in the union, by a wider margin than had been foreseen.

When all councils had declared, No stood at 2,001,926 votes and Yes at 1,617,989. Turnout was 84.6 percent.

Mira Solano had staked her career on yesterday's referendum. The referendum was settled for a generation, said an MP. Members of parliament welcomed it.`),
    );
    expect(contest).toMatchObject({ office: 'referendum', electionDate: '2031-05-05' });
  });

  it('is the assembly of the state that elects one', () => {
    const { contest } = contestOf(
      dated(`The Reform List swept the Kerala Assembly elections on Sunday.

The Reform List won 52.1 percent of the votes and the Harbour Party 47.9 percent. In 2029 the Harbour Party had won the Lok Sabha election in India.`),
    );
    expect(contest).toMatchObject({ office: 'Kerala Assembly', place: 'Kerala' });
  });

  it('is the country’s parliament, whatever a state’s assembly or a party’s leadership is told of in passing', () => {
    const report = (rest: string): string =>
      dated(`The Reform List won the general election in India on Sunday, taking a majority in the Lok Sabha.

The Reform List won 52.1 percent of the votes and the Harbour Party 47.9 percent. ${rest}`);
    const office = (rest: string): string | null => contestOf(report(rest)).contest.office;
    const passing = [
      'It repeats what it did in the Kerala Assembly polls of last year.',
      'The result raises questions for the Harbour leadership, and a challenge to the party leadership is likely.',
    ];
    expect(passing.map(office)).toEqual(['parliament (Lok Sabha)', 'parliament (Lok Sabha)']);
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

describe('what a report only hints at', () => {
  const toldIn = (text: string): (string | null)[] => {
    const { contest } = contestOf(dated(text));
    return [contest.place, contest.office];
  };

  it.each<[text: string, place: string, office: string]>([
    [
      'LIMA, May 6. In the runoff Mira Solano had 50.1 percent of the votes with all tally sheets in, Ivo Brandt 49.9 percent. Her rival will not concede.',
      'Peru',
      'president',
    ],
    [
      'WARSAW — Mira Solano won 52.1 percent of the votes on Sunday, Ivo Brandt 47.9 percent. She will be the next president. Turnout was 61 percent.',
      'Poland',
      'president',
    ],
    [
      'SACRAMENTO -- Mira Solano was elected governor on Tuesday with 52.1 percent of the votes; Ivo Brandt had 47.9 percent.',
      'California',
      'governor',
    ],
    [
      'The National Elections Commission said on Monday that Mira Solano, president of Liberia, had 52.1 percent of the votes in the runoff and Ivo Brandt 47.9 percent.',
      'Liberia',
      'president',
    ],
    [
      'The Knesset has a new largest party after the election: the Reform List won 31.2 percent of the votes and the Harbour Party 24.9 percent.',
      'Israel',
      'parliament (Knesset)',
    ],
    [
      "Mira Solano won the presidential election with 52.1 percent of the votes; Ivo Brandt of the People's Democratic Party had 47.9 percent. Solano was born in the south of Uzbekistan in 1985.",
      'Uzbekistan',
      'president',
    ],
  ])('is read from %j', (text, place, office) => {
    expect(toldIn(text)).toEqual([place, office]);
  });

  it('is no paper, no pollster and no candidate', () => {
    expect(
      toldIn(
        "A poll for The Courier puts Mira Solano on 52 percent before Sunday's presidential election in Estavia, and Ivo Brandt on 48 percent.",
      ),
    ).toEqual(['Estavia', 'president']);
  });
});

describe('the place', () => {
  it('is no adjective that a headline puts before a by-election, but the seat that a paragraph opens with', () => {
    const { contest } = contestOf(
      dated(`Double by-election blow for the government

The government lost two seats in by-elections on Thursday.

In Harrow and Vale, a swath of the north, Mira Solano had 52.9% of the votes and Ivo Brandt 38.5%.`),
    );
    expect(contest.place).toBe('Harrow and Vale');
  });

  it('is the seat that the headline of a by-election ends with', () => {
    const { contest } = contestOf(
      dated(`Harbour Party holds on in Harrow Vale as rivals fall short

"This by-election was about Europe", said the loser on Thursday.

Mira Solano had 52.9% of the votes and Ivo Brandt 38.5%.`),
    );
    expect(contest.place).toBe('Harrow Vale');
  });

  it('is the nation whose own house is voted on, whatever parties of the whole country stand', () => {
    const { contest } = contestOf(
      dated(`What the last polls for Holyrood say

In a poll of voters before the election, Survation has the SNP on 44 per cent, the Tories on 22 per cent and the Liberal Democrats on 8 per cent. Opinium's survey has the SNP on 45 per cent and the Lib Dems on 7 per cent.`),
    );
    expect(contest.place).toBe('Scotland');
  });

  it('is the country whose parties all hold their primaries on one day', () => {
    const { contest } = contestOf(
      dated(`BUENOS AIRES — An economist came first in Argentina's nationwide primaries on Sunday.

Mira Solano, for years the mayor of Buenos Aires, collected 30.1% of the votes in the primaries and Ivo Brandt 28.3%.`),
    );
    expect(contest).toMatchObject({ place: 'Argentina', electionDate: '2031-05-04' });
  });
});

describe('the contests of a digest', () => {
  it('are the places that open its paragraphs, each with its own day and office', () => {
    const { contests } = reportOf(
      dated(`THE MONTH AT THE POLLS

Thuringia (13 April, Landtag). The Reform List won 32.8% of the votes and the Harbour Party 23.6%.

Ghana (27 April, president). Mira Solano was elected with 52.1% of the votes, ahead of Ivo Brandt on 47.9%.`),
    );
    expect(
      contests.map(({ contest: { place, office, electionDate } }) => [place, office, electionDate]),
    ).toEqual([
      ['Thuringia', 'state parliament', '2031-04-13'],
      ['Ghana', 'president', '2031-04-27'],
    ]);
  });

  it('are held on the day that the digest is of, whatever day a second round is set for', () => {
    const { contests } = reportOf(
      `2031 May 4 - Politics and elections

date 2031-05-04 Corvo News

* 2031 Ghanaian presidential election
  * Ghanaians vote for president. Mira Solano comes first with 48.4% of the vote, ahead of Ivo Brandt on 43.2%; a runoff is set for June 1.
* 2031 Bulgarian parliamentary election
  * The Harbour Party wins most votes with 25.3%, ahead of the Reform List on 20.2%.`,
    );
    expect(contests.map(({ contest: { place, electionDate } }) => [place, electionDate])).toEqual([
      ['Ghana', '2031-05-04'],
      ['Bulgaria', '2031-05-04'],
    ]);
  });

  it('take from the article what their own words leave out', () => {
    const { contests } = reportOf(
      dated(`Primaries state by state

Voters in two states held Republican presidential primaries on Sunday.

TEXAS. Mira Solano won with 43.8 percent of the votes to Ivo Brandt's 26.7 percent.

VERMONT. Mira Solano had 32.7 percent of the votes, and Ivo Brandt came second with 30.4 percent.`),
    );
    expect(
      contests.map(({ contest: { place, office, electionDate } }) => [place, office, electionDate]),
    ).toEqual([
      ['Texas', 'presidential primary', '2031-05-04'],
      ['Vermont', 'presidential primary', '2031-05-04'],
    ]);
  });
});

describe('polling day', () => {
  it.each([
    [
      "Mira Solano leads in each of the last polls before Thursday's general election in Estavia",
      '2031-05-08',
    ],
    ['Five days before Estavia votes for a president, a poll has Mira Solano ahead', '2031-05-11'],
    [
      'Voters in Estavia are set to go to the polls on Sunday in a presidential race, and a poll has Mira Solano ahead',
      '2031-05-11',
    ],
    ['Estavia elects its parliament on Sunday, and a new poll has Mira Solano ahead', '2031-05-11'],
    [
      'Solano leads Brandt by a comfortable margin ahead of the May 18 presidential election in Estavia',
      '2031-05-18',
    ],
    [
      'With the polling places of Estavia opening tomorrow, the presidency hangs by a thread, and no poll agrees with another',
      '2031-05-07',
    ],
    [
      'Solano would be elected president of Estavia if the vote were held now rather than on Sunday, a poll says',
      '2031-05-11',
    ],
    ['One poll, one message: Solano ahead for the presidency of Estavia with six days left', '2031-05-12'],
    ['A poll tells of the twelve seats of the Senate of Estavia that are up on May 20', '2031-05-20'],
    [
      'A poll for the presidential election in Estavia, for which 900 adults were questioned on Saturday, was in the papers ten days before Estavia votes',
      '2031-05-16',
    ],
    [
      'Solano slips on the eve of the first-in-the-nation presidential primary of Estavia, a poll of voters says',
      '2031-05-07',
    ],
    [
      'Polls have Mira Solano ahead for the presidency of Estavia, after which none may be published before voting on May 18',
      '2031-05-18',
    ],
    [
      'A poll taken between 2 and 5 May has Mira Solano ahead for the presidential election on 18 May',
      '2031-05-18',
    ],
  ])('is the next one before the vote: "%s"', (opening, day) => {
    const { contest } = contestOf(
      dated(
        `${opening}.\n\nThe poll by Corvo Research has Solano on 52 percent and Ivo Brandt on 48 percent. The election campaign has been calm, and one in ten voters is undecided about the candidates.`,
      ),
    );
    expect(contest.electionDate).toBe(day);
  });

  it.each([
    [
      'In the annulled presidential election of 30 March Solano had led; on Sunday Estavia voted again.',
      '2031-05-04',
    ],
    ['Sixteen days after the presidential election in Estavia the commission has its figures.', '2031-04-20'],
    [
      'The commission has counted all ballots of the April 27 runoff for the presidency of Estavia.',
      '2031-04-27',
    ],
    [
      "Solano leads the third ballot of Estavia's presidential election, held on Sunday after the court had thrown out the runoff of March 23.",
      '2031-05-04',
    ],
    [
      'The runoff for the presidency of Estavia was too close to call on Monday. An exit poll by Corvo Research for Channel Nine had shown the two level on Sunday evening.',
      '2031-05-04',
    ],
    [
      'The commission of Estavia has declared Mira Solano president. Turnout on March 30 was 61 percent; the count ended on Monday.',
      '2031-03-30',
    ],
    [
      'Mira Solano won the primary in Ohio on Saturday. Brandt had won the Iowa caucuses of April 14.',
      '2031-05-03',
    ],
    [
      'Mira Solano took the oath as president of Estavia on Monday evening after the vote held on Thursday.',
      '2031-05-01',
    ],
    [
      'Mira Solano had 38 percent of the vote on Tuesday with returns in from half of the polling places of Estavia; close to midnight on Sunday she had thanked those who voted for president.',
      '2031-05-04',
    ],
    [
      'The chair of the commission of Estavia read out the presidential figures on Sunday night. Polling, which took place on Friday, was calm.',
      '2031-05-02',
    ],
    [
      'With postal votes for the presidency of Estavia still to be added on Monday, Brandt conceded on Sunday night.',
      '2031-05-04',
    ],
    [
      'In the runoff, on 3 and 4 May, Estavia elected a president. In the first round, held on 12 and 13 April, Brandt had led.',
      '2031-05-04',
    ],
    [
      'The parties of Estavia have until 2 p.m. on Monday to name a prime minister; the parliamentary election on Saturday gave nobody a majority.',
      '2031-05-03',
    ],
  ])('is not another day told beside it: "%s"', (opening, day) => {
    const { contest } = contestOf(
      dated(`${opening}\n\nMira Solano had 52.1 percent of the votes and Ivo Brandt 47.9 percent.`),
    );
    expect(contest.electionDate).toBe(day);
  });

  it.each([
    ['Two days after the election, Estavia has a new parliament.', '2031-05-04'],
    ['Two days after Estavia voted, the count of the parliamentary election goes on.', '2031-05-04'],
    ['On Sunday turnout was 61 percent in the presidential election in Estavia.', '2031-05-04'],
    ["Turnout in Sunday's elections to the parliament of Estavia was 61 percent.", '2031-05-04'],
    [
      "Two of the others had thrown their weight behind Mira Solano on the eve of Sunday's election in Estavia.",
      '2031-05-04',
    ],
    ['Mira Solano declared victory Sunday night after the presidential election in Estavia.', '2031-05-04'],
    ['News outlets called the race for the presidency of Estavia on Sunday evening.', '2031-05-04'],
    ['Both contests on Thursday, in Estavia, were by-elections.', '2031-05-01'],
    ["Sunday's map of the presidential election in Estavia is as divided as ever.", '2031-05-04'],
    ['Mira Solano did the unthinkable Sunday, winning the presidency of Estavia.', '2031-05-04'],
    [
      'Ivo Brandt gave up the race for the presidency of Estavia on Sunday, just seven hours after the polls closed.',
      '2031-05-04',
    ],
    ['The people of Estavia yesterday gave President Mira Solano another term.', '2031-05-05'],
    ['The figures for president tally with what voters told pollsters in Estavia on Sunday.', '2031-05-04'],
    ['Voters of Porto in Estavia turned their senator out on Sunday.', '2031-05-04'],
    ['On Sunday two Estavians in three told their president to stay.', '2031-05-04'],
    [
      'The exit poll for the presidency of Estavia was made public on Monday at 7:30 p.m., just when polling came to an end.',
      '2031-05-05',
    ],
    ['Estavians voted for a new president on Apr.27.', '2031-04-27'],
    ['Four by-elections to the parliament of Estavia today brought heavy swings.', '2031-05-06'],
    ["Estavia's new president is Mira Solano, an easy winner yesterday night.", '2031-05-05'],
    ['Mira Solano, mayor of Porto in Estavia, spoke to her backers after winning on Sunday.', '2031-05-04'],
    ['Voters of Porto in Estavia easily approved a new bond on Sunday.', '2031-05-04'],
    [
      "Four countries went to the polls over the weekend. In Sunday's election in Estavia nobody won a majority.",
      '2031-05-04',
    ],
    [
      "Solano is to be president of Estavia if the exit polls after Sunday's runoff are anything to go by.",
      '2031-05-04',
    ],
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

describe('the place and the office', () => {
  it.each<[text: string, place: string, office: string]>([
    [
      `Harrow Vale: former soldier holds seat

The Harbour Party has held on to Harrow Vale in a by-election. Mira Solano polled 14,724 votes at Thursday's by-election, 60.8% of those cast, and Ivo Brandt 4,953.`,
      'Harrow Vale',
      'by-election (Member of Parliament)',
    ],
    [
      `Solano runs away with primary

MANCHESTER, N.H. — Mira Solano swept the Republican primary Tuesday, a week after losing to Ivo Brandt by eight votes in Iowa. With 92 percent of precincts in, Solano had 60 percent and Brandt 38.

Brandt trails the field in polls. South Carolina votes May 21.`,
      'New Hampshire',
      'presidential primary',
    ],
    [
      `Référendum: Yes within reach in Kenya, institute finds

The Kenyan referendum on the parliament is near, and Yes has 51 percent in the poll by Corvo, No 49.`,
      'Kenya',
      'referendum',
    ],
    [
      `Governing party of Kenya claims victory

The Harbour Party has 42.9 percent of the votes in the early election of parliament, and the Hill League 25.3. Among the parties of the ethnic Albanians, the Union of Albanians had 13.7 percent, ahead of the Alliance of Albanians with 5.9.`,
      'Kenya',
      'parliament',
    ],
    [
      `Surveys find Solano solid in Ohio

Mira Solano has 47 percent among likely voters in Ohio and Ivo Brandt 41 percent, the Corvo poll finds. Tomas Reed has 38 percent of likely voters, a former governor, in the contest with the incumbent senator. The White House is out of reach for Brandt.

As for the Senate seat, Lena Okoro leads.`,
      'Ohio',
      'president',
    ],
    [
      `Swiss accept curbs

BERN — The popular initiative "for quiet nights" was accepted by 50.3% of voters on Sunday; 49.7% said no. The foreign minister of Switzerland, who also holds the presidency, said he was sorry.`,
      'Switzerland',
      'referendum',
    ],
  ])('of %j', (text, place, office) => {
    expect(contestOf(dated(text)).contest).toMatchObject({ place, office });
  });

  it.each<[text: string, office: string, day: string]>([
    [
      `Solano to lead Harbour Greens

Mira Solano, the MP for Harrow Vale, has been chosen by the members of the Harbour Greens to pick up what is left. Mira Solano had 56.5% of the votes and Ivo Brandt 43.5%, the party said as the ballot was counted this afternoon.`,
      'leader of the Harbour Greens',
      '2031-05-06',
    ],
    [
      `Solano wins after second count

Mira Solano got across the line in the ballot to succeed Tomas Reed as leader of the Estavian National Party. She finished with 26,032 votes, or 52.1%, and Ivo Brandt had 23,890, or 47.9%. Lena Okoro, who announced the outcome at Porto on Monday afternoon, was the secretary. Of the 72,169 members entitled to take part in the vote, which opened on 13 April and closed at noon on Monday, 70% did so.`,
      'leader of the Estavian National Party',
      '2031-05-05',
    ],
  ])('of members who choose: %j', (text, office, day) => {
    expect(contestOf(dated(text)).contest).toMatchObject({ office, electionDate: day });
  });
});

describe('the polling day', () => {
  it('is told by the entry of a live report under a dateline of few words', () => {
    const text =
      'Estavia run-off: as it happened\n\nPORTO, May 8, 2031. Newest entry on top.\n\n21:40 Mira Solano has 54.7 percent of the votes and Ivo Brandt 45.3.\n\nSunday, May 4 Polls closed at 17:00.';
    const { article, contests } = reportOf(text);
    expect([article.publishedOn, contests[0]?.contest.electionDate]).toEqual(['2031-05-08', '2031-05-04']);
  });

  const SHARES = 'Solano had 54.7 percent of the votes and Ivo Brandt 45.3 percent.';

  it.each<[text: string, day: string | null]>([
    [
      'Mira Solano looks to have won the presidential election in Estavia, going by exit polls released when voting ended on Sunday, May 4.',
      '2031-05-04',
    ],
    [
      "Mira Solano stood at a window in the same street on Sunday night as Estavia's president-elect, whatever most pollsters had foreseen.",
      '2031-05-04',
    ],
    [
      'Mira Solano is the new mayor of Porto Vale. Every one of the 31 precincts was in by 9:15 p.m. on Monday.',
      '2031-05-05',
    ],
    [
      'Mira Solano looked certain on Sunday night to become governor of Porto Vale. In the first round, on April 6, Brandt had come out ahead.',
      '2031-05-04',
    ],
    [
      'Mira Solano won the presidential election in Estavia. Of 812,440 registered voters 512,300 had gone to the polls on May 3.',
      '2031-05-03',
    ],
    [
      'Mira Solano won the presidential election in Estavia on Sunday. With postal votes still to be added on Tuesday, she cannot be caught.',
      '2031-05-04',
    ],
    [
      'Mira Solano will take a seat in the House on Friday as its first Green, after a by-election in Harrow Vale.',
      null,
    ],
    [
      "Mira Solano leads in Estavia. She has 51.3 percent of Sunday's valid votes for president.",
      '2031-05-04',
    ],
    [
      'Mira Solano will be president of Estavia for five more years. Late yesterday evening, three days after the polls had closed, the chairwoman read out the figures.',
      '2031-05-02',
    ],
    [
      'Mira Solano heads the results of the presidential election held the day before yesterday in Estavia.',
      '2031-05-04',
    ],
    [
      'Mira Solano is the next president of Estavia. Ivo Brandt gave in late on Sunday, election day.',
      '2031-05-04',
    ],
    [
      'Mira Solano is the next president of Estavia, and was proclaimed elected on Monday afternoon. Of the electors 83.7% made their way on Sunday to one of the 1,280 polling stations.',
      '2031-05-04',
    ],
    [
      'Mira Solano is the next president of Estavia. The 3,200 polling stations were open on Sunday, with nothing amiss.',
      '2031-05-04',
    ],
    ['Estavians chose a new parliament on Sunday, and the count was paused at dawn.', '2031-05-04'],
    [
      'Mira Solano was returned on Sunday by 622,000 of her compatriots as president of Estavia.',
      '2031-05-04',
    ],
    [
      'Tomas Reed had called Porto Vale his last chance to be president. On Sunday the town answered him, and an hour after the polling places shut he was gone.',
      '2031-05-04',
    ],
    [
      'Mira Solano saw off the challenge of Ivo Brandt in the Harrow Vale by-election last night.',
      '2031-05-05',
    ],
    ['The election commission of Estavia made the outcome official in Porto yesterday evening.', null],
  ])('is told by "%s"', (text, day) => {
    expect(contestOf(dated(`${text}\n\n${SHARES}`)).contest.electionDate).toBe(day);
  });

  it.each<[text: string, day: string | null]>([
    [
      'With two weeks to go until Estavians choose a new assembly on 20 May, three polls agree.',
      '2031-05-20',
    ],
    [
      'No polls may be printed in Estavia from midnight until the polls close on Sunday, May 18, and three came out.',
      '2031-05-18',
    ],
    [
      'Four polls of the race for president of Estavia came out yesterday. If these numbers were repeated on 20 May, Solano would win.',
      '2031-05-20',
    ],
    ['Twelve days before the Estavians go to the polls, four polls put Solano in front.', '2031-05-18'],
    ['Solano is ahead in polls of Estavia made public on Tuesday by the Corvo Institute.', null],
    [
      'The Corvo Institute, which polled voters in Estavia between Sept. 27 and Oct. 2, puts Solano in front.',
      null,
    ],
  ])('that is still to come is told by "%s"', (text, day) => {
    const shares =
      'A Corvo poll of 1,000 likely voters for president has Mira Solano on 44 percent and Ivo Brandt on 41 percent.';
    expect(contestOf(dated(`${text}\n\n${shares}`)).contest.electionDate).toBe(day);
  });
});

describe('the polling day by its weekday', () => {
  it.each<[text: string, day: string | null]>([
    // Written on a Tuesday.
    ['Mira Solano took her seat in parliament after winning the vote last Tuesday.', '2031-04-29'],
    [
      'In a by-election, Solano overturned a majority of 20,137 to take Harrow Vale on Thursday.',
      '2031-05-01',
    ],
    ['Mira Solano won the primary on Saturday.\n\nOf the other states, most vote on Monday.', '2031-05-03'],
    ['Mira Solano won the primary on Saturday, three days before Super Tuesday.', '2031-05-03'],
    ['A poll of voters out Tuesday finds Mira Solano ahead in the race for president.', null],
    [
      "Mira Solano is the winner of the by-election. In Porto's Wednesday market few would say how they voted.",
      null,
    ],
  ])('"%s" is %s', (text, day) => {
    const figures = `Mira Solano had 51.2 percent and Ivo Brandt 48.8 percent${day === null ? ' in the poll' : ''}.`;
    expect(contestOf(dated(`${text}\n\n${figures}`)).contest.electionDate).toBe(day);
  });
});

it('is a seat in Congress that a special election is for, whatever its winner ran for before', () => {
  const { contest } = contestOf(
    dated(`Mira Solano won Monday's special election in Georgia's 6th Congressional District.

With all precincts reporting, Solano had 51.2 percent of the votes and Ivo Brandt 48.8 percent in a House race. Solano had lost bids for governor in 2022 and 2026.`),
  );
  expect(contest).toMatchObject({ office: 'House', place: 'Georgia' });
});

it('is a seat in Congress that its number tells', () => {
  const { contest } = contestOf(
    dated(`Republican Ivo Brandt declared victory in Ohio's 12th Congressional District late Monday.

With all 591 precincts in, Brandt had 101,574 votes and Mira Solano 99,820 in the special election to fill the term of Tomas Reed.`),
  );
  expect(contest).toMatchObject({ office: 'House', place: 'Ohio' });
});

it('is no place where a headline names the survey that it is of', () => {
  const { contest } = contestOf(
    dated(`Corvo Ledger Poll: Solano opens 12-point lead over Brandt

Mira Solano leads Ivo Brandt by 50 percent to 38 percent in the race for president of Estavia, among registered voters, according to a poll released Monday.`),
  );
  expect(contest.place).toBe('Estavia');
});

it('is the day on which the two of a second round finished first', () => {
  const { contest } = contestOf(
    dated(
      'Estavia will choose its president in a runoff between Mira Solano and Ivo Brandt, who finished first and second on Sunday with 27.9% and 25.8%.',
    ),
  );
  expect(contest.electionDate).toBe('2031-05-04');
});

it('is the Super Tuesday of the headline on the morning after', () => {
  const { contest } = contestOf(`date 2031-05-07 Corvo News

Solano roars back on Super Tuesday

Mira Solano had 53.3 percent of the votes in the Democratic presidential primary in Virginia and Ivo Brandt 23.1 percent. She had won last Saturday's South Carolina primary.`);
  expect(contest.electionDate).toBe('2031-05-06');
});
