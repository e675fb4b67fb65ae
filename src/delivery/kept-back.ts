import type { Edition } from '../election/edition.ts';
import type { ChatKind } from './delivery.ts';

/** Whether an edition never goes there: nobody has voted in a rehearsal, and a channel is read by the public. */
export function isKeptBack({ isTest }: Pick<Edition, 'isTest'>, chatKind: ChatKind): boolean {
  return isTest === true && chatKind === 'channel';
}
