import { isoTime } from './clock.ts';
import type { Delivery } from './delivery.ts';
import { type Cursor, type DueQueue, OTHER_PARTS, PUBLIC_PART, type QueuePart } from './due-queue.ts';
import { type Holds, isHeld } from './holds.ts';
import { LONGEST_PAUSE_MS } from './settlements.ts';

/** A part of the queue is looked through no further: so much that an editor holds back hides what stands behind it. */
const MOST_PAGES = 5;

/**
 * Since when the longest waiting delivery has been due, milliseconds since 1970; null where none waits. What an editor
 * holds back waits for him. What fails and is tried again waits since it was first owed.
 */
export async function findOldestDue(
  queue: Pick<DueQueue, 'readDue'>,
  holds: Holds,
  nowMs: number,
): Promise<number | null> {
  const all: QueuePart[] = [PUBLIC_PART, ...OTHER_PARTS];
  const parts = await Promise.all(all.map((part) => waitingSince(queue, part, holds, nowMs)));
  const oldest = Math.min(...parts.flat());
  return oldest < nowMs ? oldest : null;
}

async function waitingSince(
  queue: Pick<DueQueue, 'readDue'>,
  part: QueuePart,
  holds: Holds,
  nowMs: number,
): Promise<number[]> {
  const since: number[] = [];
  let cursor: Cursor | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    // What has just failed is due at the latest then.
    const page = await queue.readDue(part, isoTime(nowMs + LONGEST_PAUSE_MS), cursor);
    const waiting = page.items.filter(({ owed }) => !isHeld(owed, holds));
    since.push(...waiting.map(dueSince));
    // In order of time: whatever comes later has not waited as long.
    if (waiting.length > 0 || page.next === null) break;
    cursor = page.next;
  }
  return since;
}

function dueSince({ dueAt, owedSince, tries }: Delivery): number {
  return Date.parse((tries.failures > 0 ? owedSince : dueAt) ?? dueAt ?? '');
}
