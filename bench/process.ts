import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** What a process prints that is handed `input`, as JSON both; it sees no variables but `env`. */
export async function runProcess<T>(
  args: [node: string, ...string[]],
  env: Record<string, string>,
  input: unknown,
): Promise<T> {
  const [node, ...rest] = args;
  const child = spawn(node, rest, { env });
  let printed = '';
  let said = '';
  child.stdout.on('data', (piece) => {
    printed += piece;
  });
  child.stderr.on('data', (piece) => {
    said += piece;
  });
  child.stdin.end(JSON.stringify(input));
  await once(child, 'close');
  if (printed === '') throw new Error(`${rest.join(' ')} printed nothing: ${said.slice(-1_000)}`);
  return JSON.parse(printed);
}
