import type { Article } from '../election/article.ts';
import type { Finding } from '../election/finding.ts';
import type { Report } from '../election/report.ts';
import type { Actor } from './actor.ts';
import type { Approval } from './approval.ts';
import { changeSettings, readSettings } from './change-settings.ts';
import { acceptEverything, newDraft } from './new-draft.ts';
import type { Publication } from './outcome.ts';
import { actOf, againAfterConflict, carryOut, errorsOf, planPublication, repairing } from './publish.ts';
import { readingOf } from './report-on.ts';
import { draftOfAct, review } from './review.ts';
import { askSecondPerson } from './second-person.ts';
import type { DeskServices } from './services.ts';

export type LoadOptions = {
  /** The contest the article's main contest is published as; the one read from it when null. */
  contestId: string | null;
  /** Codes of errors that the operator vouches for. */
  accepted: ReadonlySet<string>;
  by: Actor;
  /** Whether its contests are rehearsals, each under an id of its own that says so. */
  asTest?: boolean;
};

export type Loaded =
  /** Errors nobody vouched for: nothing was written. */
  | { outcome: 'held'; report: Report; errors: Finding[] }
  /** It takes a second person: it is kept as a draft until somebody else approves it. */
  | { outcome: 'asked'; report: Report; approval: Approval }
  | { outcome: 'published'; report: Report; contests: Publication[] };

/**
 * Reads an article, has it refereed, and publishes all that it states, contest by contest: a draft that is opened,
 * accepted and published at once, and kept only where a second person has to see it. Who loses a race merges again.
 * Throws `UnreadableArticle` where it is no report.
 */
export async function loadArticle(
  article: Article,
  options: LoadOptions,
  desk: DeskServices,
): Promise<Loaded> {
  const { by, accepted, contestId } = options;
  const proposed = await readingOf(article);
  const opened = newDraft(desk, by, proposed, { contestId, chatId: null });
  const contestIds = options.asTest ? opened.contestIds.map(rehearsalId) : opened.contestIds;
  const draft = acceptEverything({ ...opened, contestIds }, proposed, [...accepted]);
  if (options.asTest) await beginRehearsals(desk, by, draft.contestIds);
  const { facts, reading } = review(draft, proposed, []);
  return againAfterConflict(async (): Promise<Loaded> => {
    const act = actOf('published', by, desk.now(), { draft: draftOfAct(draft, facts) });
    const plans = await repairing(reading, desk.stores, () =>
      planPublication({ reading, act, startedFrom: null }, desk.stores),
    );
    const errors = errorsOf(reading, plans, accepted);
    const { report } = reading;
    if (errors.length > 0) return { outcome: 'held', report, errors };
    const [asking] = plans.filter(({ why, next }) => why !== null && next.isNew);
    if (asking?.why) {
      const seen = plans.map(({ contestId: id, standing }) => [id, standing.number]);
      await desk.stores.drafts.createDraft({ ...draft, startedFrom: Object.fromEntries(seen) }, proposed);
      const proposal = {
        verb: 'publish' as const,
        draftId: draft.id,
        version: draft.version,
        publishAt: null,
      };
      return {
        outcome: 'asked',
        report,
        approval: await askSecondPerson(desk, { by }, asking.contestId, asking.why, proposal),
      };
    }
    return { outcome: 'published', report, contests: await carryOut(plans, reading, desk.stores) };
  });
}

/** "test-azerbaijan-2024"; the id of a rehearsal is left as it is. */
function rehearsalId(contestId: string): string {
  return contestId.startsWith('test-')
    ? contestId
    : `test-${contestId}`.slice(0, 40).replace(/(?<!-)-+$/, '');
}

/** Throws a `Refusal` where one of them has real editions. */
async function beginRehearsals(desk: DeskServices, by: Actor, contestIds: readonly string[]): Promise<void> {
  for (const contestId of contestIds) {
    const settings = await readSettings(desk, contestId);
    if (!settings.isTest) await changeSettings(desk, by, contestId, { ...settings, isTest: true });
  }
}
