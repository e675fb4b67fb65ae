import { parseArgs } from 'node:util';
import { atTheDesk } from './at-the-desk.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';
import { approvalText, outcomeText } from './outcome-text.ts';

/** `teller approvals [approve ID|refuse ID]`: what editors asked for and a second person has to answer. */
export async function approvalsCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { table: { type: 'string' } },
  });
  const [verb, id] = positionals;
  return atTheDesk(values.table, io, async (desk) => {
    if (verb === undefined) {
      const approvals = await desk.listApprovals('operator');
      say(
        io.stdout,
        approvals.length === 0
          ? 'Nothing waits for a second person.'
          : approvals.map(approvalText).join('\n'),
      );
      return EXIT.done;
    }
    if (id !== undefined && verb === 'approve') {
      const { outcome } = await desk.approve('operator', id);
      const { text, exit } = outcomeText(outcome);
      say(io.stdout, text);
      return exit;
    }
    if (id !== undefined && verb === 'refuse') {
      await desk.refuse('operator', id);
      say(io.stdout, `${id} is refused.`);
      return EXIT.done;
    }
    throw new UsageError('teller approvals [approve ID|refuse ID]');
  });
}
