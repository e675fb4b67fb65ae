import type { Reading } from '../election/accounts.ts';
import type { ContestEntry } from '../election/contest.ts';
import type { Edition, Quote } from '../election/edition.ts';

/** Approved readings, immutable, by contest and by the SHA-256 of the article's text. */
export interface ReadingStore {
  /** Keeps a reading for a contest; the same article again leaves the first one untouched. */
  saveReading(contestId: string, reading: Reading): Promise<void>;
  /** Every reading of a contest, in no particular order. */
  listReadings(contestId: string): Promise<Reading[]>;
}

/**
 * Published editions. `CURRENT` moves from n to n + 1 by one conditional write after all else is in place. A damaged one
 * is left out of lists, and costs no other contest anything.
 */
export interface EditionStore {
  /** The current edition, strongly consistent: what a publication starts from. Throws `DamagedEdition`. */
  findCurrentEdition(contestId: string): Promise<Edition | undefined>;
  /** Whether there is any edition at all, be it damaged. */
  hasEditions(): Promise<boolean>;
  /** Any edition of a contest, complete. */
  findEdition(contestId: string, number: number): Promise<Edition | undefined>;
  /** The sentences at these indexes, in their order, read in one go; indexes that do not exist are left out. */
  findQuotes(contestId: string, number: number, quotes: readonly number[]): Promise<Quote[]>;
  /** Every quote of an edition, in order. */
  listQuotes(contestId: string, number: number): Promise<Quote[]>;
  /** Publishes edition `n` where the current one is `n − 1`; throws `EditionConflict` if it is not. */
  publishEdition(edition: Edition, quotes: Quote[]): Promise<void>;
  /** Every contest with an edition, by id. */
  listContests(): Promise<ContestEntry[]>;
}
