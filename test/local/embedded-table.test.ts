import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { TableUnavailable } from '../../src/desk/store-errors.ts';
import { type EmbeddedTable, openEmbeddedTable } from '../../src/local/embedded-table.ts';
import { createChatStore } from '../../src/table/chat-store.ts';
import { createEditionStore } from '../../src/table/edition-store.ts';
import { sampleEdition, sampleQuotes } from '../table/samples.ts';

const ID = 'norland-2030';

let folder: string;
let opened: EmbeddedTable[];
let children: ChildProcess[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'teller-table-'));
  opened = [];
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const table of opened.reverse()) await table.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(): Promise<EmbeddedTable> {
  const table = await openEmbeddedTable(folder);
  opened.push(table);
  return table;
}

describe('an embedded table', () => {
  test('keeps what was written when it is opened again', async () => {
    const first = await open();
    await createEditionStore(first).publishEdition(sampleEdition(1), sampleQuotes(1));
    await first.close();
    const second = await open();
    expect(await createEditionStore(second).findCurrentEdition(ID)).toEqual(sampleEdition(1));
  });

  test('is in memory and its own when it has no folder', async () => {
    const [one, two] = await Promise.all([openEmbeddedTable(), openEmbeddedTable()]);
    await createEditionStore(one).publishEdition(sampleEdition(1), []);
    expect(await createEditionStore(two).findCurrentEdition(ID)).toBeUndefined();
    await Promise.all([one.close(), two.close()]);
  });

  test('closes at once although its callers keep their connections', async () => {
    const host = await open();
    const guest = await open();
    await createEditionStore(guest).findCurrentEdition(ID);
    const started = performance.now();
    await host.close();
    expect(performance.now() - started).toBeLessThan(400);
  });

  test('says where it cannot be kept', async () => {
    const file = join(folder, 'file');
    await writeFile(file, '');
    await expect(openEmbeddedTable(file)).rejects.toThrow(
      new TableUnavailable(`No table can be kept in ${file}.`),
    );
  });

  test('survives a caller that goes away in the middle of a request', async () => {
    const table = await open();
    const caller = connect(Number(new URL(table.endpoint).port), '127.0.0.1');
    await once(caller, 'connect');
    await new Promise((resolve) =>
      caller.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n{', resolve),
    );
    caller.resetAndDestroy();
    await once(caller, 'close');
    expect(await createEditionStore(table).findCurrentEdition(ID)).toBeUndefined();
  });
});

describe('a second table on the same folder', () => {
  test('is the first one', async () => {
    const [host, guest] = [await open(), await open()];
    expect(guest.endpoint).toBe(host.endpoint);
    await createEditionStore(guest).publishEdition(sampleEdition(1), []);
    expect(await createEditionStore(host).findCurrentEdition(ID)).toEqual(sampleEdition(1));
  });

  test('is the first one, too, when many are opened at the same moment', async () => {
    const tables = await Promise.all(Array.from({ length: 6 }, open));
    expect(new Set(tables.map(({ endpoint }) => endpoint)).size).toBe(1);
  });

  test('serves when the first is closed, and none of its requests fails', async () => {
    const host = await open();
    const guests = [await open(), await open(), await open()];
    await createEditionStore(host).publishEdition(sampleEdition(1), []);
    await host.close();
    const found = await Promise.all(
      guests.flatMap((guest) => [1, 2, 3].map(() => createEditionStore(guest).findCurrentEdition(ID))),
    );
    expect(found).toEqual(Array.from({ length: 9 }, () => sampleEdition(1)));
  });

  test('goes on writing while the first is closed', async () => {
    const host = await open();
    const guest = await open();
    const chats = createChatStore(guest);
    const writing = Array.from({ length: 60 }, (_, chatId) => chats.saveSettings(chatId, { locale: 'az' }));
    await host.close();
    await Promise.all(writing);
    for (let chatId = 0; chatId < 60; chatId += 1) {
      expect((await chats.readForAnswer(chatId, null, ID)).settings.locale).toBe('az');
    }
  });
});

describe('a port file', () => {
  for (const [what, contents] of [
    ['that leads nowhere', '{"port":9,"name":"gone"}'],
    ['that is damaged', '{"port":'],
    ['that says something else', '[]'],
  ]) {
    test(`${what} is ignored and replaced`, async () => {
      await writeFile(join(folder, 'port.json'), String(contents));
      const table = await open();
      expect(await createEditionStore(table).findCurrentEdition(ID)).toBeUndefined();
      expect(JSON.parse(await readFile(join(folder, 'port.json'), 'utf8'))).toMatchObject({
        port: Number(new URL(table.endpoint).port),
      });
    });
  }

  test('that leads to the table of another folder is ignored', async () => {
    const stranger = await openEmbeddedTable(join(folder, 'stranger'));
    opened.push(stranger);
    const port = Number(new URL(stranger.endpoint).port);
    await writeFile(join(folder, 'port.json'), JSON.stringify({ port, name: 'ours' }));
    const table = await open();
    expect(table.endpoint).not.toBe(stranger.endpoint);
  });
});

describe('between processes', () => {
  let program: string;
  let built: string;
  beforeAll(async () => {
    // Beside the project's packages, which the program loads as it runs.
    built = await mkdtemp(join(process.cwd(), 'node_modules/.teller-test-'));
    program = join(built, 'neighbour.mjs');
    await build({
      entryPoints: ['test/local/neighbour.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      loader: { '.yml': 'text' },
      outfile: program,
    });
  });
  afterAll(() => rm(built, { recursive: true, force: true }));

  /** A process that opens the folder, saves a setting for `chatId`, says so, and stays until it is told to end. */
  function neighbour(chatId: number, then: 'stay' | 'end') {
    const child = spawn(process.execPath, [program, folder, String(chatId), then]);
    children.push(child);
    const said = once(createInterface(child.stdout), 'line');
    const exited = once(child, 'exit');
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    return {
      child,
      said: async () => String(await said),
      ended: async () => {
        await exited;
        return { code: child.exitCode, signal: child.signalCode, errors };
      },
    };
  }

  test('a table is shared, and ends with its process without a word', async () => {
    const host = await open();
    const other = neighbour(1, 'end');
    expect(await other.said()).toBe('saved');
    expect(await other.ended()).toEqual({ code: 0, signal: null, errors: '' });
    expect((await createChatStore(host).readForAnswer(1, null, ID)).settings.locale).toBe('az');
  });

  test('a process that serves does not stay for its table', async () => {
    const other = neighbour(1, 'end');
    expect(await other.ended()).toEqual({ code: 0, signal: null, errors: '' });
  });

  for (const signal of ['SIGTERM', 'SIGINT', 'SIGKILL'] as const) {
    test(`the guest serves, with everything that was written, after ${signal} to the host`, async () => {
      const host = neighbour(1, 'stay');
      expect(await host.said()).toBe('saved');
      const guest = createChatStore(await open());
      await guest.saveSettings(2, { locale: 'ru' });
      host.child.kill(signal);
      expect(await host.ended()).toEqual({ code: null, signal, errors: '' });
      expect((await guest.readForAnswer(1, null, ID)).settings.locale).toBe('az');
      expect((await guest.readForAnswer(2, null, ID)).settings.locale).toBe('ru');
    });
  }

  test('a host that hangs is not waited for without end', async () => {
    const host = neighbour(1, 'stay');
    await host.said();
    host.child.kill('SIGSTOP');
    await expect(openEmbeddedTable(folder)).rejects.toThrow(
      new TableUnavailable(`The table in ${folder} is held by another process that does not answer.`),
    );
  });

  test('three that start at the same moment agree on one table', async () => {
    const three = [1, 2, 3].map((chatId) => neighbour(chatId, 'stay'));
    for (const { said } of three) expect(await said()).toBe('saved');
    const chats = createChatStore(await open());
    for (const chatId of [1, 2, 3]) {
      expect((await chats.readForAnswer(chatId, null, ID)).settings.locale).toBe('az');
    }
  });
});
