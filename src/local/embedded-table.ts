import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ClassicLevel } from 'classic-level';
import { TableUnavailable } from '../desk/store-errors.ts';
import { createTableClient, type TableClient } from '../table/client.ts';
import { createTable } from '../table/create-table.ts';
import { type Place, standIn } from '../table/place.ts';
import type { Table } from '../table/table.ts';
import { findRunningPort, savePortFile } from './port-file.ts';
import { startTableServer } from './table-server.ts';

/** Where `npm start` keeps its table. */
export const DEFAULT_FOLDER = '.teller/table';
const TABLE_NAME = 'teller';

/** The part of the folder that holds the items. */
const DATA = 'data';

/** How long processes that start at the same moment may take to agree on who serves. */
const OPEN_WITHIN_MS = 8_000;
const TRY_AGAIN_MS = 50;

/** `endpoint` is where another client finds it, as long as this process serves. */
export type EmbeddedTable = Table & { endpoint: string; close: () => Promise<void> };

/** Serving the folder ourselves, or being the guest of the process that does. */
type Seat = { isHost: boolean; port: number; leave: () => Promise<void> };

/** Whether a table was ever kept in this folder. */
export function hasTable(folder: string): boolean {
  return existsSync(join(folder, DATA));
}

/**
 * A table without an account: persistent in `folder`, or in memory when there is none. One process serves a folder
 * and the others are its guests; when it goes away, however it does, the first guest to notice serves instead.
 */
export async function openEmbeddedTable(folder?: string): Promise<EmbeddedTable> {
  let seat = takeSeat(folder);
  const { port } = await seat;
  const inner = createTableClient(async () => placeOf(await seat));
  const client: TableClient = {
    async send(operation, request) {
      const taken = seat;
      try {
        return await inner.send(operation, request);
      } catch (error) {
        if ((await taken).isHost || !hasGone(error)) throw error;
        // Many requests notice at once: the first takes the seat, the others wait for it.
        if (seat === taken) seat = takeSeat(folder);
        await seat;
        return inner.send(operation, request);
      }
    },
    close: inner.close,
  };

  return {
    client,
    name: TABLE_NAME,
    wait,
    endpoint: placeOf({ port }).endpoint.origin,
    async close() {
      client.close();
      await (await seat).leave();
    },
  };
}

function placeOf({ port }: { port: number }): Place {
  return standIn(`http://127.0.0.1:${port}`);
}

function hasGone(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EPIPE';
}

async function takeSeat(folder: string | undefined): Promise<Seat> {
  if (folder === undefined) return serve(undefined, async () => {});
  const late = AbortSignal.timeout(OPEN_WITHIN_MS);
  while (!late.aborted) {
    const port = await findRunningPort(folder);
    if (port !== undefined) return { isHost: false, port, leave: async () => {} };
    const lock = await takeLock(folder);
    if (lock !== undefined) return serve(folder, () => lock.close());
    await wait(TRY_AGAIN_MS);
  }
  throw new TableUnavailable(`The table in ${folder} is held by another process that does not answer.`);
}

/**
 * Opens a database that holds nothing: its lock goes with the process, however that ends, and so cannot be left
 * behind as a file can. The data's own lock will not do, because dynalite ends the process when it meets it.
 */
async function takeLock(folder: string): Promise<ClassicLevel | undefined> {
  try {
    await mkdir(folder, { recursive: true });
    const lock = new ClassicLevel(join(folder, 'lock'));
    await lock.open();
    return lock;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof Error && 'code' in cause && cause.code === 'LEVEL_LOCKED') return undefined;
    throw new TableUnavailable(`No table can be kept in ${folder}.`, { cause: error });
  }
}

async function serve(folder: string | undefined, unlock: () => Promise<void>): Promise<Seat> {
  const name = randomUUID();
  const server = await startTableServer(folder && join(folder, DATA), name);
  const client = createTableClient(async () => placeOf(server));
  await createTable(client, TABLE_NAME);
  client.close();
  // Only now, so that whoever finds the port finds the table.
  if (folder !== undefined) await savePortFile(folder, { port: server.port, name });
  return {
    isHost: true,
    port: server.port,
    async leave() {
      await server.close();
      await unlock();
    },
  };
}
