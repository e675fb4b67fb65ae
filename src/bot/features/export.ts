import { Composer, type Context, InputFile } from 'grammy/web';
import type { Edition } from '../../election/edition.ts';
import { noEditionMessage } from '../../messages/help.ts';
import type { Button, ExportFormat, Message } from '../../messages/message.ts';
import { plainMessage } from '../../messages/plain.ts';
import { contestTitle } from '../../messages/status.ts';
import type { Words } from '../../messages/words.ts';
import { readAsked } from '../asked.ts';
import { onDeskCommand, onDeskPress } from '../on-desk.ts';
import { reply } from '../reply.ts';
import type { BotServices } from '../services.ts';

/** `/export`: the current edition as a file, in a format named behind the command or chosen by a button. */
export function exportFeature(services: BotServices): Composer<Context> {
  const feature = new Composer();
  onDeskCommand(feature, 'export', services, async (ctx, { words }, wanted) => {
    const { edition } = await readAsked(ctx, services);
    if (edition === undefined) return reply(ctx, noEditionMessage(words));
    const { isExportFormat } = await import('../../exports/formats.ts');
    const format = wanted.toLowerCase();
    if (!isExportFormat(format)) return reply(ctx, formatChoice(edition, words));
    await sendExport(ctx, services, edition, format, words);
  });
  onDeskPress(feature, ['export'], services, async (ctx, { words }, { contestId, format }) => {
    const { edition } = await readAsked(ctx, services, contestId);
    if (edition === undefined) return reply(ctx, noEditionMessage(words));
    await sendExport(ctx, services, edition, format, words);
  });
  return feature;
}

const FORMATS: readonly ExportFormat[] = ['json', 'csv', 'nist', 'ropf'];

function formatChoice({ contest, number }: Edition, words: Words): Message {
  const choice = (format: ExportFormat): Button => ({
    label: words.say(`export-${format}`),
    press: { ask: 'export', contestId: contest.id, format },
  });
  return {
    blocks: [
      { type: 'heading', text: contestTitle(contest, words) },
      { type: 'paragraph', text: [words.say('export-ask', { number })] },
    ],
    buttons: FORMATS.map((format) => [choice(format)]),
  };
}

/** A format that cannot hold the edition is refused in a sentence; nothing is sent then. */
async function sendExport(
  ctx: Context,
  { editions }: BotServices,
  edition: Edition,
  format: ExportFormat,
  words: Words,
): Promise<void> {
  const { exportFileName, exportText } = await import('../../exports/formats.ts');
  const { exportEdition } = await import('../../exports/export-edition.ts');
  const { RefusedExport } = await import('../../exports/refused-export.ts');
  const { contest, number } = edition;
  try {
    const content = exportEdition(edition, await editions.listQuotes(contest.id, number));
    const file = new TextEncoder().encode(exportText(content, format));
    const caption = words.say('export-caption', { contest: contestTitle(contest, words), number });
    await ctx.replyWithDocument(new InputFile(file, exportFileName(content, format)), { caption });
  } catch (error) {
    if (!(error instanceof RefusedExport)) throw error;
    await reply(ctx, plainMessage(words.say(`export-refused-${error.code.toLowerCase()}`)));
  }
}
