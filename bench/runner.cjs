// node runner.cjs HANDLER: what Lambda does with a fresh process. Standard input is the event; standard output the
// milliseconds from the start of the process to the answer, the bytes of code loaded by then, and the answer.
const { readFileSync, statSync, writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');

const event = JSON.parse(readFileSync(0, 'utf8'));
const file = process.argv[2];

async function run() {
  const { handler } = file.endsWith('.mjs') ? await import(pathToFileURL(file).href) : require(file);
  const answer = await handler(event, {});
  const ms = performance.now();
  const loaded = Object.keys(require.cache).filter((path) => path !== __filename);
  const loadedBytes = loaded.reduce((bytes, path) => bytes + statSync(path).size, 0);
  writeSync(1, JSON.stringify({ ms, loadedBytes, answer }));
  process.exit(0);
}
void run();
