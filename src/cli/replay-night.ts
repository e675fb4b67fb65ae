import { basename } from 'node:path';
import { loadArticle } from '../desk/load.ts';
import type { DeskServices } from '../desk/services.ts';
import { openArticleFile } from './article-file.ts';
import type { Io } from './io.ts';

/** Loads articles as a rehearsal, one after another, with the same pause between them; `tell` hears of each before it. */
export async function replayNight(
  paths: readonly string[],
  pauseMs: number,
  tell: (file: string) => void,
  desk: DeskServices,
  io: Io,
): Promise<void> {
  for (const [at, path] of paths.entries()) {
    if (at > 0) await io.wait(pauseMs);
    tell(basename(path));
    const article = await openArticleFile(path, io);
    const { contestId } = article;
    await loadArticle(article, { contestId, accepted: new Set(), by: 'operator', asTest: true }, desk);
  }
}
