import { readdir, stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { broadcast } from '../src/simulator/broadcast.ts';
import { buildBaselines } from './baselines.ts';
import { compareBroadcasts, showBroadcasts } from './broadcast.ts';
import { type Cold, measureCold } from './cold.ts';
import { type Counts, countPerCommand } from './commands.ts';
import { measurePicture } from './picture.ts';
import { measureReader } from './reader.ts';
import { openSampleTable } from './sample-table.ts';
import { showReport } from './show-report.ts';
import { measureWarm, type Warm } from './warm.ts';

export type Report = {
  cold: Cold;
  warm: Warm;
  perCommand: Record<string, Counts>;
  /** `hot` is what a cold start loads to answer; the functions' files are without their maps. */
  bundleBytes: Record<string, number>;
  readerMBps: number;
  pictureMs: number;
  /** The simulated time of a broadcast over the least that Telegram's limit allows. */
  sendOverLimit: number;
};

/** Enough for several runs of the dispatcher, one after the other. */
const BROADCAST_CHATS = 10_000;

export async function main(project: string, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      broadcast: { type: 'string' },
      rounds: { type: 'string', default: '21' },
      node: { type: 'string', default: process.execPath },
    },
  });
  if (values.broadcast !== undefined) {
    const results = await compareBroadcasts(Number(values.broadcast));
    console.log(values.json ? JSON.stringify(results) : showBroadcasts(results));
    return;
  }
  const rounds = Number(values.rounds);
  const report = await measure(project, values.node, rounds);
  console.log(values.json ? JSON.stringify(report) : showReport(report, rounds));
}

async function measure(project: string, node: string, rounds: number): Promise<Report> {
  const bench = join(project, 'bench');
  const table = await openSampleTable(project);
  const files = { ...(await buildBaselines(bench)), ours: join(project, 'dist/webhook.cjs') };
  const [load = 0] = loadavg();
  console.error(`cold starts, ${rounds} rounds, at a load of ${load.toFixed(1)} …`);
  const { cold, hotBytes } = await measureCold(files, table, { node, bench, rounds });
  console.error('warm updates …');
  const warm = await measureWarm({ ours: files.ours, bare: files['bare-grammy'] }, table, {
    node,
    bench,
    rounds: Math.ceil(rounds / 3),
  });
  console.error('the rest …');
  const perCommand = await countPerCommand(table);
  const bundleBytes = { hot: hotBytes, ...(await functionBytes(join(project, 'dist'))) };
  const pictureMs = await measurePicture(table);
  await table.close();
  const readerMBps = await measureReader(project);
  return {
    cold,
    warm,
    perCommand,
    bundleBytes,
    readerMBps,
    pictureMs,
    sendOverLimit: (await broadcast(BROADCAST_CHATS)).overLimit,
  };
}

/** The code of each function, whatever of it is ever loaded. */
async function functionBytes(dist: string): Promise<Record<string, number>> {
  const entries = (await readdir(dist)).filter((name) => name.endsWith('.cjs'));
  const sizes = entries.map(async (entry) => {
    const name = entry.replace('.cjs', '');
    const folder = `${name}-parts`;
    const parts = await readdir(join(dist, folder)).catch(() => []);
    const files = [entry, ...parts.filter((part) => part.endsWith('.cjs')).map((part) => join(folder, part))];
    const bytes = await Promise.all(files.map(async (file) => (await stat(join(dist, file))).size));
    return [name, bytes.reduce((sum, size) => sum + size, 0)];
  });
  return Object.fromEntries(await Promise.all(sizes));
}
