import type { Reading } from '../election/accounts.ts';
import type { Change, ChangeKind } from '../election/change.ts';
import { compareEditions } from '../election/changes.ts';
import type { Contest } from '../election/contest.ts';
import { Edition, type Quote } from '../election/edition.ts';
import { type EditionContent, mergeReports } from '../election/merge.ts';
import { refereeMerge } from '../election/referee.ts';
import { applyCorrections } from './apply-corrections.ts';
import type { Act, Basis, CorrectionNotice, EditionRecord } from './record.ts';

/** What a publication starts from: the current edition with its record, if any; of a damaged one its number at least. */
export type Standing = {
  current: Edition | undefined;
  /** 0 where nothing is published yet. */
  number: number;
  record: EditionRecord | undefined;
};

export type NextEdition = {
  edition: Edition;
  quotes: Quote[];
  record: EditionRecord;
  /** False where the current edition says all of this already. */
  isNew: boolean;
};

/** A correction is told as one; what takes an article back is a retraction; what adds one is an update. */
const CHANGE_KINDS: Record<Act['verb'], ChangeKind> = {
  published: 'update',
  corrected: 'correction',
  clarified: 'clarification',
  retracted: 'retraction',
  undone: 'correction',
  called: 'update',
  uncalled: 'correction',
};

/**
 * The edition that follows the current one, made of `basis`; `readings` are those that the basis names, in its order.
 * Without any reading the contest keeps its name and has no figures. Who published is in the record: the edition is
 * public, and an editor's id is not.
 */
export function nextEdition(
  { current, number, record }: Standing,
  contest: Contest,
  basis: Basis,
  readings: readonly Reading[],
  act: Act,
  isTest: boolean,
): NextEdition {
  const corrected = applyCorrections(readings, basis.corrections, contest.id);
  const isEmpty = readings.length === 0;
  const { content, quotes } = isEmpty ? emptyContest(contest) : mergeReports(corrected.readings, contest.id);
  const kind = CHANGE_KINDS[act.verb];
  const unchanged: Edition = {
    ...content,
    number: number + 1,
    publishedAt: act.at,
    publishedBy: typeof act.by === 'number' ? 'editor' : act.by,
    findings: isEmpty ? [] : refereeMerge(corrected.readings, contest.id),
    changes: [],
    ...(basis.call !== null && { call: basis.call }),
    ...(isTest && { isTest }),
  };
  const changes = current === undefined ? [] : compareEditions(current, unchanged, kind, act.reason);
  // In the schema's own order, so that an edition is compared with one that comes out of the table.
  const edition = Edition.parse({ ...unchanged, changes });
  const isNew = current === undefined || !saysTheSame(current, edition);
  const notices = [...(record?.notices ?? []), ...noticeOf(edition, kind, changes, act)];
  return {
    edition,
    quotes,
    record: { basis: { ...basis, corrections: corrected.corrections }, act, notices },
    isNew,
  };
}

/** Whatever is not an update is told to the readers; a change that only words show is a clarification. */
function noticeOf(edition: Edition, kind: ChangeKind, changes: Change[], act: Act): CorrectionNotice[] {
  if (kind === 'update') return [];
  return [{ edition: edition.number, publishedAt: edition.publishedAt, kind, reason: act.reason, changes }];
}

function emptyContest(contest: Contest): { content: EditionContent; quotes: Quote[] } {
  const lists = { sources: [], progress: [], results: [], polls: [], context: [], statements: [] };
  return { content: { contest, stage: null, asOf: null, ...lists }, quotes: [] };
}

/** Equal but for number, time, author and what changed. */
function saysTheSame(one: Edition, other: Edition): boolean {
  const content = ({ number, publishedAt, publishedBy, changes, ...rest }: Edition) => JSON.stringify(rest);
  return content(one) === content(other);
}
