import { parseArgs } from 'node:util';
import { Api } from 'grammy/web';
import { ALLOWED_UPDATES } from '../bot/bot.ts';
import { registerProfile } from '../bot/register-profile.ts';
import { readLocalConfig } from '../config.ts';
import { askTelegram } from './ask-telegram.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

const USAGE = 'teller webhook set URL | info | delete';

/** `teller webhook set URL|info|delete`: where Telegram sends updates, and which commands it shows. */
export async function webhookCommand(args: string[], io: Io): Promise<Exit> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [verb, url] = positionals;
  const { botToken, webhookSecret, apiRoot } = readLocalConfig(io.env);
  if (botToken === undefined) throw new UsageError('BOT_TOKEN is missing: the token that BotFather gave.');
  const api = new Api(botToken, apiRoot === undefined ? {} : { apiRoot });
  switch (verb) {
    case 'set':
      return askTelegram(() => setWebhook(api, url, webhookSecret, io));
    case 'info':
      return askTelegram(() => showWebhook(api, io));
    case 'delete':
      await askTelegram(() => api.deleteWebhook());
      say(io.stdout, 'Telegram sends no updates any more; it keeps them for 24 hours.');
      return EXIT.done;
    default:
      throw new UsageError(USAGE);
  }
}

async function setWebhook(
  api: Api,
  url: string | undefined,
  secret: string | undefined,
  io: Io,
): Promise<Exit> {
  if (url === undefined || !/^https:\/\/[^\s]+$/.test(url)) {
    throw new UsageError('Telegram needs an address that begins with https://. teller webhook set URL');
  }
  if (secret === undefined) {
    throw new UsageError('WEBHOOK_SECRET is missing: the one that the function was deployed with.');
  }
  await api.setWebhook(url, { secret_token: secret, allowed_updates: [...ALLOWED_UPDATES] });
  await registerProfile(api);
  say(io.stdout, 'Telegram now sends updates there and shows the commands.');
  return EXIT.done;
}

async function showWebhook(api: Api, io: Io): Promise<Exit> {
  const [info, me] = await Promise.all([api.getWebhookInfo(), api.getMe()]);
  say(io.stdout, `Bot: @${me.username}`);
  say(io.stdout, info.url ? `Updates go to ${info.url}` : 'No webhook is set.');
  say(io.stdout, `Waiting updates: ${info.pending_update_count}`);
  if (info.last_error_message !== undefined) {
    const at = new Date((info.last_error_date ?? 0) * 1000).toISOString();
    say(io.stdout, `Last failure, ${at}: ${info.last_error_message}`);
  }
  say(io.stdout, `BOT_INFO for the deployment: ${JSON.stringify(me)}`);
  return EXIT.done;
}
