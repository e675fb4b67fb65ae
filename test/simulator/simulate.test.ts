import { describe, expect, test } from 'vitest';
import { keepsPromises, simulate } from '../../src/simulator/simulate.ts';

const NIGHT = { sends: 1_500, faultProbability: 0.01 };

describe('through crashes and faults at every hundredth step', () => {
  for (const seed of [11, 12, 13]) {
    test(`nothing is lost, doubled without a word, out of order or too fast: seed ${seed}`, async () => {
      const { simulation, evidence } = await simulate({ seed, ...NIGHT });
      expect(evidence).toEqual([]);
      expect(keepsPromises(simulation)).toBe(true);
      expect(simulation.sends).toBeGreaterThanOrEqual(NIGHT.sends);
      expect(simulation.faults).toBeGreaterThan(100);
    }, 60_000);
  }

  test('a seed gives the same night again', async () => {
    const short = { seed: 3, sends: 300, faultProbability: 0.02 };
    expect(await simulate(short)).toEqual(await simulate(short));
  }, 60_000);
});
