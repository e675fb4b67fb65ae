import * as z from 'zod/mini';
import { DamagedItem, NewerItem } from '../desk/store-errors.ts';
import { attributeValue, type StoredItem } from './item.ts';

/** The key of an item that is to be deleted or followed. */
export const StoredKey = z.object({ pk: z.string(), sk: z.string() });

/**
 * What an item's attribute `format` may say at most; one that says nothing is of format 1. A field that is added needs no
 * other format: the version before ignores it, and loses it where it writes the item anew. Where that would hurt, or a
 * field's meaning changes, the item gets the next one, and the version before leaves it alone.
 */
const FORMAT = 1;

/** The attributes of a stored item, checked; throws `DamagedItem`. `kind` is what the item is called in errors. */
export function parseItem<T>(kind: string, schema: z.ZodMiniType<T>, stored: StoredItem): T {
  if (Number(stored['format']?.N ?? FORMAT) > FORMAT) {
    throw new NewerItem(`The stored ${kind} is of a newer format.`);
  }
  // A queue is read by the hundred thousand: no list of pairs for each item.
  const attributes: Record<string, unknown> = {};
  for (const name in stored) attributes[name] = attributeValue(stored[name]);
  return checked(kind, schema, attributes);
}

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
