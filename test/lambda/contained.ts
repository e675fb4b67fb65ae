import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleLambda } from '../../bundle-lambda.mjs';

export type FunctionName = 'webhook' | 'dispatch' | 'alert' | 'page';

/**
 * Runs a bundle as AWS's runtime does. What the handler throws is printed with all that hangs on it, hidden or not, which
 * is more than the runtime prints.
 */
const RUNTIME = `
const { inspect } = require('node:util');
const { handler } = require(process.argv[1]);
process.on('message', async ({ id, event }) => {
  try {
    process.send({ id, answer: await handler(event) });
  } catch (error) {
    console.error('Invoke Error', inspect(error, { depth: Infinity, showHidden: true }));
    process.send({ id, threw: String(error) });
  }
});
process.on('unhandledRejection', (error) => console.error('Unhandled', inspect(error, { depth: Infinity })));
process.on('warning', (warning) => console.error('Warning', warning.stack));
process.send({});
`;

/** The handler's answer, what it threw, or that the process died of it. */
export type Outcome = { answer: unknown } | { threw: string } | { died: true };

/** A function as it is deployed, in a process of its own, and all that this process has ever printed. */
export type Contained = {
  pid: () => number;
  invoke: (event: unknown) => Promise<Outcome>;
  printed: () => string;
  stop: () => Promise<void>;
};

/** The bundles, built for this test, in a folder of their own. */
export async function buildFunctions(names: readonly FunctionName[]) {
  const folder = await mkdtemp(join(tmpdir(), 'teller-functions-'));
  for (const name of names) {
    for (const { path, contents } of await bundleLambda(name)) {
      const file = join(folder, 'dist', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, contents);
    }
  }
  return {
    /** Starts when it is first called, and again after it has died: as Lambda does. */
    contain: (name: FunctionName, settings: Record<string, string>, preload = '') =>
      contain(join(folder, 'dist', `${name}.cjs`), settings, preload),
    remove: () => rm(folder, { recursive: true }),
  };
}

function contain(bundle: string, settings: Record<string, string>, preload: string): Contained {
  let printed = '';
  let running: ChildProcess | undefined;
  let starting: Promise<ChildProcess> | undefined;
  let invocations = 0;

  async function start(): Promise<ChildProcess> {
    const child: ChildProcess = spawn(process.execPath, ['-e', preload + RUNTIME, bundle], {
      env: { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'standIn', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data) => {
        printed += data;
      });
    }
    running = child;
    child.on('close', () => {
      running = undefined;
      starting = undefined;
    });
    child.setMaxListeners(0);
    await Promise.race([once(child, 'message'), once(child, 'exit')]);
    return child;
  }

  return {
    pid: () => running?.pid ?? 0,
    printed: () => printed,
    async invoke(event) {
      starting ??= start();
      const child = await starting;
      invocations += 1;
      const id = invocations;
      return new Promise((resolve) => {
        child.on('message', (message: { id: number } & Outcome) => {
          const { id: answered, ...outcome } = message;
          if (answered === id) resolve(outcome as Outcome);
        });
        child.on('close', () => resolve({ died: true }));
        child.send({ id, event });
      });
    },
    async stop() {
      if (running === undefined) return;
      const closed = once(running, 'close');
      running.kill('SIGKILL');
      await closed;
    },
  };
}
