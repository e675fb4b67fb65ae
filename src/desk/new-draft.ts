import type { Reading } from '../election/accounts.ts';
import type { Actor } from './actor.ts';
import type { Decided, Draft } from './draft.ts';
import { listFacts } from './draft-facts.ts';
import { type DeskServices, newId } from './services.ts';

export const DAYS_KEPT = 7;

/** A draft of a reading with nothing decided and no edition seen. */
export function newDraft(
  desk: Pick<DeskServices, 'now' | 'random'>,
  by: Actor,
  { article, report }: Reading,
  { contestId, chatId }: { contestId: string | null; chatId: number | null },
): Draft {
  const now = desk.now();
  return {
    id: newId(desk),
    version: 1,
    state: 'open',
    openedBy: by,
    openedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + DAYS_KEPT * 24 * 60 * 60 * 1000).toISOString(),
    chatId,
    title: article.source.title,
    sha256: article.source.sha256,
    contestIds: report.contests.map(({ contest }, at) =>
      at === 0 && contestId !== null ? contestId : contest.id,
    ),
    startedFrom: {},
    decisions: {},
    restAccepted: null,
    vouched: [],
    schedule: null,
  };
}

/** The same draft with every fact accepted, also those that errors and warnings touch, and these errors vouched for. */
export function acceptEverything(
  draft: Draft,
  { report }: Pick<Reading, 'report'>,
  codes: readonly string[],
): Draft {
  const { openedBy: by, openedAt: at } = draft;
  const facts = listFacts(report, draft, []).filter(({ mustDecide }) => mustDecide);
  const accepted: Decided = { decision: { is: 'accept' }, by, at };
  return {
    ...draft,
    restAccepted: { by, at },
    decisions: Object.fromEntries(facts.map(({ path }) => [path, accepted])),
    vouched: codes.map((code) => ({ code, by, at })),
  };
}
