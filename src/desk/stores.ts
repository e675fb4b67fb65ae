import type { Reading } from '../election/accounts.ts';
import type { ContestEntry } from '../election/contest.ts';
import type { Edition, Quote } from '../election/edition.ts';
import type { Approval } from './approval.ts';
import type { ArticlePart } from './article-part.ts';
import type { ContestSettings } from './contest-settings.ts';
import type { Draft } from './draft.ts';
import type { Editor } from './editors.ts';
import type { FigureReport } from './figure-report.ts';
import type { Deed } from './log-entry.ts';
import type { EditionRecord, ReadingRef } from './record.ts';

/** Approved readings, immutable, by contest, article and digest. An edition's record says which ones it shows. */
export interface ReadingStore {
  /** Keeps a reading for a contest and says where; keeping the same one again changes nothing. */
  saveReading(contestId: string, reading: Reading): Promise<ReadingRef>;
  /** The readings behind an edition, in the order asked for. Throws `DamagedItem` where one is not there. */
  findReadings(contestId: string, refs: readonly ReadingRef[]): Promise<Reading[]>;
  /** Where the first reading of every article kept for a contest lies, in no particular order. */
  listRefs(contestId: string): Promise<ReadingRef[]>;
  /** The first reading of every article kept for a contest, published or not, in no particular order. */
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
  /** What the desk keeps of an edition; undefined where there is no such edition or it has none. */
  findRecord(contestId: string, number: number): Promise<EditionRecord | undefined>;
  /** The sentences at these indexes, in their order, read in one go; indexes that do not exist are left out. */
  findQuotes(contestId: string, number: number, quotes: readonly number[]): Promise<Quote[]>;
  /** Every quote of an edition, in order. */
  listQuotes(contestId: string, number: number): Promise<Quote[]>;
  /**
   * Publishes edition `n` where the current one is `n − 1`; throws `EditionConflict` if it is not. The next edition
   * goes on from the readings that the record names; without one it starts anew.
   */
  publishEdition(edition: Edition, quotes: Quote[], record?: EditionRecord): Promise<void>;
  /** Every contest with an edition, by id. */
  listContests(): Promise<ContestEntry[]>;
}

/** Drafts; each change is written on condition that the draft is at the version before. */
export interface DraftStore {
  /** Keeps a new draft with what is under review. */
  createDraft(draft: Draft, reading: Reading): Promise<void>;
  findDraft(id: string): Promise<{ draft: Draft; reading: Reading } | undefined>;
  /** Every draft that is kept, whatever its state, without its reading; the oldest first. */
  listDrafts(): Promise<Draft[]>;
  /** Replaces version `draft.version − 1`; throws `VersionConflict` if that is not the one stored. */
  saveDraft(draft: Draft): Promise<void>;
}

/** The parts of an article that an editor sends in several messages, one article at a time. */
export interface PartStore {
  /** Waits for parts until then; what was there before is gone. */
  begin(userId: number, until: Date): Promise<void>;
  /** What came so far, in no particular order; null where nothing is waited for at this moment. */
  listParts(userId: number, now: Date): Promise<ArticlePart[] | null>;
  /** Keeps a part; the same message once more changes nothing. */
  savePart(userId: number, part: ArticlePart): Promise<void>;
  end(userId: number): Promise<void>;
}

/** What waits for a second person. */
export interface ApprovalStore {
  findApproval(id: string): Promise<Approval | undefined>;
  /** Every one that is kept, whatever its state, the oldest first. */
  listApprovals(): Promise<Approval[]>;
  /** Replaces version `approval.version − 1`, or adds version 1; throws `VersionConflict`. */
  saveApproval(approval: Approval): Promise<void>;
}

/** The list of editors, read and written whole, so that two owners can't remove each other at the same moment. */
export interface EditorStore {
  readEditors(): Promise<{ version: number; editors: Editor[] }>;
  /** Replaces the list at `version`; throws `VersionConflict` if somebody else changed it in between. */
  saveEditors(version: number, editors: Editor[]): Promise<void>;
}

export interface SettingsStore {
  findContestSettings(contestId: string): Promise<ContestSettings | undefined>;
  saveContestSettings(contestId: string, settings: ContestSettings): Promise<void>;
}

/** Append-only. `contestId` is null for what concerns no contest, such as the list of editors. */
export interface TraceStore {
  appendDeed(contestId: string | null, id: string, deed: Deed): Promise<void>;
  /** The latest `limit` deeds, the latest first. */
  listDeeds(contestId: string | null, limit: number): Promise<Deed[]>;
}

/** Readers' doubts. */
export interface FigureReportStore {
  /** Counts one more report of a chat in an hour; false, and nothing counted, where it has had its `most`. */
  countReport(chatId: number, hour: string, most: number): Promise<boolean>;
  findReport(id: string): Promise<FigureReport | undefined>;
  /** Those without an answer, the oldest first. */
  listOpenReports(): Promise<FigureReport[]>;
  /** Replaces version `report.version − 1`, or adds version 1; throws `VersionConflict`. */
  saveReport(report: FigureReport): Promise<void>;
}

export type DeskStores = {
  readings: ReadingStore;
  editions: EditionStore;
  drafts: DraftStore;
  parts: PartStore;
  approvals: ApprovalStore;
  editors: EditorStore;
  settings: SettingsStore;
  trace: TraceStore;
  figureReports: FigureReportStore;
};
