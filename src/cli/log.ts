import { parseArgs } from 'node:util';
import type { LogEntry } from '../desk/log-entry.ts';
import type { Difference } from '../desk/record.ts';
import { atTheDesk } from './at-the-desk.ts';
import { EXIT, type Exit, type Io, say, UsageError } from './io.ts';

/** `teller log CONTEST [--limit N]`: who did what and when, the latest first. */
export async function logCommand(args: string[], io: Io): Promise<Exit> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { table: { type: 'string' }, limit: { type: 'string', default: '50' } },
  });
  const [contestId] = positionals;
  if (contestId === undefined || positionals.length > 1)
    throw new UsageError('teller log CONTEST [--limit N]');
  if (!/^[1-9]\d{0,3}$/.test(values.limit)) throw new UsageError('--limit takes a number from 1 to 9999.');
  return atTheDesk(values.table, io, async (desk) => {
    const entries = await desk.listLog('operator', contestId, Number(values.limit));
    say(
      io.stdout,
      entries.length === 0 ? `Nothing has happened to ${contestId}.` : entries.map(logText).join('\n'),
    );
    return EXIT.done;
  });
}

function logText(entry: LogEntry): string {
  if (entry.edition === null) {
    const { at, by, verb, subject, note } = entry.deed;
    return `${at}  ${by} ${verb} ${subject}${note === null ? '' : ` (${note})`}`;
  }
  const { at, by, approvedBy, verb, reason, draft } = entry.act;
  const second = approvedBy === null ? '' : `, approved by ${approvedBy}`;
  const why = reason === null ? '' : `: ${reason}`;
  const line = `${at}  edition ${entry.edition}: ${verb} by ${by}${second}${why}`;
  if (draft === null) return line;
  const vouched = draft.vouched.length === 0 ? [] : [`    vouched for ${draft.vouched.join(', ')}`];
  const opened = `    article ${draft.sha256.slice(0, 12)}, opened by ${draft.openedBy} at ${draft.openedAt}`;
  return [line, opened, ...vouched, ...draft.differences.map(differenceText)].join('\n');
}

function differenceText({ proposed, decided, by }: Difference): string {
  const { subject, name, value } = proposed;
  const what = [subject, name, value].filter((part) => part !== null).join(' ');
  const edits = Object.entries(decided ?? {}).map(([field, to]) => `${field} ${to}`);
  return `    ${what}: ${decided === null ? 'dropped' : edits.join(', ')} by ${by}`;
}
