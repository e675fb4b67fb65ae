import type { Reading } from '../election/accounts.ts';
import type { Article } from '../election/article.ts';
import { compareEditions } from '../election/changes.ts';
import type { Edition } from '../election/edition.ts';
import type { Finding } from '../election/finding.ts';
import type { Actor } from './actor.ts';
import type { Approval } from './approval.ts';
import { type ContestSettings, DEFAULT_SETTINGS } from './contest-settings.ts';
import { type Current, findCurrent } from './current.ts';
import { type NextEdition, nextEdition, type Standing } from './next-edition.ts';
import type { Overtaken, Publication } from './outcome.ts';
import type { Act, Basis } from './record.ts';
import { salvageRecord } from './salvage.ts';
import { reasonForTwo } from './second-person.ts';
import { DamagedItem, EditionConflict } from './store-errors.ts';
import type { DeskStores } from './stores.ts';

/** What a contest without an edition is made of. */
export const NO_BASIS: Basis = { readings: [], corrections: [], call: null };

/** A reading that is ready for the public, and the act that publishes it. */
export type Approved = {
  reading: Reading;
  act: Act;
  /** The editions its editors have seen, 0 for none; null where nobody was shown any, so that none is missed. */
  startedFrom: Readonly<Record<string, number>> | null;
};

/** One contest's next edition with the approved reading in it; nothing is written yet. */
export type Plan = {
  contestId: string;
  standing: Standing;
  next: NextEdition;
  why: Approval['why'] | null;
};

type Stand = Standing & { basis: Basis; settings: ContestSettings };

type StandingStores = Pick<DeskStores, 'editions' | 'readings' | 'settings'>;

/** Reads where a contest stands: its current edition with its record, and its settings. Throws `DamagedEdition`. */
export async function readStanding(stores: StandingStores, contestId: string): Promise<Stand> {
  const edition = await stores.editions.findCurrentEdition(contestId);
  return standAt(stores, contestId, { edition, number: edition?.number ?? 0 });
}

/** A damaged edition has no figures to compare the next one with; the next one goes on from what is left of it. */
async function standAt(
  stores: StandingStores,
  contestId: string,
  { edition, number }: Current,
): Promise<Stand> {
  const set = (await stores.settings.findContestSettings(contestId)) ?? DEFAULT_SETTINGS;
  if (edition === undefined && number > 0) {
    const { record, basis = NO_BASIS } = await salvageRecord(stores, contestId, number);
    return { current: edition, number, record, basis, settings: set };
  }
  const record = edition && (await stores.editions.findRecord(contestId, number));
  return { current: edition, number, record, basis: record?.basis ?? NO_BASIS, settings: set };
}

/** What publishing would come to, contest by contest. */
export async function planPublication({ reading, act }: Approved, stores: DeskStores): Promise<Plan[]> {
  const contests = reading.report.contests.map(({ contest }) => contest);
  return Promise.all(
    contests.map(async (contest): Promise<Plan> => {
      const { sha256 } = reading.article.source;
      const { basis, settings, ...standing } = await standAt(
        stores,
        contest.id,
        await findCurrent(stores, contest.id),
      );
      const others = basis.readings.filter((ref) => ref.sha256 !== sha256);
      const kept = (await stores.readings.findReadings(contest.id, others)).filter(
        (other) => !isFormerVersion(other.article, reading.article),
      );
      const readings = [...kept, reading];
      const refs = others.filter((ref) => kept.some(({ article }) => article.source.sha256 === ref.sha256));
      const planned: Basis = { ...basis, readings: [...refs, { sha256, digest: '' }] };
      const next = nextEdition(standing, contest, planned, readings, act, settings.isTest);
      return {
        contestId: contest.id,
        standing,
        next,
        why: reasonForTwo(settings, standing.current, next, basis),
      };
    }),
  );
}

/** Whether `one` is what stood at the same address before `other`: a changed article takes its own place. */
function isFormerVersion({ source: one }: Article, { source: other }: Article): boolean {
  return one.url !== null && one.url === other.url && (one.publishedOn ?? '') <= (other.publishedOn ?? '');
}

/** The plans whose contests somebody else has published since the editors looked, with what that changed. */
export async function findOvertaken(
  plans: readonly Plan[],
  startedFrom: Approved['startedFrom'],
  { editions }: Pick<DeskStores, 'editions'>,
): Promise<Overtaken[]> {
  if (startedFrom === null) return [];
  const overtaken = plans.filter(
    ({ contestId, standing, next }) => next.isNew && standing.number !== (startedFrom[contestId] ?? 0),
  );
  return Promise.all(
    overtaken.map(async ({ contestId, standing }) => {
      const number = startedFrom[contestId] ?? 0;
      const seen = number === 0 ? undefined : await editions.findEdition(contestId, number);
      const changes = since(seen, standing.current);
      return { contestId, startedFrom: number, current: standing.number, changes };
    }),
  );
}

/** What an editor who saw `seen` does not know yet. */
function since(seen: Edition | undefined, current: Edition | undefined) {
  if (current === undefined) return [];
  const nothing = { stage: null, progress: [], results: [], polls: [], context: [] };
  return compareEditions(seen ?? nothing, current, 'update', null);
}

/**
 * Publishes what was planned, each contest by one conditional write. The reading lies there before, and shows in no
 * edition until one names it. Throws `EditionConflict` where somebody else was faster; the contests before that one
 * are published, and publishing again passes over them because they say it all already.
 */
export async function carryOut(
  plans: readonly Plan[],
  reading: Reading,
  { readings, editions }: Pick<DeskStores, 'readings' | 'editions'>,
): Promise<Publication[]> {
  const published: Publication[] = [];
  for (const { contestId, standing, next } of plans) {
    const { edition, quotes, record, isNew } = next;
    // Also where nothing changes: what was kept of this article may be damaged.
    const ref = await readings.saveReading(contestId, reading);
    if (!isNew) {
      published.push({ edition: standing.current ?? edition, isNew });
      continue;
    }
    const refs = record.basis.readings.map((one) => (one.sha256 === ref.sha256 ? ref : one));
    const basis = { ...record.basis, readings: refs };
    await editions.publishEdition(edition, quotes, { ...record, basis });
    published.push({ edition, isNew });
  }
  return published;
}

/** The errors on a reading, or on the editions it would make, that nobody vouches for. */
export function errorsOf(reading: Reading, plans: readonly Plan[], vouched: ReadonlySet<string>): Finding[] {
  const merged = plans.flatMap(({ next }) => next.edition.findings);
  const findings = [...reading.report.findings, ...merged];
  return findings.filter(({ severity, code }) => severity === 'error' && !vouched.has(code));
}

/**
 * Runs a job that plans with a reading. Where something kept is damaged, it may be what was kept of this very article
 * before, so the reading is kept again, and whoever loads all of a contest's articles again has repaired it.
 */
export async function repairing<T>(
  reading: Reading,
  { readings }: Pick<DeskStores, 'readings'>,
  job: () => Promise<T>,
): Promise<T> {
  try {
    return await job();
  } catch (error) {
    if (!(error instanceof DamagedItem)) throw error;
    for (const { contest } of reading.report.contests) await readings.saveReading(contest.id, reading);
    throw error;
  }
}

/** How often somebody else may publish the same contest at the same moment before we give up. */
const MAX_ATTEMPTS = 5;

/**
 * Runs a job that reads where a contest stands and publishes the next edition, once more where somebody else was
 * faster. For jobs whose meaning does not depend on what the other one published.
 */
export async function againAfterConflict<T>(job: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await job();
    } catch (error) {
      if (!(error instanceof EditionConflict) || attempt === MAX_ATTEMPTS) throw error;
    }
  }
}

/** An act that nobody else has had a hand in, yet. */
export function actOf(
  verb: Act['verb'],
  by: Actor,
  now: Date,
  rest: Partial<Pick<Act, 'approvedBy' | 'reason' | 'draft'>> = {},
): Act {
  return { verb, by, at: now.toISOString(), approvedBy: null, reason: null, draft: null, ...rest };
}
