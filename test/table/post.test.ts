import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createPost } from '../../src/table/post.ts';

let answer: RequestListener;
let connections: number;
let address: URL;
let clockMs: number;
const server = createServer((request, response) => answer(request, response));
server.on('connection', () => {
  connections += 1;
});

beforeEach(async () => {
  connections = 0;
  clockMs = 0;
  answer = async (request, response) => {
    let body = '';
    for await (const piece of request) body += piece;
    response.writeHead(418).end(`${request.headers['x-name']} said ə${body}`);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
});

const open = () => createPost(100, () => clockMs);

test('an answer is its status and its text', async () => {
  const { post, close } = open();
  expect(await post(address, { 'x-name': 'ada' }, 'ğ')).toEqual({ status: 418, body: 'ada said əğ' });
  close();
});

test('a connection is kept for the next request, and not trusted after a rest', async () => {
  const { post, close } = open();
  await post(address, {}, '');
  await post(address, {}, '');
  expect(connections).toBe(1);
  clockMs = 20_001;
  await post(address, {}, '');
  expect(connections).toBe(2);
  close();
});

/** The server's side of the next connection. */
const nextConnection = async (): Promise<Socket> => (await once(server, 'connection'))[0];

test('a connection that was begun is the first request’s, and kept like any other', async () => {
  const { connect, post, close } = open();
  const begun = nextConnection();
  connect(address);
  await begun;
  expect((await post(address, { 'x-name': 'ada' }, 'ğ')).body).toBe('ada said əğ');
  await post(address, {}, '');
  expect(connections).toBe(1);
  close();
});

test('a request need not wait until a connection that was begun is there', async () => {
  const { connect, post, close } = open();
  connect(address);
  expect((await post(address, {}, '')).status).toBe(418);
  expect(connections).toBe(1);
  close();
});

test('a connection that was begun is not trusted after a rest, nor when it has broken', async () => {
  for (const spoil of [() => (clockMs = 20_001), (socket: Socket) => socket.destroy()]) {
    const { connect, post, close } = open();
    const begun = nextConnection();
    connect(address);
    spoil(await begun);
    await new Promise((resolve) => setTimeout(resolve, 20));
    connections = 0;
    expect((await post(address, {}, '')).status).toBe(418);
    expect(connections).toBe(1);
    close();
  }
});

test('a connection that was begun to one address is not taken for another', async () => {
  const { connect, post, close } = open();
  const begun = nextConnection();
  connect(address);
  await begun;
  await post(new URL(`http://localhost:${address.port}`), {}, '');
  expect(connections).toBe(2);
  close();
});

test('a connection that can’t be begun troubles nobody', async () => {
  const { connect, post, close } = open();
  connect(new URL('http://127.0.0.1:9'));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect((await post(address, {}, '')).status).toBe(418);
  close();
});

test('requests at the same moment do not wait for each other', async () => {
  const { post, close } = open();
  await Promise.all([1, 2, 3].map(() => post(address, {}, '')));
  expect(connections).toBe(3);
  close();
});

test.each<[string, RequestListener]>([
  ['never comes', () => {}],
  ['stops in its midst', (_request, response) => void response.writeHead(200).write('{')],
])('an answer that %s is given up', async (_, listener) => {
  answer = listener;
  const { post, close } = open();
  await expect(post(address, {}, '')).rejects.toMatchObject({ name: 'TimeoutError' });
  close();
});

test('an answer may take longer than that in all, as long as something comes', async () => {
  answer = async (_request, response) => {
    for (const piece of 'abcd') {
      response.write(piece);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    response.end();
  };
  const { post, close } = open();
  expect((await post(address, {}, '')).body).toBe('abcd');
  close();
});

test.each<[string, RequestListener]>([
  ['before its head', (request) => request.socket.destroy()],
  ['in its midst', (request, response) => response.writeHead(200).write('{', () => request.socket.destroy())],
])('an answer that breaks off %s is a fault', async (_, listener) => {
  answer = listener;
  const { post, close } = open();
  await expect(post(address, {}, '')).rejects.toMatchObject({ code: 'ECONNRESET' });
  close();
});
