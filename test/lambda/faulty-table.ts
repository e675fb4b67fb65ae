import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TableClient } from '../../src/table/client.ts';

type Operation = Parameters<TableClient['send']>[0];

const refusal = (type: string, status = 400): RequestListener => {
  const body = {
    __type: `com.amazonaws.dynamodb.v20120810#${type}`,
    message: 'canary: 555000111 canaryarticle',
  };
  return (_, response) => response.writeHead(status).end(JSON.stringify(body));
};

/** What a table answers when it is not well; it quotes what it was asked, as DynamoDB does. */
export const TABLE_FAULTS = {
  'cuts the line': (request) => request.socket.destroy(),
  'is in trouble': (_, response) => response.writeHead(500).end('canary'),
  'speaks another language': (_, response) => response.end('canary <html>'),
  throttles: refusal('ProvisionedThroughputExceededException'),
  'finds the request wrong': refusal('ValidationException'),
  'is not there': refusal('ResourceNotFoundException'),
  'lets nobody in': refusal('AccessDeniedException'),
} satisfies Record<string, RequestListener>;

/** A line to a table: what is asked goes through, or meets the fault. */
export async function openFaultyTable(client: () => TableClient) {
  const line = {
    endpoint: '',
    fault: null as RequestListener | null,
    /** Which requests meet the fault, by their body. */
    meets: (_body: string) => true,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  const server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('');
    if (line.fault !== null && line.meets(body)) return line.fault(request, response);
    const operation = String(request.headers['x-amz-target']).split('.')[1] as Operation;
    try {
      response.end(JSON.stringify(await client().send(operation, JSON.parse(body))));
    } catch (error) {
      const { name, message } = error as Error;
      response.writeHead(400).end(JSON.stringify({ __type: name, message }));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  line.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return line;
}
