import { describe, expect, test } from 'vitest';
import { findLead } from '../../src/election/lead.ts';
import { comparePolls, pollErrorPoints } from '../../src/election/poll-error.ts';
import { contextRatios, type RatioInput } from '../../src/election/ratios.ts';
import { sumShares, sumVotes } from '../../src/election/sums.ts';
import { composeResult, composeShares, composeVotes, editionResults } from './compose.ts';

describe('lead', () => {
  test('is the difference of the first two, in points and in votes', () => {
    const results = [
      composeResult({ name: 'Oruj', sharePercent: 2.19, votes: 101_851 }),
      composeResult({ name: 'Aliyev', sharePercent: 92.05, votes: 4_281_625 }),
    ];
    expect(findLead(results)).toMatchObject({
      first: { name: 'Aliyev' },
      second: { name: 'Oruj' },
      leadPoints: 89.86,
      leadVotes: 4_179_774,
    });
  });

  test('is null in what one of the two does not have, and altogether with a single candidate', () => {
    expect(findLead(composeVotes({ A: 10, B: 4 }))).toMatchObject({ leadPoints: null, leadVotes: 6 });
    expect(findLead(composeShares({ A: '60' }))).toBeNull();
  });
});

describe('sums', () => {
  test('keep the decimals of the most precise share', () => {
    const first = composeShares({ A: '92', B: '2.2', C: '1.99', D: '1.78', E: '0.79', F: '0.66', G: '0.48' });
    expect(sumShares(first)).toEqual({
      sumPercent: 99.9,
      sumAsWorded: '99.90',
      decimals: 2,
      tolerancePoints: 0.575,
      usualTolerancePoints: 0.035,
    });
  });

  test('of 99.98 lie within what seven shares rounded to hundredths may lose', () => {
    const last = composeShares({
      A: '92.12',
      B: '2.17',
      C: '1.98',
      D: '1.72',
      E: '0.8',
      F: '0.66',
      G: '0.53',
    });
    expect(sumShares(last)).toMatchObject({ sumAsWorded: '99.98', usualTolerancePoints: 0.035 });
  });

  test('leave no dust', () => {
    expect(sumShares(composeShares({ A: '0.1', B: '0.2' }))?.sumPercent).toBe(0.3);
  });

  test('are null where nothing can be added', () => {
    expect(sumShares(composeShares({ A: '92' }))).toBeNull();
    expect(sumVotes([{ votes: 3 }, { votes: null }])).toBeNull();
    expect(sumVotes([])).toBeNull();
    expect(sumVotes([{ votes: 3 }, { votes: 4 }])).toBe(7);
  });
});

describe('poll error', () => {
  test('is poll minus count, signed, exact in decimals', () => {
    const counted = { sharePercent: 92.05, asWorded: '92.05' };
    expect(pollErrorPoints({ sharePercent: 93.9, asWorded: '93.9' }, counted)).toBe(1.85);
    expect(pollErrorPoints({ sharePercent: 90, asWorded: '90' }, counted)).toBe(-2.05);
  });

  test('is compared within the same area, through aliases, and null where the count has no such share', () => {
    const results = editionResults(composeShares({ 'Elshad Musayev': '0.67' }));
    const share = { qualifier: 'exactly' as const, cites: [] };
    const shares = [
      { ...share, name: 'Elshad Musaev', sharePercent: 1, asWorded: '1' },
      { ...share, name: 'Somebody Else', sharePercent: 3, asWorded: '3' },
    ];
    const poll = {
      kind: 'exit' as const,
      pollster: 'Rey',
      partners: [],
      sponsor: null,
      universe: null,
      sampleSize: null,
      marginOfErrorPoints: null,
      fieldwork: null,
      mode: null,
      area: null,
      shares,
      cites: [],
    };
    const [whole, capital] = comparePolls([poll, { ...poll, area: 'Baku' }], results);
    expect(whole?.shares.map(({ errorPoints }) => errorPoints)).toEqual([0.33, null]);
    expect(capital?.shares.map(({ errorPoints }) => errorPoints)).toEqual([null, null]);
  });
});

describe('context ratios', () => {
  const fact = (kind: RatioInput['kind'], value: number, qualifier: RatioInput['qualifier'] = 'exactly') => ({
    kind,
    value,
    unit: 'count' as const,
    qualifier,
  });
  const brief = (context: RatioInput[]) =>
    contextRatios(context).map(({ kind, value, qualifier }) => [kind, value, qualifier]);

  test('carry a floor over and round it down, so that "over" stays true', () => {
    const context = [
      fact('registered-voters', 6_478_623),
      fact('polling-stations', 6537),
      fact('observers', 90_000, 'over'),
    ];
    expect(brief(context)).toEqual([
      ['voters-per-station', 991, 'exactly'],
      ['observers-per-station', 13.7, 'over'],
    ]);
  });

  test('turn a floor below the line into a ceiling', () => {
    expect(brief([fact('observers', 100), fact('polling-stations', 30, 'over')])).toEqual([
      ['observers-per-station', 3.4, 'under'],
    ]);
  });

  test('give a turnout only where no source states one', () => {
    const counted = [fact('registered-voters', 1000), fact('votes-cast', 764), fact('rejected-votes', 10)];
    expect(brief(counted)).toEqual([
      ['turnout', 76.4, 'exactly'],
      ['rejected-share', 1.31, 'exactly'],
    ]);
    expect(
      brief([...counted, { kind: 'turnout', value: 76, unit: 'percent', qualifier: 'exactly' }]),
    ).toEqual([['rejected-share', 1.31, 'exactly']]);
  });

  test('never divide by nothing', () => {
    expect(brief([fact('registered-voters', 1000), fact('polling-stations', 0)])).toEqual([]);
  });
});
