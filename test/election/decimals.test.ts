import { describe, expect, test } from 'vitest';
import { decimalsOf, roundOutward, roundTo, statedDecimals, wordingOf } from '../../src/election/decimals.ts';

describe('decimals', () => {
  test.each([
    ['0.80', 2],
    ['2', 0],
    ['2%', 0],
    ['93,35 %', 2],
    ['50 percent', 0],
    ['6,478,623', 0],
    ['6 478 623', 0],
    ['6.478.623', 0],
    ['90,000', 0],
    ['4.985', 3],
    ['nearly half', null],
    ['27.1 million', null],
    ['', null],
  ])('"%s" states %s decimals', (asWorded, decimals) => {
    expect(statedDecimals(asWorded)).toBe(decimals);
  });

  test('a wording that is about another figure of the same result says nothing about the share', () => {
    expect(decimalsOf(0.8, '0.80')).toBe(2);
    expect(decimalsOf(92.05, '4,281,625')).toBe(2);
    expect(decimalsOf(50, 'half')).toBe(0);
    expect(wordingOf(0.8, '0.80')).toBe('0.80');
    expect(wordingOf(4281625, '92.05')).toBe('4281625');
  });

  test('rounding leaves no dust and no negative zero', () => {
    expect(roundTo(92.05 - 2.19, 2)).toBe(89.86);
    expect(Object.is(roundTo(-0.001, 2), 0)).toBe(true);
  });

  test('bounds are rounded away from the truth, but not because of dust', () => {
    expect(roundOutward(85.928675, 2, 'down')).toBe(85.92);
    expect(roundOutward(92.578675, 2, 'up')).toBe(92.58);
    expect(roundOutward(0.1 + 0.2, 1, 'up')).toBe(0.3);
  });
});
