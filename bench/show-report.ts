import type { Report } from './bench.ts';

/** The report as tables in Markdown, as docs/performance.md keeps it. */
export function showReport({ cold, warm, perCommand, bundleBytes, ...rest }: Report, rounds: number): string {
  const ms = (value: number) => value.toFixed(1);
  const times = (value: number) => `${value.toFixed(2)} ×`;
  const coldRows: [string, number][] = [
    ['floor: a handler that does nothing', cold.floorMs],
    ['raw: the same answer by hand, signed GetItem', cold.rawMs],
    ['**ours**', cold.oursMs],
    ['node-telegram-bot-api and the SDK', cold.nodeTelegramBotApiMs],
    ['telegraf and the SDK', cold.telegrafMs],
    ['usual: grammY, the SDK, zod, Fluent, ESM', cold.usualMs],
  ];
  return [
    `| cold start to the answer, median of ${rounds} | ms | × raw |`,
    '| --- | ---: | ---: |',
    ...coldRows.map(([name, value]) => `| ${name} | ${ms(value)} | ${(value / cold.rawMs).toFixed(2)} |`),
    '',
    '| | |',
    '| --- | ---: |',
    `| ours over raw, round by round | ${times(cold.oursOverRaw)} |`,
    `| ours over floor | ${times(cold.oursOverFloor)} |`,
    `| raw, once loaded: from the event to the answer | ${ms(cold.loaded.rawMs)} ms |`,
    `| ours, once loaded: from the event to the answer | ${ms(cold.loaded.oursMs)} ms |`,
    `| warm throughput over bare grammY | ${times(warm.throughputRatio)} |`,
    `| warm p99 over bare grammY | ${times(warm.p99Ratio)} |`,
    ...Object.entries(bundleBytes).map(
      ([name, bytes]) => `| bytes: ${name} | ${(bytes / 1000).toFixed(1)} kB |`,
    ),
    `| reading | ${rest.readerMBps.toFixed(2)} MB/s |`,
    `| a broadcast over the limit's least time | ${times(rest.sendOverLimit)} |`,
    `| a picture | ${ms(rest.pictureMs)} ms |`,
    '',
    '| command | reads | writes | calls |',
    '| --- | ---: | ---: | ---: |',
    ...Object.entries(perCommand).map(
      ([command, { reads, writes, calls }]) => `| ${command} | ${reads} | ${writes} | ${calls} |`,
    ),
  ].join('\n');
}
