import { lookup } from 'node:dns/promises';
import { type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { createGunzip } from 'node:zlib';
import { findPageAddress } from './page-address.ts';
import { isPublicAddress } from './public-address.ts';

export type Page = {
  is: 'page';
  bytes: Uint8Array;
  /** Where it was in the end. */
  url: string;
  /** A file's name, whose ending says how to read it. */
  name: 'page.html' | 'page.txt';
};

/** Why there is no page: `address`: nobody may ask there; `long`: longer than was asked for; `other`: no text. */
export type NoPage = { is: 'none'; why: 'address' | 'silent' | 'missing' | 'other' | 'long' };
export type FetchPage = (address: string) => Promise<Page | NoPage>;

/** How a page is reached; a test has servers of its own. */
export type Net = {
  /** All addresses of a host; throws where it has none. */
  resolve: (host: string) => Promise<readonly string[]>;
  isPublic: (address: string) => boolean;
  open: (address: string, port: number) => Socket;
};

export const INTERNET: Net = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  isPublic: isPublicAddress,
  open: (address, port) => connect(port, address),
};

export type Caps = { withinMs: number; bytes: number };

/** An editor waits, and Telegram does; no article that is read is longer (src/article/text/decode.ts). */
export const PAGE_CAPS: Caps = { withinMs: 8_000, bytes: 1024 * 1024 };

const USER_AGENT = 'Teller (one article, for an editor who asked for it)';
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const TEXTS = new Map<string, Page['name']>([
  ['text/html', 'page.html'],
  ['application/xhtml+xml', 'page.html'],
  ['text/plain', 'page.txt'],
  ['text/markdown', 'page.txt'],
]);

class NotFetched extends Error {
  readonly why: NoPage['why'];
  constructor(why: NoPage['why']) {
    super(why);
    this.why = why;
  }
}

/**
 * Asks for pages of the open internet and of nothing else: each host is resolved once, all its addresses have to be
 * public, and the connection goes to the address that was looked at. Redirects are followed by hand, each looked at
 * again. `caps.bytes` is of the page as it is read, after decoding.
 */
export function createFetchPage(caps: Caps, net: Net = INTERNET): FetchPage {
  return async (address) => {
    const late = AbortSignal.timeout(caps.withinMs);
    try {
      let url = findPageAddress(address);
      for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
        if (url === undefined) throw new NotFetched('address');
        const answer = await ask(url, net, late);
        const { statusCode = 0, headers } = answer;
        if (!REDIRECTS.has(statusCode)) return await readPage(answer, url, caps.bytes);
        answer.destroy();
        url = findPageAddress(headers.location ?? '', url);
      }
      throw new NotFetched('missing');
    } catch (error) {
      // Whatever the network calls it, nobody can do more than try again.
      return { is: 'none', why: error instanceof NotFetched ? error.why : 'silent' };
    }
  };
}

async function ask(url: URL, net: Net, late: AbortSignal): Promise<IncomingMessage> {
  const host = url.hostname.replace(/\.$/, '');
  const addresses = await withinTime(net.resolve(host), late);
  const [address] = addresses;
  // One private address among public ones is an attack, or a mistake that would work by chance.
  if (address === undefined || !addresses.every(net.isPublic)) throw new NotFetched('address');
  const isSecure = url.protocol === 'https:';
  const socket = net.open(address, isSecure ? 443 : 80);
  socket.once('connect', () => {
    if (!net.isPublic(socket.remoteAddress ?? '')) socket.destroy();
  });
  return new Promise((resolve, reject) => {
    const asked = request({
      host,
      path: `${url.pathname}${url.search}`,
      headers: { host, accept: 'text/html, text/plain', 'accept-encoding': 'gzip', 'user-agent': USER_AGENT },
      createConnection: () => (isSecure ? connectTls({ socket, servername: host }) : socket),
      signal: late,
    });
    asked.once('response', resolve);
    asked.once('error', (error) => {
      socket.destroy();
      reject(error);
    });
    asked.end();
  });
}

async function readPage(answer: IncomingMessage, url: URL, most: number): Promise<Page> {
  const { statusCode, headers } = answer;
  try {
    if (statusCode !== 200) throw new NotFetched('missing');
    const name = TEXTS.get((headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '');
    if (name === undefined) throw new NotFetched('other');
    const encoding = (headers['content-encoding'] ?? 'identity').trim().toLowerCase();
    if (encoding !== 'identity' && encoding !== 'gzip') throw new NotFetched('other');
    const bytes = await readAtMost(encoding === 'gzip' ? answer.pipe(createGunzip()) : answer, answer, most);
    return { is: 'page', bytes, url: url.href, name };
  } finally {
    answer.destroy();
  }
}

/** Throws as soon as there is more, so that a small file cannot become a large one. */
async function readAtMost(
  body: AsyncIterable<Buffer>,
  source: IncomingMessage,
  most: number,
): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  const broken = new Promise<never>((_, reject) => source.once('error', reject));
  broken.catch(() => {});
  const read = async () => {
    for await (const piece of body) {
      length += piece.length;
      if (length > most) throw new NotFetched('long');
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  };
  return Promise.race([read(), broken]);
}

async function withinTime<T>(job: Promise<T>, late: AbortSignal): Promise<T> {
  late.throwIfAborted();
  return new Promise((resolve, reject) => {
    late.addEventListener('abort', () => reject(late.reason), { once: true });
    job.then(resolve, reject);
  });
}
