import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { EditionRecord } from '../desk/record.ts';
import { DamagedItem, EditionConflict, TableUnavailable } from '../desk/store-errors.ts';
import type { EditionStore } from '../desk/stores.ts';
import type { ContestEntry } from '../election/contest.ts';
import { Edition, Quote } from '../election/edition.ts';
import { type CurrentItem, contestIn, currentItem, editionIn, parseCurrent } from './current-edition.ts';
import { findDocument, listDocuments, saveDocument } from './document.ts';
import { parseBody, parseItem, type StoredItem } from './item.ts';
import {
  CONTESTS,
  contestKey,
  currentKey,
  EDITION,
  formerKey,
  publicationPartition,
  QUOTES,
  quotesPage,
  RECORD,
} from './keys.ts';
import { ConditionFailed, getItems, listItems, putItem, type Table } from './table.ts';

/** So many that an edition of thousands stays a few dozen pages, so few that one press of a button is a small read. */
const QUOTES_PER_PAGE = 100;

const FormerItem = z.object({ publication: z.string() });
const ContestItem = z.object({ sk: z.string() });
const QuotesPage = z.array(Quote);

/**
 * An edition is published in this order, so that a crash between any two writes leaves the old one current:
 * what the old `CURRENT` says of itself, kept for later; the new edition, its record and its quotes, under a name
 * taken from their content, so that no two attempts at a number can mix; the contest's entry; and then `CURRENT`, on condition.
 */
export function createEditionStore(table: Table): EditionStore {
  async function findCurrent(contestId: string): Promise<CurrentItem | undefined> {
    const [stored] = await getItems(table, [currentKey(contestId)], 'strong');
    return stored && parseCurrent(stored);
  }

  /** Which publication is edition `number`, `undefined` if there is no such edition yet. */
  async function findPublication(contestId: string, number: number): Promise<string | undefined> {
    const current = await findCurrent(contestId);
    if (current === undefined || number >= current.edition) {
      return current?.edition === number ? current.publication : undefined;
    }
    const [stored] = await getItems(table, [formerKey(contestId, number)], 'strong');
    return stored && parseItem('former edition', FormerItem, stored).publication;
  }

  async function findPartition(contestId: string, number: number): Promise<string | undefined> {
    const publication = await findPublication(contestId, number);
    return publication && publicationPartition(contestId, number, publication);
  }

  async function readEdition(partition: string): Promise<Edition> {
    const body = await findDocument(table, partition, EDITION);
    if (body === undefined) throw new DamagedItem('The stored edition has lost its text.');
    return parseBody('edition', Edition, body);
  }

  async function readQuotes(partition: string, page: number): Promise<Quote[]> {
    const body = await findDocument(table, partition, quotesPage(page));
    return body === undefined ? [] : parseBody('page of quotes', QuotesPage, body);
  }

  return {
    async findCurrentEdition(contestId) {
      const current = await findCurrent(contestId);
      if (current === undefined) return undefined;
      if (current.whole) return editionIn(current);
      return readEdition(publicationPartition(contestId, current.edition, current.publication));
    },

    async findEdition(contestId, number) {
      const partition = await findPartition(contestId, number);
      return partition === undefined ? undefined : readEdition(partition);
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
      if ((old?.edition ?? 0) !== number - 1) {
        if ((await findPublication(contestId, number)) === publication) return;
        throw conflict(edition);
      }
      if (old !== undefined) {
        const former = formerKey(contestId, old.edition);
        await putItem(table, { ...former, publication: old.publication });
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
        await putItem(
          table,
          item,
          old === undefined
            ? { holds: 'attribute_not_exists(pk)' }
            : { holds: 'edition = :old', values: { ':old': old.edition } },
        );
      } catch (error) {
        const isLost = error instanceof TableUnavailable;
        if (!isLost && !(error instanceof ConditionFailed)) throw error;
        // The write may have been ours, with its answer lost on the way or the repetition refused by its own success.
        if ((await findPublication(contestId, number)) === publication) return;
        throw isLost ? error : conflict(edition);
      }
    },

    async listContests() {
      const entries = await listItems(table, { pk: CONTESTS, sk: '' }, 'strong');
      const keys = entries.map((entry) => currentKey(parseItem('contest entry', ContestItem, entry).sk));
      // A contest whose first publication did not come to its end has an entry and no edition: it is not listed.
      const currents = await getItems(table, keys, 'strong');
      return currents.map(contestEntry).sort((a, b) => (a.contest.id < b.contest.id ? -1 : 1));
    },
  };
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
