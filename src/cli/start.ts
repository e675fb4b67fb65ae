import { parseArgs } from 'node:util';
import { ALLOWED_UPDATES, createBot, POLL_SECONDS } from '../bot/bot.ts';
import { registerProfile } from '../bot/register-profile.ts';
import { tellDrafts } from '../bot/tell-drafts.ts';
import { type LocalConfig, readLocalConfig } from '../config.ts';
import type { Stores } from '../services.ts';
import { askTelegram } from './ask-telegram.ts';
import { deliverHere } from './deliver-here.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';
import { describe, retryDeferred, servicesOver } from './running-bot.ts';
import { startLocally } from './start-locally.ts';

const MINUTE_MS = 60_000;

/**
 * `teller start`: the sample elections in the embedded table, a chat in this terminal and a page of chats; with BOT_TOKEN the same
 * bot on Telegram, by long polling. Piped lines are answered one by one, then it ends; otherwise it stays up.
 */
export async function startCommand(args: string[], io: Io): Promise<Exit> {
  const { values } = parseArgs({ args, options: { table: { type: 'string' } } });
  const config = readLocalConfig(io.env);
  return withTable({ ...config, table: values.table, create: false, samples: true }, io, async (stores) => {
    if (config.botToken === undefined) await startLocally(stores, config, io);
    else await poll(config.botToken, stores, config, io);
    return EXIT.done;
  });
}

const WEBHOOK_IS_SET =
  "This bot has a webhook: Telegram sends its updates there (npm run -s teller -- webhook info), and a bot started here would take them away. With a token of another bot both run; to end the deployed one's: npm run -s teller -- webhook delete.";

async function poll(token: string, stores: Stores, config: LocalConfig, io: Io): Promise<void> {
  const services = servicesOver(stores, config, io, undefined);
  const bot = createBot(token, services);
  retryDeferred(bot);
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
    let delivery: ReturnType<typeof deliverHere> | undefined;
    void io.stopped.then(() => bot.stop());
    try {
      await registerProfile(bot.api);
      await bot.start({
        timeout: POLL_SECONDS,
        allowed_updates: [...ALLOWED_UPDATES],
        onStart: ({ username }) => {
          delivery = deliverHere(stores, { token, username, apiRoot: config.apiRoot }, io);
          say(io.stdout, `Teller is on Telegram as @${username}. Ctrl+C ends it.`);
        },
      });
    } finally {
      clearInterval(due);
      await delivery?.stop();
    }
  });
}
