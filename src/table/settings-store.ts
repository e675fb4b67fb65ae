import * as z from 'zod/mini';
import { ContestSettings } from '../desk/contest-settings.ts';
import type { SettingsStore } from '../desk/stores.ts';
import { getItems } from './get-items.ts';
import { contestSettingsKey } from './keys.ts';
import { parseBody, parseItem } from './parse-item.ts';
import type { Table } from './table.ts';
import { putItem } from './write.ts';

const KIND = "contest's setting";
const SettingsItem = z.object({ body: z.string() });

export function createSettingsStore(table: Table): SettingsStore {
  return {
    async findContestSettings(contestId) {
      const [stored] = await getItems(table, [contestSettingsKey(contestId)], 'strong');
      return stored && parseBody(KIND, ContestSettings, parseItem(KIND, SettingsItem, stored).body);
    },

    saveContestSettings: (contestId, settings) =>
      putItem(table, { ...contestSettingsKey(contestId), body: JSON.stringify(settings) }),
  };
}
