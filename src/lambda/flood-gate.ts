/** In ten seconds one container answers a chat so often without asking anybody: more than fingers can press. */
const FREE = 20;
const FREE_WITHIN_MS = 10_000;

/** What is beyond that is counted in the table; so much of it a minute is answered, by all containers together. */
const COUNTED_A_MINUTE = 60;

/** No more chats are remembered than one container meets in ten seconds. */
const REMEMBERED = 10_000;

export interface FloodStore {
  /** Counts one more of a chat's updates in a minute of the world ("2026-05-03T20:00"), and says how many there are. */
  countUpdate(chatId: number, minute: string): Promise<number>;
}

export type FloodGate = (chatId: number) => Promise<boolean>;

/** Whether an update of this chat is answered. Ordinary chats cost nothing: no read, no write. */
export function createFloodGate(store: FloodStore, now: () => Date): FloodGate {
  const seen = new Map<number, { sinceMs: number; count: number }>();
  return async (chatId) => {
    const nowMs = now().getTime();
    const known = seen.get(chatId);
    const current = known !== undefined && nowMs - known.sinceMs < FREE_WITHIN_MS ? known : undefined;
    const count = (current?.count ?? 0) + 1;
    if (seen.size >= REMEMBERED) seen.clear();
    seen.set(chatId, { sinceMs: current?.sinceMs ?? nowMs, count });
    if (count <= FREE) return true;
    return (await store.countUpdate(chatId, now().toISOString().slice(0, 16))) <= COUNTED_A_MINUTE;
  };
}
