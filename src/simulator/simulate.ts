import { judge } from './verdict.ts';
import { World, type WorldOptions } from './world.ts';

/** The last line of `npm run simulate`. */
export type Simulation = {
  seed: number;
  sends: number;
  faults: number;
  lost: number;
  extra: number;
  maxCopies: number;
  unknown: number;
  unexplained: number;
  orderViolations: number;
  rateViolations: number;
  simulatedSeconds: number;
  faultsByKind: Record<string, number>;
};

/** Lives through so many sendings with faults of every kind, and counts what the promises are about. */
export async function simulate(
  options: WorldOptions,
): Promise<{ simulation: Simulation; evidence: readonly string[]; errors: readonly unknown[] }> {
  const world = new World(options);
  const startedMs = world.time.now();
  await world.live();
  const { evidence, ...verdict } = await judge(world);
  const simulation = {
    seed: options.seed,
    sends: world.telegram.sends,
    faults: world.faults.total,
    ...verdict,
    rateViolations: world.telegram.rateViolations,
    simulatedSeconds: Math.round((world.time.now() - startedMs) / 1_000),
    faultsByKind: Object.fromEntries([...world.faults.counts].sort()),
  };
  return { simulation, evidence: [...evidence, ...world.telegram.evidence], errors: world.functions.errors };
}

/** At most two copies of anything, and nothing lost, unexplained, out of order or too fast. */
export function keepsPromises(simulation: Simulation): boolean {
  const { lost, maxCopies, unexplained, orderViolations, rateViolations } = simulation;
  return maxCopies <= 2 && lost + unexplained + orderViolations + rateViolations === 0;
}
