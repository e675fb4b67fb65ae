import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { DamagedItem } from '../desk/store-errors.ts';
import type { Key } from './keys.ts';

/** An item is flat: its key, the attributes that conditions need, and the rest as JSON in `body`. */
export type Attributes = Record<string, string | number | boolean>;
export type Item = Key & Attributes;
export type StoredItem = Record<string, AttributeValue>;

export function toStored(attributes: Attributes): StoredItem {
  const stored: StoredItem = {};
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) stored[name] = toAttribute(value);
  }
  return stored;
}

function toAttribute(value: string | number | boolean): AttributeValue {
  if (typeof value === 'string') return { S: value };
  return typeof value === 'number' ? { N: String(value) } : { BOOL: value };
}

/** The attributes of a stored item, checked; throws `DamagedItem`. `kind` is what the item is called in errors. */
export function parseItem<T>(kind: string, schema: z.ZodMiniType<T>, stored: StoredItem): T {
  // A queue is read by the hundred thousand: no list of pairs for each item.
  const attributes: Record<string, unknown> = {};
  for (const name in stored) {
    const { S, N, BOOL, SS, NS } = stored[name] ?? {};
    attributes[name] = N === undefined ? (S ?? BOOL ?? SS ?? NS?.map(Number)) : Number(N);
  }
  return checked(kind, schema, attributes);
}

/** Is told of damage that is made up for, so that somebody learns of it. */
export type OnDamage = (damage: DamagedItem) => void;

/** The value of a JSON text, checked; throws `DamagedItem`. */
export function parseBody<T>(kind: string, schema: z.ZodMiniType<T>, body: string): T {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // Its cause is not passed on: the parser's message shows a piece of the text.
    throw new DamagedItem(`The stored ${kind} is not JSON.`);
  }
  return checked(kind, schema, value);
}

function checked<T>(kind: string, schema: z.ZodMiniType<T>, value: unknown): T {
  const { success, data, error } = z.safeParse(schema, value);
  if (success) return data;
  const place = error.issues[0]?.path.join('.');
  throw new DamagedItem(`The stored ${kind} is damaged${place ? ` at ${place}` : ''}.`);
}
