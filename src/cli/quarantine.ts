import { parseArgs } from 'node:util';
import type { Update } from 'grammy/types';
import { createBot } from '../bot/bot.ts';
import { readLocalConfig } from '../config.ts';
import type { Quarantined } from '../desk/quarantine.ts';
import type { Stores } from '../services.ts';
import { askTelegram } from './ask-telegram.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';
import { describe, servicesOver } from './running-bot.ts';

const USAGE = 'teller quarantine [retry ID…|drop ID…], with the ids that it lists';

/** `teller quarantine`: what could not be handled and was put aside, without what anybody wrote; and what becomes of it. */
export async function quarantineCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { table: { type: 'string' } },
  });
  const [verb, ...ids] = positionals;
  const choice = { ...readLocalConfig(io.env), table: values.table, create: false, samples: false };
  return withTable(choice, io, async (stores) => {
    const kept = await stores.quarantine.listUpdates(io.now());
    if (verb === undefined) return list(kept, io);
    const named = ids.map((wanted) => kept.find(({ id }) => id === wanted));
    const chosen = named.filter((each) => each !== undefined);
    if ((verb !== 'retry' && verb !== 'drop') || chosen.length === 0 || chosen.length < ids.length) {
      throw new UsageError(`Which of them? ${USAGE}`);
    }
    return verb === 'retry' ? retry(chosen, stores, io) : drop(chosen, stores, io);
  });
}

function list(kept: readonly Quarantined[], io: Io): Exit {
  if (kept.length === 0) say(io.stdout, 'Nothing has been put aside in the last seven days.');
  for (const { id, at, why, update } of kept) {
    say(io.stdout, `${id}  ${at}  ${why}  ${update.length} characters`);
  }
  return EXIT.done;
}

async function drop(chosen: readonly Quarantined[], { quarantine }: Stores, io: Io): Promise<Exit> {
  for (const each of chosen) await quarantine.dropUpdate(each);
  say(io.stdout, `Dropped: ${chosen.length}.`);
  return EXIT.done;
}

/** Hands each to the bot once more, as Telegram did; what fails again stays where it is. */
async function retry(chosen: readonly Quarantined[], stores: Stores, io: Io): Promise<Exit> {
  const config = readLocalConfig(io.env);
  if (config.botToken === undefined) throw new UsageError('BOT_TOKEN is missing: whose updates are these?');
  const bot = createBot(config.botToken, servicesOver(stores, config, io, undefined));
  await askTelegram(() => bot.init());
  let failed = 0;
  for (const each of chosen) {
    try {
      await bot.handleUpdate(JSON.parse(each.update) as Update);
      await stores.quarantine.dropUpdate(each);
      say(io.stdout, `${each.id}  handled`);
    } catch (error) {
      failed += 1;
      say(io.stdout, `${each.id}  failed again: ${describe(error)}`);
    }
  }
  return failed === 0 ? EXIT.done : EXIT.failed;
}
