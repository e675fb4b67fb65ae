import { BotError, GrammyError, HttpError } from 'grammy/web';
import { UpdateBusy } from '../bot/once.ts';
import { TableUnavailable } from '../desk/store-errors.ts';
import type { Log } from '../log.ts';
import { nameOf } from './error-name.ts';
import { framesOf } from './frames.ts';
import { Late, within } from './within.ts';

type Means = {
  /** What Telegram calls the update. */
  kind: string;
  /** Keeps the update for the owners, who can see why it could not be handled. */
  putAside: (why: string) => Promise<void>;
  answerWithinMs: number;
  log: Log;
};

/** The table may be back by then. */
const TABLE_AGAIN_MS = 5_000;

/**
 * Logs what became of an update that was not handled to its end, and puts it aside where nothing else helps. Null then;
 * else after how many milliseconds it is worth a second try: the table is down, or another delivery of the same update is
 * being handled.
 */
export async function secondTryAfterMs(thrown: unknown, means: Means): Promise<number | null> {
  const { kind, putAside, answerWithinMs, log } = means;
  const error = thrown instanceof BotError ? thrown.error : thrown;
  // Of the error only what cannot hold the token, a chat or a text.
  if (error instanceof UpdateBusy) {
    log('update-busy', { kind });
    return error.forMs;
  }
  if (error instanceof TableUnavailable) {
    logUnavailable(error, log);
    return TABLE_AGAIN_MS;
  }
  if (error instanceof GrammyError) {
    log('telegram-refused', { method: error.method, code: error.error_code });
    return null;
  }
  if (error instanceof HttpError) {
    // Whether the call arrived is not known, so it is not repeated.
    log('telegram-unreached', { kind });
    return null;
  }
  const why = nameOf(error) ?? 'unknown';
  if (error instanceof Late) log('update-late', { kind });
  else log('update-failed', { kind, error: why, at: framesOf(error) });
  try {
    await within(answerWithinMs, putAside(why));
    log('update-quarantined', { kind });
    return null;
  } catch (failure) {
    if (failure instanceof TableUnavailable || failure instanceof Late) {
      logUnavailable(failure, log);
      return TABLE_AGAIN_MS;
    }
    log('update-failed', { kind, error: nameOf(failure) ?? 'unknown', at: framesOf(failure) });
    return null;
  }
}

function logUnavailable(error: Error, log: Log): void {
  log('table-unavailable', { error: nameOf(error) ?? 'unknown', cause: nameOf(error.cause) });
}
