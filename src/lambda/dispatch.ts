import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Api } from 'grammy/web';
import * as z from 'zod/mini';
import { createCourier } from '../bot/courier.ts';
import { heedWait } from '../bot/heed-wait.ts';
import { createTelegramCall } from '../bot/telegram-call.ts';
import { tellDrafts } from '../bot/tell-drafts.ts';
import { type DispatchConfig, functionNameIn, readDispatchConfig } from '../config.ts';
import { createProgramme } from '../delivery/create-programme.ts';
import { FUNCTION_TIMES, type RunReport, runDispatcher, SENDS_PER_SECOND } from '../delivery/dispatcher.ts';
import { findOldestDue } from '../delivery/oldest-due.ts';
import { createDesk } from '../desk/create-desk.ts';
import type { DamagedItem } from '../desk/store-errors.ts';
import { createLog, type Log } from '../log.ts';
import { createStores } from '../services.ts';
import { openTable } from '../table/client.ts';
import type { Table } from '../table/table.ts';
import { causeOf, nameOf } from './error-name.ts';
import { framesOf } from './frames.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { createMetrics } from './metrics.ts';

type Dispatch = (event: unknown) => Promise<void>;

/** The delivery that a line of the log belongs to, as a keyed hash; many are under way at a time. */
const underWay = new AsyncLocalStorage<{ delivery: string }>();

let dispatch: Dispatch | undefined;

/** Called by AWS once a minute, and whenever the table's stream has an edition or a post that is new. */
export async function handler(event: unknown): Promise<void> {
  dispatch ??= buildFromEnvironment();
  await dispatch(event);
}

function buildFromEnvironment(): Dispatch {
  const config = readDispatchConfig(process.env);
  const metrics = createMetrics(functionNameIn(process.env), Date.now);
  const log = createLog(
    (line) => process.stderr.write(`${line}\n`),
    (code) => ({ ...underWay.getStore(), ...metrics(code) }),
  );
  return createDispatch(config, openTable(config.tableName), log);
}

/** What a stream hands over; anything else is the schedule's. */
const StreamEvent = z.object({ Records: z.array(z.object({ dynamodb: z.unknown() })) });

/** Something could not be done for a reason of ours; it is tried again, and the function says that it failed. */
class DispatchFailed extends Error {
  override name = 'DispatchFailed';
  override message = 'Something could not be done; it is still due. The log says what.';
}

export function createDispatch(config: DispatchConfig, table: Table, log: Log): Dispatch {
  const onDamage = ({ message }: DamagedItem) => log('item-damaged', { item: message });
  const stores = createStores(table, onDamage);
  const desk = createDesk({
    stores,
    ownerIds: config.editorIds,
    now: () => new Date(),
    random: randomBytes,
    onDamage,
  });
  const programme = createProgramme(config.botInfo.username);
  const api = new Api(config.botToken, {
    timeoutSeconds: 8,
    ...(config.apiRoot !== undefined && { apiRoot: config.apiRoot }),
  });

  api.config.use(heedWait(stores.seats, () => new Date(), log));

  const hashOf = createKeyedHash(config.botToken);

  async function deliver(patienceMs: number): Promise<RunReport> {
    const { call, close } = createTelegramCall(config.botToken, config.apiRoot);
    try {
      return await runDispatcher(
        {
          ...stores,
          programme,
          courier: createCourier(call, {
            isPaid: config.paidPerSecond !== undefined,
            triesRich: config.triesRich,
          }),
          clock: { now: Date.now, wait: (ms) => wait(ms) },
          newName: randomUUID,
          perSecond: config.paidPerSecond ?? SENDS_PER_SECOND,
          onError: (error) =>
            log('delivery-failed', { error: nameOf(error) ?? 'unknown', at: framesOf(error) }),
          within: ({ chatId, id }, job) => underWay.run({ delivery: hashOf(`${chatId} ${id}`) }, job),
        },
        { ...FUNCTION_TIMES, patienceMs },
      );
    } finally {
      close();
    }
  }

  /** How long readers have waited for what is due, and how long Telegram lets us send nothing. */
  async function measureQueue(): Promise<void> {
    const { holds, notBeforeMs } = await stores.seats.readSeat();
    const nowMs = Date.now();
    const oldest = await findOldestDue(stores.queue, holds, nowMs);
    log('queue-measured', {
      oldestDueSeconds: secondsUntil(nowMs, oldest ?? nowMs),
      waitSeconds: secondsUntil(notBeforeMs, nowMs),
    });
  }

  /** False where it failed. AWS writes down what a function throws, and an answer of the table's may quote a chat. */
  async function tried(job: () => Promise<void>): Promise<boolean> {
    try {
      await job();
      return true;
    } catch (error) {
      log('dispatch-failed', {
        error: nameOf(error) ?? 'unknown',
        cause: nameOf(causeOf(error)),
        at: framesOf(error),
      });
      return false;
    }
  }

  async function deliverDue(isStream: boolean): Promise<void> {
    const { ended, counts } = await deliver(isStream ? 0 : FUNCTION_TIMES.patienceMs);
    const { sent = 0, dead = 0, unknown = 0, error = 0 } = counts;
    log('dispatched', { ended, sent, dead, unknown, error });
    if (dead + unknown > 0) log('delivery-trouble', { dead, unknown });
    if (!isStream) await measureQueue();
    if (error > 0) throw new DispatchFailed();
  }

  return async (event) => {
    const isStream = z.safeParse(StreamEvent, event).success;
    // What fails at the desk holds up no reader.
    const isDeskDone = isStream || (await tried(() => tellDrafts(api, { desk, chats: stores.chats, log })));
    const isDelivered = await tried(() => deliverDue(isStream));
    if (!isDeskDone || !isDelivered) throw new DispatchFailed();
  };
}

const secondsUntil = (thenMs: number, nowMs: number): number =>
  Math.max(0, Math.round((thenMs - nowMs) / 1_000));
