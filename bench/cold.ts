import { join } from 'node:path';
import type { EmbeddedTable } from '../src/local/embedded-table.ts';
import { type Baseline, saveForBaselines } from './baselines.ts';
import { median } from './median.ts';
import { runProcess } from './process.ts';
import { handOn, type SecureFront, withSecureFront } from './secure-front.ts';
import { functionUrlEvent, settings } from './update.ts';

export type Cold = {
  floorMs: number;
  rawMs: number;
  usualMs: number;
  telegrafMs: number;
  nodeTelegramBotApiMs: number;
  oursMs: number;
  oursOverRaw: number;
  oursOverFloor: number;
  /** From the event to the answer, in a function that was loaded some moments before. */
  loaded: { rawMs: number; oursMs: number };
};

type Name = Exclude<Baseline, 'bare-grammy'> | 'ours';
const NAMES: readonly Name[] = ['floor', 'raw', 'usual', 'telegraf', 'node-telegram-bot-api', 'ours'];

/** A connection that was begun while the function was loaded is there by then. */
const PAUSE_MS = 50;

type Run = { ms: number; loadedBytes: number; answer: { statusCode: number; body: string } };

/**
 * From the start of a process to the answer to `/results`, the table being asked over TLS, as
 * Amazon's is. Every round runs each in turn, and a ratio is the median of the rounds' own ratios, so that it does not depend on the machine's mood.
 * `hotBytes` is what ours has loaded by then, the chat having been shown the edition before.
 */
export async function measureCold(
  files: Record<Name, string>,
  table: EmbeddedTable,
  options: Options,
): Promise<{ cold: Cold; hotBytes: number }> {
  return withSecureFront(handOn(table.endpoint), (front) => measureBehind(front, files, table, options));
}

type Options = { node: string; bench: string; rounds: number };

async function measureBehind(
  front: SecureFront,
  files: Record<Name, string>,
  table: EmbeddedTable,
  { node, bench, rounds: count }: Options,
): Promise<{ cold: Cold; hotBytes: number }> {
  const env = settings({ ...table, ...front });
  // Who asks nobody trusts nobody: Node 20 reads all that it trusts as it starts where a certificate is added.
  const { NODE_EXTRA_CA_CERTS: _, ...floorEnv } = env;
  const event = functionUrlEvent('/results');
  const run = (name: Name, pauseMs = 0) =>
    runProcess<Run>(
      [node, join(bench, 'runner.cjs'), files[name], String(pauseMs)],
      name === 'floor' ? floorEnv : env,
      event,
    );

  const ours = await run('ours');
  await saveForBaselines(table, ours.answer.body);
  let hotBytes = 0;
  // The first of each also warms the disk, and has to agree with ours.
  for (const name of NAMES) {
    const { answer, loadedBytes } = await run(name);
    if (name === 'ours') hotBytes = loadedBytes;
    if (name !== 'floor' && answer.body !== ours.answer.body) {
      throw new Error(`${name} does not answer as ours does:\n${answer.body}\n${ours.answer.body}`);
    }
  }
  const rounds: Record<Name, number>[] = [];
  const loaded: { raw: number; ours: number }[] = [];
  for (let round = 0; round < count; round += 1) {
    const times: [Name, number][] = [];
    for (const name of round % 2 === 0 ? NAMES : NAMES.toReversed()) times.push([name, (await run(name)).ms]);
    rounds.push(Object.fromEntries(times) as Record<Name, number>);
    loaded.push({ raw: (await run('raw', PAUSE_MS)).ms, ours: (await run('ours', PAUSE_MS)).ms });
  }
  const ms = (name: Name) => median(rounds.map((times) => times[name]));
  const cold = {
    floorMs: ms('floor'),
    rawMs: ms('raw'),
    usualMs: ms('usual'),
    telegrafMs: ms('telegraf'),
    nodeTelegramBotApiMs: ms('node-telegram-bot-api'),
    oursMs: ms('ours'),
    oursOverRaw: median(rounds.map(({ ours, raw }) => ours / raw)),
    oursOverFloor: median(rounds.map(({ ours, floor }) => ours / floor)),
    loaded: {
      rawMs: median(loaded.map(({ raw }) => raw)),
      oursMs: median(loaded.map(({ ours }) => ours)),
    },
  };
  return { cold, hotBytes };
}
