import * as Instant from 'temporal-polyfill/fns/Instant';
import { type QuietHours, quietMinutes } from './quiet-hours.ts';
import { nextOccurrence } from './schedule.ts';

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

/** When the quiet hours that a moment lies in are over, ISO 8601; null where it lies in none. */
export function quietUntil(hours: QuietHours | null, zone: string, now: Date): string | null {
  if (hours === null) return null;
  const { from, to } = quietMinutes(hours);
  const local = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(now.getTime()), zone);
  const minute = local.hour * 60 + local.minute;
  const isQuiet = from < to ? from <= minute && minute < to : from <= minute || minute < to;
  if (!isQuiet) return null;
  return nextOccurrence({ hour: Math.floor(to / 60), minute: to % 60, weekdays: EVERY_DAY }, zone, now).at;
}
