import type { Readable, Writable } from 'node:stream';

/** What a command has of the world. */
export type Io = {
  stdin: Readable & { isTTY?: boolean };
  stdout: Writable;
  stderr: Writable;
  env: Readonly<Record<string, string | undefined>>;
  now: () => Date;
  wait: (ms: number) => Promise<void>;
  /** Runs one of the project's own programs with Node, in the project's folder and in this terminal; its exit code. */
  runNode: (args: readonly string[]) => Promise<number>;
  /** Resolves when the process is asked to end. */
  stopped: Promise<void>;
};

/** A command's exit codes; outsiders rely on them. */
export const EXIT = { done: 0, failed: 1, unreadable: 3, held: 4, unproved: 5, broken: 6 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** The call itself is wrong: said in a sentence, exit 1. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** One line of output. */
export function say(stream: Writable, line: string): void {
  stream.write(`${line}\n`);
}
