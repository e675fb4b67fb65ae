import { parseArgs } from 'node:util';
import type { Desk } from '../desk/desk.ts';
import type { AmendOutcome } from '../desk/outcome.ts';
import { atTheDesk } from './at-the-desk.ts';
import { parseFigure } from './figure-argument.ts';
import { type Exit, type Io, say, UsageError } from './io.ts';
import { outcomeText } from './outcome-text.ts';

const OPTIONS = {
  table: { type: 'string' },
  reason: { type: 'string' },
  area: { type: 'string' },
  clarification: { type: 'boolean', default: false },
  authority: { type: 'string' },
  source: { type: 'string' },
  at: { type: 'string' },
} as const;

/** `teller correct CONTEST FIGURE VALUE --reason TEXT`. */
export function correctCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [contestId, figure, value] = positionals;
  if (contestId === undefined || figure === undefined || value === undefined || positionals.length > 3) {
    throw new UsageError(
      'teller correct CONTEST FIGURE VALUE --reason TEXT, where FIGURE is "share:Ada Novak", votes:NAME, seats:NAME, stage, progress, turnout, observers, poll:POLLSTER:NAME …',
    );
  }
  const ref = parseFigure(figure, values.area ?? null);
  const reason = reasonIn(values.reason);
  const kind = values.clarification ? 'clarification' : 'correction';
  return amended(values.table, io, (desk) =>
    desk.correct('operator', contestId, { figure: ref, from: null, value, reason, kind }),
  );
}

/** `teller retract CONTEST SHA256 --reason TEXT`; the first six digits of the hash are enough. */
export function retractCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [contestId, sha256] = positionals;
  if (contestId === undefined || sha256 === undefined || positionals.length > 2) {
    throw new UsageError(
      'teller retract CONTEST SHA256 --reason TEXT; teller log CONTEST shows the articles.',
    );
  }
  const reason = reasonIn(values.reason);
  return amended(values.table, io, (desk) => desk.retract('operator', contestId, sha256, reason));
}

/** `teller undo CONTEST EDITION --reason TEXT`. */
export function undoCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [contestId, edition] = positionals;
  if (contestId === undefined || !/^\d{1,6}$/.test(edition ?? '') || positionals.length > 2) {
    throw new UsageError(
      'teller undo CONTEST EDITION --reason TEXT, with the number of the edition to go back to.',
    );
  }
  const reason = reasonIn(values.reason);
  return amended(values.table, io, (desk) => desk.undo('operator', contestId, Number(edition), reason));
}

/** `teller call CONTEST CANDIDATE --authority NAME --source WHERE [--at TIME]`; another person approves. */
export function callCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [contestId, name] = positionals;
  const { authority, source } = values;
  if (contestId === undefined || name === undefined || authority === undefined || source === undefined) {
    throw new UsageError('teller call CONTEST CANDIDATE --authority NAME --source WHERE [--at ISO_TIME]');
  }
  const at = values.at === undefined ? io.now() : new Date(values.at);
  if (Number.isNaN(at.getTime()))
    throw new UsageError('--at takes an ISO time, such as 2024-02-11T09:30:00Z.');
  const call = { name, authority, source, calledAt: at.toISOString() };
  return amended(values.table, io, (desk) => desk.call('operator', contestId, call));
}

/** `teller uncall CONTEST --reason TEXT`; another person approves. */
export function uncallCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const [contestId] = positionals;
  if (contestId === undefined) throw new UsageError('teller uncall CONTEST --reason TEXT');
  const reason = reasonIn(values.reason);
  return amended(values.table, io, (desk) => desk.uncall('operator', contestId, reason));
}

async function amended(
  table: string | undefined,
  io: Io,
  job: (desk: Desk) => Promise<AmendOutcome>,
): Promise<Exit> {
  return atTheDesk(table, io, async (desk) => {
    const { text, exit } = outcomeText(await job(desk));
    say(io.stdout, text);
    return exit;
  });
}

function reasonIn(reason: string | undefined): string {
  if (reason === undefined || reason.trim() === '')
    throw new UsageError('Readers are told why: --reason TEXT.');
  return reason;
}
