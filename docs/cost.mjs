// node docs/cost.mjs: the table of docs/cost.md, computed. Counts are ours; prices are AWS's list for eu-central-1 in US dollars, free tiers left out.

/** A reader's answer: one BatchGetItem, eventually consistent, of settings (1 KB) and a CURRENT of 9 KB (the samples'). */
const ANSWER = { reads: 0.5 + 1.5, writes: 0, ms: 30, logBytes: 400 };
/** A digest: the order read from the index, claimed and settled; both writes also move it in the index `due`. */
const DIGEST = { reads: 1, writes: 5, ms: 60, logBytes: 100 };
/** What each chat does in a month with a count in it. */
const MONTH = { answers: 20, digests: 30 };
/** An order and settings, in GB. */
const CHAT_GB = 2e-6;

const GB_OF_MEMORY = 0.5;
const PRICE = {
  read: 0.1525 / 1e6,
  write: 0.7625 / 1e6,
  request: 0.2 / 1e6,
  gbSecond: 0.0000133334,
  logGb: 0.63,
  storedGb: 0.306,
  /** Alarms, a dashboard, a minute's schedule, a key of one's own. */
  fixed: 12 * 0.1 + 3 + 43_200 * (0.2 / 1e6 + 0.3 * GB_OF_MEMORY * 0.0000133334) + 1,
};

const total = (what) => MONTH.answers * ANSWER[what] + MONTH.digests * DIGEST[what];
const runs = MONTH.answers + MONTH.digests / 100;

function monthOf(chats) {
  const table =
    chats * (total('reads') * PRICE.read + total('writes') * PRICE.write + CHAT_GB * PRICE.storedGb);
  const functions = chats * (runs * PRICE.request + (total('ms') / 1_000) * GB_OF_MEMORY * PRICE.gbSecond);
  const logs = (chats * total('logBytes') * PRICE.logGb) / 1e9;
  return { table, functions, logs, fixed: PRICE.fixed, whole: table + functions + logs + PRICE.fixed };
}

const dollars = (amount) => (amount < 10 ? amount.toFixed(2) : Math.round(amount).toLocaleString('en'));
console.log('| chats | table | functions | logs | fixed | a month |\n|---|---|---|---|---|---|');
for (const chats of [1_000, 100_000, 1_000_000]) {
  const { table, functions, logs, fixed, whole } = monthOf(chats);
  console.log(
    `| ${[chats.toLocaleString('en'), ...[table, functions, logs, fixed, whole].map(dollars)].join(' | ')} |`,
  );
}
