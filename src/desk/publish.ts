import type { Reading } from '../election/accounts.ts';
import { compareEditions } from '../election/changes.ts';
import { Edition, type Quote } from '../election/edition.ts';
import { mergeReports } from '../election/merge.ts';
import { refereeMerge } from '../election/referee.ts';
import { EditionConflict } from './store-errors.ts';
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
    const current = await stores.editions.findCurrentEdition(contestId);
    const { edition, quotes } = buildEdition(
      contestId,
      await stores.readings.listReadings(contestId),
      current,
      by,
      now,
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

/** The edition that follows `current`, and its quotes. */
export function buildEdition(
  contestId: string,
  readings: readonly Reading[],
  current: Edition | undefined,
  by: string,
  now: () => Date,
): { edition: Edition; quotes: Quote[] } {
  const { content, quotes } = mergeReports(readings, contestId);
  const edition: Edition = {
    ...content,
    number: (current?.number ?? 0) + 1,
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
