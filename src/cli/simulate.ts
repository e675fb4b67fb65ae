import { parseArgs } from 'node:util';
import type { Sabotage } from '../simulator/functions.ts';
import { keepsPromises, simulate } from '../simulator/simulate.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

const USAGE = 'npm run simulate -- --seed S --sends N [--faults SHARE]';

const LARGEST_SEED = 2 ** 32 - 1;
const MOST_SENDS = 100_000_000;

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
      seed: { type: 'string' },
      sends: { type: 'string' },
      faults: { type: 'string', default: FAULTS },
    },
  });
  const seed = wholeNumber('seed', values.seed, 0, LARGEST_SEED);
  const sends = wholeNumber('sends', values.sends, 1, MOST_SENDS);
  const faultProbability = Number(values.faults);
  if (!/^0(\.\d+)?$/.test(values.faults)) {
    throw new UsageError(`--faults is a share of all steps such as ${FAULTS}, not "${values.faults}".`);
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

function wholeNumber(name: string, text: string | undefined, least: number, most: number): number {
  if (text === undefined) throw new UsageError(`--${name} is missing.\n${USAGE}`);
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`--${name} is a whole number from ${least} to ${most}, not "${text}".\n${USAGE}`);
}
