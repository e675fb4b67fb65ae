// node runner.cjs HANDLER [PAUSE_MS]: what Lambda does with a fresh process. Standard input is the event; standard output
// the milliseconds from the start of the process to the answer, the bytes of code loaded by then, and the answer. With a
// pause the event comes so long after the handler is loaded, and the milliseconds are counted from there.
const { readFileSync, statSync, writeSync } = require('node:fs');
const { pathToFileURL } = require('node:url');

const event = JSON.parse(readFileSync(0, 'utf8'));
const file = process.argv[2];
const pauseMs = Number(process.argv[3] ?? 0);

async function run() {
  const { handler } = file.endsWith('.mjs') ? await import(pathToFileURL(file).href) : require(file);
  if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
  const startedMs = pauseMs > 0 ? performance.now() : 0;
  const answer = await handler(event, {});
  const ms = performance.now() - startedMs;
  const loaded = Object.keys(require.cache).filter((path) => path !== __filename);
  const loadedBytes = loaded.reduce((bytes, path) => bytes + statSync(path).size, 0);
  writeSync(1, JSON.stringify({ ms, loadedBytes, answer }));
  process.exit(0);
}
void run();
