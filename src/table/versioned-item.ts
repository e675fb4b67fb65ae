import * as z from 'zod/mini';
import { DamagedItem, VersionConflict } from '../desk/store-errors.ts';
import type { Key } from './answer-keys.ts';
import { getItems } from './get-items.ts';
import type { Attributes, OnDamage, StoredItem } from './item.ts';
import { parseBody, parseItem } from './parse-item.ts';
import { listItems } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { putItem } from './write.ts';

const VersionedItem = z.object({ version: z.int(), body: z.string() });

/** A value that is read whole, changed and written back on condition that nobody else did so in between. */
export type Versioned<T> = { version: number; value: T };

export async function findVersioned<T>(
  table: Table,
  key: Key,
  kind: string,
  schema: z.ZodMiniType<T>,
): Promise<Versioned<T> | undefined> {
  const [stored] = await getItems(table, [key], 'strong');
  return stored && versionedIn(stored, kind, schema);
}

/** Every value of a partition, in the order of their sort keys; a damaged one is left out and told. */
export async function listVersioned<T>(
  table: Table,
  partition: string,
  kind: string,
  schema: z.ZodMiniType<T>,
  onDamage: OnDamage,
): Promise<T[]> {
  const items = await listItems(table, { pk: partition, sk: '' }, 'strong');
  return items.flatMap((stored) => {
    try {
      return [versionedIn(stored, kind, schema).value];
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      onDamage(error);
      return [];
    }
  });
}

/**
 * Writes version n where n − 1 is stored, version 1 where there is nothing; throws `VersionConflict`. `beside` are
 * attributes that stand outside the body.
 */
export async function saveVersioned<T>(
  table: Table,
  key: Key,
  { version, value }: Versioned<T>,
  beside: Attributes = {},
): Promise<void> {
  const body = JSON.stringify(value);
  try {
    await putItem(
      table,
      { ...key, ...beside, version, body },
      version === 1
        ? { holds: 'attribute_not_exists(pk)' }
        : { holds: 'version = :before', values: { ':before': version - 1 } },
    );
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    // The client repeats a write whose answer was lost, and the repetition meets what the first try has written.
    const [stored] = await getItems(table, [key], 'strong');
    const there = stored && parseItem('version', VersionedItem, stored);
    if (there?.version === version && there.body === body) return;
    throw new VersionConflict('Somebody else changed it in between.');
  }
}

function versionedIn<T>(stored: StoredItem, kind: string, schema: z.ZodMiniType<T>): Versioned<T> {
  const { version, body } = parseItem(kind, VersionedItem, stored);
  return { version, value: parseBody(kind, schema, body) };
}
