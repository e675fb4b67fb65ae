import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { forgetChat } from '../../src/delivery/forget-chat.ts';
import { tombstoneName } from '../../src/delivery/tombstone.ts';
import { openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createStores, type Stores } from '../../src/services.ts';
import { everyItem } from '../../src/table/every-item.ts';
import type { Table } from '../../src/table/table.ts';
import { keepChat, keepDesk } from '../table/every-kind.ts';
import { runTeller } from './run-teller.ts';

const TOKEN = '1:token';
const GONE = 555_000_111;
const STAYS = 555_000_222;
const CAME_BACK = 555_000_333;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-backup-'));
});
afterEach(() => rm(folder, { recursive: true }));

const live = () => `${folder}/live/`;
const restored = () => `${folder}/restored/`;

async function at<T>(place: string, job: (stores: Stores, table: Table) => Promise<T>): Promise<T> {
  const table = await openEmbeddedTable(place);
  try {
    return await job(createStores(table), table);
  } finally {
    await table.close();
  }
}

const itemsAt = (place: string): Promise<string[]> =>
  at(place, async (_, table) => {
    const items: string[] = [];
    for await (const item of everyItem(table)) items.push(JSON.stringify(item));
    return items.sort();
  });

const forgetAt = (place: string, chatId: number, time: string) =>
  at(place, (stores) =>
    forgetChat(stores, chatId, { name: tombstoneName(TOKEN, chatId), at: new Date(time) }),
  );

const teller = (...args: string[]) => runTeller(args, '', { BOT_TOKEN: TOKEN });

test('the drill: kept, put into a new table, and whoever was forgotten since is forgotten there', async () => {
  await at(live(), async (_, table) => {
    await keepDesk(table);
    for (const chatId of [GONE, STAYS]) await keepChat(table, chatId);
  });
  // Was forgotten before the backup, and has come back: what it has chosen since is its own.
  await forgetAt(live(), CAME_BACK, '2026-05-01T00:00:00Z');
  await at(live(), (_, table) => keepChat(table, CAME_BACK));
  const before = await itemsAt(live());

  const file = join(folder, 'backup.ndjson');
  expect((await teller('backup', file, '--table', live())).stdout).toBe(
    `Kept in ${file}: ${before.length} items.\n`,
  );
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await forgetAt(live(), GONE, '2026-05-02T00:00:00Z');

  expect(await teller('restore', file, '--table', restored())).toMatchObject({ exit: 0, stderr: '' });
  expect(await itemsAt(restored())).toEqual(before);
  expect((await teller('forget-again', '--from', live(), '--table', restored())).stdout).toBe(
    'Forgotten since then: 1. Of these the table held, and holds no more: 1.\n',
  );

  // The same answers, the same exports, the same chats: the restored table is the live one.
  expect(await itemsAt(restored())).toEqual(await itemsAt(live()));
  expect((await itemsAt(restored())).filter((item) => item.includes(String(GONE)))).toEqual([]);
  for (const chatId of [STAYS, CAME_BACK]) {
    const { settings } = await at(restored(), ({ chats }) =>
      chats.readForAnswer(chatId, null, 'norland-2030'),
    );
    expect(settings.zone).toBe('Asia/Baku');
  }
  // Once more changes nothing.
  expect((await teller('forget-again', '--from', live(), '--table', restored())).stdout).toContain(
    'held, and holds no more: 0.',
  );
});

test('the samples answer from a restored table as they did', async () => {
  const ask = (place: string) => teller('ask', '/results', '--table', place, '--at', '2026-05-04T06:00:00Z');
  await teller('load', 'data/azerbaijan-2024/01-first-count.md', '--table', live());
  const answer = await ask(live());
  expect(answer.stdout).toContain('Ilham Aliyev');
  const file = join(folder, 'backup.ndjson');
  await teller('backup', file, '--table', live());
  await teller('restore', file, '--table', restored());
  expect(await ask(restored())).toEqual(answer);
});

test('what was being forgotten when the table was as it is, is forgotten to the end', async () => {
  await at(live(), async (stores, table) => {
    await keepDesk(table);
    await keepChat(table, GONE);
    await stores.tombstones.begin(tombstoneName(TOKEN, GONE), new Date('2026-05-02T00:00:00Z'));
  });
  await at(restored(), async () => {});
  await teller('forget-again', '--from', restored(), '--table', live());
  expect((await itemsAt(live())).filter((item) => item.includes(String(GONE)))).toEqual([]);
});

test('a backup overwrites no file, and no table that holds anything', async () => {
  await at(live(), (_, table) => keepDesk(table));
  const file = join(folder, 'backup.ndjson');
  await teller('backup', file, '--table', live());
  const kept = await readFile(file);
  expect(await teller('backup', file, '--table', live())).toMatchObject({ exit: 1, stdout: '' });
  expect(await readFile(file)).toEqual(kept);
  const again = await teller('restore', file, '--table', live());
  expect(again).toMatchObject({ exit: 1, stderr: expect.stringContaining('holds something already') });
});

test('without the token nobody can say whose the tombstones are', async () => {
  const run = await runTeller(['forget-again', '--table', live()], '', {});
  expect(run).toMatchObject({ exit: 1, stdout: '' });
});
