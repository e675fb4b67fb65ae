import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArticle } from '../desk/load.ts';
import type { Stores } from '../services.ts';
import { openArticleFile } from './article-file.ts';
import type { Io } from './io.ts';
import { operatorDesk } from './operator-desk.ts';
import { projectFolder } from './project-folder.ts';

/** Who published what only the samples say. */
const SAMPLE = 'sample';

/**
 * Fills a table with the briefs directly under `data/ELECTION/`, but adds nothing to what somebody has loaded.
 * Samples that are there already are loaded again, which changes nothing unless an earlier run was cut short.
 */
export async function loadSamples(stores: Stores, io: Io): Promise<void> {
  const isEmpty = (await stores.editions.listContests()).length === 0;
  const data = join(projectFolder(), 'data');
  for (const contestId of (await readdir(data)).sort()) {
    const current = await stores.editions.findCurrentEdition(contestId);
    if (!isEmpty && current?.publishedBy !== SAMPLE) continue;
    const files = (await readdir(join(data, contestId))).filter((file) => file.endsWith('.md')).sort();
    for (const file of files) {
      const article = await openArticleFile(join(data, contestId, file), io);
      await loadArticle(article, { contestId, accepted: new Set(), by: SAMPLE }, operatorDesk(stores, io));
    }
  }
}
