import type { Change } from '../election/change.ts';
import type { Edition, Quote } from '../election/edition.ts';
import type { Finding } from '../election/finding.ts';
import type { Approval } from './approval.ts';

/** What publishing a contest came to; not new where the current edition says the same already. */
export type Publication = { edition: Edition; isNew: boolean };

/** The edition that would be published, its quotes, and what the referee finds in it that it did not find before. */
export type Preview = { edition: Edition; quotes: Quote[]; isNew: boolean; newFindings: Finding[] };

/** Somebody else has published since: what readers see otherwise than the editor thought. */
export type Overtaken = { contestId: string; startedFrom: number; current: number; changes: Change[] };

export type PublishOutcome =
  | { outcome: 'published'; contests: Publication[] }
  /** Facts that must be decided first, by path, and errors that nobody vouched for. Nothing was published. */
  | { outcome: 'held'; undecided: string[]; errors: Finding[] }
  /** Nothing was published. The draft now starts from the current editions: publishing again goes through. */
  | { outcome: 'overtaken'; contests: Overtaken[] }
  /** It takes a second person. */
  | { outcome: 'asked'; approval: Approval }
  | { outcome: 'scheduled'; publishAt: string };

export type AmendOutcome =
  | { outcome: 'published'; edition: Edition }
  /** It would change nothing that readers see. */
  | { outcome: 'unchanged'; edition: Edition }
  | { outcome: 'asked'; approval: Approval };
