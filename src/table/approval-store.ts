import { Approval } from '../desk/approval.ts';
import type { ApprovalStore } from '../desk/stores.ts';
import { compareText } from '../election/ranking.ts';
import type { OnDamage } from './item.ts';
import { APPROVALS, approvalKey } from './keys.ts';
import type { Table } from './table.ts';
import { findVersioned, listVersioned, saveVersioned } from './versioned-item.ts';

const KIND = 'approval';

export function createApprovalStore(table: Table, onDamage: OnDamage = () => {}): ApprovalStore {
  return {
    async findApproval(id) {
      return (await findVersioned(table, approvalKey(id), KIND, Approval))?.value;
    },

    async listApprovals() {
      const approvals = await listVersioned(table, APPROVALS, KIND, Approval, onDamage);
      return approvals.sort((one, other) => compareText(one.at, other.at));
    },

    saveApproval: (approval) =>
      saveVersioned(table, approvalKey(approval.id), { version: approval.version, value: approval }),
  };
}
