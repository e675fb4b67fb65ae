import { parseArgs } from 'node:util';
import { ROLES } from '../desk/roles.ts';
import { atTheDesk } from './at-the-desk.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

const USAGE = 'teller editors [add USER_ID owner|editor | remove USER_ID]';

/** `teller editors`: who may work at the desk; also how a desk without EDITOR_IDS gets its first owner. */
export async function editorsCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { table: { type: 'string' } },
  });
  const [verb, id, roleName] = positionals;
  const role = ROLES.find((one) => one === roleName);
  const isComplete =
    verb === undefined || (verb === 'add' && role) || (verb === 'remove' && positionals.length === 2);
  if (!isComplete || (verb !== undefined && !/^\d{1,16}$/.test(id ?? ''))) throw new UsageError(USAGE);
  return atTheDesk(values.table, io, async (desk) => {
    if (verb === 'add' && role !== undefined) await desk.addEditor('operator', Number(id), role);
    if (verb === 'remove') await desk.removeEditor('operator', Number(id));
    const editors = await desk.listEditors('operator');
    const lines = editors.map(({ userId, role: held, addedBy, addedAt }) =>
      addedBy === null
        ? `${userId}  ${held}  by EDITOR_IDS`
        : `${userId}  ${held}  by ${addedBy} at ${addedAt}`,
    );
    say(io.stdout, lines.length === 0 ? `Nobody is an editor yet. ${USAGE}` : lines.join('\n'));
    return EXIT.done;
  });
}
