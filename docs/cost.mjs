// node docs/cost.mjs: the table of docs/cost.md, computed. Counts are ours; prices are AWS's list for eu-central-1 in US dollars, free tiers left out.

/**
 * A reader's answer: one BatchGetItem, eventually consistent, of settings (1 KB), a CURRENT of 9 KB (the samples') and
 * what the chat was shown (1 KB); one in four is about an edition that is new to the chat, which is written down.
 */
const ANSWER = { reads: 0.5 + 1.5 + 0.5, writes: 0.25, ms: 20, gb: 1.5, logBytes: 400 };
/**
 * A digest: the order read from the index and its chat's settings; claimed and settled, which also moves it in the index
 * `due`, and what it shows is written down. Sent at 28 a second, so long is one function at it.
 */
const DIGEST = { reads: 0.06 + 0.5, writes: 2 * (1 + 2) + 1, ms: 1_000 / 28, gb: 0.5, logBytes: 1 };
/** What each chat does in a month with a count in it. */
const MONTH = { answers: 20, digests: 30 };
/** An order and settings, in GB. */
const CHAT_GB = 2e-6;

const PRICE = {
  read: 0.1525 / 1e6,
  write: 0.7625 / 1e6,
  request: 0.2 / 1e6,
  gbSecond: 0.0000133334,
  logGb: 0.63,
  storedGb: 0.306,
  /** 15 alarms' metrics, 10 numbers of our own, a dashboard, and a minute's schedule: 0.3 s, 5 reads. */
  fixed: 15 * 0.1 + 10 * 0.3 + 3 + 43_200 * (0.2 / 1e6 + 0.3 * DIGEST.gb * 0.0000133334 + (5 * 0.1525) / 1e6),
};

const total = (what) => MONTH.answers * ANSWER[what] + MONTH.digests * DIGEST[what];
const gbSecondsOf = ({ ms, gb }) => (ms / 1_000) * gb;
const gbSeconds = MONTH.answers * gbSecondsOf(ANSWER) + MONTH.digests * gbSecondsOf(DIGEST);
const runs = MONTH.answers + MONTH.digests / 100;

function monthOf(chats) {
  const table =
    chats * (total('reads') * PRICE.read + total('writes') * PRICE.write + CHAT_GB * PRICE.storedGb);
  const functions = chats * (runs * PRICE.request + gbSeconds * PRICE.gbSecond);
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
