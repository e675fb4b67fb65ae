import { createHash } from 'node:crypto';

/**
 * The SHA-256, in lower-case hexadecimal, of an export without its `seal`, written as JSON without white space, its
 * keys in the order of the file. It finds what was changed afterwards; it is no signature, since anybody can make one.
 */
export function sealOf(content: object): string {
  const unsealed = Object.fromEntries(Object.entries(content).filter(([key]) => key !== 'seal'));
  return createHash('sha256').update(JSON.stringify(unsealed), 'utf8').digest('hex');
}
