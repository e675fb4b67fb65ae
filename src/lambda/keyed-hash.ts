import { createHmac } from 'node:crypto';

/** What a chat, an update or a delivery is called in the log: the same each time, and nobody can tell which it is. */
export function createKeyedHash(key: string): (what: number | string) => string {
  return (what) => createHmac('sha256', key).update(String(what)).digest('hex').slice(0, 12);
}
