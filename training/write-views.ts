import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partReports } from './marked-reports.ts';
import { type Gold, type TrainingView, viewsOfGold, viewsOfMarked } from './read-views.ts';

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
  const add = (from: string, views: readonly TrainingView[]): void => {
    if (views.length === 0) written.refused++;
    for (const view of views.filter(({ figures }) => figures.length > 0)) {
      written.sections++;
      write(`${JSON.stringify({ from, ...view })}\n`);
    }
  };
  const reports = join(project, 'training/reports');
  for (const beat of readdirSync(reports).sort())
    for (const file of readdirSync(join(reports, beat)).sort())
      for (const report of partReports(readFileSync(join(reports, beat, file), 'utf8'))) {
        const { views, unmet } = viewsOfMarked(report);
        if (views.length > 0) written.unmet += unmet.length;
        add(`${beat}/${file}`, views);
      }
  const corpus = join(project, 'test/corpus');
  const files = readdirSync(corpus).sort();
  for (const file of files.filter((name) => name.endsWith('.gold.json'))) {
    const text = files.find((name) => name !== file && name.startsWith(file.replace('gold.json', '')));
    if (text === undefined) throw new Error(`${file} has no article beside it.`);
    const gold = JSON.parse(readFileSync(join(corpus, file), 'utf8')) as Gold;
    add(text, viewsOfGold(readFileSync(join(corpus, text)), text, gold));
  }
  return written;
}
