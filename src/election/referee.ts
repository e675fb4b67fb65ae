import type { Reading } from './accounts.ts';
import type { Article } from './article.ts';
import type { Finding } from './finding.ts';
import type { Report } from './report.ts';

/** What a careful desk editor would remark on one report. The article, if there, is asked for its dateline. */
export function refereeReport(_report: Report, _article?: Article): Finding[] {
  return [];
}

/** What shows only when the readings of a contest stand side by side. */
export function refereeMerge(_readings: readonly Reading[], _contestId: string): Finding[] {
  return [];
}
