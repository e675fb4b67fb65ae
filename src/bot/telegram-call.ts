import { type ClientRequest, Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What came of one call of the Bot API, as far as the network knows. */
export type CallResult =
  /** `body` undefined where it is no JSON: a proxy's page. */
  | { is: 'answered'; status: number; body: unknown }
  /** No byte of the request has left. */
  | { is: 'not-written' }
  /** The request was written, and no whole answer came. */
  | { is: 'unanswered' };

/** Never throws: there is no error that could carry the token to a log. */
export type TelegramCall = (method: string, payload: object) => Promise<CallResult>;

const TELEGRAM = 'https://api.telegram.org';

/** Nothing is heard for so long, and we give up. */
export const CALL_TIMEOUT_MS = 10_000;

/** Telegram closes idle connections; one that a frozen function left behind must not be written to. */
const IDLE_MS = 4_000;

/** An answer is a message of ours and a few fields; more is none of Telegram's. */
const MAX_ANSWER_BYTES = 1_000_000;

/**
 * Calls the Bot API and says of every failure whether the request had left: only then it may have been carried out.
 * `fetch` does not say. Connections are kept for the next call until `close`.
 */
export function createTelegramCall(
  token: string,
  apiRoot: string = TELEGRAM,
): { call: TelegramCall; close: () => void } {
  const isSecure = apiRoot.startsWith('https:');
  const options = { keepAlive: true, timeout: IDLE_MS, scheduling: 'lifo' } as const;
  const agent = isSecure ? new HttpsAgent(options) : new HttpAgent(options);
  const open = isSecure ? httpsRequest : httpRequest;
  const call: TelegramCall = (method, payload) =>
    new Promise((resolve) => {
      const body = Buffer.from(JSON.stringify(payload));
      const request = open(`${apiRoot}/bot${token}/${method}`, {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': body.length },
        signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
      });
      const hasLeft = watchConnection(request, isSecure);
      const fail = () => resolve({ is: hasLeft() ? 'unanswered' : 'not-written' });
      request.on('error', fail);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MAX_ANSWER_BYTES) response.destroy();
          else chunks.push(chunk);
        });
        response.on('error', fail);
        response.on('close', () => {
          if (!response.complete) return fail();
          resolve({
            is: 'answered',
            status: response.statusCode ?? 0,
            body: parsed(Buffer.concat(chunks).toString()),
          });
        });
      });
      request.end(body);
    });
  return { call, close: () => agent.destroy() };
}

/** A request is written as soon as its connection stands; on one that was kept it may be gone at once. */
function watchConnection(request: ClientRequest, isSecure: boolean): () => boolean {
  let isConnected = false;
  request.on('socket', (socket) => {
    if (!socket.connecting) isConnected = true;
    else
      socket.once(isSecure ? 'secureConnect' : 'connect', () => {
        isConnected = true;
      });
  });
  return () => isConnected;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
