import { describe, expect, test } from 'vitest';
import { findLead, sharePointsBetween } from '../../src/election/lead.ts';
import { comparePolls } from '../../src/election/poll-error.ts';
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

  test('keeps the decimals of the more precise share: 50.30 − 20.10 is 30.20', () => {
    expect(findLead(composeShares({ A: '50.30', B: '20.10' }))).toMatchObject({
      leadPoints: 30.2,
      decimals: 2,
    });
    expect(findLead(composeShares({ A: '47.2', B: '38' }))).toMatchObject({ leadPoints: 9.2, decimals: 1 });
  });

  test.each([
    ['exactly', 'exactly', 'exactly'],
    ['over', 'exactly', 'over'],
    ['exactly', 'over', 'under'],
    ['exactly', 'under', 'over'],
    ['over', 'under', 'over'],
    ['over', 'over', 'about'],
    ['over', 'about', 'about'],
    ['exactly', 'about', 'about'],
  ] as const)('of "%s 50" over "%s 30" is %s 20', (first, second, lead) => {
    const results = [
      composeResult({ name: 'A', sharePercent: 50, qualifier: first }),
      composeResult({ name: 'B', sharePercent: 30, qualifier: second }),
    ];
    expect(findLead(results)).toMatchObject({ leadPoints: 20, qualifier: lead });
  });

  test('names all who are level, and only them', () => {
    const lead = findLead(composeShares({ A: '30', B: '30', C: '30', D: '10' }));
    expect(lead).toMatchObject({ isTied: true, leadPoints: 0, leadVotes: null });
    expect(lead?.tied.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(findLead(composeShares({ A: '60', B: '40' }))).toMatchObject({
      isTied: false,
      tied: [{ name: 'A' }],
    });
  });

  test('is in votes where shares are equal and votes are not', () => {
    const results = [
      composeResult({ name: 'A', sharePercent: 40, votes: 400_012 }),
      composeResult({ name: 'B', sharePercent: 40, votes: 400_390 }),
    ];
    expect(findLead(results)).toMatchObject({
      first: { name: 'B' },
      isTied: false,
      leadPoints: null,
      leadVotes: 378,
    });
  });

  test('is level where shares are equal and only one has votes', () => {
    const results = [
      composeResult({ name: 'A', sharePercent: 40, votes: 400 }),
      composeResult({ name: 'B', sharePercent: 40 }),
    ];
    expect(findLead(results)).toMatchObject({ isTied: true, leadPoints: 0, leadVotes: null });
  });

  test('is never negative: votes that rank against the shares give a lead in votes alone, and the reverse', () => {
    const byVotes = [
      composeResult({ name: 'A', sharePercent: 30, votes: 700 }),
      composeResult({ name: 'B', sharePercent: 45, votes: 200 }),
      composeResult({ name: 'C', votes: 100 }),
    ];
    expect(findLead(byVotes)).toMatchObject({ first: { name: 'A' }, leadPoints: null, leadVotes: 500 });
    expect(findLead(byVotes.slice(0, 2))).toMatchObject({
      first: { name: 'B' },
      leadPoints: 15,
      leadVotes: null,
    });
  });
});

describe('sums', () => {
  test('keep the decimals of the most precise share', () => {
    const first = composeShares({ A: '92', B: '2.2', C: '1.99', D: '1.78', E: '0.79', F: '0.66', G: '0.48' });
    expect(sumShares(first)).toEqual({
      sumPercent: 99.9,
      sumAsWorded: '99.90',
      decimals: 2,
      qualifier: 'exactly',
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

  test('are a floor with a floor among them, and "about" with mixed hedges', () => {
    const hedged = (...qualifiers: RatioInput['qualifier'][]) =>
      sumShares(
        qualifiers.map((qualifier, at) => composeResult({ name: `C${at}`, sharePercent: 30, qualifier })),
      )?.qualifier;
    expect(hedged('over', 'exactly', 'over')).toBe('over');
    expect(hedged('exactly', 'under')).toBe('under');
    expect(hedged('over', 'under')).toBe('about');
    expect(hedged('exactly', 'about')).toBe('about');
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
    const exactly = { qualifier: 'exactly' as const };
    const counted = { sharePercent: 92.05, asWorded: '92.05', ...exactly };
    expect(sharePointsBetween({ sharePercent: 93.9, asWorded: '93.9', ...exactly }, counted)).toEqual({
      points: 1.85,
      decimals: 2,
      ...exactly,
    });
    expect(sharePointsBetween({ sharePercent: 90, asWorded: '90', qualifier: 'over' }, counted)).toEqual({
      points: -2.05,
      decimals: 2,
      qualifier: 'over',
    });
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
    expect(whole?.shares[0]).toMatchObject({ decimals: 2, qualifier: 'exactly' });
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
