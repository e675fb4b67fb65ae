import type { Article } from '../election/article.ts';
import type { Call } from '../election/call.ts';
import type { Actor } from './actor.ts';
import type { Approval, Proposal } from './approval.ts';
import type { ArticlePart, PartOrigin } from './article-part.ts';
import type { ContestSettings } from './contest-settings.ts';
import type { Decision, Draft } from './draft.ts';
import type { DraftView } from './draft-view.ts';
import type { Editor } from './editors.ts';
import type { FigureReport } from './figure-report.ts';
import type { LogEntry } from './log-entry.ts';
import type { OutgoingVerb } from './note-outgoing.ts';
import type { AmendOutcome, Preview, PublishOutcome } from './outcome.ts';
import type { Correcting, CorrectionNotice, FigureRef } from './record.ts';
import type { Action, Role } from './roles.ts';

/**
 * The editors' verbs. Whoever may not do what it asks for, and whoever asks for what can't be done, gets a `Refusal`
 * thrown; the right is looked up at every call, so that a removed editor's next press does nothing. `version` is
 * that of the draft as the editor saw it; a draft that has moved on is refused with `draft-changed`.
 */
export interface Desk {
  /** What somebody may do right now; null for a reader. */
  findRole(actor: Actor): Promise<Role | null>;
  /** Throws a `Refusal` with `not-allowed` where the actor has no leave. */
  requireLeave(actor: Actor, action: Action): Promise<void>;

  /** Those whom the configuration names first, then the table's. */
  listEditors(by: Actor): Promise<Editor[]>;
  /** Adds a person or gives another role. */
  addEditor(by: Actor, userId: number, role: Role): Promise<void>;
  /** The last owner can't be removed, nor whom the configuration names. */
  removeEditor(by: Actor, userId: number): Promise<void>;
  readSettings(contestId: string): Promise<ContestSettings>;
  /** A contest becomes a rehearsal before its first edition or never, and stays one. */
  changeSettings(by: Actor, contestId: string, settings: ContestSettings): Promise<void>;

  /**
   * Reads an article and keeps it for review, for seven days. `contestId` is what its main contest is taken for,
   * the one read from it when null. Throws `UnreadableArticle` where it is no report.
   */
  openDraft(
    by: Actor,
    article: Article,
    options: { contestId: string | null; chatId: number | null },
  ): Promise<DraftView>;
  /** Waits an hour for the parts of an article; those of an earlier one are gone. */
  beginParts(by: number): Promise<void>;
  /** Keeps a part and says what there is by now; null where none are waited for. */
  addPart(by: number, part: ArticlePart): Promise<{ parts: number; characters: number } | null>;
  /** The parts joined in the order they were written; null where there are none. */
  readParts(by: number): Promise<{ text: string; origin: PartOrigin | null } | null>;
  endParts(by: number): Promise<void>;
  viewDraft(by: Actor, id: string): Promise<DraftView>;
  /** Open and scheduled drafts, the oldest first. */
  listDrafts(by: Actor): Promise<Draft[]>;
  /** Decides one fact; a later decision takes the place of an earlier one. */
  decide(by: Actor, id: string, version: number, path: string, decision: Decision): Promise<DraftView>;
  /** Accepts every fact that is not decided yet and need not be decided one by one. */
  acceptRest(by: Actor, id: string, version: number): Promise<DraftView>;
  /** Vouches for every error with this code: the source says so. */
  vouch(by: Actor, id: string, version: number, code: string): Promise<DraftView>;
  /** Publishes the report's `at`-th contest (0 is the main one) as `contestId`, which may be new. */
  chooseContest(by: Actor, id: string, version: number, at: number, contestId: string): Promise<DraftView>;
  discard(by: Actor, id: string, version: number): Promise<void>;
  /** Exactly what readers will see, contest by contest; the undecided facts are left out. Writes nothing. */
  preview(by: Actor, id: string): Promise<Preview[]>;
  /** Publishes now, or at `publishAt` where that is not null (an embargo, at most as long as the draft is kept). */
  publish(by: Actor, id: string, version: number, publishAt: Date | null): Promise<PublishOutcome>;
  /** Takes a scheduled draft back to open. */
  unschedule(by: Actor, id: string, version: number): Promise<DraftView>;
  /**
   * Publishes the scheduled drafts whose time has come. What an error holds back by then is open again. The dispatcher
   * tells the drafts' chats.
   */
  publishDue(): Promise<{ draft: Draft; outcome: PublishOutcome }[]>;
  /** Drafts that nobody touched in time and whose chats have not been told; `closeExpired` after telling. */
  listExpired(): Promise<Draft[]>;
  closeExpired(id: string): Promise<void>;

  /** Puts one figure of the current edition right. */
  correct(by: Actor, contestId: string, correcting: Correcting): Promise<AmendOutcome>;
  /**
   * Takes an article of a contest back, by its SHA-256 or an unmistakable beginning of it. Without its last article
   * a contest has an edition without figures, whose changes say so.
   */
  retract(by: Actor, contestId: string, sha256: string, reason: string): Promise<AmendOutcome>;
  /** Publishes the articles and corrections of a former edition once more. A call stays as it is. */
  undo(by: Actor, contestId: string, edition: number, reason: string): Promise<AmendOutcome>;
  /** Every correction, clarification, retraction of a contest, the latest first. For everybody. */
  listCorrections(contestId: string): Promise<CorrectionNotice[]>;
  /** Calls a winner on a named authority's word. The candidate must stand in the current edition. Two people. */
  call(by: Actor, contestId: string, call: Call): Promise<AmendOutcome>;
  /** Takes the call back, as a correction. Two people. */
  uncall(by: Actor, contestId: string, reason: string): Promise<AmendOutcome>;

  /** What waits for a second person and has not expired, the oldest first. */
  listApprovals(by: Actor): Promise<Approval[]>;
  /** Does what the first person asked for. Refused with `same-person` to that person. */
  approve(by: Actor, id: string): Promise<{ proposal: Proposal; outcome: PublishOutcome | AmendOutcome }>;
  refuse(by: Actor, id: string): Promise<Approval>;

  /** The latest `limit` entries of a contest, the latest first. */
  listLog(by: Actor, contestId: string, limit: number): Promise<LogEntry[]>;

  /**
   * Puts a reader's doubt into the queue, once for each `key`, whatever is delivered again. Refused with `too-many-reports` beyond three an hour from one chat.
   */
  reportFigure(doubt: {
    contestId: string;
    edition: number;
    figure: FigureRef;
    asShown: string;
    sentence: string | null;
    note: string | null;
    chatId: number;
    key: number;
  }): Promise<FigureReport>;
  listReports(by: Actor): Promise<FigureReport[]>;
  /** Closes a report; what comes back still says which chat to answer. */
  answerReport(by: Actor, id: string, text: string): Promise<FigureReport>;

  /**
   * Writes down what somebody is about to do with that which goes out; `subject` is the outlet's title, or the election or
   * the bot that is held. `contestId` null where it is about no election.
   */
  noteOutgoing(by: Actor, contestId: string | null, verb: OutgoingVerb, subject: string): Promise<void>;
}
