import { describe, expect, it } from 'vitest';
import { contestOf, resultsOf } from '../reading.ts';

const HEAD = 'date 2031-05-05\n\nEstavia: presidential election of 4 May 2031\n\n';

/** The figures of the vote as a whole below two contenders' rows: "registered-voters 812440, turnout 61.7%". */
function totalsOf(rows: string): string {
  const table = `${HEAD}Candidate Votes %\nMira Solano 308,250 61.50\nIvo Brandt 192,966 38.50\n\n${rows}`;
  return contestOf(table)
    .context.map(({ kind, value, unit, qualifier }) =>
      [
        kind,
        ...(qualifier === 'exactly' ? [] : [qualifier]),
        `${value}${unit === 'percent' ? '%' : ''}`,
      ].join(' '),
    )
    .join(', ');
}

describe('a table that lost its lines', () => {
  it.each([
    [
      'bars',
      'Candidate | Party | Votes | %\nMira Solano | HP | 14,882 | 61.3\nIvo Brandt | RP | 9,407 | 38.7',
    ],
    [
      'slashes',
      'Candidate / Party / Votes / %\nMira Solano / HP / 14,882 / 61.3\nIvo Brandt / RP / 9,407 / 38.7',
    ],
    [
      'dashes',
      'Candidate - Party - Votes - %\nMira Solano - HP - 14,882 - 61.3\nIvo Brandt - RP - 9,407 - 38.7',
    ],
    [
      'long dashes',
      'Candidate – Party – Votes – %\nMira Solano – HP – 14,882 – 61.3\nIvo Brandt – RP – 9,407 – 38.7',
    ],
    [
      'dots',
      'Candidate · Party · Votes · %\nMira Solano · HP · 14,882 · 61.3\nIvo Brandt · RP · 9,407 · 38.7',
    ],
    [
      'dashes and a share without its sign',
      'Candidate – Party – Votes – Share\nMira Solano – HP – 14,882 – 61.3\nIvo Brandt – RP – 9,407 – 38.7',
    ],
    ['semicolons', 'Candidate; Party; Votes; %\nMira Solano; HP; 14,882; 61.3\nIvo Brandt; RP; 9,407; 38.7'],
    [
      'the party first',
      'Party / Candidate / Votes / %\nHP - Mira Solano - 14,882 - 61.3\nRP - Ivo Brandt - 9,407 - 38.7',
    ],
    [
      'a rank first',
      'No. | Candidate | Party | Votes | %\n1 | Mira Solano | HP | 14,882 | 61.3\n2 | Ivo Brandt | RP | 9,407 | 38.7',
    ],
  ])('is read with %s between its cells', (_, table) => {
    const { results } = contestOf(HEAD + table);
    expect(results.map(({ name, party, votes, sharePercent }) => [name, party, votes, sharePercent])).toEqual(
      [
        ['Mira Solano', 'HP', 14882, 61.3],
        ['Ivo Brandt', 'RP', 9407, 38.7],
      ],
    );
  });

  it('has votes beside a share where its header lost the signs between its cells', () => {
    expect(
      contestOf(
        `${HEAD}Candidate Party Votes Share\nMira Solano HP 14,882 61.30%\nIvo Brandt Independent 9,407 38.70%`,
      ).results.map(({ name, party, votes, sharePercent }) => [name, party, votes, sharePercent]),
    ).toEqual([
      ['Mira Solano', 'HP', 14882, 61.3],
      ['Ivo Brandt', 'Independent', 9407, 38.7],
    ]);
  });

  it('is one table where the page parts all of its lines', () => {
    const rows = [
      'Mira Solano (Harbour) 13,826 (61.0%)',
      'Ivo Brandt (Reform) 8,497 (37.5%)',
      'Tomas Reed (Island) 334 (1.5%)',
    ];
    expect(resultsOf(`${HEAD}The result in full:\n\n${rows.join('\n\n')}`)).toEqual([
      'Mira Solano 61% 13826 votes',
      'Ivo Brandt 37.5% 8497 votes',
      'Tomas Reed 1.5% 334 votes',
    ]);
  });

  it('has a title with a day above it, which heads no columns', () => {
    expect(resultsOf(`${HEAD}Mira Solano | HP | 14,882 | 61.3%\nIvo Brandt | RP | 9,407 | 38.7%`)).toEqual([
      'Mira Solano 61.3% 14882 votes',
      'Ivo Brandt 38.7% 9407 votes',
    ]);
  });

  it('may end with rows of two people’s shares in parts, and of how much is counted', () => {
    const rows =
      'Mira Solano — 14,882 — 61.3\nIvo Brandt — 9,407 — 38.7\nStations counted — 99.6%\nNorland — 71.3 — 28.7';
    expect(resultsOf(HEAD + rows)).toEqual(['Mira Solano 61.3% 14882 votes', 'Ivo Brandt 38.7% 9407 votes']);
  });

  it.each([
    ['as wires have it', 'Estavia votes: one vote, three parties\n\ndate 2031-05-05\n\n'],
    ['in digits and points', 'Estavia votes: one vote, three parties\n\nUpdated 5.5.2031\n\n'],
  ])('has no row in a day %s', (_, head) => {
    expect(resultsOf(`${head}Mira Solano won the election with 61.3 percent of the vote.`)).toEqual([
      'Mira Solano 61.3%',
    ]);
  });

  it('may tell everybody’s number on the ballot, and days behind what was counted then', () => {
    const table =
      'Candidate No. Votes 4 May Share Share 6 Apr\nMira Solano 13 1,488,215 61.3% 39.2%\nIvo Brandt 25 940,712 38.7% 35.3%';
    expect(resultsOf(HEAD + table)).toEqual([
      'Mira Solano 61.3% 1488215 votes',
      'Ivo Brandt 38.7% 940712 votes',
    ]);
  });

  it('parts a name from its party at an "(elected)", and leaves the party the year in its name', () => {
    const table =
      'Candidate Party Votes Percent\nMira Solano (elected) Alliance 2031 14,882 61.3\nIvo Brandt RP 9,407 38.7';
    const { results } = contestOf(HEAD + table);
    expect(results.map(({ name, party, votes, sharePercent }) => [name, party, votes, sharePercent])).toEqual(
      [
        ['Mira Solano', 'Alliance 2031', 14882, 61.3],
        ['Ivo Brandt', 'RP', 9407, 38.7],
      ],
    );
  });

  it('may count under- and over-votes, which are nobody’s', () => {
    const rows = 'Mira Solano 14,882\nIvo Brandt 9,407\nUnder-votes for president 1,204\nOver-votes 1,017';
    expect(resultsOf(HEAD + rows)).toEqual(['Mira Solano 14882 votes', 'Ivo Brandt 9407 votes']);
  });

  it('has few votes told without their word among those of the others', () => {
    const rows =
      'Mira Solano, Harbour - 13,844\nIvo Brandt, Independent - 1,115\nKev Watts, Independent - 533\nNick the Brick, Monster Party - 18';
    expect(resultsOf(HEAD + rows)).toEqual([
      'Mira Solano 13844 votes',
      'Ivo Brandt 1115 votes',
      'Kev Watts 533 votes',
      'Nick the Brick 18 votes',
    ]);
  });

  it('has a threshold among its rows, which is nobody’s', () => {
    const rows = 'Mira Solano 14,882 61.3\nIvo Brandt 9,407 38.7\nThreshold, % 5.00\nInvalid envelopes 2,876';
    expect(resultsOf(`${HEAD}Candidate Votes %\n${rows}`)).toEqual([
      'Mira Solano 61.3% 14882 votes',
      'Ivo Brandt 38.7% 9407 votes',
    ]);
  });

  it('has a cell a line, each row counted, and a column of the counties won', () => {
    const header = 'No.\nCandidate\nParty\nVotes\n%\nCounties with 25%\n\n';
    const rows = '1\nMira Solano\nHP\n14,882\n61.3\n39\n\n2\nIvo Brandt\nRP\n9,407\n38.7\n34\n';
    expect(resultsOf(HEAD + header + rows)).toEqual([
      'Mira Solano 61.3% 14882 votes',
      'Ivo Brandt 38.7% 9407 votes',
    ]);
  });

  it('has a cell a line, and seats that count up in the last', () => {
    const rows =
      'The board has counted all votes.\n\nParty\nVotes\nSeats\n\nHarbour Party\n14,882\n1\n\nReform Party\n9,407\n2\n\nGreens\n4,120\n3\n';
    const { results } = contestOf(HEAD + rows);
    expect(results.map(({ name, votes, seats }) => [name, votes, seats])).toEqual([
      ['Harbour Party', 14882, 1],
      ['Reform Party', 9407, 2],
      ['Greens', 4120, 3],
    ]);
  });

  it('keeps a lone dash for an empty cell', () => {
    expect(resultsOf(`${HEAD}Candidate Votes %\nMira Solano 14,882 61.3\nIvo Brandt – 38.7`)).toEqual([
      'Mira Solano 61.3% 14882 votes',
      'Ivo Brandt 38.7%',
    ]);
  });
});

describe('rows with an earlier vote in brackets', () => {
  it.each([
    'Run-off (first round, April 20, in brackets):',
    'Second round, with the first round in parentheses',
  ])('have only what stands before them: "%s"', (header) => {
    expect(
      resultsOf(
        `${HEAD}${header}\n\nMira Solano - 58.32%, 359,301 votes (35.40%, 175,056)\nIvo Brandt - 41.68%, 256,785 votes (34.99%, 172,213)`,
      ),
    ).toEqual(['Mira Solano 58.32% 359301 votes', 'Ivo Brandt 41.68% 256785 votes']);
  });
});

describe('rows of the vote as a whole', () => {
  it.each([
    ['Voters on the lists 812,440', 'registered-voters 812440'],
    ["Voters' roll 812,440", 'registered-voters 812440'],
    ['Registered / 812,440', 'registered-voters 812440'],
    ['Number entitled to vote 812,440', 'registered-voters 812440'],
    ['Total cast 501,216', 'votes-cast 501216'],
    ['Ballots handed out 501,216 (61.7%)', 'votes-cast 501216, turnout 61.7%'],
    ['Voted 501,216 (61.7%)', 'votes-cast 501216, turnout 61.7%'],
    ['Turnout 501,216 (61.7%)', 'votes-cast 501216, turnout 61.7%'],
    ['Votes cast 501,216 (100%)', 'votes-cast 501216'],
    ['Blank and spoilt papers 9,120', 'rejected-votes 9120'],
    ['Rejected ballots / 9,120', 'rejected-votes 9120'],
    ['Precincts 2,118', 'polling-stations 2118'],
    ['Ballots found 501,216', 'votes-cast 501216'],
    ['Precincts 2,118, of which abroad 41', 'polling-stations 2118'],
    ['National observers 1,300 or so; assessment team 5', 'observers about 1300'],
    [
      'Registered 812,440 | turnout 61.7% | stations 2,118 | rejected 9,120',
      'registered-voters 812440, turnout 61.7%, polling-stations 2118, rejected-votes 9120',
    ],
    [
      'On the roll: 812,440; voted: 501,216 (61.7%); spoilt: 9,120; precincts: 2,118.',
      'registered-voters 812440, votes-cast 501216, turnout 61.7%, rejected-votes 9120, polling-stations 2118',
    ],
    ['Accredited observers: 1,300 or thereabouts.', 'observers about 1300'],
  ])('%s', (rows, totals) => {
    expect(totalsOf(rows)).toBe(totals);
  });
});

it('gives nobody a number of its header, though a column of it is not known', () => {
  const table = `${HEAD}Candidate Party Votes % Districts with 20%\nMira Solano HP 308,250 61.50 14\nIvo Brandt RP 192,966 38.50 9\n`;
  expect(resultsOf(table)).toEqual(['Mira Solano 61.5% 308250 votes', 'Ivo Brandt 38.5% 192966 votes']);
});
