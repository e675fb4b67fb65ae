import type { Actor } from './actor.ts';
import { type ContestSettings, DEFAULT_SETTINGS } from './contest-settings.ts';
import { findCurrent } from './current.ts';
import { requireLeave } from './leave.ts';
import { Refusal } from './refusal.ts';
import type { DeskServices } from './services.ts';
import { addDeed } from './trace.ts';

export async function readSettings({ stores }: DeskServices, contestId: string): Promise<ContestSettings> {
  return (await stores.settings.findContestSettings(contestId)) ?? DEFAULT_SETTINGS;
}

/** A rehearsal's figures never become real ones, nor real ones a rehearsal's: that is settled with the first edition. */
export async function changeSettings(
  desk: DeskServices,
  by: Actor,
  contestId: string,
  settings: ContestSettings,
): Promise<void> {
  await requireLeave(desk, by, 'change-settings');
  const before = await readSettings(desk, contestId);
  const { number } = await findCurrent(desk.stores, contestId);
  if (number > 0 && settings.isTest !== before.isTest) {
    throw before.isTest
      ? new Refusal('test-contest', `${contestId} is a rehearsal and stays one.`)
      : new Refusal('real-contest', `${contestId} has real editions; rehearse under another id.`);
  }
  await addDeed(desk, contestId, by, 'settings-changed', contestId, JSON.stringify(settings));
  await desk.stores.settings.saveContestSettings(contestId, settings);
}
