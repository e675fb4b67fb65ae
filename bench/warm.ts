import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { EmbeddedTable } from '../src/local/embedded-table.ts';
import { median } from './median.ts';
import { runProcess } from './process.ts';
import { type SecureFront, withSecureFront } from './secure-front.ts';
import { functionUrlEvent, type Place, settings } from './update.ts';

export type Warm = { throughputRatio: number; p99Ratio: number };

/** So many, as on a night when many ask, that nobody asks often enough for the gate that holds off floods. */
const CHATS = 500;

/**
 * Updates a second and their 99th percentile, as multiples of bare grammY's over the same hand-written read, in chats
 * that have been shown the edition before: for both, an answer is one read over TLS. The embedded table is asked once for
 * each request and its answers are repeated, because it would be what is measured.
 */
export async function measureWarm(
  files: { ours: string; bare: string },
  table: EmbeddedTable,
  options: Options,
): Promise<Warm> {
  const asked = new Set<string>();
  const warm = await withSecureFront(repeat(table.endpoint, asked), (front) =>
    measureBehind(front, files, table, options),
  );
  const writes = [...asked].filter((target) => !target.endsWith('GetItem'));
  if (writes.length > 0) throw new Error(`A warm answer was to be one read: ${writes.join(', ')}.`);
  return warm;
}

type Options = { node: string; bench: string; rounds: number };

async function measureBehind(
  front: SecureFront,
  files: { ours: string; bare: string },
  table: EmbeddedTable,
  { node, bench, rounds: count }: Options,
): Promise<Warm> {
  const events = Array.from({ length: CHATS }, (_, index) => functionUrlEvent('/results', index, index + 1));
  const run = (file: string, place: Place = { ...table, ...front }) =>
    runProcess<{ perSecond: number; p99Ms: number }>(
      [node, join(bench, 'warm-runner.cjs'), file],
      settings(place),
      events,
    );
  // From here on every chat is remembered as having been shown the edition.
  await run(files.ours, table);
  const rounds: Warm[] = [];
  for (let round = 0; round < count; round += 1) {
    const [first, second] = round % 2 === 0 ? [files.ours, files.bare] : [files.bare, files.ours];
    const results = [await run(first), await run(second)];
    const [ours, bare] = round % 2 === 0 ? results : results.toReversed();
    if (ours === undefined || bare === undefined) continue;
    rounds.push({ throughputRatio: ours.perSecond / bare.perSecond, p99Ratio: ours.p99Ms / bare.p99Ms });
  }
  return {
    throughputRatio: median(rounds.map(({ throughputRatio }) => throughputRatio)),
    p99Ratio: median(rounds.map(({ p99Ratio }) => p99Ratio)),
  };
}

/** A table that knows what it was asked before; `targets` are the operations asked of it. */
function repeat(endpoint: string, targets: Set<string>): RequestListener {
  const known = new Map<string, string>();
  return async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    const target = String(request.headers['x-amz-target']);
    targets.add(target);
    const asked = target + body;
    let answer = known.get(asked);
    if (answer === undefined) {
      const { authorization = '', 'x-amz-date': date = '' } = request.headers;
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        'x-amz-date': String(date),
        authorization,
      };
      answer = await (await fetch(endpoint, { method: 'POST', headers, body })).text();
      known.set(asked, answer);
    }
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(answer);
  };
}
