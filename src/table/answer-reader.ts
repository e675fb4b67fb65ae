import type { ChatStore } from '../delivery/chat-store.ts';
import type { Edition } from '../election/edition.ts';
import { currentKey, type Key, readerKey, settingsKey } from './answer-keys.ts';
import { settingsIn } from './chat-settings.ts';
import { getItems } from './get-items.ts';
import type { OnDamage, StoredItem } from './item.ts';
import { createSealedEditions } from './sealed-edition.ts';
import type { Table } from './table.ts';

/** The part of a {@link ChatStore} that answers to readers wait for. */
export type AnswerReader = Pick<ChatStore, 'readForAnswer' | 'readSettings' | 'saveShownEdition'>;

export function createAnswerReader(table: Table, onDamage: OnDamage): AnswerReader {
  const sealedEdition = createSealedEditions();

  async function editionIn(contestId: string, current: StoredItem): Promise<Edition> {
    const sealed = sealedEdition(current);
    if (sealed !== undefined) return sealed;
    const { readCurrentEdition } = await import('./current-edition.ts');
    return readCurrentEdition(table, contestId, current, onDamage);
  }

  return {
    async readForAnswer(chatId, contestId, defaultContestId) {
      const guess = contestId ?? defaultContestId;
      const shownKey = readerKey(guess, chatId);
      const answer = await getItems(table, [settingsKey(chatId), currentKey(guess), shownKey], 'eventual');
      const settings = settingsIn(
        answer.find((item) => isAt(item, settingsKey(chatId))),
        onDamage,
      );
      const wanted = contestId ?? settings.contestId ?? guess;
      const about =
        wanted === guess
          ? answer
          : await getItems(table, [currentKey(wanted), readerKey(wanted, chatId)], 'eventual');
      const current = about.find((item) => isAt(item, currentKey(wanted)));
      const edition = current && (await editionIn(wanted, current));
      const shown = about.find((item) => isAt(item, readerKey(wanted, chatId)))?.['editions']?.NS ?? [];
      const isNew = edition !== undefined && !shown.includes(String(edition.number));
      return { settings, edition, isNew };
    },

    async readSettings(chatId) {
      const [stored] = await getItems(table, [settingsKey(chatId)], 'eventual');
      return settingsIn(stored, onDamage);
    },

    async saveShownEdition(...shown) {
      const { createShownStore } = await import('./shown-store.ts');
      await createShownStore(table).saveShownEdition(...shown);
    },
  };
}

function isAt({ pk, sk }: StoredItem, key: Key): boolean {
  return pk?.S === key.pk && sk?.S === key.sk;
}
