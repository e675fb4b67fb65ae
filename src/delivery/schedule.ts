import * as Instant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as PlainTime from 'temporal-polyfill/fns/PlainTime';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import type { Digest } from './owed.ts';

/** When a chat wishes its digest: at this local time, on these days of the week (ISO 8601: Monday is 1). */
export type Schedule = Pick<Digest, 'hour' | 'minute' | 'weekdays'>;

/** One run: the chat's calendar day, which names it, and the moment it is due, ISO 8601 in UTC. */
export type Occurrence = { day: string; at: string };

/** A run that an outage held up goes out up to this much late; later than that it is left out. */
export const CATCH_UP_HOURS = 6;
const HOUR_MS = 3_600_000;

/** A run cannot be further away than a week and the days that a zone may leave out beside it. */
const MOST_DAYS = 10;

/**
 * The first run after a moment, in an IANA zone. A local time that the clocks skip is taken at the offset before the change
 * (02:30 becomes 03:30), one that comes twice the first time: RFC 5545, section 3.3.5. So every local day of the
 * schedule has one run; a day that a zone leaves out, as Samoa did with 30 December 2011, has none.
 */
export function nextOccurrence({ hour, minute, weekdays }: Schedule, zone: string, after: Date): Occurrence {
  const time = PlainTime.create(hour, minute);
  const local = Instant.toZonedDateTimeISO(Instant.fromEpochMilliseconds(after.getTime()), zone);
  const today = ZonedDateTime.toPlainDate(local);
  // Yesterday's may still come: a time that the clocks skip before midnight is taken after it. Not where it lies a whole
  // day back by the clock, which is slow to ask.
  const isDayAgo = local.hour * 60 + local.minute >= hour * 60 + minute;
  for (let days = isDayAgo ? 0 : -1; days <= MOST_DAYS; days++) {
    const date = PlainDate.addDays(today, days);
    if (!weekdays.includes(PlainDate.dayOfWeek(date))) continue;
    const run = PlainDate.toZonedDateTime(date, { timeZone: zone, plainTime: time });
    if (run.epochMilliseconds > after.getTime() && exists(date, run)) {
      return { day: PlainDate.toString(date), at: new Date(run.epochMilliseconds).toISOString() };
    }
  }
  throw new Error('A schedule has a run every week');
}

/** Whether any moment has this date there: that of its run has, unless the clocks skip the time before midnight. */
function exists(date: PlainDate.Record, run: ZonedDateTime.Record): boolean {
  const isThatDay = (moment: ZonedDateTime.Record) =>
    PlainDate.equals(ZonedDateTime.toPlainDate(moment), date);
  return isThatDay(run) || isThatDay(PlainDate.toZonedDateTime(date, run.timeZoneId));
}

/** Whether what was due at a moment may still go out. */
export function isInTime(dueAt: string, now: Date): boolean {
  return now.getTime() - Date.parse(dueAt) <= CATCH_UP_HOURS * HOUR_MS;
}

/**
 * The run after one that was sent or left out. Where an outage held that one up for too long, the next may have been due
 * already and still be in time; no run is made up for twice.
 */
export function nextAfter(dueAt: string, schedule: Schedule, zone: string, now: Date): Occurrence {
  const from = isInTime(dueAt, now) ? now : new Date(now.getTime() - CATCH_UP_HOURS * HOUR_MS);
  return nextOccurrence(schedule, zone, from);
}
