import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArticle } from '../src/article/open-article.ts';
import { loadArticle } from '../src/desk/load.ts';
import { type EmbeddedTable, openEmbeddedTable } from '../src/local/embedded-table.ts';
import { createStores } from '../src/services.ts';

export const CONTEST = 'azerbaijan-2024';

/** An embedded table in memory with the sample election in it, published at one fixed moment. */
export async function openSampleTable(project: string): Promise<EmbeddedTable> {
  const table = await openEmbeddedTable();
  const services = {
    stores: createStores(table),
    ownerIds: [],
    now: () => new Date('2026-05-04T06:00:00Z'),
    random: randomBytes,
  };
  const folder = join(project, 'data', CONTEST);
  for (const file of (await readdir(folder)).filter((name) => name.endsWith('.md')).sort()) {
    const article = openArticle(await readFile(join(folder, file)), file);
    await loadArticle(article, { contestId: CONTEST, accepted: new Set(), by: 'sample' }, services);
  }
  return table;
}
