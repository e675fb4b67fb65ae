import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** Where a running table of this folder listens, and the name it answers to. */
const PortFile = z.object({ port: z.int(), name: z.string() });
export type PortFile = z.infer<typeof PortFile>;

/** Long for the loopback interface, short for a person. */
const ANSWER_WITHIN_MS = 1_000;

const pathIn = (folder: string) => join(folder, 'port.json');

export async function savePortFile(folder: string, entry: PortFile): Promise<void> {
  const next = `${pathIn(folder)}.${randomUUID()}`;
  await writeFile(next, JSON.stringify(entry));
  await rename(next, pathIn(folder));
}

/** The port of the table that runs on this folder; `undefined` if the file is missing, damaged or left over. */
export async function findRunningPort(folder: string): Promise<number | undefined> {
  try {
    const { port, name } = PortFile.parse(JSON.parse(await readFile(pathIn(folder), 'utf8')));
    const answer = await fetch(`http://127.0.0.1:${port}/`, {
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    return (await answer.text()) === name ? port : undefined;
  } catch {
    return undefined;
  }
}
