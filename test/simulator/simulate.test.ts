import { describe, expect, test } from 'vitest';
import type { Sabotage } from '../../src/simulator/functions.ts';
import { keepsPromises, simulate } from '../../src/simulator/simulate.ts';
import type { TableClient } from '../../src/table/client.ts';

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

describe('the promises break', () => {
  test('without the fence', async () => {
    // So many that two would send at once for some time.
    const simulation = await sabotaged({ client: withoutFence }, 1_000);
    expect(simulation.rateViolations).toBeGreaterThan(0);
  }, 120_000);

  test('without the intent', async () => {
    const simulation = await sabotaged({
      services: (services) => ({
        ...services,
        queue: { ...services.queue, claim: async (delivery) => delivery },
      }),
    });
    expect(simulation.unexplained).toBeGreaterThan(0);
  }, 120_000);

  test('without the pace', async () => {
    const simulation = await sabotaged({ services: (services) => ({ ...services, perSecond: 1_000 }) });
    expect(simulation.rateViolations).toBeGreaterThan(0);
  }, 120_000);
});

async function sabotaged(sabotage: Sabotage, followers?: number) {
  const { simulation } = await simulate({
    seed: 11,
    ...NIGHT,
    ...(followers !== undefined && { followers }),
    sabotage,
  });
  expect(keepsPromises(simulation)).toBe(false);
  return simulation;
}

/** Every condition on a fence holds. */
function withoutFence(client: TableClient): TableClient {
  return {
    ...client,
    send: (operation, request) => {
      const { ConditionExpression } = request as { ConditionExpression?: string };
      const holds = ConditionExpression?.replace(/\bfence <?= :fence/g, 'attribute_not_exists(nothing)');
      return client.send(operation, { ...request, ...(holds && { ConditionExpression: holds }) });
    },
  };
}
