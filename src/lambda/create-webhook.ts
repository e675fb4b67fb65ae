import { hash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { ALLOWED_UPDATES, createBot } from '../bot/bot.ts';
import type { WebhookConfig } from '../config.ts';
import type { Desk } from '../desk/desk.ts';
import type { DamagedItem } from '../desk/store-errors.ts';
import { late } from '../late.ts';
import type { Log } from '../log.ts';
import type { FetchPage } from '../pages/fetch-page.ts';
import { createStores } from '../services.ts';
import { placeIn } from '../table/place.ts';
import type { Table } from '../table/table.ts';
import { isDeliveredAgain } from './delivered-again.ts';
import { createFloodGate, type FloodGate } from './flood-gate.ts';
import { bodyText, findHeader, httpEvent } from './http-event.ts';
import { createKeyedHash } from './keyed-hash.ts';
import type { Failed } from './put-aside.ts';
import { senderOf } from './sender.ts';
import { ofUpdate } from './update-under-way.ts';
import { within } from './within.ts';

/** What a Function URL sends back: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html */
export type HttpAnswer = { statusCode: number; headers?: Record<string, string>; body: string };
/** Takes a Function URL's event; foreign, so read as unknown. */
export type Webhook = (event: unknown) => Promise<HttpAnswer>;

/** What an update may take in all; infra/webhook.yml says how it fits into the function's own limit. */
export const ANSWER_WITHIN_MS = 9_000;

/** Wires the bot behind a Function URL: who may speak, how often, how long, and what is tried again. */
export function createWebhook(
  config: WebhookConfig,
  table: Table,
  log: Log,
  answerWithinMs = ANSWER_WITHIN_MS,
): Webhook {
  const { botInfo, apiRoot, defaultContestId, editorIds } = config;
  const now = () => new Date();
  const onDamage = ({ message }: DamagedItem) => log('item-damaged', { item: message });
  const stores = createStores(table, onDamage);
  const desk = late<Desk>(async () => {
    const { createLateDesk } = await import('../desk/late-desk.ts');
    return createLateDesk({ stores, ownerIds: editorIds, now, random: randomBytes, onDamage });
  });
  const claims = late(async () => (await import('../table/claim-store.ts')).createClaimStore(table, now));
  const bot = createBot(config.botToken, {
    ...stores,
    desk,
    now,
    claims,
    botInfo,
    apiRoot,
    defaultContestId,
    richMessages: config.triesRich ? 'on-press' : 'never',
    log,
    ...(config.pageFunction !== undefined && { fetchPage: fetchPageBy(config.pageFunction) }),
  });
  const floods = late(async () => (await import('../table/flood-store.ts')).createFloodStore(table));
  return createReceiver({
    secrets: config.webhookSecrets.map(digest),
    handleUpdate: bot.handleUpdate.bind(bot),
    admits: createFloodGate(floods, now),
    async handleAgain(chatId, updateId, handle) {
      const { tryOnce } = await import('./try-once.ts');
      const { createTryStore } = await import('../table/try-store.ts');
      await tryOnce(createTryStore(table, now), { chatId, updateId, by: randomUUID() }, handle);
    },
    async putAside(failed) {
      const { putAside } = await import('./put-aside.ts');
      await putAside(failed, {
        quarantine: stores.quarantine,
        api: bot.api,
        chats: stores.chats,
        ownerIds: editorIds,
        now,
        log,
      });
    },
    hashOf: createKeyedHash(config.botToken),
    answerWithinMs,
    log,
  });
}

/** By the function that has neither table nor token; what calls it is loaded when an editor sends an address. */
function fetchPageBy(functionName: string): FetchPage {
  return async (address) => {
    const { createPageFunction } = await import('./page-function.ts');
    return createPageFunction(functionName, placeIn(process.env))(address);
  };
}

type Receiver = {
  /** Digests, which have one length, so that a comparison tells nothing of the secret's. */
  secrets: readonly Buffer[];
  handleUpdate: (update: Update, envelope: { send: (payload: string) => void }) => Promise<void>;
  admits: FloodGate;
  /** Handles an update that may have ended the process that handled it before. */
  handleAgain: (chatId: number, updateId: number, handle: () => Promise<void>) => Promise<void>;
  /** Keeps an update that can't be handled for the owners, and tells them. */
  putAside: (failed: Failed) => Promise<void>;
  /** What an id is called in the log. */
  hashOf: (id: number) => string;
  answerWithinMs: number;
  log: Log;
};

/** Sent by Telegram with every update. https://core.telegram.org/bots/api#setwebhook */
const SECRET_HEADER = 'x-telegram-bot-api-secret-token';

/** Telegram drops updates of more than 64 KiB itself; base64 and escapes make them longer. */
const MAX_BODY_LENGTH = 256 * 1024;

/** Telegram waits as long as the header says before it sends the update again, instead of backing off on its own. */
const later = (ms: number): HttpAnswer => ({
  statusCode: 503,
  headers: { 'retry-after': String(Math.ceil(ms / 1_000)) },
  body: '',
});

const TAKEN: HttpAnswer = { statusCode: 200, body: '' };

function createReceiver(receiver: Receiver): Webhook {
  const { secrets, log } = receiver;
  return async (event) => {
    const request = httpEvent(event);
    const given = digest(findHeader(request, SECRET_HEADER) ?? '');
    if (!secrets.some((secret) => timingSafeEqual(given, secret))) {
      log('webhook-refused');
      return { statusCode: 401, body: '' };
    }
    const text = bodyText(request, MAX_BODY_LENGTH) ?? '';
    const update = parseUpdate(text);
    if (update === undefined) {
      log('webhook-malformed');
      return { statusCode: 400, body: '' };
    }
    const id = receiver.hashOf(update.update_id);
    return ofUpdate(id, () => answerUpdate(update, { text, id }, receiver));
  };
}

/**
 * What comes with the secret and is an update is answered 200 whatever becomes of it, because Telegram sends everything
 * else again for a day and holds the chat meanwhile. Only a table that is down, and another delivery of the same update
 * that is being handled, are worth a second try. What can't be handled is put aside.
 */
async function answerUpdate(
  update: Update,
  { text, id }: { text: string; id: string },
  receiver: Receiver,
): Promise<HttpAnswer> {
  const { handleUpdate, handleAgain, admits, putAside, answerWithinMs, log } = receiver;
  const started = performance.now();
  const kind = kindOf(update);
  let reply: string | undefined;
  try {
    const sender = senderOf(update);
    if (sender !== undefined && !(await admits(sender))) {
      log('update-dropped', { kind });
      return TAKEN;
    }
    const handle = () =>
      handleUpdate(update, {
        send: (payload) => {
          reply = payload;
        },
      });
    const isAgain = sender !== undefined && isDeliveredAgain(update, Date.now());
    const handled = ofUpdate(id, () => (isAgain ? handleAgain(sender, update.update_id, handle) : handle()));
    await within(answerWithinMs, handled);
    log('update-handled', {
      kind,
      replied: reply !== undefined,
      ms: Math.round(performance.now() - started),
    });
  } catch (error) {
    const { secondTryAfterMs } = await import('./failed-update.ts');
    const means = {
      kind,
      putAside: (why: string) => putAside({ update, text, why }),
      answerWithinMs,
      log,
    };
    const afterMs = await secondTryAfterMs(error, means);
    if (afterMs !== null) return later(afterMs);
  }
  if (reply === undefined) return TAKEN;
  return { statusCode: 200, headers: { 'content-type': 'application/json' }, body: reply };
}

/** Of the many kinds of updates only their id is sure; the bot ignores the kinds it does not know. */
function parseUpdate(text: string): Update | undefined {
  try {
    const value: Partial<Update> | null = JSON.parse(text);
    return Number.isSafeInteger(value?.update_id) ? (value as Update) : undefined;
  } catch {
    return undefined;
  }
}

/** What kind of update it is, of those that the bot reads: any other may be called anything. */
function kindOf(update: Update): string {
  return ALLOWED_UPDATES.find((kind) => kind in update) ?? 'other';
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer');
}
