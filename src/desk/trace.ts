import { compareText } from '../election/ranking.ts';
import type { Actor } from './actor.ts';
import { findCurrent } from './current.ts';
import { requireLeave } from './leave.ts';
import type { Deed, LogEntry } from './log-entry.ts';
import { type DeskServices, newId } from './services.ts';
import { DamagedItem } from './store-errors.ts';

/** Writes a deed down, before it is done. */
export function addDeed(
  desk: DeskServices,
  contestId: string | null,
  by: Actor,
  verb: Deed['verb'],
  subject: string,
  note: string | null = null,
): Promise<void> {
  const deed: Deed = { verb, by, at: desk.now().toISOString(), subject, note };
  return desk.stores.trace.appendDeed(contestId, newId(desk), deed);
}

/** Editions with the acts that made them and deeds that made none, the latest first. */
export async function listLog(
  desk: DeskServices,
  by: Actor,
  contestId: string,
  limit: number,
): Promise<LogEntry[]> {
  await requireLeave(desk, by, 'read-log');
  const { editions, trace } = desk.stores;
  const { number } = await findCurrent(desk.stores, contestId);
  const numbers = Array.from({ length: Math.min(limit, number) }, (_, back) => number - back);
  const acts = await Promise.all(
    numbers.map(async (edition): Promise<LogEntry[]> => {
      const record = await editions.findRecord(contestId, edition).catch(orLost(desk));
      return record === undefined ? [] : [{ edition, act: record.act }];
    }),
  );
  const deeds = (await trace.listDeeds(contestId, limit)).map((deed): LogEntry => ({ edition: null, deed }));
  return [...acts.flat(), ...deeds]
    .sort((one, other) => compareText(momentOf(other), momentOf(one)))
    .slice(0, limit);
}

/** What one edition has lost costs the others no place in the log. */
function orLost({ onDamage }: DeskServices): (error: unknown) => undefined {
  return (error) => {
    if (!(error instanceof DamagedItem)) throw error;
    onDamage?.(error);
  };
}

function momentOf(entry: LogEntry): string {
  return entry.edition === null ? entry.deed.at : entry.act.at;
}
