import { parseArgs } from 'node:util';
import { autoRetry } from '@grammyjs/auto-retry';
import { ALLOWED_UPDATES, createBot, POLL_SECONDS } from '../bot/bot.ts';
import { registerProfile } from '../bot/register-profile.ts';
import type { BotServices } from '../bot/services.ts';
import { tellDrafts } from '../bot/tell-drafts.ts';
import { type LocalConfig, readLocalConfig } from '../config.ts';
import { createDesk } from '../desk/create-desk.ts';
import { LOCAL_BOT, startConversation } from '../local/conversation.ts';
import { chatInTerminal } from '../local/terminal-chat.ts';
import { createLog } from '../log.ts';
import type { Stores } from '../services.ts';
import { askTelegram } from './ask-telegram.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { LOCAL_TOKEN, withTable } from './open-table.ts';
import { operatorDesk } from './operator-desk.ts';

const MINUTE_MS = 60_000;

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
  const bot = createBot(LOCAL_TOKEN, servicesOver(stores, config, io, true));
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

const WEBHOOK_IS_SET =
  "This bot has a webhook: Telegram sends its updates there (npm run -s teller -- webhook info), and a bot started here would take them away. With a token of another bot both run; to end the deployed one's: npm run -s teller -- webhook delete.";

async function poll(token: string, stores: Stores, config: LocalConfig, io: Io): Promise<void> {
  const services = servicesOver(stores, config, io, false);
  const bot = createBot(token, services);
  // A redelivery brings back what the webhook could not answer; here nothing does, so what Telegram defers is waited for.
  bot.api.config.use(
    autoRetry({
      maxRetryAttempts: 3,
      maxDelaySeconds: MINUTE_MS / 1000,
      rethrowHttpErrors: true,
      rethrowInternalServerErrors: true,
    }),
  );
  bot.catch(({ error }) => say(io.stderr, `An update could not be answered: ${describe(error)}`));
  await askTelegram(async () => {
    // Asked first, because to begin polling is to delete the webhook, and with it what a deployed bot lives on.
    const { url } = await bot.api.getWebhookInfo();
    if (url !== undefined && url !== '') throw new UsageError(WEBHOOK_IS_SET);
    const due = setInterval(() => {
      tellDrafts(bot.api, services).catch((error: unknown) =>
        say(io.stderr, `What is due at the desk could not be done: ${describe(error)}`),
      );
    }, MINUTE_MS);
    void io.stopped.then(() => bot.stop());
    try {
      await registerProfile(bot.api);
      await bot.start({
        timeout: POLL_SECONDS,
        allowed_updates: [...ALLOWED_UPDATES],
        onStart: ({ username }) => say(io.stdout, `Teller is on Telegram as @${username}. Ctrl+C ends it.`),
      });
    } finally {
      clearInterval(due);
    }
  });
}

function servicesOver(stores: Stores, config: LocalConfig, io: Io, isLocal: boolean): BotServices {
  return {
    chats: stores.chats,
    editions: stores.editions,
    pictures: stores.pictures,
    desk: createDesk({ ...operatorDesk(stores, io), ownerIds: config.editorIds }),
    defaultContestId: config.defaultContestId,
    apiRoot: config.apiRoot,
    botInfo: isLocal ? LOCAL_BOT : undefined,
    log: createLog((line) => say(io.stderr, line)),
  };
}

/** Errors of the Bot API hold the token and people's texts in their details: only their kind is named. */
function describe(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown error';
}
