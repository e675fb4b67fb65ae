import { parseArgs } from 'node:util';
import type { Bot } from 'grammy/web';
import { ALLOWED_UPDATES, createBot } from '../bot/bot.ts';
import { registerCommands } from '../bot/register-commands.ts';
import { type LocalConfig, readLocalConfig } from '../config.ts';
import { createDesk } from '../desk/create-desk.ts';
import { LOCAL_BOT, startConversation } from '../local/conversation.ts';
import { chatInTerminal } from '../local/terminal-chat.ts';
import { createLog } from '../log.ts';
import type { Stores } from '../services.ts';
import { EXIT, type Exit, type Io, say } from './io.ts';
import { LOCAL_TOKEN, withTable } from './open-table.ts';
import { operatorDesk } from './operator-desk.ts';

/**
 * `teller start`: the sample elections in the embedded table and a chat in this terminal; with BOT_TOKEN the same
 * bot on Telegram, by long polling. Piped lines are answered one by one, then it ends; otherwise it stays up.
 */
export async function startCommand(args: string[], io: Io): Promise<Exit> {
  const { values } = parseArgs({ args, options: { table: { type: 'string' } } });
  const config = readLocalConfig(io.env);
  return withTable({ ...config, table: values.table, create: false, samples: true }, io, async (stores) => {
    if (config.botToken === undefined) await chat(stores, config, io);
    else await poll(config.botToken, stores, config, io);
    return EXIT.done;
  });
}

async function chat(stores: Stores, config: LocalConfig, io: Io): Promise<void> {
  const bot = localBot(LOCAL_TOKEN, stores, config, io, true);
  const conversation = startConversation(bot, {
    chat: 'private',
    userId: 1001,
    languageCode: 'en',
    now: io.now,
  });
  say(io.stdout, 'Teller is listening. Type /results, /polls or /help.\n');
  const lines = await Promise.race([
    chatInTerminal(conversation, io.stdin, io.stdout),
    io.stopped.then(() => 'stopped' as const),
  ]);
  const hasEnded = lines === 'stopped' || lines > 0 || io.stdin.isTTY === true;
  if (!hasEnded) await untilStopped(io);
}

/** A promise alone does not keep a process up. */
async function untilStopped({ stopped }: Io): Promise<void> {
  const staying = setInterval(() => {}, 60_000);
  await stopped;
  clearInterval(staying);
}

async function poll(token: string, stores: Stores, config: LocalConfig, io: Io): Promise<void> {
  const bot = localBot(token, stores, config, io, false);
  bot.catch(({ error }) => say(io.stderr, `An update could not be answered: ${describe(error)}`));
  void io.stopped.then(() => bot.stop());
  await registerCommands(bot.api);
  await bot.start({
    allowed_updates: [...ALLOWED_UPDATES],
    onStart: ({ username }) => say(io.stdout, `Teller is on Telegram as @${username}. Ctrl+C ends it.`),
  });
}

function localBot(token: string, stores: Stores, config: LocalConfig, io: Io, isLocal: boolean): Bot {
  return createBot(token, {
    ...stores,
    desk: createDesk({ ...operatorDesk(stores, io), ownerIds: config.editorIds }),
    ...config,
    botInfo: isLocal ? LOCAL_BOT : undefined,
    log: createLog((line) => say(io.stderr, line)),
  });
}

/** Errors of the Bot API hold the token and people's texts in their details: only their kind is named. */
function describe(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
