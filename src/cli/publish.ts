import { parseArgs } from 'node:util';
import { atTheDesk } from './at-the-desk.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { outcomeText } from './outcome-text.ts';

const USAGE = 'teller publish DRAFT [--at ISO_TIME], or teller publish --due for those whose time has come';

/** `teller publish DRAFT`: a decided draft, now or at a time. Exit 4 where something holds it back. */
export async function publishCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      table: { type: 'string' },
      at: { type: 'string' },
      due: { type: 'boolean', default: false },
    },
  });
  const [id] = positionals;
  if ((id === undefined) !== values.due || positionals.length > 1) throw new UsageError(USAGE);
  const at = values.at === undefined ? null : new Date(values.at);
  if (at !== null && Number.isNaN(at.getTime())) {
    throw new UsageError('--at takes an ISO time, such as 2024-02-11T09:30:00Z.');
  }
  return atTheDesk(values.table, io, async (desk) => {
    if (id === undefined) {
      const due = await desk.publishDue();
      for (const { draft, outcome } of due) say(io.stdout, `${draft.id}\n${outcomeText(outcome).text}`);
      return due.some(({ outcome }) => outcome.outcome !== 'published') ? EXIT.held : EXIT.done;
    }
    const { draft } = await desk.viewDraft('operator', id);
    const { text, exit } = outcomeText(await desk.publish('operator', id, draft.version, at));
    say(io.stdout, text);
    return exit;
  });
}
