import type { Reading } from '../election/accounts.ts';
import type { Article } from '../election/article.ts';
import { refereeReport } from '../election/referee.ts';
import type { Report } from '../election/report.ts';

/**
 * What an article states, with the referee's findings on it. Throws `UnreadableArticle` where it is no report. The
 * reader is loaded with the first article, so that a function woken by a reader's question need not evaluate it.
 */
export async function reportOn(article: Article): Promise<Report> {
  const { readArticle } = await import('../article/read-article.ts');
  const report = readArticle(article);
  return { ...report, findings: [...report.findings, ...refereeReport(report, article)] };
}

/** An article with what it states, and nothing that only its file knew. Throws `UnreadableArticle`. */
export async function readingOf({ source, kind, text }: Article): Promise<Reading> {
  const article = { source, kind, text };
  return { article, report: await reportOn(article) };
}
