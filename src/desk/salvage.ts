import type { Basis, EditionRecord } from './record.ts';
import { DamagedItem } from './store-errors.ts';
import type { DeskStores } from './stores.ts';

/**
 * What the edition after a damaged one goes on from: its record, else the newest one before it that can be read, and
 * with that the articles that no record names, since the lost one was the first to. An article taken back before stays
 * taken back, because an older record names it.
 */
export async function salvageRecord(
  { editions, readings }: Pick<DeskStores, 'editions' | 'readings'>,
  contestId: string,
  damaged: number,
): Promise<{ record: EditionRecord | undefined; basis: Basis | undefined }> {
  const records: { number: number; record: EditionRecord }[] = [];
  for (let number = damaged; number > 0; number -= 1) {
    const record = await editions.findRecord(contestId, number).catch(orUndefined);
    if (record !== undefined) records.push({ number, record });
    if (records[0]?.number === damaged) break;
  }
  const [newest] = records;
  if (newest?.number === damaged) return { record: newest.record, basis: newest.record.basis };
  const named = new Set(records.flatMap(({ record }) => record.basis.readings.map(({ sha256 }) => sha256)));
  const unnamed = (await readings.listRefs(contestId)).filter(({ sha256 }) => !named.has(sha256));
  const before = newest?.record.basis ?? { readings: [], corrections: [], call: null };
  return { record: newest?.record, basis: { ...before, readings: [...before.readings, ...unnamed] } };
}

function orUndefined(error: unknown): undefined {
  if (!(error instanceof DamagedItem)) throw error;
}
