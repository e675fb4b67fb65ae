import type { CallResult, TelegramCall } from '../bot/telegram-call.ts';
import type { Clock } from '../delivery/clock.ts';
import { DynamoRefusal, type Operations, type TableClient } from '../table/client.ts';
import type { MemoryClient } from '../table/memory-client.ts';
import type { CallFault, Faults, TableFault } from './faults.ts';
import type { Random } from './random.ts';
import type { VirtualTelegram } from './virtual-telegram.ts';
import type { VirtualTime } from './virtual-time.ts';

/** How long a client waits for an answer. */
const TABLE_TIMEOUT_MS = 6_300;
const CALL_TIMEOUT_MS = 10_000;

export type MachineParts = {
  time: VirtualTime;
  random: Random;
  faults: Faults;
  table: MemoryClient;
  telegram: VirtualTelegram;
};

const WRITES = new Set<keyof Operations>(['PutItem', 'UpdateItem', 'DeleteItem']);

/**
 * One process: what it asks of the table and of Telegram takes time, goes wrong, and may be the last thing it does. A
 * dead one never hears an answer again; what it has sent off is carried out all the same.
 */
export class Machine {
  readonly client: TableClient;
  readonly clock: Clock;
  readonly call: TelegramCall;
  readonly #parts: MachineParts;
  /** A laptop may; a function is killed instead. */
  readonly #maySleep: boolean;
  #isDead = false;
  #asleepUntilMs = 0;
  /** It knows that Telegram wants nothing before this. */
  #toldToWaitUntilMs = 0;

  constructor(parts: MachineParts, isLaptop: boolean) {
    this.#parts = parts;
    this.#maySleep = isLaptop;
    // Nobody sets it right, and it is fast by some minutes.
    const fastMs = isLaptop ? parts.random.whole(400_000) : 0;
    this.clock = { now: () => parts.time.now() + fastMs, wait: (ms) => this.#answer(ms, () => undefined) };
    this.client = {
      send: (operation, request) => this.#ask(operation, request),
      close: () => {},
    };
    this.call = (method, payload) => this.#call(method, payload);
  }

  get isDead(): boolean {
    return this.#isDead;
  }

  die(): void {
    this.#isDead = true;
  }

  /** Happens after `ms`, and is heard of when the machine is awake; never if it is dead. */
  #answer<T>(ms: number, happen: () => T): Promise<T> {
    const { time } = this.#parts;
    return new Promise((resolve, reject) => {
      time.after(ms, () => {
        let hear: () => void;
        try {
          const value = happen();
          hear = () => resolve(value);
        } catch (error) {
          hear = () => reject(error);
        }
        this.#hear(hear);
      });
    });
  }

  #hear(hear: () => void): void {
    if (this.#isDead) return;
    const { time } = this.#parts;
    const asleepMs = this.#asleepUntilMs - time.now();
    if (asleepMs > 0) time.after(asleepMs, () => this.#hear(hear));
    else hear();
  }

  #ask<Name extends keyof Operations>(
    operation: Name,
    request: Operations[Name]['request'],
  ): Promise<Operations[Name]['answer']> {
    const { random, faults, table } = this.#parts;
    if (this.#isDead) return new Promise(() => {});
    const perform = () => table.perform(operation, request) as Operations[Name]['answer'];
    const latencyMs = random.between(1, 6);
    const fault = faults.ofTable(this.#maySleep);
    switch (fault) {
      case undefined:
        return this.#answer(latencyMs, perform);
      case 'crash-before-table':
        this.#isDead = true;
        return new Promise(() => {});
      case 'crash-after-table': {
        const answer = this.#answer(latencyMs, perform);
        this.#isDead = true;
        return answer;
      }
      case 'table-slow':
        return this.#answer(random.between(200, 3_000), perform);
      case 'freeze':
        this.#asleepUntilMs = this.#parts.time.now() + random.between(5_000, 400_000);
        return this.#answer(latencyMs, perform);
      default:
        return this.#failing(fault, operation, perform, latencyMs);
    }
  }

  async #failing<T>(
    fault: Exclude<TableFault, 'freeze' | 'table-slow' | `crash${string}`>,
    operation: keyof Operations,
    perform: () => T,
    latencyMs: number,
  ): Promise<T> {
    const broken = new DynamoRefusal('InternalServerError', 'The connection broke.');
    switch (fault) {
      case 'table-throttled':
        await this.#answer(latencyMs, () => undefined);
        throw new DynamoRefusal('ThrottlingException', 'Slow down.');
      case 'table-write-lost':
        await this.#answer(TABLE_TIMEOUT_MS, () => undefined);
        throw broken;
      case 'table-applied-but-500':
        await this.#answer(latencyMs, () => swallow(perform));
        throw broken;
      case 'table-late-answer':
        // Carried out long after its client has given it up.
        this.#parts.time.after(this.#parts.random.between(7_000, 9_000), () => swallow(perform));
        await this.#answer(TABLE_TIMEOUT_MS, () => undefined);
        throw broken;
      case 'table-repeated':
        // The first answer was lost, and the client itself has asked again.
        if (WRITES.has(operation)) await this.#answer(latencyMs, () => swallow(perform));
        return this.#answer(100 + latencyMs, perform);
    }
  }

  async #call(method: string, payload: object): Promise<CallResult> {
    const { time, random, faults, telegram } = this.#parts;
    if (this.#isDead) return new Promise(() => {});
    const fault = faults.ofCall();
    if (fault === 'call-not-written') return this.#answer(30, () => ({ is: 'not-written' }));
    if (fault === 'crash-before-call') {
      this.#isDead = true;
      return new Promise(() => {});
    }
    telegram.leaves(method, payload, this.#toldToWaitUntilMs);
    const { arrivesAfterMs, answersAfterMs } = telegram.travel(random, fault);
    const answer = new Promise<CallResult>((resolve) => {
      time.after(arrivesAfterMs, () => {
        const result =
          fault !== undefined && isLostBefore(fault) ? undefined : telegram.accept(method, payload, fault);
        this.#answer(answersAfterMs, () => heard(fault, result)).then(resolve, () => {});
      });
    });
    if (fault === 'crash-after-call') this.#isDead = true;
    const result =
      arrivesAfterMs + answersAfterMs < CALL_TIMEOUT_MS
        ? await answer
        : await this.#answer<CallResult>(CALL_TIMEOUT_MS, () => ({ is: 'unanswered' }));
    const told = result.is === 'answered' ? telegram.waitIn(result.body) : 0;
    if (told > 0) this.#toldToWaitUntilMs = Math.max(this.#toldToWaitUntilMs, time.now() + told * 1_000);
    return result;
  }
}

function swallow(perform: () => unknown): void {
  try {
    perform();
  } catch {
    // A refusal that nobody hears.
  }
}

function isLostBefore(fault: CallFault): boolean {
  return fault === 'call-lost-before-acceptance' || fault === 'call-5xx-before-acceptance';
}

function heard(fault: CallFault | undefined, body: unknown): CallResult {
  switch (fault) {
    case 'call-lost-before-acceptance':
    case 'call-lost-after-acceptance':
      return { is: 'unanswered' };
    case 'call-5xx-before-acceptance':
    case 'call-5xx-after-acceptance':
      return {
        is: 'answered',
        status: 500,
        body: { ok: false, error_code: 500, description: 'Internal Server Error' },
      };
    case 'call-page-of-a-proxy':
      return { is: 'answered', status: 502, body: undefined };
    default:
      return { is: 'answered', status: 200, body };
  }
}
