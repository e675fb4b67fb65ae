import type { Actor } from './actor.ts';
import { checkDecision } from './check-decision.ts';
import type { Decided, Decision, Draft } from './draft.ts';
import type { DraftView } from './draft-view.ts';
import { checkContestId, numbersOf, readCurrents, viewOf } from './drafts.ts';
import { requireLeave } from './leave.ts';
import { findDraftAt, type KeptDraft, saveChanged } from './open-draft.ts';
import { Refusal } from './refusal.ts';
import { review } from './review.ts';
import type { DeskServices } from './services.ts';
import { addDeed } from './trace.ts';

export async function decide(
  desk: DeskServices,
  by: Actor,
  id: string,
  version: number,
  path: string,
  decision: Decision,
): Promise<DraftView> {
  return change(desk, by, id, version, async ({ draft, reading }) => {
    const { facts } = review(draft, reading, []);
    const fact = facts.find((one) => one.path === path);
    if (fact === undefined) throw new Refusal('no-fact', `The article states nothing at ${path}.`);
    checkDecision(fact, decision);
    const decided: Decided = { decision, by, at: desk.now().toISOString() };
    return { decisions: { ...draft.decisions, [path]: decided } };
  });
}

export function acceptRest(desk: DeskServices, by: Actor, id: string, version: number): Promise<DraftView> {
  return change(desk, by, id, version, async () => ({ restAccepted: { by, at: desk.now().toISOString() } }));
}

export function vouch(
  desk: DeskServices,
  by: Actor,
  id: string,
  version: number,
  code: string,
): Promise<DraftView> {
  return change(desk, by, id, version, async ({ draft: { vouched } }) => ({
    vouched: [...vouched, { code, by, at: desk.now().toISOString() }],
  }));
}

export async function chooseContest(
  desk: DeskServices,
  by: Actor,
  id: string,
  version: number,
  at: number,
  contestId: string,
): Promise<DraftView> {
  checkContestId(contestId);
  return change(desk, by, id, version, async ({ draft }) => {
    if (draft.contestIds[at] === undefined)
      throw new Refusal('no-contest', 'The article has no such contest.');
    const chosen = { ...draft, contestIds: draft.contestIds.with(at, contestId) };
    const isTwice = new Set(chosen.contestIds).size < chosen.contestIds.length;
    if (isTwice) throw new Refusal('no-contest', 'Two contests of one article are not published as one.');
    const startedFrom = { ...numbersOf(chosen, await readCurrents(desk, chosen)), ...draft.startedFrom };
    return { contestIds: chosen.contestIds, startedFrom };
  });
}

export async function discard(desk: DeskServices, by: Actor, id: string, version: number): Promise<void> {
  await requireLeave(desk, by, 'review');
  const { draft } = await findDraftAt(desk, id, version);
  await addDeed(desk, draft.contestIds[0] ?? null, by, 'discarded', id, draft.title);
  await saveChanged(desk, draft, { state: 'discarded' });
}

async function change(
  desk: DeskServices,
  by: Actor,
  id: string,
  version: number,
  job: (kept: KeptDraft) => Promise<Partial<Draft>>,
): Promise<DraftView> {
  await requireLeave(desk, by, 'review');
  const kept = await findDraftAt(desk, id, version);
  const draft = await saveChanged(desk, kept.draft, await job(kept));
  return viewOf(desk, { draft, reading: kept.reading });
}
