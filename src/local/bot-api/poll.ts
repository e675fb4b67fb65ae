import type { BotApi, Reply } from './bot-api.ts';
import { findInteger, type Params } from './params.ts';
import type { Updates } from './updates.ts';

/** The longest that Telegram holds a poll. */
const MAX_SECONDS = 50;

const SUPERSEDED: Reply = {
  ok: false,
  error_code: 409,
  description:
    'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
};

/** Answers getUpdates: at once where there are updates, else when one comes, `timeout` is over, or the caller has gone. */
export type Poll = (params: Params, gone: AbortSignal) => Promise<Reply>;

/** One poll waits at a time: a second one ends the first, as Telegram has it. */
export function createPoll(api: BotApi, updates: Updates): Poll {
  let end: ((reply: Reply) => void) | undefined;
  return async (params, gone) => {
    end?.(SUPERSEDED);
    const first = api('getUpdates', params);
    const seconds = Math.min(Math.max(findInteger(params, 'timeout') ?? 0, 0), MAX_SECONDS);
    const isEmpty = first.ok && Array.isArray(first.result) && first.result.length === 0;
    if (!isEmpty || seconds === 0) return first;
    return new Promise((resolve) => {
      const settle = (reply: Reply) => {
        clearTimeout(timer);
        gone.removeEventListener('abort', leave);
        stopListening();
        if (end === settle) end = undefined;
        resolve(reply);
      };
      const leave = () => settle(first);
      const timer = setTimeout(() => settle(first), seconds * 1000);
      const stopListening = updates.listen(() => {
        if (updates.waiting() > 0) settle(api('getUpdates', params));
      });
      gone.addEventListener('abort', leave);
      end = settle;
    });
  };
}
