import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** What came back, whatever its status. */
export type PostAnswer = { status: number; body: string };

/** Sends one request and reads its answer whole; rejects with what Node calls the fault, or "TimeoutError". */
export type Post = (address: URL, headers: Record<string, string>, body: string) => Promise<PostAnswer>;

class TimeoutError extends Error {
  override name = 'TimeoutError';
}

/** A connection that was idle for longer may be dead without knowing it: a Lambda is frozen between two requests. */
const IDLE_MS = 20_000;

/** How requests leave the machine. */
export type Line = { post: Post; close: () => void };

export type PreparedLine = Line & {
  /** Begins to connect, so that the first request finds that done. Where it fails, the request tries for itself. */
  connect: (address: URL) => void;
};

/**
 * Keeps connections open between requests. `timeoutMs` is from the start of a request to the head of its answer,
 * connecting included; then, between two pieces of its body. `clockMs` never goes back.
 */
export function createPost(timeoutMs: number, clockMs: () => number): PreparedLine {
  const transports = new Map<string, ReturnType<typeof openTransport>>();
  let usedAtMs = clockMs();
  const transportTo = ({ protocol }: URL) => {
    const transport = transports.get(protocol) ?? openTransport(protocol);
    transports.set(protocol, transport);
    return transport;
  };

  return {
    async post(address, headers, body) {
      const transport = transportTo(address);
      if (clockMs() - usedAtMs > IDLE_MS) transport.drop();
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
    connect(address) {
      usedAtMs = clockMs();
      transportTo(address).connect(address);
    },
    close() {
      for (const { drop } of transports.values()) drop();
    },
  };
}

/** Only the module that is needed: in a fresh process each costs milliseconds, and more when it is imported as ESM. */
function openTransport(protocol: string) {
  const { request, Agent } = process.getBuiltinModule(protocol === 'http:' ? 'node:http' : 'node:https');
  const agent = new Agent({ keepAlive: true });
  const connectAnew = agent.createConnection.bind(agent);
  let early: { host: string; port: number; socket: Socket } | undefined;
  agent.createConnection = (options, callback) => {
    if (early === undefined || options.host !== early.host || Number(options.port) !== early.port) {
      return connectAnew(options, callback);
    }
    const { socket } = early;
    early = undefined;
    return socket.ref();
  };
  return {
    request,
    agent,
    connect({ hostname: host, port: given }: URL): void {
      const port = Number(given) || (protocol === 'http:' ? 80 : 443);
      const socket = connectSocket(protocol, host, port).unref();
      early = { host, port, socket };
      const forget = () => {
        if (early?.socket === socket) early = undefined;
      };
      socket.on('error', forget).on('close', forget);
    },
    drop(): void {
      agent.destroy();
      early?.socket.destroy();
      early = undefined;
    },
  };
}

function connectSocket(protocol: string, host: string, port: number): Socket {
  const { connect: connectPlainly, isIP } = process.getBuiltinModule('node:net');
  if (protocol === 'http:') return connectPlainly(port, host);
  const { connect } = process.getBuiltinModule('node:tls');
  // TLS names hosts, never addresses: https://www.rfc-editor.org/rfc/rfc6066#section-3
  const name = isIP(host) === 0 ? { servername: host } : {};
  return connect({ host, port, ...name, ALPNProtocols: ['http/1.1'] });
}
