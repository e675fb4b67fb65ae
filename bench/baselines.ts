import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import type { EmbeddedTable } from '../src/local/embedded-table.ts';

/** CommonJS for Node on Lambda, minified, as `build.mjs` makes ours. */
const asOurs = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  mainFields: ['module', 'main'],
} satisfies BuildOptions;

/**
 * The usual way is an ESM bundle; what is CommonJS in it needs a `require`, and grammY's Node build its names, because
 * its fetch looks at the name of a class.
 */
const asUsual = {
  ...asOurs,
  format: 'esm',
  keepNames: true,
  banner: { js: "import{createRequire as c}from'node:module';const require=c(import.meta.url);" },
} satisfies BuildOptions;

const BASELINES = ['floor', 'raw', 'usual', 'telegraf', 'node-telegram-bot-api', 'bare-grammy'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Bundles the baselines; the file of each. */
export async function buildBaselines(bench: string): Promise<Record<Baseline, string>> {
  const out = join(bench, 'dist/cold');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const files = BASELINES.map(async (name): Promise<[Baseline, string]> => {
    const options = name === 'usual' ? asUsual : asOurs;
    const outfile = join(out, `${name}.${options.format === 'esm' ? 'mjs' : 'cjs'}`);
    await build({ ...options, entryPoints: [join(bench, 'cold', `${name}.js`)], outfile, logLevel: 'error' });
    return [name, outfile];
  });
  return Object.fromEntries(await Promise.all(files)) as Record<Baseline, string>;
}

/**
 * Puts our own answer into the table in the form in which a bot written for one election would keep it: the words
 * with gaps, and the figures that fill them.
 */
export async function saveForBaselines({ client, name }: EmbeddedTable, answer: string): Promise<void> {
  const payload = JSON.parse(answer) as Record<string, unknown>;
  const figures: string[] = [];
  const words = String(payload['text']).replace(
    /\d+([.,]\d+)*%?/g,
    (figure) => `{${figures.push(figure) - 1}}`,
  );
  const body = JSON.stringify({ payload: { ...payload, chat_id: null, text: null }, words, figures });
  const Item = { pk: { S: 'BASELINE' }, sk: { S: 'ANSWER' }, body: { S: body } };
  await client.send('PutItem', { TableName: name, Item });
}
