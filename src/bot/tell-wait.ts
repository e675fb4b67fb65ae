import type { SeatStore } from '../delivery/seat.ts';
import { TableUnavailable } from '../desk/store-errors.ts';
import type { Log } from '../log.ts';
import { outcomeOf } from './outcome.ts';

/** Lets nobody send before what Telegram's refusal says. Where the table is down, the caller still hears of the refusal. */
export async function tellWait(
  refusal: unknown,
  seats: Pick<SeatStore, 'defer'>,
  now: () => Date,
  log: Log,
): Promise<void> {
  const outcome = outcomeOf({ is: 'answered', status: 429, body: refusal });
  if (outcome.is !== 'wait') return;
  try {
    await seats.defer(now().getTime() + outcome.seconds * 1_000);
  } catch (error) {
    if (!(error instanceof TableUnavailable)) throw error;
    log('table-unavailable', { error: error.name, cause: null });
  }
}
