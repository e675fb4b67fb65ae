// node warm-runner.cjs HANDLER: answers updates in one process, 8 at a time. Standard
// input is the events, standard output the updates a second and the 99th percentile in milliseconds.
const { readFileSync, writeSync } = require('node:fs');

const events = JSON.parse(readFileSync(0, 'utf8'));
const { handler } = require(process.argv[2]);
const AT_ONCE = 8;
const UPDATES = 2_000;

async function answer(count) {
  const times = [];
  let next = 0;
  async function work() {
    while (next < count) {
      const event = events[next % events.length];
      next += 1;
      const started = performance.now();
      const { statusCode, body } = await handler(event, {});
      if (statusCode !== 200 || body === '') throw new Error(`Answered ${statusCode}.`);
      times.push(performance.now() - started);
    }
  }
  const started = performance.now();
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const seconds = (performance.now() - started) / 1000;
  times.sort((one, other) => one - other);
  return { perSecond: count / seconds, p99Ms: times[Math.floor(count * 0.99)] };
}

async function run() {
  await answer(UPDATES / 2);
  writeSync(1, JSON.stringify(await answer(UPDATES)));
  process.exit(0);
}
void run();
