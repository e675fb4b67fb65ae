import type { EditionPoll } from '../election/edition.ts';
import type { ExportContextFact, ExportEvidence, ExportProgress, ExportResult } from './export.ts';

export type Measure =
  | 'share'
  | 'votes'
  | 'seats'
  | 'outcome'
  | 'counted-percent'
  | 'counted'
  | 'total'
  | 'sample-size'
  | 'margin-of-error'
  | ExportContextFact['kind'];

/** One number of an export, as a row of a table has it; a result that states none is one row with its outcome. */
export type Figure = {
  section: 'progress' | 'result' | 'poll' | 'context';
  /** Where it stands in the JSON export: `results[0].votes`. */
  path: string;
  /** Whose it is: a candidate, party or option; null where it is nobody's. */
  name: string | null;
  measure: Measure;
  /** Null for an outcome, which is said in words: "leads". */
  value: number | null;
  unit: 'percent' | 'points' | 'count' | null;
  /** The wording of this very number; null where the source's wording that we keep is that of another one. */
  asWorded: string | null;
  /** The hedge in that wording; null where none is known. */
  qualifier: ExportResult['qualifier'] | null;
  /** Whether an editor set this very number otherwise than its article says. */
  isEdited: boolean;
  /** The result, the poll or the progress that it belongs to. */
  of: {
    result?: ExportResult;
    poll?: Pick<EditionPoll, 'kind' | 'pollster' | 'area'>;
    progress?: ExportProgress;
  };
  evidence: ExportEvidence[];
};
