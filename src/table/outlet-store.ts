import { Outlet, type OutletStore } from '../delivery/outlet.ts';
import { compareText } from '../election/ranking.ts';
import type { OnDamage } from './item.ts';
import { OUTLETS, outletKey } from './keys.ts';
import type { Table } from './table.ts';
import { findVersioned, listVersioned, saveVersioned } from './versioned-item.ts';
import { deleteItem } from './write.ts';

const KIND = 'outlet';

export function createOutletStore(table: Table, onDamage: OnDamage = () => {}): OutletStore {
  return {
    async findOutlet(id) {
      return (await findVersioned(table, outletKey(id), KIND, Outlet))?.value;
    },

    async listOutlets() {
      const outlets = await listVersioned(table, OUTLETS, KIND, Outlet, onDamage);
      return outlets.sort((one, other) => compareText(one.title, other.title));
    },

    saveOutlet: (outlet) =>
      saveVersioned(table, outletKey(outlet.id), { version: outlet.version, value: outlet }),

    removeOutlet: (id) => deleteItem(table, outletKey(id)),
  };
}
