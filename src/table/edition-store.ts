import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { EditionRecord } from '../desk/record.ts';
import {
  DamagedEdition,
  DamagedItem,
  EditionConflict,
  NewerItem,
  TableUnavailable,
} from '../desk/store-errors.ts';
import type { EditionStore } from '../desk/stores.ts';
import type { ContestEntry } from '../election/contest.ts';
import { type Edition, Quote } from '../election/edition.ts';
import { currentKey } from './answer-keys.ts';
import {
  contestIn,
  currentItem,
  numberIn,
  parseCurrent,
  publicationIn,
  readCurrentEdition,
  readEdition,
} from './current-edition.ts';
import { findDocument, listDocuments, saveDocument } from './document.ts';
import { getItems } from './get-items.ts';
import type { OnDamage, StoredItem } from './item.ts';
import {
  CONTESTS,
  contestKey,
  EDITION,
  formerKey,
  formers,
  publicationPartition,
  QUOTES,
  quotesPage,
  RECORD,
} from './keys.ts';
import { parseBody, parseItem } from './parse-item.ts';
import { listItems } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { type Condition, putItem, putStored } from './write.ts';

/** So many that an edition of thousands stays a few dozen pages, so few that one press of a button is a small read. */
const QUOTES_PER_PAGE = 100;

const FormerItem = z.object({ publication: z.string() });
const ContestItem = z.object({ sk: z.string() });
const QuotesPage = z.array(Quote);

/** Stands for a publication whose name was lost with the damaged item that held it. */
const LOST = 'lost';

/** The current edition's number, also where the item that says it is damaged. */
type Standing = { number: number; hasNumber: boolean; stored: StoredItem };

/**
 * An edition is published in this order, so that a crash between any two writes leaves the old one current:
 * what the old `CURRENT` says of itself, kept for later; the new edition, its record and its quotes, under a name
 * taken from their content, so that no two attempts at a number can mix; the contest's entry; and then `CURRENT`, on condition.
 */
export function createEditionStore(table: Table, onDamage: OnDamage = () => {}): EditionStore {
  async function findCurrent(contestId: string): Promise<Standing | undefined> {
    const [stored] = await getItems(table, [currentKey(contestId)], 'strong');
    if (stored === undefined) return undefined;
    const number = orDamaged(() => numberIn(stored));
    if (!(number instanceof DamagedItem)) return { number, hasNumber: true, stored };
    if (number instanceof NewerItem) throw number;
    const before = await listItems(table, formers(contestId), 'strong');
    return { number: before.length + 1, hasNumber: false, stored };
  }

  /** Every contest's `CURRENT`. One whose first publication did not come to its end has an entry and no edition. */
  async function listCurrent(): Promise<StoredItem[]> {
    const entries = await listItems(table, { pk: CONTESTS, sk: '' }, 'strong');
    const keys = entries.map((entry) => currentKey(parseItem('contest entry', ContestItem, entry).sk));
    return getItems(table, keys, 'strong');
  }

  /** Which publication is edition `number`, `undefined` if there is no such edition yet. */
  async function findPublication(contestId: string, number: number): Promise<string | undefined> {
    const current = await findCurrent(contestId);
    if (current === undefined || number > current.number) return undefined;
    if (number === current.number) return publicationIn(current.stored);
    const [stored] = await getItems(table, [formerKey(contestId, number)], 'strong');
    return stored && parseItem('former edition', FormerItem, stored).publication;
  }

  async function findPartition(contestId: string, number: number): Promise<string | undefined> {
    const publication = await findPublication(contestId, number);
    return publication && publicationPartition(contestId, number, publication);
  }

  async function readQuotes(partition: string, page: number): Promise<Quote[]> {
    const body = await findDocument(table, partition, quotesPage(page));
    return body === undefined ? [] : parseBody('page of quotes', QuotesPage, body);
  }

  return {
    async findCurrentEdition(contestId) {
      const current = await findCurrent(contestId);
      if (current === undefined) return undefined;
      try {
        return await readCurrentEdition(table, contestId, current.stored, onDamage);
      } catch (error) {
        if (!(error instanceof DamagedItem)) throw error;
        throw new DamagedEdition(error.message, current.number);
      }
    },

    hasEditions: async () => (await listCurrent()).length > 0,

    async findEdition(contestId, number) {
      const partition = await findPartition(contestId, number);
      return partition === undefined ? undefined : readEdition(table, partition);
    },

    async findRecord(contestId, number) {
      const partition = await findPartition(contestId, number);
      const body = partition && (await findDocument(table, partition, RECORD));
      return body === undefined || body === ''
        ? undefined
        : parseBody('record of an edition', EditionRecord, body);
    },

    async findQuotes(contestId, number, quotes) {
      const partition = await findPartition(contestId, number);
      if (partition === undefined) return [];
      const wanted = new Set(quotes.map((quote) => Math.floor(quote / QUOTES_PER_PAGE)));
      const pages = new Map<number, Quote[]>();
      await Promise.all([...wanted].map(async (page) => pages.set(page, await readQuotes(partition, page))));
      return quotes.flatMap(
        (quote) => pages.get(Math.floor(quote / QUOTES_PER_PAGE))?.[quote % QUOTES_PER_PAGE] ?? [],
      );
    },

    async listQuotes(contestId, number) {
      const partition = await findPartition(contestId, number);
      if (partition === undefined) return [];
      const pages = await listDocuments(table, partition, QUOTES);
      return [...pages.values()].flatMap((body) => parseBody('page of quotes', QuotesPage, body));
    },

    async publishEdition(edition, quotes, record) {
      const { number } = edition;
      const contestId = edition.contest.id;
      const publication = digest(edition, quotes, record);
      const item = currentItem(edition, publication);

      const old = await findCurrent(contestId);
      if ((old?.number ?? 0) !== number - 1) {
        if ((await findPublication(contestId, number)) === publication) return;
        throw conflict(edition);
      }
      if (old !== undefined) {
        const former = formerKey(contestId, old.number);
        const name = orDamaged(() => publicationIn(old.stored));
        await putItem(table, { ...former, publication: name instanceof DamagedItem ? LOST : name });
      }
      const partition = publicationPartition(contestId, number, publication);
      await saveDocument(table, partition, EDITION, JSON.stringify(edition));
      if (record !== undefined) await saveDocument(table, partition, RECORD, JSON.stringify(record));
      for (let page = 0; page * QUOTES_PER_PAGE < quotes.length; page += 1) {
        const first = page * QUOTES_PER_PAGE;
        const body = JSON.stringify(quotes.slice(first, first + QUOTES_PER_PAGE));
        await saveDocument(table, partition, quotesPage(page), body);
      }
      await putItem(table, contestKey(contestId));
      try {
        await putStored(table, item, follows(old));
      } catch (error) {
        const isLost = error instanceof TableUnavailable;
        if (!isLost && !(error instanceof ConditionFailed)) throw error;
        // The write may have been ours, with its answer lost on the way or the repetition refused by its own success.
        if ((await findPublication(contestId, number)) === publication) return;
        throw isLost ? error : conflict(edition);
      }
    },

    async listContests() {
      const entries = (await listCurrent()).map((stored) => orDamaged(() => contestEntry(stored)));
      const contests = entries.flatMap((entry) => {
        if (!(entry instanceof DamagedItem)) return [entry];
        onDamage(entry);
        return [];
      });
      return contests.sort((a, b) => (a.contest.id < b.contest.id ? -1 : 1));
    },
  };
}

/** That nobody has published since; of a damaged number only that it is not the next one by now. */
function follows(old: Standing | undefined): Condition {
  if (old === undefined) return { holds: 'attribute_not_exists(pk)' };
  return old.hasNumber
    ? { holds: 'edition = :old', values: { ':old': old.number } }
    : {
        holds: 'attribute_not_exists(edition) OR NOT edition = :next',
        values: { ':next': old.number + 1 },
      };
}

/** What is read, or the damage that keeps it from being read. */
function orDamaged<T>(read: () => T): T | DamagedItem {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedItem) return error;
    throw error;
  }
}

function contestEntry(stored: StoredItem): ContestEntry {
  const current = parseCurrent(stored);
  return {
    contest: contestIn(current),
    edition: current.edition,
    publishedAt: current.publishedAt,
    ...(current.isTest && { isTest: true as const }),
  };
}

function digest(edition: Edition, quotes: Quote[], record: EditionRecord | undefined): string {
  return createHash('sha256')
    .update(JSON.stringify([edition, quotes, record]))
    .digest('hex')
    .slice(0, 32);
}

function conflict({ contest, number }: Edition): EditionConflict {
  return new EditionConflict(
    `Edition ${number} of ${contest.id} is not the next one: somebody else published.`,
  );
}
