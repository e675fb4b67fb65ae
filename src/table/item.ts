import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { DamagedItem } from '../desk/store-errors.ts';
import type { Key } from './answer-keys.ts';

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

/** What an attribute holds, in JavaScript's words; undefined where it is none of what we write. */
export function attributeValue(attribute: AttributeValue | undefined): unknown {
  const { S, N, BOOL, SS, NS } = attribute ?? {};
  return N === undefined ? (S ?? BOOL ?? SS ?? NS?.map(Number)) : Number(N);
}

/** Is told of damage that is made up for, so that somebody learns of it. */
export type OnDamage = (damage: DamagedItem) => void;
