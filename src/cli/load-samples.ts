import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadArticle } from '../desk/load.ts';
import { DamagedItem } from '../desk/store-errors.ts';
import type { Stores } from '../services.ts';
import { openArticleFile } from './article-file.ts';
import type { Io } from './io.ts';
import { operatorDesk } from './operator-desk.ts';
import { projectFolder } from './project-folder.ts';

/** Who published what only the samples say. */
const SAMPLE = 'sample';

/**
 * Fills a table with the briefs directly under `data/ELECTION/`, but adds nothing to what somebody has loaded. Of a
 * sample that an earlier run was cut short in, it loads the rest; one that is damaged is left alone. Only where
 * `mayBegin` says so does it fill an empty table.
 */
export async function loadSamples(
  stores: Stores,
  io: Io,
  mayBegin: boolean,
  onDamage: (damage: DamagedItem) => void,
): Promise<void> {
  const isEmpty = mayBegin && !(await stores.editions.hasEditions());
  const data = join(projectFolder(), 'data');
  for (const contestId of (await readdir(data)).sort()) {
    try {
      await loadSample(contestId, join(data, contestId), isEmpty, stores, io);
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      onDamage(error);
    }
  }
}

async function loadSample(
  contestId: string,
  folder: string,
  isEmpty: boolean,
  stores: Stores,
  io: Io,
): Promise<void> {
  const current = await stores.editions.findCurrentEdition(contestId);
  if (!isEmpty && current?.publishedBy !== SAMPLE) return;
  const loaded = new Set(current?.sources.map(({ sha256 }) => sha256));
  const files = (await readdir(folder)).filter((file) => file.endsWith('.md')).sort();
  for (const file of files) {
    const article = await openArticleFile(join(folder, file), io);
    if (!loaded.has(article.source.sha256)) {
      await loadArticle(article, { contestId, accepted: new Set(), by: SAMPLE }, operatorDesk(stores, io));
    }
  }
}
