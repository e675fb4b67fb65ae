import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partReports } from './marked-reports.ts';
import { type Gold, type TrainingView, viewsOfGold, viewsOfMarked } from './read-views.ts';

/** The views of all reports and articles to learn from, a line each. */
export function* writeViews(project: string): Generator<string> {
  const reports = join(project, 'training/reports');
  for (const beat of readdirSync(reports).sort())
    for (const file of readdirSync(join(reports, beat)).sort())
      for (const report of partReports(readFileSync(join(reports, beat, file), 'utf8')))
        yield* lines(`${beat}/${file}`, viewsOfMarked(report));
  const corpus = join(project, 'test/corpus');
  const files = readdirSync(corpus).sort();
  for (const file of files.filter((name) => name.endsWith('.gold.json'))) {
    const text = files.find((name) => name !== file && name.startsWith(file.replace('gold.json', '')));
    if (text === undefined) continue;
    const gold = JSON.parse(readFileSync(join(corpus, file), 'utf8')) as Gold;
    yield* lines(text, viewsOfGold(readFileSync(join(corpus, text)), text, gold));
  }
}

function* lines(from: string, views: readonly TrainingView[]): Generator<string> {
  for (const view of views) if (view.figures.length > 0) yield `${JSON.stringify({ from, ...view })}\n`;
}
