import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';

export type TableServer = { port: number; close: () => Promise<void> };

/** How long requests under way may take once the server is closing. */
const CLOSING_MS = 500;

/**
 * Starts an embedded DynamoDB on a free port of the loopback interface, in memory when `path` is undefined.
 * It answers a plain GET with `name`, and never keeps the process alive.
 */
export async function startTableServer(path: string | undefined, name: string): Promise<TableServer> {
  const server = dynalite({ path, createTableMs: 0 });
  guard(server, name);
  server.on('connection', (socket) => socket.unref());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      const late = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
      await closed;
      clearTimeout(late);
    },
  };
}

/** Answers to its name, and survives a caller that goes away in mid-request: dynalite alone throws then. */
function guard(server: Server, name: string): void {
  const [answer] = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (request.method === 'GET') {
      response.end(name);
      return;
    }
    answer?.(request, response);
    request.removeAllListeners('error');
    request.on('error', () => response.destroy());
  });
}
