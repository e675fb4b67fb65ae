import { PassThrough, Readable } from 'node:stream';
import type { Io } from '../../src/cli/io.ts';
import { teller } from '../../src/cli/teller.ts';

export type Run = { exit: number; stdout: string; stderr: string };

/**
 * Runs one command line as `teller` would, at a fixed time and with nothing of this machine's environment. Pauses take
 * no time; they are noted in `waits`.
 */
export async function runTeller(
  args: string[],
  input = '',
  env: Io['env'] = {},
  waits?: number[],
  runNode: Io['runNode'] = async () => 0,
): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const exit = await teller(args, {
    stdin: Readable.from(input === '' ? [] : [input]),
    stdout,
    stderr,
    env,
    now: () => new Date('2026-05-04T06:00:00Z'),
    wait: async (ms) => void waits?.push(ms),
    runNode,
    stopped: new Promise(() => {}),
  });
  return { exit, stdout: textOf(stdout), stderr: textOf(stderr) };
}

function textOf(stream: PassThrough): string {
  stream.end();
  const chunks: Buffer[] = [];
  for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
