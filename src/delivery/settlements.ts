import { isoTime } from './clock.ts';
import { type Delivery, mayRepeat } from './delivery.ts';
import type { Settlement } from './due-queue.ts';
import { followedContest } from './owed.ts';

const SECOND_MS = 1_000;
const DAY_MS = 24 * 60 * 60 * SECOND_MS;

/** What surely was not sent is tried again after 5 s, 10 s, 20 s … ten minutes, and given up a day after it was owed. */
const FIRST_PAUSE_MS = 5 * SECOND_MS;
export const LONGEST_PAUSE_MS = 600 * SECOND_MS;
export const GIVE_UP_AFTER_MS = DAY_MS;

/** A notice that was sent stays so long, so that nothing makes it a second time. */
export const KEPT_DAYS = 30;

/** Sendings of it, the one that a crash has left open among them, of which nobody knows whether they arrived. */
export function unansweredOf({ tries }: Delivery): number {
  return tries.unanswered + (tries.inFlight === null ? 0 : 1);
}

/** Editing a message twice is editing it once, so nobody needs to know whether an edit arrived. */
export function isEdit({ owed, messageId }: Delivery): boolean {
  return owed.kind === 'post' && messageId !== null;
}

/** Whether one more sending is one too many. */
export function isUnknown(delivery: Delivery): boolean {
  return !isEdit(delivery) && unansweredOf(delivery) > (mayRepeat(delivery.chatKind) ? 1 : 0);
}

/** Whether it has been tried for so long that nobody waits for it any more. */
export function isGivenUp({ owedSince, tries }: Delivery, nowMs: number): boolean {
  return tries.failures > 0 && owedSince !== null && nowMs - Date.parse(owedSince) > GIVE_UP_AFTER_MS;
}

/** The obligation is met; `wantedThen` is the edition that was asked for when what was said was composed. */
export function met(
  fresh: Delivery,
  said: { shown: Readonly<Record<string, number>>; messageId: number | null; wantedThen: number },
  nextDueAt: string | null,
  nowMs: number,
): Settlement {
  const shown = { ...fresh.shown };
  for (const [contestId, edition] of Object.entries(said.shown)) {
    shown[contestId] = Math.max(shown[contestId] ?? 0, edition);
  }
  const contestId = followedContest(fresh.owed);
  if (contestId !== null) shown[contestId] = Math.max(shown[contestId] ?? 0, said.wantedThen);
  const isBehind = contestId !== null && fresh.wanted > (shown[contestId] ?? 0);
  const dueAt = isBehind ? isoTime(nowMs) : nextDueAt;
  return {
    dueAt,
    owedSince: dueAt,
    // What was shown by the way need not be asked for any more.
    wanted: contestId === null ? fresh.wanted : Math.max(fresh.wanted, shown[contestId] ?? 0),
    shown,
    messageId: said.messageId,
    failures: 0,
    unanswered: 0,
    halted: null,
    expiresAt: fresh.owed.kind === 'notice' ? Math.ceil((nowMs + KEPT_DAYS * DAY_MS) / SECOND_MS) : null,
  };
}

/** As it was before the claim, and due again at a time. */
export function putOff(fresh: Delivery, dueAt: string, unanswered: number): Settlement {
  return { ...kept(fresh), dueAt, owedSince: fresh.owedSince ?? dueAt, unanswered };
}

/** It was surely not sent. */
export function failed(fresh: Delivery, unanswered: number, nowMs: number): Settlement {
  const failures = fresh.tries.failures + 1;
  const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
  return { ...putOff(fresh, isoTime(nowMs + pauseMs), unanswered), failures };
}

/**
 * It is left alone, with what is known of it, until an editor has it tried again. What goes by the clock goes on, and
 * who follows hears the next edition: two answers lost in one bad minute must not silence a chat for the night.
 */
export function halted(
  fresh: Delivery,
  why: string,
  nextDueAt: string | null,
  unanswered: number,
): Settlement {
  if (nextDueAt !== null) {
    return { ...kept(fresh), dueAt: nextDueAt, owedSince: nextDueAt, failures: 0, unanswered: 0 };
  }
  if (fresh.owed.kind === 'follow' && why === 'unanswered') {
    return { ...kept(fresh), dueAt: null, owedSince: null, failures: 0, unanswered: 0 };
  }
  return { ...kept(fresh), dueAt: null, owedSince: fresh.owedSince, halted: why, unanswered };
}

function kept({ wanted, shown, messageId, tries }: Delivery) {
  const { failures, halted } = tries;
  return { wanted, shown, messageId, failures, halted, expiresAt: null };
}
