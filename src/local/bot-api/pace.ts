import { tooManyRequests } from './refused.ts';

/** How much Telegram takes from a bot; https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export type Limits = {
  /** Messages a second to one chat, once `burst` of them have gone out at once. */
  perChatPerSecond: number;
  burst: number;
  perGroupPerMinute: number;
  perSecond: number;
};

export const TELEGRAM_LIMITS: Limits = {
  perChatPerSecond: 1,
  burst: 5,
  perGroupPerMinute: 20,
  perSecond: 30,
};

/** Lets a message through or refuses it with the seconds to wait; a refused one counts for nothing. */
export type Pace = (chatId: number, isGroup: boolean, nowMs: number) => void;

/** `limits` undefined: everything goes through. */
export function createPace(limits: Limits | undefined): Pace {
  if (limits === undefined) return () => {};
  const { perChatPerSecond, burst, perGroupPerMinute, perSecond } = limits;
  const all: number[] = [];
  const groups = new Map<number, number[]>();
  /** When each chat's burst would be whole again. */
  const rested = new Map<number, number>();
  return (chatId, isGroup, nowMs) => {
    const gapMs = 1000 / perChatPerSecond;
    const restedMs = Math.max(rested.get(chatId) ?? 0, nowMs);
    const group = groups.get(chatId) ?? [];
    const waitMs = Math.max(
      restedMs - nowMs - (burst - 1) * gapMs,
      isGroup ? waitInWindow(group, perGroupPerMinute, 60_000, nowMs) : 0,
      waitInWindow(all, perSecond, 1_000, nowMs),
    );
    if (waitMs > 0) throw tooManyRequests(Math.ceil(waitMs / 1000));
    rested.set(chatId, restedMs + gapMs);
    all.push(nowMs);
    if (isGroup) groups.set(chatId, [...group, nowMs]);
  };
}

/** Forgets what is older than the window, and returns how long until there is room for one more. */
function waitInWindow(times: number[], most: number, windowMs: number, nowMs: number): number {
  while (times.length > 0 && (times[0] ?? 0) <= nowMs - windowMs) times.shift();
  return times.length < most ? 0 : (times[times.length - most] ?? 0) + windowMs - nowMs;
}
