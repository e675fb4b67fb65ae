import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openArticle } from '../src/article/open-article.ts';
import { readArticle } from '../src/article/read-article.ts';
import { UnreadableArticle } from '../src/article/unreadable-article.ts';
import { median } from './median.ts';

const PASSES = 3;

/** Megabytes of articles read in a second, over the whole of the reader's own corpus. */
export async function measureReader(project: string): Promise<number> {
  const corpus = join(project, 'test/corpus');
  const files = (await readdir(corpus)).filter((name) => /\.(txt|md|html)$/.test(name));
  const articles = await Promise.all(
    files.map(async (name) => ({ name, bytes: await readFile(join(corpus, name)) })),
  );
  const megabytes = articles.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1_000_000;
  const passes: number[] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const started = performance.now();
    for (const { name, bytes } of articles) readOne(bytes, name);
    passes.push(megabytes / ((performance.now() - started) / 1_000));
  }
  return median(passes);
}

function readOne(bytes: Uint8Array, name: string): void {
  try {
    readArticle(openArticle(bytes, name));
  } catch (error) {
    // Some of the corpus is not about an election's figures, and is told apart in as much time.
    if (!(error instanceof UnreadableArticle)) throw error;
  }
}
