import { MAX_ARTICLE_BYTES } from '../article/text/decode.ts';

/** A file could not be had from Telegram. Nothing of the cause is kept: the address holds the bot's token. */
export class FileNotFetched extends Error {
  override name = 'FileNotFetched';
}

/** Brings a file by the path that `getFile` gave. Longer ones than articles may be come cut, one byte too long. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

const TIMEOUT_MS = 8_000;

/** https://core.telegram.org/bots/api#getfile; the path is Telegram's, and stays below the bot's own address. */
export function createFetchFile(token: string, apiRoot = 'https://api.telegram.org'): FetchFile {
  return async (path) => {
    if (!/^[\w-]+(\/[\w.-]+)*$/.test(path) || path.includes('..')) throw new FileNotFetched();
    try {
      const response = await fetch(`${apiRoot}/file/bot${token}/${path}`, {
        redirect: 'error',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      if (!response.ok || response.body === null) throw new FileNotFetched();
      return await readAtMost(response.body, MAX_ARTICLE_BYTES + 1);
    } catch {
      throw new FileNotFetched();
    }
  };
}

async function readAtMost(body: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.byteLength;
    if (length >= most) break;
  }
  return Buffer.concat(chunks).subarray(0, most);
}
