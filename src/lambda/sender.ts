import type { Update } from 'grammy/types';

/** The chat that an update is about, else the person; undefined where it names neither, whatever its shape. */
export function senderOf(update: Update): number | undefined {
  for (const [key, value] of Object.entries(update)) {
    if (key === 'update_id' || typeof value !== 'object' || value === null) continue;
    const { chat, message, from } = value as Record<string, { id?: unknown; chat?: { id?: unknown } } | null>;
    const id = [chat?.id, message?.chat?.id, from?.id].find(Number.isSafeInteger);
    if (typeof id === 'number') return id;
  }
  return undefined;
}
