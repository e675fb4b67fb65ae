import type { ChatPace } from './chat-pace.ts';
import type { ChatSettings, ChatStore } from './chat-store.ts';
import { type Clock, isoTime } from './clock.ts';
import type { Delivery } from './delivery.ts';
import { type Cursor, type DueQueue, OTHER_PARTS, PUBLIC_PART, type QueuePart } from './due-queue.ts';
import { untilReached } from './until-reached.ts';

/** Put aside until their chat may be written to again; with so many nothing more is read before one of them may. */
const MOST_ASIDE = 500;

/** What channels are owed is few, and read whole up to this. */
const MOST_PUBLIC = 2_000;

/** How often it is asked, in the middle of a long queue, whether a channel is owed something. */
const PUBLIC_EVERY_MS = 1_000;

/** The index may show what was settled some moments ago: for so long it is known better. */
const KNOWN_FOR_MS = 10_000;

/**
 * `delivery`: may be sent now. `pause`: nothing may be sent before `untilMs`. `end`: everything due has been looked at
 * once since the last `begin`.
 */
export type Next = ({ is: 'delivery' } & Due) | { is: 'pause'; untilMs: number } | { is: 'end' };

/** What is due, and what its chat has chosen. */
export type Due = { delivery: Delivery; settings: ChatSettings };

/** Hands out what is due, page by page, so that a queue of any length takes the same memory; one a chat at a time. */
export class DueSource {
  readonly #queue: Pick<DueQueue, 'readDue'>;
  readonly #settings: Pick<ChatStore, 'listSettings'>;
  readonly #chats: ChatPace;
  readonly #clock: Clock;
  readonly #public: Due[] = [];
  readonly #ready: Due[] = [];
  readonly #aside = new Map<string, Due>();
  readonly #busyChats = new Set<number>();
  readonly #known = new Map<string, { delivery: Delivery; atMs: number }>();
  /** None of those put aside can be freed before. */
  #freedAtMs = Infinity;
  #unread: { part: QueuePart; cursor: Cursor | null }[] = [];
  #publicReadAtMs = -Infinity;

  constructor(
    queue: Pick<DueQueue, 'readDue'>,
    settings: Pick<ChatStore, 'listSettings'>,
    chats: ChatPace,
    clock: Clock,
  ) {
    this.#queue = queue;
    this.#settings = settings;
    this.#chats = chats;
    this.#clock = clock;
  }

  /** Starts a round through everything that is due at this moment. */
  begin(): void {
    // What was read before may be long settled, and stands in the queue where it is not.
    this.#ready.length = 0;
    this.#unread = OTHER_PARTS.map((part) => ({ part, cursor: null }));
    this.#publicReadAtMs = -Infinity;
  }

  /** The caller hands the delivery back by {@link done}. */
  async next(): Promise<Next> {
    for (;;) {
      if (this.#clock.now() - this.#publicReadAtMs >= PUBLIC_EVERY_MS) await this.#readPublic();
      const due = this.#takeFreed() ?? this.#public.shift() ?? this.#ready.shift();
      if (due !== undefined) {
        if (!this.#isFree(due.delivery)) {
          this.#putAside(due);
          continue;
        }
        this.#busyChats.add(due.delivery.chatId);
        return { is: 'delivery', ...due };
      }
      if (this.#unread.length > 0 && this.#aside.size < MOST_ASIDE) await this.#readPage();
      else return this.#aside.size > 0 ? { is: 'pause', untilMs: this.#freedAtMs } : { is: 'end' };
    }
  }

  /** Takes a delivery back, as it was handed out: whatever became of it, it is not that any more. */
  done(delivery: Delivery): void {
    this.#busyChats.delete(delivery.chatId);
    const now = this.#clock.now();
    if (this.#aside.size > 0) this.#freedAtMs = Math.min(this.#freedAtMs, now);
    this.#known.delete(keyOf(delivery));
    this.#known.set(keyOf(delivery), { delivery, atMs: now });
    for (const [key, { atMs }] of this.#known) {
      if (now - atMs < KNOWN_FOR_MS) break;
      this.#known.delete(key);
    }
  }

  #isFree(delivery: Delivery): boolean {
    return !this.#busyChats.has(delivery.chatId) && this.#chats.freeAtMs(delivery) <= this.#clock.now();
  }

  #takeFreed(): Due | undefined {
    if (this.#clock.now() < this.#freedAtMs) return undefined;
    for (const [key, due] of this.#aside) {
      if (!this.#isFree(due.delivery)) continue;
      this.#aside.delete(key);
      return due;
    }
    // Those whose chat is busy are freed by `done`.
    this.#freedAtMs = Infinity;
    for (const { delivery } of this.#aside.values()) {
      if (!this.#busyChats.has(delivery.chatId)) this.#freeAt(delivery);
    }
    return undefined;
  }

  #freeAt(delivery: Delivery): void {
    this.#freedAtMs = Math.min(this.#freedAtMs, this.#chats.freeAtMs(delivery));
  }

  #putAside(due: Due): void {
    this.#aside.set(keyOf(due.delivery), due);
    if (!this.#busyChats.has(due.delivery.chatId)) this.#freeAt(due.delivery);
  }

  async #readPublic(): Promise<void> {
    this.#publicReadAtMs = this.#clock.now();
    this.#public.length = 0;
    let cursor: Cursor | null = null;
    do cursor = await this.#read(PUBLIC_PART, cursor, this.#public);
    while (cursor !== null && this.#public.length < MOST_PUBLIC);
  }

  async #readPage(): Promise<void> {
    const next = this.#unread.shift();
    if (next === undefined) return;
    const cursor = await this.#read(next.part, next.cursor, this.#ready);
    if (cursor !== null) this.#unread.push({ part: next.part, cursor });
  }

  async #read(part: QueuePart, after: Cursor | null, into: Due[]): Promise<Cursor | null> {
    const { items, next } = await untilReached(this.#clock, () =>
      this.#queue.readDue(part, isoTime(this.#clock.now()), after),
    );
    const fresh = items.filter((delivery) => {
      const known = this.#known.get(keyOf(delivery))?.delivery;
      const isStale = known?.tries.claims === delivery.tries.claims && known.dueAt === delivery.dueAt;
      return !isStale && !this.#aside.has(keyOf(delivery));
    });
    const settings = await untilReached(this.#clock, () =>
      this.#settings.listSettings(fresh.map(({ chatId }) => chatId)),
    );
    for (const [index, delivery] of fresh.entries()) {
      const chosen = settings[index];
      if (chosen !== undefined) into.push({ delivery, settings: chosen });
    }
    return next;
  }
}

function keyOf({ chatId, id }: Delivery): string {
  return `${chatId} ${id}`;
}
