import type { Article } from '../election/article.ts';
import type { Edition } from '../election/edition.ts';
import type { Finding } from '../election/finding.ts';
import type { Report } from '../election/report.ts';
import { publishContest } from './publish.ts';
import { reportOn } from './report-on.ts';
import type { EditionStore, ReadingStore } from './stores.ts';

export type LoadOptions = {
  /** The contest the article's main contest is published as; the one read from it when null. */
  contestId: string | null;
  /** Codes of errors that the operator vouches for. */
  accepted: ReadonlySet<string>;
  by: string;
  now: () => Date;
};

export type Loaded =
  /** Errors nobody vouched for: nothing was written. */
  | { outcome: 'held'; report: Report; errors: Finding[] }
  | { outcome: 'published'; report: Report; contests: { edition: Edition; isNew: boolean }[] };

/**
 * Reads an article, has it refereed, and publishes what it states, contest by contest. Throws
 * `UnreadableArticle` where it is no report.
 */
export async function loadArticle(
  article: Article,
  options: LoadOptions,
  stores: { readings: ReadingStore; editions: EditionStore },
): Promise<Loaded> {
  const report = asContest(reportOn(article), options.contestId);
  const errors = report.findings.filter(
    ({ severity, code }) => severity === 'error' && !options.accepted.has(code),
  );
  if (errors.length > 0) return { outcome: 'held', report, errors };
  const contests: { edition: Edition; isNew: boolean }[] = [];
  for (const { contest } of report.contests) {
    await stores.readings.saveReading(contest.id, { article, report });
    contests.push(await publishContest(contest.id, options.by, options.now, stores));
  }
  return { outcome: 'published', report, contests };
}

function asContest(report: Report, contestId: string | null): Report {
  const [main, ...others] = report.contests;
  if (contestId === null || main === undefined) return report;
  return { ...report, contests: [{ ...main, contest: { ...main.contest, id: contestId } }, ...others] };
}
