import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createWorld } from '../../../src/local/bot-api/world.ts';
import { CHANNEL, EDITOR, GROUP, gatherCast, READER } from '../../../src/local/chat-page/cast.ts';
import { type PageServer, startPageServer } from '../../../src/local/chat-page/page-server.ts';
import type { PageEvent } from '../../../src/local/chat-page/page-state.ts';
import type { SampleArticle } from '../../../src/local/chat-page/stage-jobs.ts';
import { createClock } from '../../../src/local/clock.ts';
import { LOCAL_BOT } from '../../../src/local/conversation.ts';

const NOW = new Date('2024-02-11T20:00:00Z');
const brief: SampleArticle = {
  id: 'brief',
  title: 'First count',
  contest: 'azerbaijan-2024',
  text: 'First count\n\nWith 54.47 percent counted …',
  file: { name: '01.md', bytes: new TextEncoder().encode('---\ntitle: First count\n---\n') },
  publisher: 'MENAFN',
  publishedOn: '2024-02-08',
};

const open = () => {
  const clock = createClock(() => NOW);
  const world = createWorld({ bot: LOCAL_BOT, now: clock.now, firstId: 100 });
  gatherCast(world);
  return { clock, world };
};

let here: ReturnType<typeof open>;
let assets: string;
let page: PageServer;
beforeEach(async () => {
  here = open();
  assets = await mkdtemp(join(tmpdir(), 'teller-page-'));
  await writeFile(join(assets, 'page.html'), '<!doctype html>');
  page = await startPageServer({
    world: here.world,
    jobs: {
      clock: here.clock,
      samples: [brief],
      nights: [{ id: 'night', title: 'night', files: 2 }],
      replay: async (_night, tell) => tell('01.md'),
      bot: { isOn: () => true, turn: async () => {} },
    },
    assets,
    secret: 'canary',
  });
});
afterEach(async () => {
  await page.close();
  await rm(assets, { recursive: true });
});

async function status(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number> {
  const { hostname, port } = new URL(page.url);
  const asked = request({ hostname, port, path, headers, method }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

async function act(action: object): Promise<unknown> {
  const response = await fetch(`${page.url}do`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: new URL(page.url).origin },
    body: JSON.stringify(action),
  });
  return response.ok ? response.json() : response.status;
}

/** The events that the page hears from its opening on. */
async function* events(): AsyncGenerator<PageEvent, undefined> {
  const response = await fetch(`${page.url}events`);
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString();
    const parts = text.split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) yield JSON.parse(part.replace(/^data: /, '')) as PageEvent;
  }
  return undefined;
}

test('shows itself to whoever knows its address, by the address of this machine', async () => {
  const { port } = new URL(page.url);
  expect(await status('/canary/')).toBe(200);
  expect(await status('/canary/', { host: `localhost:${port}` })).toBe(200);
  expect(await status('/canary/', { host: `teller.example:${port}` })).toBe(404);
  expect(await status('/')).toBe(404);
  expect(await status('/canary/..%2f..%2fpackage.json')).toBe(404);
  expect(await status('/canary/files/documents-1')).toBe(404);
});

test('is driven by itself alone: not from another page, not by a form, not without an origin', async () => {
  const json = { 'content-type': 'application/json' };
  expect(await status('/canary/do', json, 'POST')).toBe(403);
  expect(await status('/canary/do', { ...json, origin: 'https://teller.example' }, 'POST')).toBe(403);
  const own = { origin: new URL(page.url).origin };
  expect(await status('/canary/do', { ...own, 'content-type': 'text/plain' }, 'POST')).toBe(403);
  expect(await act({ do: 'dance' })).toBe(400);
});

test('lets nothing be asked of another address, and no page frame it', async () => {
  const { headers } = await fetch(page.url);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('tells how things stand, then everything that happens', async () => {
  const heard = events();
  const first = (await heard.next()).value;
  expect(
    first?.type === 'state' && first.state.frame.chats.map(({ title, kind }) => `${title}, ${kind}`),
  ).toEqual([
    'Reader’s chat, private',
    'Readers’ group, group',
    'Newsroom channel, channel',
    'Editor’s chat, private',
    'Second editor’s chat, private',
    'Admin’s chat, private',
  ]);
  expect(await act({ do: 'say', chatId: READER, userId: READER, text: '/results' })).toEqual({ ok: true });
  expect((await heard.next()).value).toMatchObject({
    type: 'post',
    chatId: READER,
    post: { message: { text: '/results', from: { first_name: 'Reader' } } },
  });
  await act({ do: 'clock', toMs: NOW.getTime() + 60_000 });
  const moved = (await heard.next()).value;
  expect(moved?.type === 'frame' && moved.frame.stage.nowMs).toBe(NOW.getTime() + 60_000);
  await heard.return(undefined);
});

test('passes an article on as its publisher’s, or as its file', async () => {
  const sample = { do: 'sample', chatId: EDITOR, userId: EDITOR, sampleId: 'brief' };
  await act({ ...sample, as: 'text' });
  await act({ ...sample, as: 'file' });
  const updates = here.world.updates.take(0, 10);
  expect(updates).toMatchObject([
    { message: { text: brief.text, forward_origin: { type: 'channel', chat: { title: 'MENAFN' } } } },
    { message: { document: { file_name: '01.md', mime_type: 'text/markdown' } } },
  ]);
});

test('says why not where an app would not do it', async () => {
  expect(await act({ do: 'say', chatId: CHANNEL, userId: READER, text: 'Hello' })).toEqual({
    ok: false,
    why: 'Only administrators write in a channel.',
  });
  expect(await act({ do: 'press', chatId: GROUP, userId: READER, messageId: 1, data: 'x' })).toEqual({
    ok: false,
    why: 'The message is not there any more.',
  });
});

test('hands a file that somebody sent out to be saved, never to be run', async () => {
  const base64 = Buffer.from('<script>alert(1)</script>').toString('base64');
  await act({ do: 'say', chatId: READER, userId: READER, text: '', file: { name: 'page.html', base64 } });
  const [update] = here.world.updates.take(0, 1);
  const document =
    update !== undefined && 'message' in update && 'document' in update.message && update.message.document;
  const response = await fetch(`${page.url}files/${document ? document.file_id : ''}`);
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''page.html");
});
