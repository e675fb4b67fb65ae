import { parseArgs } from 'node:util';
import { exportDecisions } from '../desk/export-decisions.ts';
import { atTheDesk } from './at-the-desk.ts';
import { EXIT, type Exit, type Io, say } from './io.ts';

/** `teller export-decisions`: a line of JSON for every proposal that an editor changed or dropped. */
export async function exportDecisionsCommand(args: string[], io: Io): Promise<Exit> {
  const { values } = parseArgs({ args, options: { table: { type: 'string' } } });
  return atTheDesk(values.table, io, async (_, { stores }) => {
    for await (const lesson of exportDecisions(stores)) say(io.stdout, JSON.stringify(lesson));
    return EXIT.done;
  });
}
