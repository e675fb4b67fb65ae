import type { DamagedItem } from './store-errors.ts';
import type { DeskStores } from './stores.ts';

/** What the editors' verbs need from outside. */
export type DeskServices = {
  stores: DeskStores;
  /** Owners whom nobody can remove: the configuration names them. */
  ownerIds: readonly number[];
  now: () => Date;
  /** Unguessable bytes, for ids. */
  random: (bytes: number) => Uint8Array;
  /** Is told of damage that the desk goes on without. */
  onDamage?: (damage: DamagedItem) => void;
};

/** Without what looks alike: 0 and o, 1 and l. */
const LETTERS = '23456789abcdefghijkmnpqrstuvwxyz';

/** Eight letters and digits: short enough for a button, too many (2⁴⁰) to try. */
export function newId({ random }: Pick<DeskServices, 'random'>): string {
  return [...random(8)].map((byte) => LETTERS[byte % LETTERS.length]).join('');
}
