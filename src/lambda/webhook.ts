import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { BotError, GrammyError } from 'grammy/web';
import * as z from 'zod/mini';
import { createBot } from '../bot/bot.ts';
import { readWebhookConfig, type WebhookConfig } from '../config.ts';
import { createLateDesk } from '../desk/late-desk.ts';
import { type DamagedItem, TableUnavailable } from '../desk/store-errors.ts';
import { createLog, type Log } from '../log.ts';
import { createStores } from '../services.ts';
import { openTable } from '../table/client.ts';
import type { Table } from '../table/table.ts';
import { framesOf } from './frames.ts';
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

/** What an update may take in all; infra/webhook.yml says how it fits into the function's own limit. */
export const ANSWER_WITHIN_MS = 15_000;

export function createWebhook(
  config: WebhookConfig,
  table: Table,
  log: Log,
  answerWithinMs = ANSWER_WITHIN_MS,
): Webhook {
  const { botInfo, apiRoot, defaultContestId, editorIds } = config;
  const onDamage = ({ message }: DamagedItem) => log('item-damaged', { item: message });
  const stores = createStores(table, onDamage);
  const now = () => new Date();
  const desk = createLateDesk({
    stores,
    ownerIds: editorIds,
    now,
    random: randomBytes,
    onDamage,
  });
  const bot = createBot(config.botToken, {
    ...stores,
    desk,
    now,
    botInfo,
    apiRoot,
    defaultContestId,
    richMessages: 'on-press',
    log,
  });
  const secret = digest(config.webhookSecret);
  const handleUpdate = bot.handleUpdate.bind(bot);
  return (event) => answerRequest(event, { secret, handleUpdate, answerWithinMs, log });
}

type Receiver = {
  secret: Buffer;
  handleUpdate: (update: Update, envelope: { send: (payload: string) => void }) => Promise<void>;
  answerWithinMs: number;
  log: Log;
};

/** Sent by Telegram with every update. https://core.telegram.org/bots/api#setwebhook */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Telegram drops updates of more than 64 KiB itself; base64 and escapes make them longer. */
const MAX_BODY_LENGTH = 256 * 1024;

/** Telegram waits as long as the header says before it sends the update again, instead of backing off on its own. */
const LATER: HttpAnswer = { statusCode: 503, headers: { 'retry-after': '5' }, body: '' };

/** Of the many kinds of updates only this is sure; the bot ignores the kinds it does not know. */
const AnyUpdate = z.looseObject({ update_id: z.int() });

/**
 * Runs for every request. What comes with the secret and is an update is answered 200 whatever becomes of it, because
 * Telegram sends everything else again for a day; only a table that is down, or all of it too slow, is worth a second
 * try.
 */
async function answerRequest(event: unknown, receiver: Receiver): Promise<HttpAnswer> {
  const { secret, handleUpdate, answerWithinMs, log } = receiver;
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
    const handled = handleUpdate(update, {
      send: (payload) => {
        reply = payload;
      },
    });
    await within(answerWithinMs, handled);
    log('update-handled', { kind: kindOf(update), replied: reply !== undefined });
  } catch (thrown) {
    const error = thrown instanceof BotError ? thrown.error : thrown;
    if (error instanceof TableUnavailable) {
      log('table-unavailable', { error: error.name, cause: causeOf(error) });
      return LATER;
    }
    if (error instanceof Late) {
      log('update-late', { kind: kindOf(update) });
      return LATER;
    }
    // Of the error only what cannot hold the token, a chat or a text.
    if (error instanceof GrammyError) {
      log('telegram-refused', { method: error.method, code: error.error_code });
    } else {
      log('update-failed', {
        kind: kindOf(update),
        error: error instanceof Error ? error.name : 'unknown',
        at: framesOf(error),
      });
    }
  }
  if (reply === undefined) return { statusCode: 200, body: '' };
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: reply };
}

/** It took longer than an update may. */
class Late extends Error {
  override name = 'Late';
}

/** Gives up before the function is killed, which would tell nobody why. */
async function within(limitMs: number, handled: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Late()), limitMs);
  });
  // Whatever still comes of it, nobody waits for it any more.
  handled.catch(() => {});
  try {
    await Promise.race([handled, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The name of what the table's client met: "TimeoutError", "AccessDeniedException". */
function causeOf({ cause }: Error): string | null {
  return cause instanceof Error && /^[A-Za-z]{1,60}$/.test(cause.name) ? cause.name : null;
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
