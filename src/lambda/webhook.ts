import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { BotError, GrammyError } from 'grammy/web';
import * as z from 'zod/mini';
import { createBot } from '../bot/bot.ts';
import { readWebhookConfig, type WebhookConfig } from '../config.ts';
import { createDesk } from '../desk/create-desk.ts';
import { TableUnavailable } from '../desk/store-errors.ts';
import { createLog, type Log } from '../log.ts';
import { createStores } from '../services.ts';
import { openTable } from '../table/client.ts';
import type { Table } from '../table/table.ts';
import { bodyText, findHeader, parseHttpEvent } from './http-event.ts';

export type HttpAnswer = { statusCode: number; headers?: Record<string, string>; body: string };
type Webhook = (event: unknown) => Promise<HttpAnswer>;

let webhook: Webhook | undefined;

/** Called by AWS for every request to the Function URL. */
export async function handler(event: unknown): Promise<HttpAnswer> {
  webhook ??= buildFromEnvironment();
  return webhook(event);
}

/** Runs on cold start only; throws `ConfigError` by name where the function is not set up. */
function buildFromEnvironment(): Webhook {
  const config = readWebhookConfig(process.env);
  const log = createLog((line) => process.stderr.write(`${line}\n`));
  return createWebhook(config, openTable(config.tableName), log);
}

export function createWebhook(config: WebhookConfig, table: Table, log: Log): Webhook {
  const { botInfo, apiRoot, defaultContestId, editorIds } = config;
  const stores = createStores(table);
  const desk = createDesk({ stores, ownerIds: editorIds, now: () => new Date(), random: randomBytes });
  const bot = createBot(config.botToken, { ...stores, desk, botInfo, apiRoot, defaultContestId, log });
  const secret = digest(config.webhookSecret);
  return (event) => answerRequest(event, { secret, handleUpdate: bot.handleUpdate.bind(bot), log });
}

type Receiver = {
  secret: Buffer;
  handleUpdate: (update: Update, envelope: { send: (payload: string) => void }) => Promise<void>;
  log: Log;
};

/** Sent by Telegram with every update. https://core.telegram.org/bots/api#setwebhook */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Telegram drops updates of more than 64 KiB itself; base64 and escapes make them longer. */
const MAX_BODY_LENGTH = 256 * 1024;

/** Telegram waits this long before it sends the update again, instead of backing off on its own. */
const RETRY_AFTER_SECONDS = '5';

/** Of the many kinds of updates only this is sure; the bot ignores the kinds it does not know. */
const AnyUpdate = z.looseObject({ update_id: z.int() });

/**
 * Runs for every request. What comes with the secret and is an update is answered 200 whatever becomes of it, because
 * Telegram sends everything else again for a day; only a table that is down is worth a second try.
 */
async function answerRequest(event: unknown, { secret, handleUpdate, log }: Receiver): Promise<HttpAnswer> {
  const request = parseHttpEvent(event);
  // Digests have one length, so that the comparison tells nothing of the secret's.
  if (!timingSafeEqual(digest(findHeader(request, SECRET_HEADER) ?? ''), secret)) {
    log('webhook-refused');
    return { statusCode: 401, body: '' };
  }
  const update = parseUpdate(bodyText(request, MAX_BODY_LENGTH));
  if (update === undefined) {
    log('webhook-malformed');
    return { statusCode: 400, body: '' };
  }

  let reply: string | undefined;
  try {
    await handleUpdate(update, {
      send: (payload) => {
        reply = payload;
      },
    });
    log('update-handled', { kind: kindOf(update), replied: reply !== undefined });
  } catch (thrown) {
    const error = thrown instanceof BotError ? thrown.error : thrown;
    if (error instanceof TableUnavailable) {
      log('table-unavailable', { error: error.name });
      return { statusCode: 503, headers: { 'retry-after': RETRY_AFTER_SECONDS }, body: '' };
    }
    // Of the error only what cannot hold the token, a chat or a text.
    if (error instanceof GrammyError) {
      log('telegram-refused', { method: error.method, code: error.error_code });
    } else {
      log('update-failed', { kind: kindOf(update), error: error instanceof Error ? error.name : 'unknown' });
    }
  }
  if (reply === undefined) return { statusCode: 200, body: '' };
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: reply };
}

function parseUpdate(body: string | undefined): Update | undefined {
  try {
    const value: unknown = JSON.parse(body ?? '');
    return z.safeParse(AnyUpdate, value).success ? (value as Update) : undefined;
  } catch {
    return undefined;
  }
}

/** "message", "callback_query" …: the field beside the id. */
function kindOf(update: Update): string {
  const kind = Object.keys(update).find((key) => key !== 'update_id') ?? '';
  return /^[a-z_]{1,40}$/.test(kind) ? kind : 'unknown';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
