import type { Transformer } from 'grammy/web';
import type { SeatStore } from '../delivery/seat.ts';
import type { Log } from '../log.ts';

/** A 429 that any call of this bot gets stops what the dispatcher sends, for as long as Telegram says. */
export function heedWait(seats: Pick<SeatStore, 'defer'>, now: () => Date, log: Log): Transformer {
  return async (previous, method, payload, signal) => {
    const answer = await previous(method, payload, signal);
    if (!answer.ok && answer.error_code === 429) {
      await (await import('./tell-wait.ts')).tellWait(answer, seats, now, log);
    }
    return answer;
  };
}
