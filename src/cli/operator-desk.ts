import { randomBytes } from 'node:crypto';
import { readLocalConfig } from '../config.ts';
import type { DeskServices } from '../desk/services.ts';
import type { Stores } from '../services.ts';
import type { Io } from './io.ts';

/** The desk as the operator at the command line works at it. */
export function operatorDesk(stores: Stores, { now, env }: Pick<Io, 'now' | 'env'>): DeskServices {
  return { stores, ownerIds: readLocalConfig(env).editorIds, now, random: randomBytes };
}
