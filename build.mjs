// node build.mjs [NAME…]: bundles the entries of src/ into dist/, all of them or those named; `functions` are Lambda's.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { bundleLambda } from './bundle-lambda.mjs';

const common = {
  bundle: true,
  platform: 'node',
  sourcemap: true,
  loader: { '.ftl': 'text', '.yml': 'text', '.ttf': 'file' },
  assetNames: '[name]',
  write: false,
  logLevel: 'warning',
};

/** The functions, each in files of its own. */
const lambdas = ['webhook', 'dispatch', 'alert', 'page'];

const entries = {
  teller: {
    ...common,
    target: 'node20',
    format: 'esm',
    packages: 'external',
    entryPoints: { teller: 'src/cli/main.ts' },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
  },
  /** What `npm start` serves as its chat page. */
  'chat-page': {
    ...common,
    platform: 'browser',
    target: 'es2022',
    format: 'iife',
    minify: true,
    sourcemap: false,
    loader: { '.html': 'copy', '.svg': 'copy', '.woff2': 'file' },
    entryPoints: [
      { in: 'src/local/page/main.ts', out: 'page' },
      { in: 'src/local/page/page.css', out: 'page' },
      { in: 'src/local/page/page.html', out: 'page' },
      { in: 'src/local/page/icon.svg', out: 'icon' },
    ],
    assetNames: '[name]',
    outdir: 'dist/chat-page',
  },
};

/** Another `teller` may be loading the file at this moment: replace it whole, and only when it differs. */
async function replace(path, contents) {
  const current = await readFile(path).catch(() => null);
  if (current?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}`;
  await writeFile(next, contents);
  await rename(next, path);
}

const wanted = process.argv.slice(2).flatMap((name) => (name === 'functions' ? lambdas : [name]));
for (const name of wanted.length > 0 ? wanted : [...lambdas, ...Object.keys(entries)]) {
  if (lambdas.includes(name)) {
    // The parts' names change with what is in them: the old ones must not be packaged.
    await rm(`dist/${name}-parts`, { recursive: true, force: true });
    for (const { path, contents } of await bundleLambda(name)) await replace(`dist/${path}`, contents);
  } else {
    const { outputFiles } = await build(entries[name]);
    for (const file of outputFiles) await replace(file.path, Buffer.from(file.contents));
  }
}
