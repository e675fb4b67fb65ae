import { randomBytes } from 'node:crypto';
import type { DeskServices } from '../desk/services.ts';
import type { Stores } from '../services.ts';
import type { Io } from './io.ts';

/** The desk as the operator at the command line works at it. */
export function operatorDesk(stores: Stores, { now }: Pick<Io, 'now'>): DeskServices {
  return { stores, ownerIds: [], now, random: randomBytes };
}
