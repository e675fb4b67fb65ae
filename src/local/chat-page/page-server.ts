import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { isLoopback } from '../bot-api/bot-api-server.ts';
import { mimeType } from '../bot-api/files.ts';
import type { World } from '../bot-api/world.ts';
import { type ActServices, act } from './act.ts';
import { PageAction, type PageAnswer } from './page-action.ts';
import { createPageFeed } from './page-feed.ts';
import type { StageJobs } from './stage-jobs.ts';

export type PageServer = { url: string; close: () => Promise<void> };

export type PageServerOptions = {
  world: World;
  jobs: StageJobs;
  /** The folder with the page's own files, as built. */
  assets: string;
  /** A part of the address that nobody can guess. */
  secret: string;
  port?: number;
};

/** Long enough for the files that the page sends, which are articles. */
const MAX_BODY_BYTES = 30 * 1024 * 1024;

/**
 * Serves the chat page on this machine. Whoever knows the address can speak for everybody in it: so it holds a secret,
 * it is asked by the loopback address alone, and no other page may send to it or frame it.
 */
export async function startPageServer({
  world,
  jobs,
  assets,
  secret,
  port = 0,
}: PageServerOptions): Promise<PageServer> {
  const feed = createPageFeed(world, jobs);
  const services: ActServices = { world, jobs, inline: feed.inline, replay: feed.replay };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isOurs = isLoopback(request.headers.host) && pathname.startsWith(`/${secret}/`);
    if (!isOurs) return end(response, 404);
    const path = pathname.slice(secret.length + 2);
    if (path === 'do') return respond(request, response);
    if (request.method !== 'GET') return end(response, 405);
    if (path === 'events') return follow(response);
    if (path.startsWith('files/')) return sendFile(response, path.slice('files/'.length));
    await sendAsset(response, path === '' ? 'page.html' : path);
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isSameOrigin = request.headers.origin === `http://${request.headers.host}`;
    const isJson = request.headers['content-type'] === 'application/json';
    if (request.method !== 'POST' || !isSameOrigin || !isJson) return end(response, 403);
    const action = PageAction.safeParse(await readJson(request));
    if (!action.success) return end(response, 400);
    const result: PageAnswer = await act(services, action.data);
    response.writeHead(200, { ...GUARDS, 'content-type': 'application/json' }).end(JSON.stringify(result));
  }

  function follow(response: ServerResponse): void {
    response.writeHead(200, { ...GUARDS, 'content-type': 'text/event-stream' });
    const stop = feed.follow((event) => void response.write(`data: ${JSON.stringify(event)}\n\n`));
    response.once('close', stop);
  }

  /** Somebody's file must not become a page of ours: pictures are shown, all else is saved. */
  function sendFile(response: ServerResponse, fileId: string): void {
    const file = world.files.find(fileId);
    const isPicture = world.files.findPhoto(fileId) !== undefined;
    if (file === undefined) end(response, 404);
    else
      response
        .writeHead(200, {
          ...GUARDS,
          'content-type': isPicture ? mimeType(file.name) : 'application/octet-stream',
          'content-disposition': isPicture
            ? 'inline'
            : `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
        })
        .end(file.bytes);
  }

  async function sendAsset(response: ServerResponse, name: string): Promise<void> {
    const type = ASSET_TYPES[/^[\w-]+\.(\w+)$/.exec(name)?.[1] ?? ''];
    const bytes = type === undefined ? undefined : await readFile(join(assets, name)).catch(() => undefined);
    if (type === undefined || bytes === undefined) return end(response, 404);
    response.writeHead(200, { ...GUARDS, 'content-type': type }).end(bytes);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => end(response, 500));
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}/`,
    async close() {
      feed.close();
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => {});
    },
  };
}

const ASSET_TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Nothing is asked of any other address, and nothing of ours is shown by one. */
const GUARDS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

function end(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, GUARDS);
  response.end();
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}
