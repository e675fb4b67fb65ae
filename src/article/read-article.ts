import type { Article } from '../election/article.ts';
import type { Report } from '../election/report.ts';

/** The article's facts, each with its evidence: a pure function. Throws `UnreadableArticle` E001 or E002. */
export function readArticle(article: Article): Report {
  return { article: article.source, contests: [], statements: [], setAside: [], findings: [] };
}
