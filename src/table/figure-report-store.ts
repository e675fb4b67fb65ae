import * as z from 'zod/mini';
import { FigureReport } from '../desk/figure-report.ts';
import type { FigureReportStore } from '../desk/stores.ts';
import { compareText } from '../election/ranking.ts';
import { getItems } from './get-items.ts';
import type { OnDamage } from './item.ts';
import { FIGURE_REPORTS, figureReportKey, reportCountKey } from './keys.ts';
import { parseItem } from './parse-item.ts';
import { ConditionFailed, type Table } from './table.ts';
import { findVersioned, listVersioned, saveVersioned } from './versioned-item.ts';
import { putItem } from './write.ts';

const KIND = 'report of a figure';
const CountItem = z.object({ reports: z.int() });

/** Somebody else counted at the same moment: so often is it tried again. */
const MAX_ATTEMPTS = 5;

/** How long the count of an hour is kept, so that it can't be swept away within it. */
const KEPT_SECONDS = 2 * 60 * 60;

export function createFigureReportStore(table: Table, onDamage: OnDamage = () => {}): FigureReportStore {
  async function countOnce(chatId: number, hour: string, most: number): Promise<boolean> {
    const key = reportCountKey(chatId, hour);
    const [stored] = await getItems(table, [key], 'strong');
    const reports = stored ? parseItem(KIND, CountItem, stored).reports : 0;
    if (reports >= most) return false;
    const expiresAt = Math.floor(Date.parse(`${hour}:00:00Z`) / 1000) + KEPT_SECONDS;
    await putItem(
      table,
      { ...key, reports: reports + 1, expiresAt },
      reports === 0
        ? { holds: 'attribute_not_exists(pk)' }
        : { holds: 'reports = :before', values: { ':before': reports } },
    );
    return true;
  }

  return {
    async countReport(chatId, hour, most) {
      for (let attempt = 1; ; attempt++) {
        try {
          return await countOnce(chatId, hour, most);
        } catch (error) {
          if (!(error instanceof ConditionFailed) || attempt === MAX_ATTEMPTS) throw error;
        }
      }
    },

    async findReport(id) {
      return (await findVersioned(table, figureReportKey(id), KIND, FigureReport))?.value;
    },

    async listOpenReports() {
      const reports = await listVersioned(table, FIGURE_REPORTS, KIND, FigureReport, onDamage);
      return reports
        .filter(({ answer }) => answer === null)
        .sort((one, other) => compareText(one.at, other.at));
    },

    saveReport: (report) =>
      saveVersioned(table, figureReportKey(report.id), { version: report.version, value: report }),
  };
}
