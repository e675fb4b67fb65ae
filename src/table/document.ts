import * as z from 'zod/mini';
import type { Attributes } from './item.ts';
import { documentOf, partKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import { listItems } from './query.ts';
import type { Table } from './table.ts';
import { putItem } from './write.ts';

/**
 * UTF-16 units in one part. No text needs more than three bytes a unit in UTF-8, so an item stays below
 * 300 KB of the 400 KB that DynamoDB allows.
 * https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Constraints.html
 */
const PART_LENGTH = 100_000;

const Part = z.object({ pk: z.string(), sk: z.string(), body: z.string() });

/**
 * Writes a text of any length as parts. It is whole only when this has returned: let something else point to it.
 * `beside` are attributes of every part.
 */
export async function saveDocument(
  table: Table,
  partition: string,
  name: string,
  text: string,
  beside: Attributes = {},
): Promise<void> {
  for (const [index, body] of parts(text).entries()) {
    await putItem(table, { ...partKey(partition, name, index), ...beside, body });
  }
}

/** The documents of a partition whose names begin with `prefix`, by name. */
export async function listDocuments(
  table: Table,
  partition: string,
  prefix: string,
): Promise<Map<string, string>> {
  const documents = new Map<string, string>();
  for (const stored of await listItems(table, { pk: partition, sk: prefix }, 'strong')) {
    const part = parseItem('part of a document', Part, stored);
    const name = documentOf(part);
    documents.set(name, (documents.get(name) ?? '') + part.body);
  }
  return documents;
}

/** The whole text of a document, `undefined` if there is none. */
export async function findDocument(
  table: Table,
  partition: string,
  name: string,
): Promise<string | undefined> {
  return (await listDocuments(table, partition, `${name}#`)).get(name);
}

function parts(text: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + PART_LENGTH;
    // A pair of surrogates is one character: torn apart, neither half survives UTF-8.
    if (/[\uD800-\uDBFF]/.test(text[end - 1] ?? '')) end -= 1;
    found.push(text.slice(start, end));
    start = end;
  }
  return found;
}
