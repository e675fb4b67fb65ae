import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { simulateCommand } from '../../src/cli/simulate.ts';
import type { Sabotage } from '../../src/simulator/functions.ts';
import { fast, withoutFence, withoutIntent } from '../simulator/sabotage.ts';

const NIGHT = ['--seed', '11', '--sends', '2000'];

const SABOTAGES: [what: string, Sabotage, Broken][] = [
  ['its pace', { services: fast }, 'rateViolations'],
  ['the fence', { client: withoutFence }, 'rateViolations'],
  ['the intent', { services: withoutIntent }, 'unexplained'],
];

describe('teller simulate', () => {
  test('exits 0 where every promise was kept, and ends with one object of numbers', async () => {
    const { exit, last } = await simulated();
    expect(exit).toBe(0);
    const { faultsByKind, ...counts } = last;
    expect(counts).toEqual({
      seed: 11,
      sends: expect.any(Number),
      faults: expect.any(Number),
      lost: 0,
      extra: expect.any(Number),
      maxCopies: expect.any(Number),
      unknown: expect.any(Number),
      unexplained: 0,
      orderViolations: 0,
      rateViolations: 0,
      simulatedSeconds: expect.any(Number),
    });
    expect(Object.values(faultsByKind).reduce((sum, count) => sum + count, 0)).toBe(counts['faults']);
  }, 60_000);

  for (const [what, sabotage, broken] of SABOTAGES) {
    test(`exits 6 without ${what}, and says what broke`, async () => {
      const { exit, lines, last } = await simulated(sabotage);
      expect(exit).toBe(6);
      expect(last[broken]).toBeGreaterThan(0);
      expect(lines.filter((line) => line.startsWith(`${broken}: `)).length).toBeGreaterThan(0);
    }, 60_000);
  }

  test.for([
    [[], '--seed is missing.'],
    [['--seed', '1'], '--sends is missing.'],
    [['--seed', 'x', '--sends', '5'], '--seed is a whole number from 0 to 4294967295, not "x".'],
    [['--seed', '1', '--sends=-1'], '--sends is a whole number from 1 to 100000000, not "-1".'],
    [['--seed', '1', '--sends', '0'], '--sends is a whole number from 1 to 100000000, not "0".'],
    [
      ['--seed', '1', '--sends', '5', '--faults', '2'],
      '--faults is a share of all steps such as 0.01, not "2".',
    ],
  ] as const)('says what is wrong with %j', async ([args, sentence]) => {
    const stdout = new Writable();
    await expect(simulateCommand([...args], { stdout })).rejects.toThrow(sentence);
  });
});

type Broken = 'rateViolations' | 'unexplained';
type Last = Record<string, number> & { faultsByKind: Record<string, number> };

async function simulated(sabotage?: Sabotage) {
  let said = '';
  const stdout = new Writable({
    write(chunk, _encoding, done) {
      said += chunk;
      done();
    },
  });
  const exit = await simulateCommand(NIGHT, { stdout }, sabotage);
  const lines = said.trimEnd().split('\n');
  return { exit, lines, last: JSON.parse(lines.at(-1) ?? '') as Last };
}
