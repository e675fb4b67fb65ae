import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createTelegramCall } from '../../src/bot/telegram-call.ts';

let end = async () => {};
afterEach(() => end());

async function callTo(answer: RequestListener) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { call, close } = createTelegramCall('1:canary', `http://127.0.0.1:${port}`);
  end = async () => {
    close();
    server.closeAllConnections();
    server.close();
  };
  return call;
}

test('an answer is its JSON', async () => {
  const call = await callTo((request, response) => {
    response.statusCode = 400;
    response.end(JSON.stringify({ ok: false, method: request.url }));
  });
  expect(await call('sendMessage', {})).toEqual({
    is: 'answered',
    status: 400,
    body: { ok: false, method: '/bot1:canary/sendMessage' },
  });
});

test("a proxy's page is an answer without any", async () => {
  const call = await callTo((_, response) => {
    response.statusCode = 502;
    response.end('<html>Bad Gateway</html>');
  });
  expect(await call('sendMessage', {})).toEqual({ is: 'answered', status: 502, body: undefined });
});

test('nothing has left where nobody listens', async () => {
  const { call, close } = createTelegramCall('1:canary', 'http://127.0.0.1:9');
  expect(await call('sendMessage', {})).toEqual({ is: 'not-written' });
  close();
});

test('nothing has left where the name is not known', async () => {
  const { call, close } = createTelegramCall('1:canary', 'http://nobody.invalid');
  expect(await call('sendMessage', {})).toEqual({ is: 'not-written' });
  close();
});

test('a connection that breaks after the request may have carried it out', async () => {
  const call = await callTo((request) => {
    request.on('data', () => {});
    request.on('end', () => request.socket.destroy());
  });
  expect(await call('sendMessage', { text: 'x' })).toEqual({ is: 'unanswered' });
});

test('so does one that breaks in the middle of the answer', async () => {
  const call = await callTo((request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"ok":true');
    request.on('data', () => {});
    request.on('end', () => setTimeout(() => request.socket.destroy(), 20));
  });
  expect(await call('sendMessage', { text: 'x' })).toEqual({ is: 'unanswered' });
});
