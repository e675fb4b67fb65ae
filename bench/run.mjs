// npm run bench [-- --json] [--rounds N] [--node PATH]: builds the product, installs what it is compared with, measures.
// npm run bench -- --broadcast N [--json]: an edition to N chats, by ours and by the usual ways, in simulated time.
// Progress goes to standard error; standard output is the table, or one JSON object.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const bench = import.meta.dirname;
const project = join(bench, '..');
const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };

const stamp = join(bench, 'node_modules/.bench-lock.json');
const lock = readFileSync(join(bench, 'package-lock.json'), 'utf8');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: bench,
    ...quiet,
  });
  writeFileSync(stamp, lock);
}
execFileSync(process.execPath, ['build.mjs'], { cwd: project, ...quiet });
const outfile = join(bench, 'dist/bench.mjs');
await build({
  entryPoints: [join(bench, 'bench.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  loader: { '.ftl': 'text', '.yml': 'text', '.ttf': 'file' },
  assetNames: '[name]',
  logLevel: 'error',
});
const { main } = await import(pathToFileURL(outfile).href);
await main(project, process.argv.slice(2));
