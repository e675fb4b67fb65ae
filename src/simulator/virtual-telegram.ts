import type { CallFault, Faults } from './faults.ts';
import type { Random } from './random.ts';
import type { VirtualTime } from './virtual-time.ts';

/** https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this */
export const MOST_A_SECOND = 30;
const MOST_A_MINUTE_IN_A_GROUP = 20;

/** Enough for one that was under way when another process heard that everybody has to wait. */
const UNDER_WAY_MS = 1_500;

/** As many as somebody looks at. */
const MOST_EVIDENCE = 20;

type Payload = { chat_id: number; message_id?: number; text: string };
/** A message as a chat shows it: what it was sent as, and the newest text. */
export type Shown = { text: string; versions: string[] };

/** Who has sent what, and how fast. */
export class VirtualTelegram {
  /** Messages by chat and id. Those of a group that was migrated stay under its first id. */
  readonly chats = new Map<number, Map<number, Shown>>();
  readonly blocked = new Set<number>();
  readonly #migratedTo = new Map<number, number>();
  readonly #rootOf = new Map<number, number>();
  rateViolations = 0;
  readonly evidence: string[] = [];
  sends = 0;
  /** Answers that say to wait. */
  waits = 0;
  lastSentAtMs = 0;
  readonly #time: VirtualTime;
  readonly #random: Random;
  readonly #faults: Faults;
  readonly #left: number[] = [];
  readonly #leftTo = new Map<number, number[]>();
  readonly #arrived: number[] = [];
  #floodUntilMs = 0;
  #lastMessageId = 0;
  /** What the table says of everybody's wait, and since when. */
  readonly #waitInTable: () => number;
  #waitSeen = { inTableMs: 0, untilMs: 0, sinceMs: 0 };

  constructor(time: VirtualTime, random: Random, faults: Faults, waitInTable: () => number) {
    this.#time = time;
    this.#random = random;
    this.#faults = faults;
    this.#waitInTable = waitInTable;
  }

  migrate(chatId: number, newChatId: number): void {
    this.#migratedTo.set(chatId, newChatId);
    this.#rootOf.set(newChatId, this.rootOf(chatId));
  }

  /** The id that a chat had in the beginning. */
  rootOf(chatId: number): number {
    return this.#rootOf.get(chatId) ?? chatId;
  }

  isGone(chatId: number): boolean {
    return this.blocked.has(this.rootOf(chatId));
  }

  travel(random: Random, fault: CallFault | undefined): { arrivesAfterMs: number; answersAfterMs: number } {
    return {
      arrivesAfterMs: fault === 'call-late' ? random.between(1_000, 25_000) : random.between(20, 40),
      answersAfterMs: fault === 'call-slow' ? random.between(2_000, 20_000) : random.between(60, 400),
    };
  }

  /** A request leaves a machine: it must keep the pace, and nobody may ask who was told to wait. */
  leaves(method: string, payload: object, toldToWaitUntilMs: number): void {
    const nowMs = this.#time.now();
    this.sends += 1;
    if (added(this.#left, nowMs, 1_000) > MOST_A_SECOND) this.#blame(`more than ${MOST_A_SECOND} a second`);
    if (nowMs < toldToWaitUntilMs) this.#blame('sent by one who was told to wait');
    if (this.#isAgainstTheTable(nowMs)) this.#blame('sent though the table says to wait');
    if (method === 'pinChatMessage') return;
    const { chat_id: chatId } = payload as Payload;
    const times = this.#leftTo.get(chatId) ?? [];
    this.#leftTo.set(chatId, times);
    const lastMs = times.at(-1) ?? -Infinity;
    const inMinute = added(times, nowMs, 60_000);
    const isGroup = chatId < 0 && chatId > FIRST_CHANNEL;
    if (nowMs - lastMs < 1_000) this.#blame(`to ${chatId} after ${nowMs - lastMs} ms`);
    if (isGroup && inMinute > MOST_A_MINUTE_IN_A_GROUP) this.#blame(`to ${chatId} ${inMinute} in a minute`);
  }

  /** The Bot API's answer. */
  accept(method: string, payload: object, fault: CallFault | undefined): unknown {
    const nowMs = this.#time.now();
    const { chat_id: chatId, message_id: messageId, text } = payload as Payload;
    if (fault === 'flood-wait') this.#flood(this.#random.between(1, 30));
    if (fault === 'flood-wait-of-hours') this.#flood(this.#random.between(600, 10_072));
    if (nowMs < this.#floodUntilMs) return this.#wait();
    if (added(this.#arrived, nowMs, 1_000) > MOST_A_SECOND) {
      this.#faults.count('provoked-429');
      this.#flood(3);
      return this.#wait();
    }
    const newChatId = this.#migratedTo.get(chatId);
    if (newChatId !== undefined) {
      return {
        ok: false,
        error_code: 400,
        description: 'Bad Request: group chat was upgraded to a supergroup chat',
        parameters: { migrate_to_chat_id: newChatId },
      };
    }
    if (this.isGone(chatId)) {
      return { ok: false, error_code: 403, description: 'Forbidden: bot was blocked by the user' };
    }
    if (method === 'pinChatMessage') return { ok: true, result: true };
    return messageId === undefined
      ? this.#send(chatId, text, fault === 'call-id-zero' && chatId > FIRST_CHANNEL)
      : this.#edit(chatId, messageId, text);
  }

  waitIn(body: unknown): number {
    const { parameters } = body as { parameters?: { retry_after?: number } };
    return parameters?.retry_after ?? 0;
  }

  #send(chatId: number, text: string, isIdWithheld: boolean): unknown {
    this.#lastMessageId += 1;
    this.lastSentAtMs = this.#time.now();
    const root = this.rootOf(chatId);
    const messages = this.chats.get(root) ?? new Map<number, Shown>();
    this.chats.set(root, messages.set(this.#lastMessageId, { text, versions: [text] }));
    return { ok: true, result: { message_id: isIdWithheld ? 0 : this.#lastMessageId } };
  }

  #edit(chatId: number, messageId: number, text: string): unknown {
    const message = this.chats.get(this.rootOf(chatId))?.get(messageId);
    if (message === undefined) return refused('Bad Request: message to edit not found');
    if (message.text === text) {
      return refused('Bad Request: message is not modified: specified new message content is the same');
    }
    message.text = text;
    message.versions.push(text);
    return { ok: true, result: { message_id: messageId } };
  }

  #flood(seconds: number): void {
    this.#floodUntilMs = Math.max(this.#floodUntilMs, this.#time.now() + seconds * 1_000);
  }

  #wait(): unknown {
    this.waits += 1;
    const seconds = Math.ceil((this.#floodUntilMs - this.#time.now()) / 1_000);
    return {
      ok: false,
      error_code: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      parameters: { retry_after: seconds },
    };
  }

  #blame(what: string): void {
    this.rateViolations += 1;
    if (this.evidence.length < MOST_EVIDENCE) this.evidence.push(`rateViolations: ${what}`);
  }

  /** Everybody can read in the table that Telegram wants nothing, and has had the time to. */
  #isAgainstTheTable(nowMs: number): boolean {
    const inTableMs = this.#waitInTable();
    if (inTableMs !== this.#waitSeen.inTableMs) {
      this.#waitSeen = { inTableMs, untilMs: Math.min(inTableMs, this.#floodUntilMs), sinceMs: nowMs };
    }
    const { untilMs, sinceMs } = this.#waitSeen;
    return nowMs < untilMs && nowMs - sinceMs > UNDER_WAY_MS;
  }
}

/** Ids of channels begin with -100: https://core.telegram.org/bots/api#chat */
export const FIRST_CHANNEL = -1_000_000_000_000;

function refused(description: string): unknown {
  return { ok: false, error_code: 400, description };
}

/** Adds a moment, drops those that are older than the window, and returns how many are in it. */
function added(times: number[], nowMs: number, windowMs: number): number {
  times.push(nowMs);
  while ((times[0] ?? nowMs) <= nowMs - windowMs) times.shift();
  return times.length;
}
