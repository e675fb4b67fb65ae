import { join } from 'node:path';
import { type TrainingView, viewsOfGold, viewsOfMarked } from './read-views.ts';
import { articlesIn, reportsIn } from './sources.ts';

/** What was learnt from, and what was not. */
export interface Written {
  sections: number;
  /** Reports and articles of which no section is of an election. */
  refused: number;
  /** Marks of numbers that the reader does not see. */
  unmet: number;
}

/** Hands the views of all reports and articles to learn from to `write`, a line each. */
export function writeViews(project: string, write: (line: string) => void): Written {
  const written: Written = { sections: 0, refused: 0, unmet: 0 };
  const add = (from: string, views: readonly TrainingView[], isElection = true): void => {
    if (views.length === 0 && isElection) written.refused++;
    for (const view of views.filter(({ figures }) => figures.length > 0)) {
      written.sections++;
      write(`${JSON.stringify({ from, ...view })}\n`);
    }
  };
  for (const { from, report } of reportsIn(join(project, 'training/reports'))) {
    const { views, unmet } = viewsOfMarked(report);
    if (views.length > 0) written.unmet += unmet.length;
    add(from, views);
  }
  // What of them is not refused teaches that no number there is anybody's.
  for (const { from, report } of reportsIn(join(project, 'training/others')))
    add(from, viewsOfMarked(report).views, false);
  for (const { name, bytes, gold } of articlesIn(join(project, 'test/corpus')))
    add(name, viewsOfGold(bytes, name, gold), gold.kind !== 'none');
  return written;
}
