import { readFileSync } from 'node:fs';
import { openArticle } from '../../src/article/open-article.ts';
import { readArticle } from '../../src/article/read-article.ts';
import type { Pictured } from '../../src/charts/charts.ts';
import type { Reading } from '../../src/election/accounts.ts';
import { Edition } from '../../src/election/edition.ts';
import { mergeReports } from '../../src/election/merge.ts';
import { refereeMerge } from '../../src/election/referee.ts';

const DATA = new URL('../../data/', import.meta.url);

/** A contest after these briefs of the sample data, one edition each: the newest, with those before it. */
export function countedFrom(...paths: string[]): Pictured {
  const readings = paths.map((path): Reading => {
    const article = openArticle(readFileSync(new URL(path, DATA)), path);
    return { article, report: readArticle(article) };
  });
  const contestId = readings[0]?.report.contests[0]?.contest.id ?? '';
  const editions = readings.map((_, at) => {
    const known = readings.slice(0, at + 1);
    return Edition.parse({
      ...mergeReports(known, contestId).content,
      number: at + 1,
      publishedAt: '2026-05-04T06:00:00.000Z',
      publishedBy: 'sample',
      findings: refereeMerge(known, contestId),
      changes: [],
    });
  });
  const [edition] = editions.slice(-1);
  if (edition === undefined) throw new Error('An edition needs a brief');
  return { edition, earlier: editions.slice(0, -1) };
}

export const azerbaijan = countedFrom(
  'azerbaijan-2024/01-first-count.md',
  'azerbaijan-2024/02-first-article.md',
  'azerbaijan-2024/later/04-complete-count.md',
);
export const germany = countedFrom(
  'germany-2025/01-exit-polls.md',
  'germany-2025/02-preliminary-result.md',
  'germany-2025/03-final-result.md',
);
