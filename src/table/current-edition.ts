import * as z from 'zod/mini';
import { DamagedItem } from '../desk/store-errors.ts';
import { Contest } from '../election/contest.ts';
import { Edition } from '../election/edition.ts';
import { currentKey } from './answer-keys.ts';
import { findDocument } from './document.ts';
import { type OnDamage, type StoredItem, toStored } from './item.ts';
import { EDITION, publicationPartition } from './keys.ts';
import { parseBody, parseItem } from './parse-item.ts';
import { isSealBroken, sealOf } from './sealed-edition.ts';
import type { Table } from './table.ts';

/** Room for the key and the few attributes beside the body in an item of at most 400 KB. */
const BODY_BYTES = 380_000;

/**
 * What stands at `CURRENT`: which publication of which number is the current edition, and the edition itself where it
 * is small enough for an item, so that an answer is one read. The contest stands beside the body, too, so
 * that a list of contests is a small read.
 */
const CurrentItem = z.object({
  pk: z.string(),
  edition: z.int(),
  publication: z.string(),
  contest: z.string(),
  publishedAt: z.string(),
  isTest: z.optional(z.boolean()),
  body: z.optional(z.string()),
});
export type CurrentItem = z.infer<typeof CurrentItem>;

/** What the item says of the edition's parts, which hold all of it whatever its size. */
const Pointer = z.object({ edition: z.int(), publication: z.string() });
const Numbered = z.object({ edition: z.int() });

/** The key is named: it holds a contest and no chat. */
const kindAt = (pk: string | undefined) => `current edition at ${pk}`;

/** Sealed, so that readers are spared the check that is made here. */
export function currentItem(edition: Edition, publication: string): StoredItem {
  const text = JSON.stringify(edition);
  const item = toStored({
    ...currentKey(edition.contest.id),
    edition: edition.number,
    publication,
    contest: JSON.stringify(edition.contest),
    publishedAt: edition.publishedAt,
    ...(edition.isTest && { isTest: true }),
    ...(Buffer.byteLength(text) <= BODY_BYTES && { body: text }),
  });
  return Edition.safeParse(edition).success ? { ...item, seal: { S: sealOf(item) } } : item;
}

export const parseCurrent = (stored: StoredItem): CurrentItem =>
  parseItem(kindAt(stored['pk']?.S), CurrentItem, stored);
export const contestIn = ({ pk, contest }: CurrentItem): Contest => parseBody(kindAt(pk), Contest, contest);

/** Which publication the current edition is; throws `DamagedItem`. */
export const publicationIn = (stored: StoredItem): string =>
  parseItem(kindAt(stored['pk']?.S), Pointer, stored).publication;

/** The current edition's number; throws `DamagedItem`. */
export const numberIn = (stored: StoredItem): number =>
  parseItem(kindAt(stored['pk']?.S), Numbered, stored).edition;

/**
 * The edition that `CURRENT` is about: as it stands there, else from its parts; from them also where `CURRENT` is
 * damaged but still leads to them. Throws `DamagedItem` where neither can be read.
 */
export async function readCurrentEdition(
  table: Table,
  contestId: string,
  stored: StoredItem,
  onDamage: OnDamage,
): Promise<Edition> {
  try {
    const { pk, body } = parseCurrent(stored);
    const edition = body === undefined ? undefined : parseBody(kindAt(pk), Edition, body);
    if (isSealBroken(stored)) throw new DamagedItem(`The stored ${kindAt(pk)} is not what was published.`);
    if (edition !== undefined) return edition;
  } catch (error) {
    if (!(error instanceof DamagedItem)) throw error;
    onDamage(error);
  }
  return readEdition(table, publicationPartition(contestId, numberIn(stored), publicationIn(stored)));
}

/** The edition in the parts of a publication; throws `DamagedItem`. */
export async function readEdition(table: Table, partition: string): Promise<Edition> {
  const body = await findDocument(table, partition, EDITION);
  if (body === undefined) throw new DamagedItem('The stored edition has lost its text.');
  return parseBody('edition', Edition, body);
}
