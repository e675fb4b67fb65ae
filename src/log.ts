/** Whether a field may be written as it is. By hand, because every cold start waits for it. */
type Allows<T> = (value: unknown) => value is T;

const text =
  (form: RegExp): Allows<string> =>
  (value): value is string =>
    typeof value === 'string' && form.test(value);
const orNull =
  <T>(allows: Allows<T>): Allows<T | null> =>
  (value): value is T | null =>
    value === null || allows(value);
const number: Allows<number> = (value): value is number => Number.isFinite(value);
const yesOrNo: Allows<boolean> = (value) => typeof value === 'boolean';

/** "message", "callback_query": what Telegram calls a kind of update. */
const kind = text(/^[a-z_]{1,40}$/);
/** The name of a class of errors, of a method of the Bot API. */
const name = text(/^[A-Za-z]{1,60}$/);
/** Places in our own code, never what stood in an error's message. */
const places = text(/^[\w./: -]{1,600}$/);
/** What a damaged item is called. It may name a contest and has no number as long as a chat's. */
const item = text(/^The stored (?!.*\b\d{5})[\p{L}\d #.…-]{1,150}$/u);

/** Everything that is ever logged, by name, and all that each may say. */
const EVENTS = {
  'webhook-refused': {},
  'webhook-malformed': {},
  'update-handled': { kind, replied: yesOrNo, ms: number },
  'update-failed': { kind, error: name, at: orNull(places) },
  'update-late': { kind },
  'update-busy': { kind },
  'update-dropped': { kind },
  'update-quarantined': { kind },
  'table-unavailable': { error: name, cause: orNull(name) },
  'item-damaged': { item },
  'telegram-unreached': { kind },
  dispatched: { ended: text(/^[a-z-]{1,40}$/), sent: number, dead: number, unknown: number, error: number },
  'queue-measured': { oldestDueSeconds: number, waitSeconds: number },
  'dispatch-failed': { error: name, cause: orNull(name), at: orNull(places) },
  'delivery-failed': { error: name, at: orNull(places) },
  'delivery-trouble': { dead: number, unknown: number },
  'telegram-refused': { method: name, code: orNull(number) },
} satisfies Record<string, Record<string, Allows<unknown>>>;

type Events = typeof EVENTS;
export type EventCode = keyof Events;
export type EventFields<Code extends EventCode> = {
  [Field in keyof Events[Code]]: Events[Code][Field] extends Allows<infer T> ? T : never;
};

/** Writes one structured event. */
export type Log = <Code extends EventCode>(
  code: Code,
  ...fields: EventFields<Code> extends Record<string, never> ? [] : [EventFields<Code>]
) => void;

/**
 * One JSON object a line on stderr, where Lambda's log group and a terminal both find it. What is not on the list is not
 * written: of an event that says more, only its code is. `beside` adds to the line what it belongs to and what a sink needs.
 */
export function createLog(
  write: (line: string) => void,
  beside: (code: EventCode, fields: object) => object = () => ({}),
): Log {
  return (code, ...[given = {}]) => {
    const fields = isAllowed(EVENTS[code], given) ? given : { unsaid: true };
    write(JSON.stringify({ event: code, ...fields, ...beside(code, fields) }));
  };
}

/** Whether all that is to be said may be, and nothing else is said. */
function isAllowed(allowed: Record<string, Allows<unknown>>, given: object): boolean {
  const isSaid = Object.entries(allowed).every(([field, allows]) => allows(Reflect.get(given, field)));
  return isSaid && Object.keys(given).every((field) => Object.hasOwn(allowed, field));
}
