import { approve, listApprovals, refuse } from './approvals.ts';
import { addPart, beginParts, endParts, readParts } from './article-parts.ts';
import { callWinner, uncallWinner } from './call.ts';
import { addEditor, listEditors, removeEditor } from './change-editors.ts';
import { changeSettings, readSettings } from './change-settings.ts';
import { correct } from './correct.ts';
import { acceptRest, chooseContest, decide, discard, vouch } from './decide.ts';
import type { Desk } from './desk.ts';
import { listDrafts, openDraft, preview, viewDraft } from './drafts.ts';
import { closeExpired, listExpired, publishDue } from './due.ts';
import { answerReport, listReports, reportFigure } from './figure-reports.ts';
import { findRole, requireLeave } from './leave.ts';
import { noteOutgoing } from './note-outgoing.ts';
import { publishDraft, unschedule } from './publish-draft.ts';
import { listCorrections, retract, undo } from './retract.ts';
import type { DeskServices } from './services.ts';
import { listLog } from './trace.ts';

/** The editors' verbs over these stores. Nobody but `approve` hands a second person in. */
export function createDesk(desk: DeskServices): Desk {
  return {
    findRole: (actor) => findRole(desk, actor),
    requireLeave: (actor, action) => requireLeave(desk, actor, action),
    listEditors: (by) => listEditors(desk, by),
    addEditor: (by, userId, role) => addEditor(desk, by, userId, role),
    removeEditor: (by, userId) => removeEditor(desk, by, userId),
    readSettings: (contestId) => readSettings(desk, contestId),
    changeSettings: (by, contestId, settings) => changeSettings(desk, by, contestId, settings),
    openDraft: (by, article, options) => openDraft(desk, by, article, options),
    beginParts: (by) => beginParts(desk, by),
    addPart: (by, part) => addPart(desk, by, part),
    readParts: (by) => readParts(desk, by),
    endParts: (by) => endParts(desk, by),
    viewDraft: (by, id) => viewDraft(desk, by, id),
    listDrafts: (by) => listDrafts(desk, by),
    decide: (by, id, version, path, decision) => decide(desk, by, id, version, path, decision),
    acceptRest: (by, id, version) => acceptRest(desk, by, id, version),
    vouch: (by, id, version, code) => vouch(desk, by, id, version, code),
    chooseContest: (by, id, version, at, contestId) => chooseContest(desk, by, id, version, at, contestId),
    discard: (by, id, version) => discard(desk, by, id, version),
    preview: (by, id) => preview(desk, by, id),
    publish: (by, id, version, publishAt) => publishDraft(desk, by, id, version, publishAt),
    unschedule: (by, id, version) => unschedule(desk, by, id, version),
    publishDue: () => publishDue(desk),
    listExpired: () => listExpired(desk),
    closeExpired: (id) => closeExpired(desk, id),
    correct: (by, contestId, correcting) => correct(desk, by, contestId, correcting),
    retract: (by, contestId, sha256, reason) => retract(desk, by, contestId, sha256, reason),
    undo: (by, contestId, edition, reason) => undo(desk, by, contestId, edition, reason),
    listCorrections: (contestId) => listCorrections(desk, contestId),
    call: (by, contestId, call) => callWinner(desk, by, contestId, call),
    uncall: (by, contestId, reason) => uncallWinner(desk, by, contestId, reason),
    listApprovals: (by) => listApprovals(desk, by),
    approve: (by, id) => approve(desk, by, id),
    refuse: (by, id) => refuse(desk, by, id),
    listLog: (by, contestId, limit) => listLog(desk, by, contestId, limit),
    reportFigure: (doubt) => reportFigure(desk, doubt),
    listReports: (by) => listReports(desk, by),
    answerReport: (by, id, text) => answerReport(desk, by, id, text),
    noteOutgoing: (by, contestId, verb, subject) => noteOutgoing(desk, by, contestId, verb, subject),
  };
}
