import { randomBytes } from 'node:crypto';
import { readLocalConfig } from '../config.ts';
import type { DeskServices } from '../desk/services.ts';
import type { DamagedItem } from '../desk/store-errors.ts';
import { createLog } from '../log.ts';
import type { Stores } from '../services.ts';
import { type Io, say } from './io.ts';

/** The desk as the operator at the command line works at it. */
export function operatorDesk(
  stores: Stores,
  { now, env, stderr }: Pick<Io, 'now' | 'env' | 'stderr'>,
): DeskServices {
  const log = createLog((line) => say(stderr, line));
  const onDamage = ({ message }: DamagedItem) => log('item-damaged', { item: message });
  return { stores, ownerIds: readLocalConfig(env).editorIds, now, random: randomBytes, onDamage };
}
