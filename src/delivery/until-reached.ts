import { TableUnavailable } from '../desk/store-errors.ts';
import type { Clock } from './clock.ts';

/** Before each further try, beside the client's own; short enough to end within what a function has left for it. */
const PAUSES_MS = [100, 300, 1_000, 2_000];

/** Repeats what may be repeated while the table can't be reached; throws `TableUnavailable` after the last try. */
export async function untilReached<T>(clock: Clock, ask: () => Promise<T>): Promise<T> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const pauseMs = PAUSES_MS[tries];
      if (!(error instanceof TableUnavailable) || pauseMs === undefined) throw error;
      await clock.wait(pauseMs);
    }
  }
}
