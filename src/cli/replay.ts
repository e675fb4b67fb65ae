import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { OpenedArticle } from '../article/open-article.ts';
import { loadArticle } from '../desk/load.ts';
import { compareText } from '../election/ranking.ts';
import { openArticleFile } from './article-file.ts';
import { atTheDesk } from './at-the-desk.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { loadedText } from './load.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

type Played = { file: string; article: OpenedArticle };

/**
 * `teller replay FOLDER [--speed N]`: loads the folder's articles as a rehearsal, in the order they were published,
 * with the pauses between them N times as short. An article gives a day and no hour: those of one day are spread
 * evenly over it. Exit 4 if errors held one back; the others are played all the same.
 */
export async function replayCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      table: { type: 'string' },
      contest: { type: 'string' },
      accept: { type: 'string', multiple: true, default: [] },
      speed: { type: 'string', default: '3600' },
    },
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    throw new UsageError('teller replay FOLDER [--speed N] [--contest ID] [--accept CODE]');
  }
  const speed = Number(values.speed);
  if (!(speed > 0)) throw new UsageError('--speed takes a number above 0: how many times as fast as it was.');
  const night = await openNight(folder, io);
  const pauses = pausesBetween(night);
  return atTheDesk(values.table, io, async (_, services) => {
    let exit: Exit = EXIT.done;
    for (const [at, { file, article }] of night.entries()) {
      const pauseMs = Math.round((pauses[at] ?? 0) / speed);
      if (pauseMs > 0) await io.wait(pauseMs);
      const contestId = values.contest ?? article.contestId;
      const options = { contestId, accepted: new Set(values.accept), by: 'operator' as const, asTest: true };
      const loaded = await loadArticle(article, options, services);
      say(io.stdout, `${file}\n${loadedText(loaded)}`);
      if (loaded.outcome !== 'published') exit = EXIT.held;
    }
    return exit;
  });
}

/** The folder's articles in the order they were published, those of one day by the names of their files. */
async function openNight(folder: string, io: Io): Promise<Played[]> {
  const names = await readdir(folder).catch((cause) => {
    throw new UsageError(`${folder} can't be opened as a folder.`, { cause });
  });
  const files = names.filter((name) => /\.(txt|md|html?)$/.test(name)).sort();
  if (files.length === 0) throw new UsageError(`${folder} holds no articles (.txt, .md, .html).`);
  const night = await Promise.all(
    files.map(async (file) => ({ file, article: await openArticleFile(join(folder, file), io) })),
  );
  return night.sort((one, other) => compareText(dayOf(one), dayOf(other)));
}

/** Without a day: at the beginning. */
const dayOf = ({ article }: Played): string => article.source.publishedOn ?? '';

/** How long to wait before each article, in the time of the night itself. */
function pausesBetween(night: readonly Played[]): number[] {
  const days = night.map(dayOf);
  const moments = days.map((day, at) => {
    const ofDay = days.filter((other) => other === day).length;
    const before = at - days.indexOf(day);
    return (
      (Date.parse(day === '' ? (days.find((other) => other !== '') ?? '1970-01-01') : day) || 0) +
      (before / ofDay) * DAY_MS
    );
  });
  return moments.map((moment, at) => (at === 0 ? 0 : Math.max(0, moment - (moments[at - 1] ?? moment))));
}
