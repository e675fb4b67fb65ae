import { UpdateBusy, UpdateCrashed } from '../bot/once.ts';
import type { createTryStore } from '../table/try-store.ts';

/**
 * Handles an update of which whoever handled it before may have died: with a mark in the table meanwhile, that is taken
 * away whatever comes of it. Who finds the mark of a process that can't be alive any more knows that the update kills.
 */
export async function tryOnce(
  tries: ReturnType<typeof createTryStore>,
  { chatId, updateId, by }: { chatId: number; updateId: number; by: string },
  handle: () => Promise<void>,
): Promise<void> {
  const found = await tries.begin(chatId, updateId, by);
  if (found.is === 'busy') throw new UpdateBusy(found.forMs);
  if (found.is === 'crashed') throw new UpdateCrashed();
  try {
    await handle();
  } finally {
    // A mark that stays costs a reader nothing while the update is answered.
    await tries.end(chatId, updateId).catch(() => {});
  }
}
