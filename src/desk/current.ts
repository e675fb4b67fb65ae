import type { Edition } from '../election/edition.ts';
import { DamagedEdition } from './store-errors.ts';
import type { DeskStores } from './stores.ts';

/** A contest's current edition; of a damaged one only the number is known, of none it is 0. */
export type Current = { edition: Edition | undefined; number: number };

/** For what a damaged edition must not keep from being done, above all from publishing the one that replaces it. */
export async function findCurrent(
  { editions }: Pick<DeskStores, 'editions'>,
  contestId: string,
): Promise<Current> {
  try {
    const edition = await editions.findCurrentEdition(contestId);
    return { edition, number: edition?.number ?? 0 };
  } catch (error) {
    if (!(error instanceof DamagedEdition)) throw error;
    return { edition: undefined, number: error.number };
  }
}
