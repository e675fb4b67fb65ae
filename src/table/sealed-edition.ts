import { hash } from 'node:crypto';
import type { Edition } from '../election/edition.ts';
import type { StoredItem } from './item.ts';

/**
 * Raised with every change of what an edition may be, so that what was checked as another form is checked again by
 * whoever reads it. A test holds it to the schema.
 */
export const EDITION_FORM = 1;

/** More contests than are asked about at a time. */
const MOST_EDITIONS = 16;

/**
 * Says of an item with an edition in it that all of it has been checked: whoever finds the same seal need not check it
 * again. It is no signature: it holds off damage and other versions, not an attacker with the table in his hands.
 */
export function sealOf(stored: StoredItem): string {
  return sealUnder(sealedText(stored));
}

/** Everything in an item but its seal. */
function sealedText({ seal: _seal, ...item }: StoredItem): string {
  const parts = Object.keys(item)
    .sort()
    .map((name) => {
      const [type, value] = Object.entries(item[name] ?? {})[0] ?? [];
      return `${name} ${type} ${String(value).length} ${value}`;
    });
  return parts.join('\n');
}

function sealUnder(text: string): string {
  return `${EDITION_FORM}:${hash('sha256', text)}`;
}

/** Whether an item is no longer what was sealed; of what was sealed in another form nothing can be said. */
export function isSealBroken(stored: StoredItem): boolean {
  const seal = stored['seal']?.S ?? '';
  return seal.startsWith(`${EDITION_FORM}:`) && seal !== sealOf(stored);
}

/**
 * Reads the edition out of an item whose seal holds; undefined where it does not, or where there is no edition in it.
 * The same edition is the same object for as long as it is asked for, and an item that has not changed by a letter is
 * not held against its seal again.
 */
export function createSealedEditions(): (stored: StoredItem) => Edition | undefined {
  const editions = new Map<string, { text: string; edition: Edition }>();
  return (stored) => {
    const seal = stored['seal']?.S;
    const body = stored['body']?.S;
    if (seal === undefined || body === undefined) return undefined;
    const text = sealedText(stored);
    const known = editions.get(seal);
    if (known?.text !== text && seal !== sealUnder(text)) return undefined;
    const edition = known?.edition ?? (JSON.parse(body) as Edition);
    editions.delete(seal);
    editions.set(seal, { text, edition });
    const [oldest] = editions.keys();
    if (editions.size > MOST_EDITIONS && oldest !== undefined) editions.delete(oldest);
    return edition;
  };
}
