import { readArticle } from '../article/read-article.ts';
import type { Reading } from '../election/accounts.ts';
import type { Article } from '../election/article.ts';
import { refereeReport } from '../election/referee.ts';
import type { Report } from '../election/report.ts';

/** What an article states, with the referee's findings on it. Throws `UnreadableArticle` where it is no report. */
export function reportOn(article: Article): Report {
  const report = readArticle(article);
  return { ...report, findings: [...report.findings, ...refereeReport(report, article)] };
}

/** An article with what it states, and nothing that only its file knew. Throws `UnreadableArticle`. */
export function readingOf({ source, kind, text }: Article): Reading {
  const article = { source, kind, text };
  return { article, report: reportOn(article) };
}
