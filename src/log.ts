/** Writes one structured event. `fields` never hold a chat id, a name, a text, a token or an error object. */
export type Log = (
  code: EventCode,
  fields?: Readonly<Record<string, string | number | boolean | null>>,
) => void;

/** Everything that is ever logged, by name. */
export type EventCode =
  | 'webhook-refused'
  | 'webhook-malformed'
  | 'update-handled'
  | 'update-failed'
  | 'update-late'
  | 'table-unavailable'
  | 'item-damaged'
  | 'telegram-refused'
  | 'dispatched'
  | 'delivery-failed'
  | 'delivery-trouble';

/** One JSON object a line on stderr, where Lambda's log group and a terminal both find it. */
export function createLog(write: (line: string) => void): Log {
  return (code, fields = {}) => write(JSON.stringify({ event: code, ...fields }));
}
