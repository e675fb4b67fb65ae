import { parseArgs } from 'node:util';
import type { Sabotage } from '../simulator/functions.ts';
import { keepsPromises, simulate } from '../simulator/simulate.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

const USAGE = 'npm run simulate -- --seed S --sends N [--faults SHARE]';

/** Of all steps, as long as nothing else is asked for. */
const FAULTS = '0.01';

/**
 * `teller simulate`: the dispatcher and its stores through N sendings in simulated time, with crashes and faults at a
 * share of all steps. The last line is one JSON object; exit 6 where a promise broke. `sabotage` is what a test takes out.
 */
export async function simulateCommand(
  args: string[],
  io: Pick<Io, 'stdout'>,
  sabotage: Sabotage = {},
): Promise<Exit> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: 'string', default: '1' },
      sends: { type: 'string', default: '10000' },
      faults: { type: 'string', default: FAULTS },
    },
  });
  const [seed, sends, faultProbability] = [values.seed, values.sends, values.faults].map(Number);
  if (!isWhole(seed) || !isWhole(sends) || sends === 0 || !isShare(faultProbability)) {
    throw new UsageError(USAGE);
  }
  say(
    io.stdout,
    `Seed ${seed}: ${sends} sendings, something goes wrong at ${faultProbability * 100}% of the steps.`,
  );
  const { simulation, evidence } = await simulate({ seed, sends, faultProbability, sabotage });
  for (const [kind, count] of Object.entries(simulation.faultsByKind)) say(io.stdout, `${count} ${kind}`);
  for (const line of evidence) say(io.stdout, line);
  say(io.stdout, JSON.stringify(simulation));
  return keepsPromises(simulation) ? EXIT.done : EXIT.broken;
}

function isWhole(value: number | undefined): value is number {
  return Number.isSafeInteger(value) && (value ?? -1) >= 0;
}

function isShare(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value < 1;
}
