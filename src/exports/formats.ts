import { csvText } from './csv.ts';
import type { Export } from './export.ts';
import { nistText } from './nist.ts';
import { ropfText } from './ropf.ts';

export const EXPORT_FORMATS = ['json', 'csv', 'nist', 'ropf'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const WRITERS: Record<ExportFormat, { ending: string; write: (content: Export) => string }> = {
  json: { ending: 'json', write: (content) => `${JSON.stringify(content, null, 2)}\n` },
  csv: { ending: 'csv', write: csvText },
  nist: { ending: 'xml', write: nistText },
  ropf: { ending: 'ropf', write: ropfText },
};

export function isExportFormat(text: string): text is ExportFormat {
  return EXPORT_FORMATS.some((format) => format === text);
}

/** The whole file. Throws `RefusedExport` where the format cannot hold this edition. */
export function exportText(content: Export, format: ExportFormat): string {
  return WRITERS[format].write(content);
}

/** "azerbaijan-2024-edition-2.csv": a contest's id is safe in any file system. */
export function exportFileName({ contest, edition }: Export, format: ExportFormat): string {
  return `${contest.id}-edition-${edition}.${WRITERS[format].ending}`;
}
