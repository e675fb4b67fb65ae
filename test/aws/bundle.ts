import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Outcome, RuntimeApi } from './runtime-api.ts';

const PACKAGES = join(process.cwd(), '.ci/aws/node_modules');

/**
 * Lays the bundles out as Lambda does and returns the folder: what the archive holds and nothing beside it, so that no
 * bundle finds a package that it does not carry.
 */
export async function unpackBundles(): Promise<string> {
  const task = await mkdtemp(join(tmpdir(), 'teller-task-'));
  await cp('dist', join(task, 'dist'), { recursive: true });
  return task;
}

export type RunningBundle = {
  invoke: (event: unknown) => Promise<Outcome>;
  /** All that it has written to its log so far. */
  printed: () => string;
  stop: () => Promise<void>;
};

/** Starts a handler of the bundles in `task` in AWS's own runtime client, on the Lambda's Node. */
export async function startBundle(
  task: string,
  handler: string,
  settings: Record<string, string>,
): Promise<RunningBundle> {
  const lambda = new RuntimeApi();
  const runtime = spawn(join(PACKAGES, '.bin/node'), [join(PACKAGES, 'aws-lambda-ric/index.mjs')], {
    cwd: task,
    env: {
      AWS_LAMBDA_RUNTIME_API: await lambda.listen(),
      LAMBDA_TASK_ROOT: task,
      _HANDLER: handler,
      AWS_LAMBDA_FUNCTION_NAME: 'teller',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
      AWS_LAMBDA_LOG_GROUP_NAME: '/aws/lambda/teller',
      AWS_LAMBDA_LOG_STREAM_NAME: 'stream',
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      ...settings,
    },
  });
  let printed = '';
  for (const stream of [runtime.stdout, runtime.stderr]) {
    stream.on('data', (data) => {
      printed += data;
    });
  }
  const ended = once(runtime, 'close').then(() => lambda.end(printed));
  return {
    invoke: (event) => lambda.invoke(event),
    printed: () => printed,
    async stop() {
      runtime.kill('SIGKILL');
      await ended;
    },
  };
}
