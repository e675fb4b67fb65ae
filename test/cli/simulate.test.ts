import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { simulateCommand } from '../../src/cli/simulate.ts';
import type { Sabotage } from '../../src/simulator/functions.ts';

const NIGHT = ['--seed', '11', '--sends', '1500'];

describe('teller simulate', () => {
  test('exits 0 where every promise was kept', async () => {
    const { exit, last } = await simulated();
    expect(exit).toBe(0);
    expect(last).toMatchObject({
      seed: 11,
      lost: 0,
      unexplained: 0,
      orderViolations: 0,
      rateViolations: 0,
    });
  }, 60_000);

  test('exits 6 where one broke, and says which', async () => {
    const { exit, lines, last } = await simulated({
      services: (services) => ({ ...services, perSecond: 1_000 }),
    });
    expect(exit).toBe(6);
    expect(lines).toContain('rateViolations: more than 30 a second');
    expect(last.rateViolations).toBeGreaterThan(0);
  }, 60_000);
});

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
  return { exit, lines, last: JSON.parse(lines.at(-1) ?? '') as { rateViolations: number } };
}
