import { describe, expect, it } from 'vitest';
import { contestOf, resultsOf, setAsideOf } from '../reading.ts';

const RUNOFF = 'date 2031-05-05\n\nEstavia: presidential run-off of 4 May 2031\n\n';
const ELECTION = 'date 2031-05-05\n\nEstavia: parliamentary election of 4 May 2031\n\n';

/** Rows of three parties under a header, with this year's number where `now` is, the earlier one where `then` is. */
function tableOf(header: string, row: string): string {
  const parties = [
    ['Harbour Party', '31.2', '22.4', '31,207', '22,418'],
    ['Reform Party', '24.6', '28.1', '24,633', '28,126'],
    ['Green List', '12.3', '8.9', '12,315', '8,904'],
  ];
  const rows = parties.map(([name = '', now = '', then = '', nowVotes = '', thenVotes = '']) =>
    `${name} ${row}`
      .replace('NOW', nowVotes)
      .replace('THEN', thenVotes)
      .replace('now', now)
      .replace('then', then),
  );
  return `${ELECTION}${header}\n${rows.join('\n')}`;
}

describe('columns of two rounds', () => {
  it.each([
    ['Candidate Party Run-off votes Run-off % First-round votes First-round %', true],
    ['Candidate Party First-round votes First-round % Run-off votes Run-off %', false],
    ['Candidate Party 1st round votes 1st round % 2nd round votes 2nd round %', false],
    ['Candidate Party Votes, opening round % opening round Votes, decisive round % decisive round', false],
    ['Candidate Party Round 2 votes Round 2 % Round 1 votes Round 1 %', true],
    ['Candidate Party Votes % Votes (first round) % (first round)', true],
  ])('tell the run-off’s figures, and set the first round’s aside: "%s"', (header, isRunoffFirst) => {
    const row = (runoff: string, first: string): string =>
      isRunoffFirst ? `${runoff} ${first}` : `${first} ${runoff}`;
    const table = `${RUNOFF}${header}\nMira Solano HP ${row('1,488,215 54.31', '902,377 39.84')}\nIvo Brandt RP ${row('1,252,004 45.69', '811,960 35.85')}`;
    expect(resultsOf(table)).toEqual(['Mira Solano 54.31% 1488215 votes', 'Ivo Brandt 45.69% 1252004 votes']);
    expect(setAsideOf(table)).toEqual([
      '902377 votes first-round',
      '39.84 percent first-round',
      '811960 votes first-round',
      '35.85 percent first-round',
    ]);
  });

  it.each([
    'Eliminated on 6 April: Lena Okoro (NGC) 174,014, 7.68 percent; Paul Haas (C4C) 87,720, 3.87 percent; ten others.',
    'Already eliminated: Lena Okoro (NGC) 174,014, 7.68 percent; Paul Haas (C4C) 87,720, 3.87 percent.',
    'Knocked out in April were Lena Okoro, with 7.68 percent, and Paul Haas, with 3.87 percent.',
  ])('leave out who was out before the run-off: "%s"', (sentence) => {
    const table = `${RUNOFF}Candidate Run-off votes First-round votes\nMira Solano 1,488,215 902,377\nIvo Brandt 1,252,004 811,960\n\n${sentence}`;
    expect(resultsOf(table)).toEqual(['Mira Solano 1488215 votes', 'Ivo Brandt 1252004 votes']);
  });

  it.each([
    'Ballots cast in run-off 2,771,530',
    'Votes cast in the second round 2,771,530',
    'Ballots cast (run-off) 2,771,530',
    'Run-off votes cast 2,771,530',
  ])('may stand above how many voted in the last one: "%s"', (row) => {
    const table = `${RUNOFF}Candidate Votes %\nMira Solano 1,488,215 54.31\nIvo Brandt 1,252,004 45.69\n\nRegistered 3,904,112\n${row}\nBallots cast in first round 2,301,877`;
    expect(contestOf(table).context.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'registered-voters 3904112',
      'votes-cast 2771530',
    ]);
  });
});

describe('columns of two elections', () => {
  it.each([
    ['Party 2031 % 2027 %', 'now then'],
    ['Party 2027 % 2031 %', 'then now'],
    ['Party % 2031 % 2027', 'now then'],
    ['Party 2027 2031', 'then now'],
    ['Party This time Last time', 'now then'],
    ['Party Last time This time', 'then now'],
    ['Party Then Now', 'then now'],
    ['Party % Last election %', 'now then'],
    ['Party Previous % %', 'then now'],
  ])('tell this one’s shares, and set the other’s aside: "%s"', (header, row) => {
    const table = tableOf(header, row);
    expect(resultsOf(table)).toEqual(['Harbour Party 31.2%', 'Reform Party 24.6%', 'Green List 12.3%']);
    expect(setAsideOf(table)).toEqual([
      '22.4 percent previous-election',
      '28.1 percent previous-election',
      '8.9 percent previous-election',
    ]);
  });

  it.each([
    ['Party Previous votes Previous % Votes %', 'THEN then NOW now'],
    ['Party Votes % Last time votes Last time %', 'NOW now THEN then'],
    ['Party 2027 votes 2027 % 2031 votes 2031 %', 'THEN then NOW now'],
  ])('tell this one’s votes and shares: "%s"', (header, row) => {
    expect(resultsOf(tableOf(header, row))).toEqual([
      'Harbour Party 31.2% 31207 votes',
      'Reform Party 24.6% 24633 votes',
      'Green List 12.3% 12315 votes',
    ]);
  });

  it('are none in a heading that only says "now"', () => {
    expect(
      resultsOf(`${ELECTION}Where parties stand now\nHarbour Party 31,207 31.2%\nReform Party 24,633 24.6%`),
    ).toEqual(['Harbour Party 31.2% 31207 votes', 'Reform Party 24.6% 24633 votes']);
  });
});

it('tells seats behind a column of changes, of which a new party has none', () => {
  const table = `${ELECTION}Party | Leader | Votes | % | +/– | Seats | +/–
Harbour Party | Mira Solano | 1,204,551 | 34.12 | –3.4 | 41 | –6
Reform Party | Ivo Brandt | 1,004,551 | 28.45 | +1.2 | 34 | +2
Freedom List | Lena Okoro | 201,410 | 5.71 | new | 4 | new`;
  expect(resultsOf(table)).toEqual([
    'Harbour Party 34.12% 1204551 votes 41 seats',
    'Reform Party 28.45% 1004551 votes 34 seats',
    'Freedom List 5.71% 201410 votes 4 seats',
  ]);
});
