import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MarkedReport, partReports } from './marked-reports.ts';
import type { Gold } from './read-views.ts';

/** The reports of a folder of beats, `reports` or `others`, with the file that each stands in. */
export function* reportsIn(folder: string): Generator<{ from: string; report: MarkedReport }> {
  for (const beat of readdirSync(folder).sort())
    for (const file of readdirSync(join(folder, beat)).sort())
      for (const report of partReports(readFileSync(join(folder, beat, file), 'utf8')))
        yield { from: `${beat}/${file}`, report };
}

/** The articles of a folder that have a gold file beside them. */
export function* articlesIn(folder: string): Generator<{ name: string; bytes: Uint8Array; gold: Gold }> {
  const files = readdirSync(folder).sort();
  for (const file of files.filter((name) => name.endsWith('.gold.json'))) {
    const name = files.find((name) => name !== file && name.startsWith(file.replace('gold.json', '')));
    if (name === undefined) throw new Error(`${file} has no article beside it.`);
    const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Gold;
    yield { name, bytes: readFileSync(join(folder, name)), gold };
  }
}
