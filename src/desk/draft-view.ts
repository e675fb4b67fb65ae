import type { Article } from '../election/article.ts';
import type { Contest } from '../election/contest.ts';
import type { Edition } from '../election/edition.ts';
import type { Finding } from '../election/finding.ts';
import type { Report } from '../election/report.ts';
import type { Draft } from './draft.ts';
import type { DraftFact } from './draft-fact.ts';

/** A draft with everything its card shows. */
export type DraftView = {
  draft: Draft;
  article: Article;
  /** As the reader proposed it; its findings are the referee's on the whole article. */
  report: Report;
  /** What each contest of the report is published as, and what readers see of that now. */
  contests: { contest: Contest; current: Edition | undefined }[];
  /** In the report's order, which never changes: a fact's index is good for a button. */
  facts: DraftFact[];
  /** The facts without a decision, by path. */
  undecided: string[];
  /** The errors on what would be published as decided so far that nobody vouched for. */
  errors: Finding[];
};
