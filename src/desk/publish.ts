import type { Reading } from '../election/accounts.ts';
import { compareEditions } from '../election/changes.ts';
import { Edition, type Quote } from '../election/edition.ts';
import { mergeReports } from '../election/merge.ts';
import { refereeMerge } from '../election/referee.ts';
import { DamagedEdition, EditionConflict } from './store-errors.ts';
import type { EditionStore, ReadingStore } from './stores.ts';

/** What publishing a contest's readings came to. */
export type Publication = { edition: Edition; isNew: boolean };

/** How often somebody else may publish the same contest at the same moment before we give up. */
const MAX_ATTEMPTS = 5;

/**
 * Publishes what a contest's approved readings merge into. Nothing is published where the current edition says
 * the same already, so that loading an article twice changes nothing. Who loses a race merges again.
 */
export async function publishContest(
  contestId: string,
  by: string,
  now: () => Date,
  stores: { readings: ReadingStore; editions: EditionStore },
): Promise<Publication> {
  for (let attempt = 1; ; attempt++) {
    const { current, number } = await findStanding(contestId, stores.editions);
    const { edition, quotes } = buildEdition(
      contestId,
      await stores.readings.listReadings(contestId),
      current,
      by,
      now,
      number,
    );
    if (current !== undefined && saysTheSame(current, edition)) return { edition: current, isNew: false };
    try {
      await stores.editions.publishEdition(edition, quotes);
      return { edition, isNew: true };
    } catch (error) {
      if (!(error instanceof EditionConflict) || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

/** The current edition and its number; what is damaged has a number only, and nothing to compare the next one with. */
async function findStanding(
  contestId: string,
  editions: EditionStore,
): Promise<{ current: Edition | undefined; number: number }> {
  try {
    const current = await editions.findCurrentEdition(contestId);
    return { current, number: current?.number ?? 0 };
  } catch (error) {
    if (!(error instanceof DamagedEdition)) throw error;
    return { current: undefined, number: error.number };
  }
}

/** The edition that follows `current`, which has the number `number`, and its quotes. */
export function buildEdition(
  contestId: string,
  readings: readonly Reading[],
  current: Edition | undefined,
  by: string,
  now: () => Date,
  number = current?.number ?? 0,
): { edition: Edition; quotes: Quote[] } {
  const { content, quotes } = mergeReports(readings, contestId);
  const edition: Edition = {
    ...content,
    number: number + 1,
    publishedAt: now().toISOString(),
    publishedBy: by,
    findings: refereeMerge(readings, contestId),
    changes: [],
  };
  const changes = current === undefined ? [] : compareEditions(current, edition, 'update', null);
  // In the schema's own order, so that an edition is compared with one that comes out of the table.
  return { edition: Edition.parse({ ...edition, changes }), quotes };
}

/** Equal but for number, time, author and what changed. */
function saysTheSame(one: Edition, other: Edition): boolean {
  const content = ({ number, publishedAt, publishedBy, changes, ...rest }: Edition) => JSON.stringify(rest);
  return content(one) === content(other);
}
