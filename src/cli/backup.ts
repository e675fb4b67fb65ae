import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readLocalConfig } from '../config.ts';
import { everyItem } from '../table/every-item.ts';
import type { StoredItem } from '../table/item.ts';
import { putStored } from '../table/write.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';

/** Items that are put back at a time. */
const AT_ONCE = 25;

/** `teller backup FILE`: every item of the table, one line of DynamoDB's JSON each. It holds the numbers of chats. */
export async function backupCommand(args: string[], io: Io): Promise<Exit> {
  const { file, choice } = parse(args, io);
  return withTable(choice, io, async (_, table) => {
    const handle = await openNew(file);
    let count = 0;
    try {
      for await (const item of everyItem(table)) {
        await handle.write(`${JSON.stringify(item)}\n`);
        count += 1;
      }
    } finally {
      await handle.close();
    }
    say(io.stdout, `Kept in ${file}: ${count} items.`);
    return EXIT.done;
  });
}

/** `teller restore FILE`: puts a backup's items into a table that has none, so that nothing is overwritten. */
export async function restoreCommand(args: string[], io: Io): Promise<Exit> {
  const { file, choice } = parse(args, io);
  return withTable(choice, io, async (_, table) => {
    for await (const _item of everyItem(table)) {
      throw new UsageError('This table holds something already. A backup is put into an empty one.');
    }
    let count = 0;
    let together: Promise<void>[] = [];
    for await (const line of createInterface({ input: createReadStream(file) })) {
      together.push(putStored(table, JSON.parse(line) as StoredItem));
      count += 1;
      if (together.length < AT_ONCE) continue;
      await Promise.all(together);
      together = [];
    }
    await Promise.all(together);
    say(io.stdout, `Put back: ${count} items. Who was forgotten since: teller forget-again --from TABLE.`);
    return EXIT.done;
  });
}

function parse(args: string[], io: Io) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { table: { type: 'string' }, create: { type: 'boolean', default: false } },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new UsageError('Which file? teller backup|restore FILE');
  const choice = { ...readLocalConfig(io.env), table: values.table, create: values.create, samples: false };
  return { file, choice };
}

/** For its owner's eyes only, and never over another one. */
async function openNew(file: string) {
  try {
    return await open(file, 'wx', 0o600);
  } catch {
    throw new UsageError(`${file} is there already, or can't be written.`);
  }
}
