import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the Bot API was asked for. */
export type Call = { method: string; payload: { chat_id: number; message_id?: number; text: string } };

export type FakeBotApi = {
  root: string;
  calls: Call[];
  /** The answer to whatever is asked. */
  answer: object;
  close: () => void;
};

/** A Bot API on this machine that answers everything alike: at first, that message 77 was sent. */
export async function openBotApi(): Promise<FakeBotApi> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (data) => {
      body += data;
    });
    request.on('end', () => {
      botApi.calls.push({ method: request.url?.split('/').at(-1) ?? '', payload: JSON.parse(body) });
      response.end(JSON.stringify(botApi.answer));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const botApi: FakeBotApi = {
    root: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: [],
    answer: { ok: true, result: { message_id: 77 } },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
  return botApi;
}

export const KICKED = {
  ok: false,
  error_code: 403,
  description: 'Forbidden: bot was kicked from the channel chat',
};

export const FLOODED = {
  ok: false,
  error_code: 429,
  description: 'Too Many Requests',
  parameters: { retry_after: 10_072 },
};
