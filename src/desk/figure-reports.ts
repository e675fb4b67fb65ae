import { createHash } from 'node:crypto';
import type { Actor } from './actor.ts';
import type { FigureReport } from './figure-report.ts';
import { requireLeave } from './leave.ts';
import { Refusal } from './refusal.ts';
import { type DeskServices, newId } from './services.ts';
import { VersionConflict } from './store-errors.ts';
import { addDeed } from './trace.ts';

/** From one chat, so that nobody buries the others' reports. */
const REPORTS_AN_HOUR = 3;

/** As much of a reader's own words as an editor's card holds. */
const LONGEST_NOTE = 1_000;

export type Doubt = Pick<
  FigureReport,
  'contestId' | 'edition' | 'figure' | 'asShown' | 'sentence' | 'note'
> & {
  chatId: number;
  /** What the doubt came with: the id of the update, which Telegram may deliver more than once. */
  key: number;
};

export async function reportFigure(desk: DeskServices, { key, ...doubt }: Doubt): Promise<FigureReport> {
  const { figureReports } = desk.stores;
  const id = idOf(doubt.chatId, key);
  const known = await figureReports.findReport(id);
  if (known !== undefined) return known;
  const at = desk.now().toISOString();
  if (!(await figureReports.countReport(doubt.chatId, at.slice(0, 13), REPORTS_AN_HOUR))) {
    throw new Refusal(
      'too-many-reports',
      `The editors take ${REPORTS_AN_HOUR} reports an hour from one chat.`,
    );
  }
  const note = doubt.note?.slice(0, LONGEST_NOTE) ?? null;
  const report: FigureReport = { ...doubt, note, id, version: 1, at, answer: null };
  try {
    await figureReports.saveReport(report);
  } catch (error) {
    // The same update, handled at the same moment.
    if (!(error instanceof VersionConflict)) throw error;
  }
  return report;
}

/** The same for the same update, so that a second delivery of it finds what the first has queued. */
function idOf(chatId: number, key: number): string {
  const digest = createHash('sha256').update(`${chatId} ${key}`).digest();
  return newId({ random: (bytes) => digest.subarray(0, bytes) });
}

export async function listReports(desk: DeskServices, by: Actor): Promise<FigureReport[]> {
  await requireLeave(desk, by, 'answer-reports');
  return desk.stores.figureReports.listOpenReports();
}

/** What comes back still says which chat to tell; what is kept does not. */
export async function answerReport(
  desk: DeskServices,
  by: Actor,
  id: string,
  text: string,
): Promise<FigureReport> {
  await requireLeave(desk, by, 'answer-reports');
  const { figureReports } = desk.stores;
  const report = await figureReports.findReport(id);
  if (report === undefined || report.answer !== null) throw answered();
  const answer = { text, by, at: desk.now().toISOString() };
  await addDeed(desk, report.contestId, by, 'report-answered', id, text);
  try {
    await figureReports.saveReport({ ...report, version: report.version + 1, chatId: null, answer });
  } catch (error) {
    throw error instanceof VersionConflict ? answered() : error;
  }
  return { ...report, answer };
}

function answered(): Refusal {
  return new Refusal('no-report', 'There is no such report, or somebody has answered it.');
}
