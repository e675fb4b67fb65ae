import type { IncomingMessage } from 'node:http';

export type HttpAnswer = { status: number; body: string };

/** Sends one request and reads its answer whole; rejects with what Node calls the fault, or "TimeoutError". */
export type Post = (address: URL, headers: Record<string, string>, body: string) => Promise<HttpAnswer>;

class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** A connection that was idle for longer may be dead without knowing it: a Lambda is frozen between two requests. */
const IDLE_MS = 20_000;

/**
 * Keeps connections open between requests. `timeoutMs` is from the start of a request to the head of its answer,
 * connecting included; then, between two pieces of its body. `clockMs` never goes back.
 */
export function createPost(timeoutMs: number, clockMs: () => number): { post: Post; close: () => void } {
  const transports = new Map<string, ReturnType<typeof openTransport>>();
  let usedAtMs = clockMs();

  return {
    async post(address, headers, body) {
      const transport = transports.get(address.protocol) ?? openTransport(address.protocol);
      transports.set(address.protocol, transport);
      if (clockMs() - usedAtMs > IDLE_MS) transport.agent.destroy();
      usedAtMs = clockMs();
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          reject(new TimeoutError());
          request.destroy();
        }, timeoutMs);
        const request = transport.request(address, { method: 'POST', headers, agent: transport.agent });
        request.on('response', (response: IncomingMessage) => {
          const pieces: Buffer[] = [];
          response.on('data', (piece: Buffer) => {
            pieces.push(piece);
            late.refresh();
          });
          response.on('end', () => {
            clearTimeout(late);
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(pieces).toString() });
          });
          response.on('error', reject);
        });
        request.on('error', reject);
        request.on('close', () => clearTimeout(late));
        request.end(body);
      });
    },
    close() {
      for (const { agent } of transports.values()) agent.destroy();
    },
  };
}

/** Only the module that is needed: in a fresh process each costs milliseconds, and more when it is imported as ESM. */
function openTransport(protocol: string) {
  const { request, Agent } = process.getBuiltinModule(protocol === 'http:' ? 'node:http' : 'node:https');
  return { request, agent: new Agent({ keepAlive: true }) };
}
