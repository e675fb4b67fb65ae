import type { Bot } from 'grammy';

/** What grammY's client needs of `fetch`. */
type Fetch = (url: unknown, init: { body: string }) => Promise<{ json: () => Promise<unknown> }>;

/** `most`: more chats than that would not end. */
type Rival = { name: string; most: number; tell: (bot: Bot, ids: readonly number[]) => Promise<void> };

export const rivals: readonly Rival[];
export function createBot(fetch: Fetch): Bot;
