import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BotApi, type Reply, refusal } from './bot-api.ts';
import { mimeType } from './files.ts';
import { createPoll } from './poll.ts';
import { Refused } from './refused.ts';
import { readParams } from './request.ts';
import type { World } from './world.ts';

export type BotApiServer = { root: string; close: () => Promise<void> };

/**
 * The Bot API at `/bot<token>/<method>` and the files at `/file/bot<token>/<path>`, on this machine only: what asks by
 * another name than the loopback address is a web page that was led here, and gets nothing.
 */
export async function startBotApiServer(
  world: World,
  api: BotApi,
  token: string,
  port = 0,
): Promise<BotApiServer> {
  const poll = createPoll(api, world.updates);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, folder = '', name = '', method = ''] =
      /^\/(?:(file)\/)?bot([^/]+)\/(.*)$/.exec(url.pathname) ?? [];
    if (!isLoopback(request.headers.host) || name === '') return send(response, NOT_FOUND);
    if (decodeURIComponent(name) !== token) return send(response, UNAUTHORIZED);
    if (folder === 'file') return sendFile(response, method);
    const gone = new AbortController();
    response.once('close', () => gone.abort());
    const params = await readParams(request, url.searchParams);
    const isPoll = method.toLowerCase() === 'getupdates';
    send(response, isPoll ? await poll(params, gone.signal) : api(method, params));
  }

  function sendFile(response: ServerResponse, path: string): void {
    const file = world.files.open(path);
    if (file === undefined) send(response, NOT_FOUND);
    else response.writeHead(200, { 'content-type': mimeType(file.name) }).end(file.bytes);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      send(response, error instanceof Refused ? refusal(error) : FAILED);
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close').catch(() => {});
    },
  };
}

const NOT_FOUND: Reply = { ok: false, error_code: 404, description: 'Not Found' };
const UNAUTHORIZED: Reply = { ok: false, error_code: 401, description: 'Unauthorized' };
const FAILED: Reply = { ok: false, error_code: 500, description: 'Internal Server Error' };

function send(response: ServerResponse, reply: Reply): void {
  if (response.headersSent || response.destroyed) return;
  response.statusCode = reply.ok ? 200 : reply.error_code;
  response.setHeader('content-type', 'application/json');
  if (!reply.ok && reply.parameters !== undefined)
    response.setHeader('retry-after', reply.parameters.retry_after);
  response.end(JSON.stringify(reply));
}

/** A page on the web can have its own name lead to this machine, but cannot ask by the address. */
export function isLoopback(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host ?? '');
}
