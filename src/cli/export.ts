import { parseArgs } from 'node:util';
import { readLocalConfig } from '../config.ts';
import type { EditionStore } from '../desk/stores.ts';
import type { Export } from '../exports/export.ts';
import { exportEdition } from '../exports/export-edition.ts';
import { exportText, isExportFormat } from '../exports/formats.ts';
import { RefusedExport } from '../exports/refused-export.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { withTable } from './open-table.ts';

const USAGE = 'teller export CONTEST --format json|csv|nist|ropf [--edition N]';

/**
 * `teller export CONTEST`: the current edition, or edition N, with the sentences behind its figures. Exit 1 and
 * nothing on standard output where the format cannot hold it.
 */
export async function exportCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { table: { type: 'string' }, format: { type: 'string' }, edition: { type: 'string' } },
  });
  const [contestId] = positionals;
  const { format = '' } = values;
  if (contestId === undefined || positionals.length > 1 || format === '') {
    throw new UsageError(`Which contest, in which format? ${USAGE}`);
  }
  if (!isExportFormat(format)) throw new UsageError(`There is no format ${JSON.stringify(format)}. ${USAGE}`);
  const number = values.edition === undefined ? null : editionNumber(values.edition);
  const config = readLocalConfig(io.env);
  const choice = { ...config, table: values.table, create: false, samples: true };
  return withTable(choice, io, async ({ editions }) => {
    const content = await findExport(editions, contestId, number);
    try {
      io.stdout.write(exportText(content, format));
      return EXIT.done;
    } catch (error) {
      if (!(error instanceof RefusedExport)) throw error;
      say(io.stderr, `${error.code} ${error.message}`);
      return EXIT.failed;
    }
  });
}

function editionNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new UsageError('--edition takes a number: 1, 2, 3 …');
  return number;
}

async function findExport(editions: EditionStore, contestId: string, number: number | null): Promise<Export> {
  const current = await editions.findCurrentEdition(contestId);
  if (current === undefined) {
    const known = (await editions.listContests()).map(({ contest }) => contest.id);
    throw new UsageError(
      `There is no contest "${contestId}". There is ${known.length > 0 ? known.join(', ') : 'none yet'}.`,
    );
  }
  const edition = number === null ? current : await editions.findEdition(contestId, number);
  if (edition === undefined) {
    throw new UsageError(`${contestId} has no edition ${number}; the newest is ${current.number}.`);
  }
  return exportEdition(edition, await editions.listQuotes(contestId, edition.number));
}
