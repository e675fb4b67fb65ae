import * as z from 'zod/mini';
import { type ChatSettings, type ChatStore, NOTHING_CHOSEN } from '../delivery/chat-store.ts';
import { QuietHours } from '../delivery/quiet-hours.ts';
import { Zone } from '../delivery/zone.ts';
import { DamagedItem, VersionConflict } from '../desk/store-errors.ts';
import type { FigureReportStore } from '../desk/stores.ts';
import { ContestId } from '../election/contest.ts';
import { readCurrentEdition } from './current-edition.ts';
import { type OnDamage, parseItem, type StoredItem } from './item.ts';
import { chatPartition, currentKey, Key, readerKey, settingsKey } from './keys.ts';
import { createShownStore } from './shown-store.ts';
import { deleteItem, getItems, listItems, type Table, updateItem } from './table.ts';

const KIND = 'chat setting';

/** What a chat has not chosen is not stored. Each is read for itself, so that damage costs one choice and no answer. */
const LocaleItem = z.object({ locale: z.optional(z.string()) });
const ContestItem = z.object({ contestId: z.optional(ContestId) });
const ZoneItem = z.object({ zone: z.optional(Zone) });
const AskedByItem = z.object({ askedBy: z.optional(z.enum(['everybody', 'admins'])) });
const AnswersToItem = z.object({ answersTo: z.optional(z.enum(['everybody', 'asker'])) });
const RecentItem = z.object({ recent: z.optional(z.string()) });
const FormItem = z.object({ takesRich: z.optional(z.boolean()) });
const QuietItem = z.object({ quietHours: z.optional(QuietHours) });

export function createChatStore(table: Table, onDamage: OnDamage = () => {}): ChatStore {
  function settingsIn(stored: StoredItem | undefined): ChatSettings {
    if (stored === undefined) return NOTHING_CHOSEN;
    const { locale = null } = chosen(LocaleItem, stored);
    const { contestId = null } = chosen(ContestItem, stored);
    const { zone = null } = chosen(ZoneItem, stored);
    const { quietHours = null } = chosen(QuietItem, stored);
    const { askedBy = null } = chosen(AskedByItem, stored);
    const { answersTo = null } = chosen(AnswersToItem, stored);
    const { recent = null } = chosen(RecentItem, stored);
    const { takesRich = null } = chosen(FormItem, stored);
    return { locale, contestId, zone, quietHours, askedBy, answersTo, recent, takesRich };
  }

  function chosen<T>(schema: z.ZodMiniType<T>, stored: StoredItem): Partial<T> {
    try {
      return parseItem(KIND, schema, stored);
    } catch (error) {
      if (!(error instanceof DamagedItem)) throw error;
      onDamage(error);
      return {};
    }
  }

  return {
    async readForAnswer(chatId, contestId, defaultContestId) {
      const guess = contestId ?? defaultContestId;
      const shownKey = readerKey(guess, chatId);
      const answer = await getItems(table, [settingsKey(chatId), currentKey(guess), shownKey], 'eventual');
      const settings = settingsIn(answer.find((item) => isAt(item, settingsKey(chatId))));
      const wanted = contestId ?? settings.contestId ?? guess;
      const about =
        wanted === guess
          ? answer
          : await getItems(table, [currentKey(wanted), readerKey(wanted, chatId)], 'eventual');
      const current = about.find((item) => isAt(item, currentKey(wanted)));
      const edition = current && (await readCurrentEdition(table, wanted, current, onDamage));
      const shown = about.find((item) => isAt(item, readerKey(wanted, chatId)))?.['editions']?.NS ?? [];
      const isNew = edition !== undefined && !shown.includes(String(edition.number));
      return { settings, edition, isNew };
    },

    saveShownEdition: createShownStore(table).saveShownEdition,

    async readSettings(chatId) {
      const [stored] = await getItems(table, [settingsKey(chatId)], 'eventual');
      return settingsIn(stored);
    },

    async listSettings(chatIds) {
      const chats = [...new Set(chatIds)];
      const stored = await getItems(table, chats.map(settingsKey), 'eventual');
      const byPartition = new Map(stored.map((item) => [item['pk']?.S, item]));
      return chatIds.map((chatId) => settingsIn(byPartition.get(settingsKey(chatId).pk)));
    },

    async saveSettings(chatId, settings) {
      if (Object.keys(settings).length === 0) return;
      await updateItem(table, settingsKey(chatId), settings);
    },

    async forgetChat(chatId) {
      const { forgetDeliveries } = await import('./delivery-store.ts');
      await forgetDeliveries(table, chatId, onDamage);
      for (const stored of await listItems(table, { pk: chatPartition(chatId), sk: '' }, 'strong')) {
        await deleteItem(table, parseItem(KIND, Key, stored));
      }
      const { createFigureReportStore } = await import('./figure-report-store.ts');
      await forgetReporter(createFigureReportStore(table, onDamage), chatId);
      const { forgetPutAside } = await import('./quarantine-store.ts');
      await forgetPutAside(table, chatId);
    },
  };
}

/** A doubt stays in the editors' queue; whom to answer goes. */
async function forgetReporter(reports: FigureReportStore, chatId: number): Promise<void> {
  for (const report of await reports.listOpenReports()) {
    if (report.chatId !== chatId) continue;
    try {
      await reports.saveReport({ ...report, version: report.version + 1, chatId: null });
    } catch (error) {
      // An editor has answered at the same moment, and the answer keeps no chat either.
      if (!(error instanceof VersionConflict)) throw error;
    }
  }
}

function isAt({ pk, sk }: StoredItem, key: Key): boolean {
  return pk?.S === key.pk && sk?.S === key.sk;
}
