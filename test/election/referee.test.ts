import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Finding } from '../../src/election/finding.ts';
import { FINDINGS } from '../../src/election/referee/codes.ts';
import { refereeMerge, refereeReport } from '../../src/election/referee.ts';
import type { ContestReport, ContextFact } from '../../src/election/report.ts';
import {
  composePoll,
  composeProgress,
  composeReading,
  composeResult,
  composeShares,
  composeVotes,
  evidenceOf,
} from './compose.ts';

const ID = 'freedonia-2030';
const PARTIAL = { stage: 'unofficial-partial' as const, progress: [composeProgress(93.35)] };

/** What the referee says of one report: code and sentence. */
function remarks(
  contest: Partial<ContestReport>,
  source: Parameters<typeof composeReading>[2] = {},
): string[] {
  const { article, report } = composeReading('a text', contest, source);
  return refereeReport(report, article).map(({ code, message }) => `${code} ${message}`);
}

const fact = (
  kind: ContextFact['kind'],
  value: number,
  unit: ContextFact['unit'] = 'count',
): ContextFact => ({
  kind,
  value,
  unit,
  asWorded: String(value),
  qualifier: 'exactly',
  evidence: evidenceOf(String(value)),
});

describe('the referee on shares', () => {
  test('has nothing to say about a sound list', () => {
    const results = composeShares({
      A: '92.05',
      B: '2.19',
      C: '2',
      D: '1.76',
      E: '0.8',
      F: '0.67',
      G: '0.53',
    });
    expect(remarks({ ...PARTIAL, results })).toEqual([]);
  });

  test('knows what rounding explains: 99.98 of seven hundredths is no remark', () => {
    const results = composeShares({
      A: '92.12',
      B: '2.17',
      C: '1.98',
      D: '1.72',
      E: '0.8',
      F: '0.66',
      G: '0.53',
    });
    expect(remarks({ results })).toEqual([]);
  });

  test('finds the damaged number and its repair in the headline', () => {
    const results = composeShares({
      'Ilham Aliyev': '92',
      'Zahid Oruj': '2.2',
      'Fazil Mustafa': '1.99',
      'Gudrat Hasanguliyev': '1.78',
      'Razi Nurullayev': '0.79',
      'Elshad Musayev': '0.66',
      'Fuad Aliyev': '0.48',
    });
    const { report } = composeReading(
      'first',
      { ...PARTIAL, results },
      { title: 'First count gives Aliyev 92.1 percent' },
    );
    expect(refereeReport(report)).toEqual([
      {
        code: 'W205',
        severity: 'warning',
        message:
          'The headline says 92.1 percent, the body 92 for Ilham Aliyev: with 92 the shares add up to 99.90, with 92.1 to 100.00.',
        repair: 'Take 92.1 for Ilham Aliyev.',
        paths: ['article.title', 'contests[0].results[0].sharePercent'],
      },
      {
        code: 'N405',
        severity: 'note',
        message:
          'The shares add up to 99.90 percent, and fewer decimals are given for Ilham Aliyev (92) and Zahid Oruj (2.2) than for the others.',
        repair: 'See whether a decimal was lost there.',
        paths: ['contests[0].results[0].sharePercent', 'contests[0].results[1].sharePercent'],
      },
    ]);
  });

  test.each([
    ['Aliyev ahead with 92 percent', '92.05'],
    ['Aliyev ahead with 92.05% after 93.35% of ballots', '92.05'],
    ['Turnout hits 77 percent', '92.05'],
    ['Aliyev ahead', '92.05'],
  ])('"%s" does not contradict %s', (title, share) => {
    expect(remarks({ ...PARTIAL, results: composeShares({ Aliyev: share }) }, { title })).toEqual([]);
  });

  test('finds a digit lost in the body', () => {
    const results = composeShares({ Aliyev: '9.05', Oruj: '7.95' });
    expect(remarks({ ...PARTIAL, results }, { title: 'Aliyev ahead with 92.05 percent' })).toEqual([
      'W205 The headline says 92.05 percent, the body 9.05 for Aliyev: with 9.05 the shares add up to 17.00, with 92.05 to 100.00.',
    ]);
  });

  test('holds what is certain: a share over 100, shares far over 100 together', () => {
    expect(remarks({ results: composeShares({ A: '920.5' }) })).toEqual([
      'E101 A has 920.5 percent, which is over 100.',
    ]);
    expect(remarks({ results: composeShares({ A: '60.1', B: '55.3' }) })).toEqual([
      'E102 The shares add up to 115.4 percent.',
    ]);
  });

  test('warns of an odd sum, and of a poll over 100', () => {
    expect(remarks({ results: composeShares({ A: '60.10', B: '39.60' }) })).toEqual([
      'W201 The shares add up to 99.70 percent; rounding explains 0.01 points.',
    ]);
    const share = { qualifier: 'exactly' as const, evidence: evidenceOf('60') };
    const shares = [
      { ...share, name: 'A', sharePercent: 60, asWorded: '60' },
      { ...share, name: 'B', sharePercent: 45, asWorded: '45' },
    ];
    const fieldwork = { start: null, end: '2030-05-12' };
    expect(remarks({ polls: [composePoll({ pollster: 'Rey', shares, fieldwork })] })).toEqual([
      'W201 The shares in the poll by Rey add up to 105 percent.',
    ]);
  });

  test('takes a list that leaves out small candidates for what it is', () => {
    expect(remarks({ results: composeShares({ A: '45.2', B: '40.1', C: '9' }) })).toEqual([]);
    expect(remarks({ results: composeShares({ A: '51', B: '48' }) })).toEqual([]);
  });

  test('adds up each area for itself', () => {
    const results = ['East', 'West'].map((area) => composeResult({ name: 'A', area, sharePercent: 60 }));
    expect(remarks({ results })).toEqual([]);
  });
});

describe('the referee on votes', () => {
  const both = (name: string, votes: number, asWorded: string) =>
    composeResult({ name, votes, sharePercent: Number(asWorded), asWorded });

  test('holds votes that no total reconciles with the shares', () => {
    const results = [both('A', 4_281_625, '92.05'), both('B', 101_851, '2.19'), both('C', 92_980, '20')];
    expect(remarks({ results }).filter((remark) => remark.startsWith('E103'))).toEqual([
      'E103 C has 92,980 votes and 20 percent, which does not fit the votes and shares of the others.',
    ]);
  });

  test('accepts shares of all votes cast as well as of valid votes, and rounded millions', () => {
    expect(remarks({ results: [both('A', 500, '50.0'), both('B', 490, '49.0')] })).toEqual([]);
    expect(remarks({ results: [both('A', 27_100_000, '53.4'), both('B', 23_700_000, '46.6')] })).toEqual([]);
  });

  test('holds more votes than there are, and warns of fewer', () => {
    const results = composeVotes({ A: 600, B: 300 });
    expect(remarks({ results, context: [fact('registered-voters', 500)] })).toEqual([
      'E104 A candidate has 600 votes, but only 500 are stated in all.',
    ]);
    expect(remarks({ results, context: [fact('valid-votes', 800)] })).toEqual([
      "E104 The candidates' votes add up to 900, but only 800 valid votes are stated.",
    ]);
    const complete = [both('A', 60_012, '66.68'), both('B', 29_988, '33.32')];
    expect(remarks({ results: complete, context: [fact('valid-votes', 90_004)] })).toEqual([
      "W209 The candidates' votes add up to 90,000; 90,004 valid votes are stated.",
    ]);
    expect(remarks({ results: complete, context: [fact('valid-votes', 100_000)] })).toEqual([
      'W202 The shares are of about 90,000 votes, but 100,000 valid votes are stated.',
    ]);
  });

  test('compares turnout, voters and ballots', () => {
    expect(remarks({ context: [fact('turnout', 120, 'percent')] })).toEqual([
      'E106 The turnout is 120 percent, which is over 100.',
    ]);
    expect(remarks({ context: [fact('registered-voters', 100), fact('votes-cast', 101)] })).toEqual([
      'E106 101 people voted, but only 100 may vote.',
    ]);
    const context = [
      fact('registered-voters', 1000),
      fact('votes-cast', 764),
      fact('turnout', 67.4, 'percent'),
    ];
    expect(remarks({ context })).toEqual([
      'W208 764 of 1,000 voters are 76.4 percent, but the turnout is given as 67.4.',
    ]);
    const ballots = [fact('votes-cast', 764), fact('valid-votes', 750), fact('rejected-votes', 10)];
    expect(remarks({ context: ballots })).toEqual([
      'W209 750 valid and 10 rejected votes do not make the 764 cast.',
    ]);
  });
});

describe('the referee on the progress', () => {
  const stations = (valuePercent: number, counted: number, total: number) =>
    composeProgress(valuePercent, {
      unit: 'polling-stations',
      counted,
      total,
      asWorded: `${valuePercent} percent`,
    });

  test('compares the percentage with counted and total', () => {
    expect(remarks({ progress: [stations(93.35, 6102, 6537)] })).toEqual([]);
    expect(remarks({ progress: [stations(95, 6102, 6537)] })).toEqual([
      'W204 6,102 of 6,537 are 93 percent, but 95 percent are said to be counted.',
    ]);
    expect(remarks({ progress: [stations(93.35, 6537, 6102)] })).toEqual([
      'E105 6,537 of 6,102 were counted, which is more than there are.',
    ]);
  });

  test('finds one percentage of two units', () => {
    expect(remarks({ progress: [composeProgress(93.35), stations(93.35, 6102, 6537)] })).toEqual([
      'W204 93.35 percent are said to be of the ballots and of the polling stations, and 6,102 of 6,537 are polling stations.',
    ]);
  });
});

describe('the referee on words', () => {
  test('finds winner words before the count is final', () => {
    const results = [composeResult({ name: 'A', sharePercent: 60, outcome: 'elected' })];
    expect(remarks({ stage: 'unofficial-partial', results })).toEqual([
      'W206 The article speaks of A as the winner, but its count is neither official nor certified.',
    ]);
    expect(remarks({ stage: 'certified', results })).toEqual([]);
  });

  test('finds a leader who is behind, and a candidate who stands there twice', () => {
    const results = [
      composeResult({ name: 'Ann Lee', sharePercent: 40, outcome: 'leading' }),
      composeResult({ name: 'Bob Ray', sharePercent: 50 }),
      composeResult({ name: 'ann lee', sharePercent: 4 }),
    ];
    expect(remarks({ results })).toEqual([
      'W203 ann lee stands in the list of results twice.',
      'W207 Ann Lee is said to be leading, but Bob Ray has more.',
    ]);
  });

  test('notes polls without dates, and a dateline long before publication', () => {
    expect(remarks({ polls: [composePoll({ pollster: 'Rey' }), composePoll({ pollster: null })] })).toEqual([
      'N401 The article does not say when the poll by Rey and an unnamed pollster was taken.',
    ]);
    const dated = (text: string, publishedOn: string | null) => {
      const { article, report } = composeReading(text, {}, { publishedOn });
      return refereeReport(report, article).map(({ message }) => message);
    };
    expect(dated('BAKU, Azerbaijan, February 8. Text', '2024-02-11')).toEqual([
      'The dateline says 2024-02-08, but the article was published on 2024-02-11, 3 days apart.',
    ]);
    expect(dated('SOFIA, 31 Dec - Text', '2024-01-01')).toEqual([]);
    expect(dated('BAKU, February 8. Text', null)).toEqual([]);
    expect(dated('On February 8 nothing happened.', '2024-02-11')).toEqual([]);
  });
});

describe('the referee between reports', () => {
  const merged = (...readings: ReturnType<typeof composeReading>[]) =>
    refereeMerge(readings, ID).map(({ code, message }) => `${code} ${message}`);
  const count = (
    text: string,
    progress: number,
    day: string,
    agency: string,
    shares: Record<string, string>,
  ) =>
    composeReading(
      text,
      { stage: 'unofficial-partial', progress: [composeProgress(progress)], results: composeShares(shares) },
      { publishedOn: day, agency, url: null },
    );

  test('has nothing to say about a count that goes on, but for its one source', () => {
    const early = count('early', 54.47, '2030-05-12', 'Trend', { A: '92.1', B: '7.9' });
    const late = count('late', 93.35, '2030-05-13', 'Trend', { A: '92.05', B: '7.95' });
    expect(merged(early, late)).toEqual(['N404 One source: everything here comes from Trend.']);
  });

  test('finds a later article with less counted or a lower stage', () => {
    const early = count('early', 93.35, '2030-05-12', 'Trend', { A: '92.1' });
    const late = count('late', 54.47, '2030-05-13', 'APA', { A: '92.05' });
    expect(merged(early, late)).toEqual([
      'W301 APA via The Freedonia Post of 2030-05-13 has 54.47 percent counted, Trend via The Freedonia Post had 93.35 on 2030-05-12.',
    ]);
    const certified = composeReading(
      'certified',
      { stage: 'certified', results: composeShares({ A: '92.1' }) },
      { publishedOn: '2030-05-12' },
    );
    expect(merged(certified, late)).toEqual([
      'W303 APA via The Freedonia Post of 2030-05-13 is at the stage unofficial-partial, The Freedonia Post was at certified on 2030-05-12.',
    ]);
  });

  test('finds votes that went down', () => {
    const votes = (text: string, progress: number, agency: string, number: number) =>
      composeReading(
        text,
        { ...PARTIAL, progress: [composeProgress(progress)], results: composeVotes({ 'Ann Lee': number }) },
        { agency },
      );
    expect(merged(votes('early', 50, 'Trend', 1200), votes('late', 60, 'APA', 1100))).toEqual([
      'W302 Ann Lee has 1,100 votes, fewer than the 1,200 in an older count by Trend via The Freedonia Post.',
    ]);
  });

  test('keeps a conflict between two sources of one count, as far as both are precise', () => {
    const trend = count('trend', 93.35, '2030-05-13', 'Trend', { 'Ann Lee': '92.05', 'Bob Ray': '5' });
    const apa = count('apa', 93.35, '2030-05-12', 'APA', { 'Ann Lee': '92.5', 'Bob Ray': '5.2' });
    expect(merged(trend, apa)).toEqual([
      'W304 Ann Lee has 92.05 percent, but 92.5 in APA via The Freedonia Post.',
    ]);
  });

  test('sets one source’s votes against another’s shares', () => {
    const shares = count('shares', 93.35, '2030-05-13', 'Trend', {
      'Ann Lee': '60',
      'Bob Ray': '30',
      'Cy Poe': '10',
    });
    const votes = composeReading(
      'votes',
      { ...PARTIAL, results: composeVotes({ 'Ann Lee': 600, 'Bob Ray': 300, 'Cy Poe': 200 }) },
      { agency: 'APA', publishedOn: '2030-05-13' },
    );
    expect(merged(shares, votes)).toEqual([
      'W304 Cy Poe has 10 percent in one source and 200 votes in another, which do not fit.',
    ]);
  });

  test('finds two accounts of one poll apart', () => {
    const share = (sharePercent: number) => ({
      name: 'Ann Lee',
      sharePercent,
      asWorded: String(sharePercent),
      qualifier: 'exactly' as const,
      evidence: evidenceOf(String(sharePercent)),
    });
    const poll = (text: string, day: string, sharePercent: number, agency: string) =>
      composeReading(
        text,
        {
          polls: [
            composePoll({
              pollster: 'Rey',
              shares: [share(sharePercent)],
              fieldwork: { start: null, end: '2030-05-12' },
            }),
          ],
        },
        { publishedOn: day, agency },
      );
    expect(merged(poll('one', '2030-05-12', 92.6, 'Trend'), poll('two', '2030-05-13', 93.6, 'APA'))).toEqual([
      'W305 The poll by Rey has Ann Lee at 93.6 percent, but at 92.6 in Trend via The Freedonia Post.',
    ]);
  });

  test('notes the same article again and a changed one', () => {
    const trend = count('trend', 93.35, '2030-05-13', 'Trend', { A: '92.05' });
    expect(merged(trend, trend)).toContain('N403 The same article was loaded twice; it counts once.');
    const at = (text: string) => composeReading(text, {}, { url: 'https://example.org/1' });
    expect(merged(at('before'), at('after'))).toContain(
      'N403 Several texts come from the same address: the article was changed.',
    );
  });

  test('turns what an editor vouched for into a note to readers', () => {
    const reading = composeReading('odd', { ...PARTIAL, results: composeShares({ A: '60', B: '55' }) });
    const vouched = { ...reading, report: { ...reading.report, findings: refereeReport(reading.report) } };
    expect(merged(vouched)).toEqual([
      'N404 One source: everything here comes from The Freedonia Post.',
      'N406 An editor vouches that the source says so (E102): The shares add up to 115 percent.',
    ]);
  });

  test('says the same in every order of the readings', () => {
    const readings = [
      count('trend', 93.35, '2030-05-13', 'Trend', { 'Ann Lee': '92.05', 'Bob Ray': '5' }),
      count('apa', 93.35, '2030-05-12', 'APA', { 'Ann Lee': '92.5', 'Bob Ray': '5.2' }),
      count('old', 54.47, '2030-05-14', 'Trend', { 'Ann Lee': '92' }),
    ];
    expect(refereeMerge([...readings].reverse(), ID)).toEqual(refereeMerge(readings, ID));
  });
});

describe('the list of findings', () => {
  const page = readFileSync(new URL('../../docs/findings.md', import.meta.url), 'utf8');

  test('has a section for every code and a code for every section', () => {
    const sections = [...page.matchAll(/^### ([EWN]\d{3}): (.+)$/gm)].map(([, code, title]) => [code, title]);
    const refusals = sections.filter(([code]) => code?.startsWith('E0'));
    expect(refusals.map(([code]) => code)).toEqual(['E001', 'E002', 'E003', 'E004', 'E005', 'E006']);
    expect(sections.filter(([code]) => !code?.startsWith('E0'))).toEqual(Object.entries(FINDINGS));
  });

  test('gives every code an example and something to do', () => {
    const sections = page.split(/^### /m).slice(1);
    for (const section of sections) {
      expect(section).toMatch(/^Example: /m);
      expect(section).toMatch(/^What to do: /m);
    }
  });

  test('holds only codes whose letter is their severity', () => {
    for (const code of Object.keys(FINDINGS)) {
      expect(Finding.shape.code.safeParse(code).success).toBe(true);
    }
  });
});
