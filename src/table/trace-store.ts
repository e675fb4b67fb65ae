import * as z from 'zod/mini';
import { Deed } from '../desk/log-entry.ts';
import { DamagedItem } from '../desk/store-errors.ts';
import type { TraceStore } from '../desk/stores.ts';
import type { OnDamage } from './item.ts';
import { deedKey, logPartition } from './keys.ts';
import { parseBody, parseItem } from './parse-item.ts';
import { listItems } from './query.ts';
import { ConditionFailed, type Table } from './table.ts';
import { putItem } from './write.ts';

const KIND = 'deed';
const DeedItem = z.object({ body: z.string() });

export function createTraceStore(table: Table, onDamage: OnDamage = () => {}): TraceStore {
  return {
    async appendDeed(contestId, id, deed) {
      const item = { ...deedKey(contestId, deed.at, id), body: JSON.stringify(deed) };
      try {
        await putItem(table, item, { holds: 'attribute_not_exists(pk)' });
      } catch (error) {
        // Nothing in the trace is ever written over; a repetition of our own write finds it there.
        if (!(error instanceof ConditionFailed)) throw error;
      }
    },

    async listDeeds(contestId, limit) {
      const stored = await listItems(table, { pk: logPartition(contestId), sk: '' }, 'strong');
      const latest = stored.slice(-limit).reverse();
      return latest.flatMap((item) => {
        try {
          return [parseBody(KIND, Deed, parseItem(KIND, DeedItem, item).body)];
        } catch (error) {
          if (!(error instanceof DamagedItem)) throw error;
          onDamage(error);
          return [];
        }
      });
    },
  };
}
