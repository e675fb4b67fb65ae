import * as z from 'zod/mini';
import { Editor } from '../desk/editors.ts';
import type { EditorStore } from '../desk/stores.ts';
import { EDITORS } from './keys.ts';
import type { Table } from './table.ts';
import { findVersioned, saveVersioned } from './versioned-item.ts';

export function createEditorStore(table: Table): EditorStore {
  return {
    async readEditors() {
      const found = await findVersioned(table, EDITORS, 'list of editors', z.array(Editor));
      return { version: found?.version ?? 0, editors: found?.value ?? [] };
    },

    saveEditors: (version, editors) =>
      saveVersioned(table, EDITORS, { version: version + 1, value: editors }),
  };
}
