import { AsyncLocalStorage } from 'node:async_hooks';
import * as z from 'zod/mini';

const text = (pattern: RegExp) => z.string().check(z.regex(pattern));

/** "message", "callback_query": what Telegram calls a kind of update. */
const kind = () => text(/^[a-z_]{1,40}$/);
/** The name of a class of errors, of a method of the Bot API. */
const name = () => text(/^[A-Za-z]{1,60}$/);
/** Places in our own code, never what stood in an error's message. */
const places = () => text(/^[\w./: -]{1,600}$/);
/** What a damaged item is called. It may name a contest and has no number as long as a chat's. */
const item = () => text(/^The stored (?!.*\b\d{5})[\p{L}\d #.…-]{1,150}$/u);

/** Everything that is ever logged, by name, and all that each may say. */
const EVENTS = {
  'webhook-refused': () => z.strictObject({}),
  'webhook-malformed': () => z.strictObject({}),
  'update-handled': () => z.strictObject({ kind: kind(), replied: z.boolean(), ms: z.number() }),
  'update-failed': () => z.strictObject({ kind: kind(), error: name(), at: z.nullable(places()) }),
  'update-late': () => z.strictObject({ kind: kind() }),
  'update-busy': () => z.strictObject({ kind: kind() }),
  'update-dropped': () => z.strictObject({ kind: kind() }),
  'update-quarantined': () => z.strictObject({ kind: kind() }),
  'table-unavailable': () => z.strictObject({ error: name(), cause: z.nullable(name()) }),
  'item-damaged': () => z.strictObject({ item: item() }),
  'telegram-unreached': () => z.strictObject({ kind: kind() }),
  dispatched: () =>
    z.strictObject({
      ended: text(/^[a-z-]{1,40}$/),
      sent: z.int(),
      dead: z.int(),
      unknown: z.int(),
      error: z.int(),
    }),
  'delivery-failed': () => z.strictObject({ error: name(), at: z.nullable(places()) }),
  'delivery-trouble': () => z.strictObject({ dead: z.int(), unknown: z.int() }),
  'telegram-refused': () => z.strictObject({ method: name(), code: z.optional(z.int()) }),
};

export type EventCode = keyof typeof EVENTS;
export type EventFields<Code extends EventCode> = z.infer<ReturnType<(typeof EVENTS)[Code]>>;

/** Writes one structured event. */
export type Log = <Code extends EventCode>(
  code: Code,
  ...fields: EventFields<Code> extends Record<string, never> ? [] : [EventFields<Code>]
) => void;

/** Which update or delivery a line belongs to, as keyed hashes. */
type Correlation = { update?: string; delivery?: string };
const correlation = new AsyncLocalStorage<Correlation>();

/** Everything that is logged within the job says what it belongs to. */
export function correlated<T>(belongsTo: Correlation, job: () => T): T {
  return correlation.run({ ...correlation.getStore(), ...belongsTo }, job);
}

/**
 * One JSON object a line on stderr, where Lambda's log group and a terminal both find it. What is not on the list is not
 * written: of an event that says more, only its code is. `beside` adds to the line what a sink needs.
 */
export function createLog(
  write: (line: string) => void,
  beside: (code: EventCode, fields: object) => object = () => ({}),
): Log {
  return (code, ...[given = {}]) => {
    const { success, data } = z.safeParse<z.ZodMiniType<object>>(EVENTS[code](), given);
    const fields = success ? data : { unsaid: true };
    write(JSON.stringify({ event: code, ...fields, ...correlation.getStore(), ...beside(code, fields) }));
  };
}
