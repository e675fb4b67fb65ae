import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type OpenedArticle, openArticle } from '../article/open-article.ts';
import type { Io } from './io.ts';

/** The file is not there or can't be read. */
export class UnopenedFile extends Error {
  override name = 'UnopenedFile';
}

/** Opens the article in a file, or on standard input for "-". Throws `UnopenedFile` or `UnreadableArticle`. */
export async function openArticleFile(path: string, io: Io): Promise<OpenedArticle> {
  if (path === '-') return openArticle(await readAll(io.stdin), 'standard-input.txt');
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw new UnopenedFile(`${path} can't be opened: ${reason(cause)}.`, { cause });
  });
  return openArticle(bytes, basename(path));
}

async function readAll(stream: Io['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

function reason({ code }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'reading it is not allowed';
    default:
      return code ?? 'unknown reason';
  }
}
