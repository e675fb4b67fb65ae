import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { type Io, UsageError } from '../io.ts';

export type Questions = {
  ask: (question: string) => Promise<string>;
  /** What is typed is not shown, and so in no terminal's history. */
  askSecretly: (question: string) => Promise<string>;
  close: () => void;
};

/** Questions to whoever sits at the terminal; piped lines answer them one by one. They throw {@link UsageError} at its end. */
export function openQuestions({ stdin, stdout }: Pick<Io, 'stdin' | 'stdout'>): Questions {
  let isQuiet = false;
  const echo = new Writable({
    write(text, _encoding, done) {
      if (!isQuiet) stdout.write(text);
      done();
    },
  });
  const lines = createInterface({ input: stdin, output: echo, terminal: stdin.isTTY === true });
  lines.on('SIGINT', () => lines.close());
  const answers = lines[Symbol.asyncIterator]();

  async function ask(question: string): Promise<string> {
    stdout.write(`${question} `);
    const { value, done } = await answers.next();
    if (done === true) throw new UsageError('\nThat was not all. Nothing was stored.');
    return String(value).trim();
  }

  return {
    ask,
    async askSecretly(question) {
      isQuiet = true;
      try {
        return await ask(question);
      } finally {
        isQuiet = false;
        stdout.write('\n');
      }
    },
    close: () => lines.close(),
  };
}
