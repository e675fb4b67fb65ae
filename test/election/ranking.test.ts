import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeResults, rankResults } from '../../src/election/ranking.ts';
import { composeResult, composeShares } from './compose.ts';

describe('ranking', () => {
  test('the whole contest stands first, then the areas by name, each with the most first', () => {
    const results = [
      composeResult({ name: 'B', area: 'West', sharePercent: 40 }),
      composeResult({ name: 'A', area: 'East', sharePercent: 51 }),
      composeResult({ name: 'B', sharePercent: 48 }),
      composeResult({ name: 'A', area: 'West', sharePercent: 60 }),
      composeResult({ name: 'A', sharePercent: 52 }),
    ];
    expect(rankResults(results).map(({ area, name }) => `${area ?? 'all'} ${name}`)).toEqual([
      'all A',
      'all B',
      'East A',
      'West A',
      'West B',
    ]);
  });

  test('votes decide between equal shares, and where some candidates have no share', () => {
    const equalShares = [
      composeResult({ name: 'A', sharePercent: 40, votes: 400_012 }),
      composeResult({ name: 'B', sharePercent: 40, votes: 400_390 }),
    ];
    expect(rankResults(equalShares).map(({ name }) => name)).toEqual(['B', 'A']);
    const someShares = [
      composeResult({ name: 'A', sharePercent: 30, votes: 300 }),
      composeResult({ name: 'B', votes: 700 }),
    ];
    expect(rankResults(someShares).map(({ name }) => name)).toEqual(['B', 'A']);
  });

  test('equal figures share a place and leave the next one free', () => {
    const placed = placeResults(composeShares({ A: '20', B: '40', C: '20', D: '10' }));
    expect(placed.map(({ result, place, isTied }) => [result.name, place, isTied])).toEqual([
      ['B', 1, false],
      ['A', 2, true],
      ['C', 2, true],
      ['D', 4, false],
    ]);
  });

  test('results without any figure stand last, by name', () => {
    const results = [
      composeResult({ name: 'Z' }),
      composeResult({ name: 'Y' }),
      ...composeShares({ A: '0' }),
    ];
    expect(rankResults(results).map(({ name }) => name)).toEqual(['A', 'Y', 'Z']);
  });

  test('no order of the input changes the ranking', () => {
    const results = composeShares({ A: '20', B: '40', C: '20', D: '10', E: '10' });
    fc.assert(
      fc.property(fc.shuffledSubarray(results, { minLength: 5 }), (shuffled) => {
        expect(rankResults(shuffled)).toEqual(rankResults(results));
      }),
    );
  });
});
