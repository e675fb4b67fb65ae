import type { Article } from '../election/article.ts';
import { ContestId } from '../election/contest.ts';
import type { Edition } from '../election/edition.ts';
import type { Actor } from './actor.ts';
import { checkDecision } from './check-decision.ts';
import type { Decided, Decision, Draft } from './draft.ts';
import type { DraftView } from './draft-view.ts';
import { requireLeave } from './leave.ts';
import { newDraft } from './new-draft.ts';
import { findDraftAt, findKeptDraft, isExpired, type KeptDraft, saveChanged } from './open-draft.ts';
import type { Preview } from './outcome.ts';
import { actOf, errorsOf, type Plan, planPublication } from './publish.ts';
import { Refusal } from './refusal.ts';
import { readingOf } from './report-on.ts';
import { draftOfAct, review } from './review.ts';
import type { DeskServices } from './services.ts';
import { addDeed } from './trace.ts';

export async function openDraft(
  desk: DeskServices,
  by: Actor,
  article: Article,
  options: { contestId: string | null; chatId: number | null },
): Promise<DraftView> {
  await requireLeave(desk, by, 'review');
  if (options.contestId !== null) checkContestId(options.contestId);
  const reading = readingOf(article);
  const unseen = newDraft(desk, by, reading, options);
  const currents = await readCurrents(desk, unseen);
  const draft = { ...unseen, startedFrom: numbersOf(unseen, currents) };
  await addDeed(desk, draft.contestIds[0] ?? null, by, 'loaded', draft.id, draft.title);
  await desk.stores.drafts.createDraft(draft, reading);
  return viewOf(desk, { draft, reading });
}

export async function viewDraft(desk: DeskServices, by: Actor, id: string): Promise<DraftView> {
  await requireLeave(desk, by, 'review');
  return viewOf(desk, await findKeptDraft(desk, id));
}

export async function listDrafts(desk: DeskServices, by: Actor): Promise<Draft[]> {
  await requireLeave(desk, by, 'review');
  const drafts = await desk.stores.drafts.listDrafts();
  const now = desk.now();
  return drafts.filter((draft) => ['open', 'scheduled'].includes(draft.state) && !isExpired(draft, now));
}

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

export async function preview(desk: DeskServices, by: Actor, id: string): Promise<Preview[]> {
  await requireLeave(desk, by, 'review');
  const plans = await planDraft(desk, by, await findKeptDraft(desk, id));
  return plans.map(({ next: { edition, quotes, isNew } }) => ({ edition, quotes, isNew }));
}

/** What publishing a draft as decided so far would come to. */
async function planDraft(desk: DeskServices, by: Actor, { draft, reading }: KeptDraft): Promise<Plan[]> {
  const reviewed = review(draft, reading, []);
  const act = actOf('published', by, desk.now(), { draft: draftOfAct(draft, reviewed.facts) });
  return planPublication({ reading: reviewed.reading, act, startedFrom: null }, desk.stores);
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

async function viewOf(desk: DeskServices, { draft, reading }: KeptDraft): Promise<DraftView> {
  const currents = await readCurrents(desk, draft);
  const { facts, undecided, reading: decided } = review(draft, reading, currents);
  const contests = reading.report.contests.map(({ contest }, at) => ({
    contest: { ...contest, id: draft.contestIds[at] ?? contest.id },
    current: currents[at],
  }));
  const errors = errorsOf(decided, [], new Set(draft.vouched.map(({ code }) => code)));
  return { draft, ...reading, contests, facts, undecided, errors };
}

function readCurrents({ stores }: DeskServices, { contestIds }: Draft): Promise<(Edition | undefined)[]> {
  return Promise.all(contestIds.map((contestId) => stores.editions.findCurrentEdition(contestId)));
}

function numbersOf({ contestIds }: Draft, currents: readonly (Edition | undefined)[]): Draft['startedFrom'] {
  return Object.fromEntries(contestIds.map((contestId, at) => [contestId, currents[at]?.number ?? 0]));
}

function checkContestId(contestId: string): void {
  if (ContestId.safeParse(contestId).success) return;
  throw new Refusal(
    'not-a-contest-id',
    'A contest id is lower-case words with hyphens, such as azerbaijan-2024.',
  );
}
