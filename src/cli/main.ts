import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { type Io, say } from './io.ts';
import { projectFolder } from './project-folder.ts';
import { teller } from './teller.ts';

let stopped: Promise<void> | undefined;

/** Signals are caught for a command that waits for them; any other ends by them. */
function untilStopped(): Promise<void> {
  stopped ??= new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  return stopped;
}

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  now: () => new Date(),
  wait: (ms) => wait(ms),
  runNode: (args) => runNode(args),
  get stopped() {
    return untilStopped();
  },
};

function runNode(args: readonly string[]): Promise<number> {
  const program = spawn(process.execPath, args, { cwd: projectFolder(), stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.once('exit', (code) => resolve(code ?? 1));
  });
}

// A reader such as `head` may close the pipe early; that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await teller(process.argv.slice(2), io).catch((error: unknown) => {
  say(
    process.stderr,
    `Something went wrong that should not: ${error instanceof Error ? error.stack : error}`,
  );
  return 1;
});
