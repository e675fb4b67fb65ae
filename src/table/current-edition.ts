import * as z from 'zod/mini';
import { Contest } from '../election/contest.ts';
import { Edition } from '../election/edition.ts';
import { type Item, parseBody, parseItem, type StoredItem } from './item.ts';
import { currentKey } from './keys.ts';

/** The most entries of one kind that a single answer has use for. */
const ENTRIES = 100;

/** Room for the key and the few attributes beside the body in an item of at most 400 KB. */
const BODY_BYTES = 380_000;

/**
 * What stands at `CURRENT`: an edition as far as one answer needs it, which publication of that number it is, and
 * whether it is all of it. The contest stands beside the body, too, so that a list of contests is a small read.
 */
const CurrentItem = z.object({
  edition: z.int(),
  publication: z.string(),
  whole: z.boolean(),
  contest: z.string(),
  publishedAt: z.string(),
  isTest: z.optional(z.boolean()),
  body: z.string(),
});
export type CurrentItem = z.infer<typeof CurrentItem>;

const KIND = 'current edition';

export function currentItem(edition: Edition, publication: string): Item {
  const body = answerBody(edition);
  return {
    ...currentKey(edition.contest.id),
    edition: edition.number,
    publication,
    whole: body === JSON.stringify(edition),
    contest: JSON.stringify(edition.contest),
    publishedAt: edition.publishedAt,
    ...(edition.isTest && { isTest: true }),
    body,
  };
}

export const parseCurrent = (stored: StoredItem): CurrentItem => parseItem(KIND, CurrentItem, stored);
export const editionIn = (current: CurrentItem): Edition => parseBody(KIND, Edition, current.body);
export const contestIn = (current: CurrentItem): Contest => parseBody(KIND, Contest, current.contest);

/**
 * The edition with ever shorter lists until it fits. The areas' results are there either all or not at all: half of
 * an area would pass for the whole of it.
 */
function answerBody(edition: Edition): string {
  const wholeContest = edition.results.filter(({ area }) => area === null);
  for (let most = ENTRIES; most > 0; most = Math.floor(most / 2)) {
    const body = JSON.stringify({
      ...edition,
      results: edition.results.length <= most ? edition.results : wholeContest.slice(0, most),
      progress: edition.progress.slice(0, most),
      polls: edition.polls.slice(0, most),
      context: edition.context.slice(0, most),
      statements: edition.statements.slice(0, most),
      findings: edition.findings.slice(0, most),
      changes: edition.changes.slice(0, most),
    } satisfies Edition);
    if (Buffer.byteLength(body) <= BODY_BYTES) return body;
  }
  throw new RangeError('An edition is too large to publish even with one entry of each kind.');
}
