import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent, type RequestListener, request } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from './certificate.js';

/** Where the table is asked as in production: over TLS, by a name. */
export type SecureFront = {
  endpoint: string;
  /** The file of the certificate that whoever asks has to trust. */
  certificate: string;
};

const HOST = 'localhost';

/** Serves over TLS with a certificate of its own while `use` runs. The key is never written down. */
export async function withSecureFront<T>(
  answer: RequestListener,
  use: (front: SecureFront) => Promise<T>,
): Promise<T> {
  const { key, cert } = await makeCertificate(HOST);
  const folder = await mkdtemp(join(tmpdir(), 'teller-bench-'));
  const certificate = join(folder, 'certificate.pem');
  await writeFile(certificate, cert);
  const server = createServer({ key, cert }, answer);
  server.listen(0, HOST);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return await use({ endpoint: `https://${HOST}:${port}`, certificate });
  } finally {
    server.close();
    server.closeAllConnections();
    await rm(folder, { recursive: true });
  }
}

/** Hands every request on to a server without TLS, over connections that stay open. */
export function handOn(endpoint: string): RequestListener {
  const agent = new Agent({ keepAlive: true });
  return (asked, response) => {
    const { method, headers } = asked;
    const onward = request(endpoint, { method, headers, agent }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    asked.pipe(onward);
  };
}
