import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBotApi } from '../../src/local/bot-api/bot-api.ts';
import { startBotApiServer } from '../../src/local/bot-api/bot-api-server.ts';
import { addPerson, speak } from '../../src/local/bot-api/people.ts';
import { createWorld } from '../../src/local/bot-api/world.ts';
import { LOCAL_BOT } from '../../src/local/conversation.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createStores } from '../../src/services.ts';
import { runTeller } from './run-teller.ts';

const TOKEN = `${LOCAL_BOT.id}:test-token`;
const CHAT = 55;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-quarantine-'));
});
afterEach(() => rm(folder, { recursive: true }));

const helpIn = (chatId: number) => ({
  update_id: 7,
  message: {
    message_id: 1,
    date: 0,
    chat: { id: chatId, type: 'private', first_name: 'Reader' },
    from: { id: chatId, is_bot: false, first_name: 'Reader' },
    text: '/help',
    entities: [{ type: 'bot_command', offset: 0, length: 5 }],
  },
});

async function putAside(id: string, update: string): Promise<void> {
  const table = await openEmbeddedTable(`${folder}/`);
  await createStores(table).quarantine.keepUpdate({
    id,
    at: '2026-05-04T05:00:00.000Z',
    why: 'TypeError',
    chatId: CHAT,
    update,
  });
  await table.close();
}

const teller = (args: string[], env = {}) =>
  runTeller(['quarantine', ...args, '--table', `${folder}/`], '', env);

test('what was put aside is listed without what anybody wrote, and dropped by its id', async () => {
  expect((await teller([])).stdout).toBe('Nothing has been put aside in the last seven days.\n');
  await putAside('7', '{"message":{"text":"secret"}}');
  expect((await teller([])).stdout).toBe('7  2026-05-04T05:00:00.000Z  TypeError  29 characters\n');
  expect(await teller(['drop', '8'])).toMatchObject({ exit: 1, stdout: '' });
  expect((await teller(['drop', '7'])).stdout).toBe('Dropped: 1.\n');
  expect((await teller([])).stdout).toBe('Nothing has been put aside in the last seven days.\n');
});

test('what is handled the second time is gone, and what fails again stays', async () => {
  const world = createWorld({ bot: LOCAL_BOT, now: () => new Date(0), firstId: 1 });
  const server = await startBotApiServer(world, createBotApi({ world }), TOKEN);
  const env = { BOT_TOKEN: TOKEN, TELEGRAM_API_ROOT: server.root };
  await putAside('7', JSON.stringify(helpIn(CHAT)));
  // The chat does not exist for this server, so the answer is refused.
  expect(await teller(['retry', '7'], env)).toMatchObject({ exit: 1, stdout: '7  failed again: BotError\n' });
  expect((await teller([])).stdout).toContain('7  2026');
  expect(await teller(['retry', '7'])).toMatchObject({ exit: 1, stdout: '' });

  const person = addPerson(world, { id: CHAT, is_bot: false, first_name: 'Reader' });
  speak(world, person.id, person.id, { text: '/start' });
  expect(await teller(['retry', '7'], env)).toMatchObject({ exit: 0, stdout: '7  handled\n' });
  expect((await teller([])).stdout).toBe('Nothing has been put aside in the last seven days.\n');
  await server.close();
});
