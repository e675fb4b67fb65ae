import type { ChatKind, Delivery } from './delivery.ts';

/**
 * Between two messages to one chat, edits included: Telegram asks for no more than one a second, and twenty a minute in
 * a group; a tenth of a second more, because what is sent evenly does not arrive so.
 * https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this
 */
const GAP_MS: Record<ChatKind, number> = { private: 1_100, channel: 1_100, group: 3_100 };

/** So many chats are remembered before those that may be written to again are forgotten. */
const REMEMBERED = 10_000;

/** When each chat may be written to again. */
export class ChatPace {
  readonly #sentAtMs = new Map<number, number>();
  /** Up to then somebody else was sending, to whichever chats. */
  readonly #othersUntilMs: number;
  #prunedAt = REMEMBERED;

  /** `recent` were written to by somebody else until `othersUntilMs`; null where nobody knows which. */
  constructor(othersUntilMs: number, recent: readonly number[] | null) {
    this.#othersUntilMs = recent === null ? othersUntilMs : -Infinity;
    for (const chatId of recent ?? []) this.#sentAtMs.set(chatId, othersUntilMs);
  }

  freeAtMs({ chatId, chatKind }: Pick<Delivery, 'chatId' | 'chatKind'>): number {
    return (this.#sentAtMs.get(chatId) ?? this.#othersUntilMs) + GAP_MS[chatKind];
  }

  sent(chatId: number, nowMs: number): void {
    this.#sentAtMs.set(chatId, nowMs);
    if (this.#sentAtMs.size < this.#prunedAt) return;
    const sinceMs = nowMs - GAP_MS.group;
    for (const [chat, sentAtMs] of this.#sentAtMs) if (sentAtMs <= sinceMs) this.#sentAtMs.delete(chat);
    this.#prunedAt = Math.max(REMEMBERED, 2 * this.#sentAtMs.size);
  }

  /** The chats that whoever sends next must know of; null where nobody knows them all. */
  recent(nowMs: number): number[] | null {
    const sinceMs = nowMs - GAP_MS.group;
    if (this.#othersUntilMs > sinceMs) return null;
    return [...this.#sentAtMs].filter(([, sentAtMs]) => sentAtMs > sinceMs).map(([chatId]) => chatId);
  }
}
