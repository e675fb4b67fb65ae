import * as z from 'zod/mini';
import type { Delivery, Order } from '../delivery/delivery.ts';
import type { Cursor } from '../delivery/due-queue.ts';
import { Owed } from '../delivery/owed.ts';
import { DamagedItem } from '../desk/store-errors.ts';
import type { Attributes, OnDamage, StoredItem } from './item.ts';
import { deliveryIn } from './keys.ts';
import { parseBody, parseItem } from './parse-item.ts';

const KIND = 'delivery';

const PARSED_AT_MOST = 1_000;

/** What is null in a delivery is not there in its item, so that the index holds only what is due. */
const DeliveryItem = z.object({
  pk: z.string(),
  sk: z.string(),
  chatId: z.int(),
  chatKind: z.enum(['private', 'group', 'channel']),
  threadId: z.optional(z.int()),
  isSilent: z.boolean(),
  owed: z.string(),
  dueAt: z.optional(z.string()),
  owedSince: z.optional(z.string()),
  wanted: z.int(),
  shown: z.string(),
  messageId: z.optional(z.int()),
  claims: z.int(),
  failures: z.int(),
  unanswered: z.int(),
  attempt: z.optional(z.string()),
  busyUntil: z.optional(z.string()),
  halted: z.optional(z.string()),
});

const parseOwed = parsedOnce(Owed);
const parseShown = parsedOnce(z.record(z.string(), z.int()));

/** Throws `DamagedItem`. */
export function parseDelivery(stored: StoredItem): Delivery {
  const item = parseItem(KIND, DeliveryItem, stored);
  const { attempt, busyUntil } = item;
  return {
    chatId: item.chatId,
    chatKind: item.chatKind,
    threadId: item.threadId ?? null,
    isSilent: item.isSilent,
    owed: parseOwed(item.owed),
    id: deliveryIn(item),
    dueAt: item.dueAt ?? null,
    owedSince: item.owedSince ?? null,
    wanted: item.wanted,
    shown: parseShown(item.shown),
    messageId: item.messageId ?? null,
    tries: {
      claims: item.claims,
      failures: item.failures,
      unanswered: item.unanswered,
      inFlight: attempt === undefined || busyUntil === undefined ? null : { attempt, until: busyUntil },
      halted: item.halted ?? null,
    },
  };
}

/** The deliveries among these items; a damaged one is left out and told. */
export function parseDeliveries(items: readonly StoredItem[], onDamage: OnDamage): Delivery[] {
  return items.flatMap((stored) => {
    try {
      return [parseDelivery(stored)];
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      onDamage(error);
      return [];
    }
  });
}

/** An order's own attributes; those that are null are left out. */
export function orderAttributes(order: Order): Attributes {
  const { chatId, chatKind, threadId, isSilent, owed } = order;
  return {
    chatId,
    chatKind,
    isSilent,
    owed: JSON.stringify(owed),
    ...(threadId !== null && { threadId }),
  };
}

/** What has become of an order that nobody has looked at yet. */
export const NEW_TRIES = { wanted: 0, shown: '{}', claims: 0, failures: 0, unanswered: 0 } as const;

/** Keys are texts, whatever they are keys of. */
export function cursorOf(last: StoredItem | undefined): Cursor | null {
  if (last === undefined) return null;
  return Object.fromEntries(Object.entries(last).map(([name, { S = '' }]) => [name, S]));
}

export function storedCursor(cursor: Cursor | null): StoredItem | null {
  return cursor && Object.fromEntries(Object.entries(cursor).map(([name, text]) => [name, { S: text }]));
}

/** The same text is parsed once: a queue is full of the same. */
function parsedOnce<T>(schema: z.ZodMiniType<T>): (text: string) => T {
  const parsed = new Map<string, T>();
  return (text) => {
    const known = parsed.get(text);
    if (known !== undefined) return known;
    const value = parseBody(KIND, schema, text);
    if (parsed.size >= PARSED_AT_MOST) parsed.clear();
    parsed.set(text, value);
    return value;
  };
}
