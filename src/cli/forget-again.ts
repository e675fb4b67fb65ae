import { parseArgs } from 'node:util';
import { readLocalConfig } from '../config.ts';
import { forgetChat } from '../delivery/forget-chat.ts';
import { type Tombstone, tombstoneName } from '../delivery/tombstone.ts';
import { chatOfItem, everyItem } from '../table/every-item.ts';
import type { Table } from '../table/table.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';
import { chooseStage, STAGE_OPTIONS } from './stage/choose-stage.ts';
import { openParameters } from './stage/parameters.ts';

/**
 * `teller forget-again --from TABLE`: deletes from a restored table the chats that were forgotten since, by the
 * tombstones of the table as it was last. The token says whose they are.
 */
export async function forgetAgainCommand(args: string[], io: Io): Promise<Exit> {
  const { values } = parseArgs({
    args,
    options: { table: { type: 'string' }, from: { type: 'string' }, ...STAGE_OPTIONS },
  });
  if (values.from === undefined) throw new UsageError('Whose tombstones? --from TABLE, as it was last.');
  const config = readLocalConfig(io.env);
  const token =
    config.botToken ??
    (await openParameters(chooseStage(values, config), config.ssmEndpoint).read())['bot-token'];
  if (token === undefined) throw new UsageError('BOT_TOKEN is missing: tombstones are hashed with it.');
  const choice = { ...config, create: false, samples: false };
  const last = await withTable({ ...choice, table: values.from }, io, ({ tombstones }) =>
    tombstones.listTombstones(io.now()),
  );

  return withTable({ ...choice, table: values.table }, io, async (stores, table) => {
    const known = await stores.tombstones.listTombstones(io.now());
    const missing = new Map(toDo(last, known).map((tombstone) => [tombstone.name, tombstone]));
    for (const { name, at } of missing.values()) await stores.tombstones.begin(name, new Date(at));
    let chats = 0;
    for (const chatId of await chatsIn(table)) {
      const tombstone = missing.get(tombstoneName(token, chatId));
      if (tombstone === undefined) continue;
      await forgetChat(stores, chatId, { name: tombstone.name, at: new Date(tombstone.at) });
      chats += 1;
    }
    for (const { name } of missing.values()) await stores.tombstones.finish(name);
    say(
      io.stdout,
      `Forgotten since then: ${missing.size}. Of these the table held, and holds no more: ${chats}.`,
    );
    return EXIT.done;
  });
}

/** What the restored table does not know yet; and what was not done when it was as it is. */
function toDo(last: readonly Tombstone[], known: readonly Tombstone[]): Tombstone[] {
  const done = new Map(known.filter(({ isDone }) => isDone).map(({ name, at }) => [name, at]));
  const unknown = last.filter(({ name, at }) => (done.get(name) ?? '') < at);
  return [...known.filter(({ isDone }) => !isDone), ...unknown];
}

async function chatsIn(table: Table): Promise<Set<number>> {
  const chats = new Set<number>();
  for await (const item of everyItem(table)) {
    const chatId = chatOfItem(item);
    if (chatId !== null) chats.add(chatId);
  }
  return chats;
}
