import type { Update } from 'grammy/types';

/** Telegram hands a message over within moments; one that is older has most likely been handed over before. */
const FRESH_MS = 5_000;

/** It gives an update up after a day: https://core.telegram.org/bots/api#getting-updates */
const DELIVERED_FOR_MS = 24 * 60 * 60 * 1_000;

/** Whether an update may have ended the process that handled it before, which leaves no other trace. */
export function isDeliveredAgain({ message, my_chat_member }: Update, nowMs: number): boolean {
  // A press says when the message was sent that it is under, not when it was pressed.
  const ageMs = nowMs - Number((message ?? my_chat_member)?.date) * 1_000;
  return ageMs > FRESH_MS && ageMs < DELIVERED_FOR_MS;
}
