import type { Owed } from './owed.ts';

/** What is held back at present. */
export type Holds = {
  /** Nothing at all goes out. */
  all: boolean;
  contestIds: readonly string[];
};

/** Stops what goes out, of one election or of the bot. Takes effect before the next second's sendings. */
export interface HoldStore {
  readHolds(): Promise<Holds>;
  /** `contestId` null for everything. */
  hold(contestId: string | null): Promise<void>;
  /** Lets go on what waits; whoever resumes has been shown it. */
  resume(contestId: string | null): Promise<void>;
}

/** Whether it waits until somebody resumes. A digest of every contest goes out without those that are held. */
export function isHeld(owed: Owed, { all, contestIds }: Holds): boolean {
  if (all) return true;
  const about = owed.kind === 'digest' ? owed.contestIds : [owed.contestId];
  return about.some((contestId) => contestIds.includes(contestId));
}
