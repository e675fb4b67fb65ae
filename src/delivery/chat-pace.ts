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
  readonly #freeAtMs = new Map<number, number>();
  /** Up to then somebody else was sending, to whichever chats. */
  readonly #othersUntilMs: number;
  #prunedAt = REMEMBERED;
  /** From then on every chat but a group may be written to again. */
  quietAtMs = -Infinity;

  constructor(othersUntilMs: number) {
    this.#othersUntilMs = othersUntilMs;
  }

  freeAtMs({ chatId, chatKind }: Pick<Delivery, 'chatId' | 'chatKind'>): number {
    return this.#freeAtMs.get(chatId) ?? this.#othersUntilMs + GAP_MS[chatKind];
  }

  sent({ chatId, chatKind }: Pick<Delivery, 'chatId' | 'chatKind'>, nowMs: number): void {
    this.#freeAtMs.set(chatId, nowMs + GAP_MS[chatKind]);
    this.quietAtMs = nowMs + GAP_MS.private;
    if (this.#freeAtMs.size < this.#prunedAt) return;
    for (const [chat, freeAtMs] of this.#freeAtMs) if (freeAtMs <= nowMs) this.#freeAtMs.delete(chat);
    this.#prunedAt = Math.max(REMEMBERED, 2 * this.#freeAtMs.size);
  }
}
