import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openArticle } from '../article/open-article.ts';
import type { Night } from '../local/chat-page/page-state.ts';
import type { SampleArticle } from '../local/chat-page/stage-jobs.ts';
import { projectFolder } from './project-folder.ts';

/** The briefs under `data/`: those that are not loaded at the start first, because they are news. */
export async function listSampleArticles(): Promise<SampleArticle[]> {
  const folders = await listNights();
  const files = folders.flatMap(({ id, paths }) => paths.map((path) => ({ contest: id, path })));
  const samples = await Promise.all(files.map(({ contest, path }) => openSample(contest, path)));
  const isNews = ({ id }: SampleArticle) => id.includes('later/');
  return [...samples.filter(isNews), ...samples.filter((sample) => !isNews(sample))];
}

async function openSample(contest: string, path: string): Promise<SampleArticle> {
  const bytes = await readFile(path);
  const { source, text } = openArticle(bytes, basename(path));
  const title = source.title ?? basename(path);
  return {
    id: path.slice(dataFolder().length + 1),
    title,
    contest,
    text: `${title}\n\n${text}`,
    file: { name: basename(path), bytes: new Uint8Array(bytes) },
    publisher: source.publisher ?? contest,
    publishedOn: source.publishedOn,
  };
}

export type SampleNight = Night & { paths: string[] };

/** An election's briefs in the order in which they came. */
export async function listNights(): Promise<SampleNight[]> {
  const data = dataFolder();
  const ids = (await readdir(data)).sort();
  return Promise.all(
    ids.map(async (id) => {
      const names = (await readdir(join(data, id), { recursive: true })).filter((name) =>
        name.endsWith('.md'),
      );
      const paths = names
        .sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
        .map((name) => join(data, id, name));
      return { id, title: id, files: paths.length, paths };
    }),
  );
}

function dataFolder(): string {
  return join(projectFolder(), 'data');
}
