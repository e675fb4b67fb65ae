const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/**
 * When to publish, as an editor types it: "21:00Z", "21:00 UTC" (the next one after `from`), "2026-05-03 21:00Z",
 * "2026-05-03T23:00+02:00". Undefined for anything else: a time without its zone is somebody's misunderstanding.
 */
export function findMoment(text: string, from: Date): Date | undefined {
  const words = text.trim().replace(/^at\s+/i, '');
  const clock = /^([01]\d|2[0-3]):([0-5]\d)\s*(?:Z|UTC|GMT)$/i.exec(words);
  if (clock !== null) {
    const moment = new Date(from);
    moment.setUTCHours(Number(clock[1]), Number(clock[2]), 0, 0);
    return moment > from ? moment : new Date(moment.getTime() + DAY_MS);
  }
  const full = /^(\d{4}-\d\d-\d\d)[T ]([0-2]\d:[0-5]\d)\s*(Z|UTC|GMT|[+-][01]\d:[0-5]\d)$/i.exec(words);
  if (full === null) return undefined;
  const zone = /^[+-]/.test(full[3] ?? '') ? full[3] : 'Z';
  const moment = new Date(`${full[1]}T${full[2]}:00${zone}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

/** A moment as a number for a button, and back: whole minutes since 1970. */
export function minutesOf(moment: Date): number {
  return Math.floor(moment.getTime() / MINUTE_MS);
}
export function momentOf(minutes: number): Date {
  return new Date(minutes * MINUTE_MS);
}
