import { gatherAccounts, type Reading } from './accounts.ts';
import type { Article } from './article.ts';
import type { Finding } from './finding.ts';
import { candidateNames, headlineCount, mergeReports } from './merge.ts';
import { namesBySpelling } from './name-groups.ts';
import { judgeAccounts } from './referee/accounts.ts';
import { judgeDateline } from './referee/dateline.ts';
import { judgeHeadline } from './referee/headline.ts';
import { judgeProgress } from './referee/progress.ts';
import { judgeShares } from './referee/shares.ts';
import { judgeOrigin, judgeRepeats, judgeVouched } from './referee/sources.ts';
import type { Place } from './referee/subject.ts';
import { judgeVotes } from './referee/votes.ts';
import { judgeWording } from './referee/wording.ts';
import type { Report } from './report.ts';

/**
 * What a careful desk editor would remark on one report, errors first; the codes are in `docs/findings.md`. The
 * article, if given, is asked for its dateline.
 */
export function refereeReport(report: Report, article?: Article): Finding[] {
  const findings = report.contests.flatMap((subject, at) => {
    const path = `contests[${at}].`;
    const { title } = report.article;
    const headline = { title, titlePath: 'article.title', setAside: report.setAside };
    // A headline is about the article's main contest, which stands first.
    const headlines = at === 0 ? judgeHeadline(headline, { subject, path }) : [];
    return [...judgeContest({ subject, path }), ...headlines];
  });
  return inOrder([...findings, ...(article === undefined ? [] : judgeDateline(article))]);
}

/**
 * What the edition of a contest must say about itself: what is odd in the merged figures, where its readings
 * contradict each other, and what it rests on. Paths are the edition's. No errors: who published has vouched.
 */
export function refereeMerge(readings: readonly Reading[], contestId: string): Finding[] {
  const accounts = gatherAccounts(readings, contestId);
  if (accounts.length === 0) return [];
  const { content } = mergeReports(readings, contestId);
  const count = headlineCount(accounts);
  const merged = judgeContest({ subject: content, path: '' }).filter(({ severity }) => severity !== 'error');
  const headlines = count.flatMap(({ reading: { article, report }, isMain, source }) => {
    const { title } = article.source;
    const headline = { title, titlePath: `sources[${source}].title`, setAside: report.setAside };
    return isMain ? judgeHeadline(headline, { subject: content, path: '' }) : [];
  });
  return inOrder([
    ...merged,
    ...headlines,
    ...judgeAccounts({ accounts, content, names: namesBySpelling(candidateNames(accounts)) }),
    ...judgeVouched(count),
    ...judgeRepeats(readings, accounts),
    ...judgeOrigin(accounts),
  ]);
}

function judgeContest(place: Place): Finding[] {
  return [...judgeShares(place), ...judgeVotes(place), ...judgeProgress(place), ...judgeWording(place)];
}

const SEVERITIES = ['error', 'warning', 'note'] as const;

/** Errors first, then by code; within a code in the order of the text. */
function inOrder(findings: readonly Finding[]): Finding[] {
  const rank = ({ severity, code }: Finding): string => SEVERITIES.indexOf(severity) + code;
  return [...findings].sort((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}
