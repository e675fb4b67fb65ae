import type { IncomingMessage } from 'node:http';
import { readMultipart } from './multipart.ts';
import type { Params } from './params.ts';
import { badRequest, Refused } from './refused.ts';

/** A little more than the largest file that a bot may send. */
const MAX_BODY_BYTES = 52 * 1024 * 1024;

/** What a request says in its query and its body, in whichever of Telegram's four forms. Throws {@link Refused}. */
export async function readParams(request: IncomingMessage, query: URLSearchParams): Promise<Params> {
  const body = await readBody(request);
  const type = request.headers['content-type'] ?? '';
  const inQuery = Object.fromEntries(query);
  if (type.startsWith('application/json'))
    return { values: { ...inQuery, ...readJson(body) }, uploads: new Map() };
  if (type.startsWith('multipart/form-data')) {
    const form = readMultipart(body, type);
    if (form === undefined) throw badRequest('boundary is not found in the Content-Type');
    return { values: { ...inQuery, ...form.values }, uploads: form.uploads };
  }
  const inBody = type.startsWith('application/x-www-form-urlencoded')
    ? Object.fromEntries(new URLSearchParams(body.toString('utf8')))
    : {};
  return { values: { ...inQuery, ...inBody }, uploads: new Map() };
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > MAX_BODY_BYTES) throw new Refused(413, 'Request Entity Too Large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function readJson(body: Buffer): Record<string, unknown> {
  try {
    const values: unknown = JSON.parse(body.toString('utf8') || '{}');
    if (typeof values === 'object' && values !== null && !Array.isArray(values)) return { ...values };
  } catch {
    // Refused below, like JSON that is no object.
  }
  throw badRequest("can't parse JSON object");
}
