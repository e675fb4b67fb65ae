import type { Article } from '../election/article.ts';
import { ContestId } from '../election/contest.ts';
import type { Actor } from './actor.ts';
import { type Current, findCurrent } from './current.ts';
import type { Draft } from './draft.ts';
import type { DraftView } from './draft-view.ts';
import { requireLeave } from './leave.ts';
import { newDraft } from './new-draft.ts';
import { findKeptDraft, isExpired, type KeptDraft } from './open-draft.ts';
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
  const reading = await readingOf(article);
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

export async function preview(desk: DeskServices, by: Actor, id: string): Promise<Preview[]> {
  await requireLeave(desk, by, 'review');
  const plans = await planDraft(desk, by, await findKeptDraft(desk, id));
  return plans.map(({ standing, next: { edition, quotes, isNew } }) => {
    const known = new Set(standing.current?.findings.map(({ code, message }) => `${code} ${message}`));
    const newFindings = edition.findings.filter(({ code, message }) => !known.has(`${code} ${message}`));
    return { edition, quotes, isNew, newFindings };
  });
}

/** What publishing a draft as decided so far would come to. */
async function planDraft(desk: DeskServices, by: Actor, { draft, reading }: KeptDraft): Promise<Plan[]> {
  const reviewed = review(draft, reading, []);
  const act = actOf('published', by, desk.now(), { draft: draftOfAct(draft, reviewed.facts) });
  return planPublication({ reading: reviewed.reading, act, startedFrom: null }, desk.stores);
}

/** A draft with everything its card shows, beside what readers see at this moment. */
export async function viewOf(desk: DeskServices, { draft, reading }: KeptDraft): Promise<DraftView> {
  const currents = await readCurrents(desk, draft);
  const {
    facts,
    undecided,
    reading: decided,
  } = review(
    draft,
    reading,
    currents.map(({ edition }) => edition),
  );
  const contests = reading.report.contests.map(({ contest }, at) => ({
    contest: { ...contest, id: draft.contestIds[at] ?? contest.id },
    current: currents[at]?.edition,
  }));
  const errors = errorsOf(decided, [], new Set(draft.vouched.map(({ code }) => code)));
  return { draft, ...reading, contests, facts, undecided, errors };
}

/** What readers see of the draft's contests, in their order. */
export function readCurrents({ stores }: DeskServices, { contestIds }: Draft): Promise<Current[]> {
  return Promise.all(contestIds.map((contestId) => findCurrent(stores, contestId)));
}

/** The editions that an editor who looks now has seen. */
export function numbersOf({ contestIds }: Draft, currents: readonly Current[]): Draft['startedFrom'] {
  return Object.fromEntries(contestIds.map((contestId, at) => [contestId, currents[at]?.number ?? 0]));
}

/** Throws a `Refusal` with `not-a-contest-id`. */
export function checkContestId(contestId: string): void {
  if (ContestId.safeParse(contestId).success) return;
  throw new Refusal(
    'not-a-contest-id',
    'A contest id is lower-case words with hyphens, such as azerbaijan-2024.',
  );
}
