import { describe, expect, test } from 'vitest';
import { isInTime, nextAfter, nextOccurrence, type Schedule } from '../../src/delivery/schedule.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const daily = (hour: number, minute = 0): Schedule => ({ hour, minute, weekdays: [1, 2, 3, 4, 5, 6, 7] });

/** The runs after a moment, one after the other, as a dispatcher that is always on time has them. */
function runs(schedule: Schedule, zone: string, after: string, count: number): string[] {
  const found: string[] = [];
  let from = new Date(after);
  for (let run = 0; run < count; run++) {
    const next = nextOccurrence(schedule, zone, from);
    found.push(`${next.day} at ${next.at}`);
    from = new Date(next.at);
  }
  return found;
}

describe('the next run of a digest', () => {
  test('is at the chat’s own hour, whatever the clocks do to it', () => {
    expect(runs(daily(8, 30), 'Europe/Berlin', '2026-03-27T12:00:00Z', 3)).toEqual([
      '2026-03-28 at 2026-03-28T07:30:00.000Z',
      '2026-03-29 at 2026-03-29T06:30:00.000Z',
      '2026-03-30 at 2026-03-30T06:30:00.000Z',
    ]);
  });

  test('at a time that the clocks skip is taken at the offset before: 02:30 becomes 03:30', () => {
    expect(runs(daily(2, 30), 'Europe/Berlin', '2026-03-28T00:00:00Z', 3)).toEqual([
      '2026-03-28 at 2026-03-28T01:30:00.000Z',
      '2026-03-29 at 2026-03-29T01:30:00.000Z',
      '2026-03-30 at 2026-03-30T00:30:00.000Z',
    ]);
  });

  test('at a time that comes twice is the first of the two', () => {
    expect(runs(daily(2, 30), 'Europe/Berlin', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25 at 2026-10-25T00:30:00.000Z',
      '2026-10-26 at 2026-10-26T01:30:00.000Z',
    ]);
  });

  test('has no day that a zone leaves out', () => {
    expect(runs(daily(8, 30), 'Pacific/Apia', '2011-12-29T00:00:00Z', 3)).toEqual([
      '2011-12-29 at 2011-12-29T18:30:00.000Z',
      '2011-12-31 at 2011-12-30T18:30:00.000Z',
      '2012-01-01 at 2011-12-31T18:30:00.000Z',
    ]);
  });

  test('keeps to its days of the week, over the end of a year and a leap day', () => {
    const mondays: Schedule = { hour: 23, minute: 59, weekdays: [1] };
    expect(runs(mondays, 'Asia/Baku', '2023-12-24T00:00:00Z', 3)).toEqual([
      '2023-12-25 at 2023-12-25T19:59:00.000Z',
      '2024-01-01 at 2024-01-01T19:59:00.000Z',
      '2024-01-08 at 2024-01-08T19:59:00.000Z',
    ]);
    const leapDay: Schedule = { hour: 0, minute: 0, weekdays: [4] };
    expect(runs(leapDay, 'Pacific/Kiritimati', '2024-02-25T00:00:00Z', 1)).toEqual([
      '2024-02-29 at 2024-02-28T10:00:00.000Z',
    ]);
  });
});

describe('a run that an outage held up', () => {
  const run = nextOccurrence(daily(8, 30), 'UTC', new Date('2026-05-03T00:00:00Z'));

  test('still goes out within six hours, and no later', () => {
    expect(isInTime(run.at, new Date('2026-05-03T08:30:00Z'))).toBe(true);
    expect(isInTime(run.at, new Date('2026-05-03T14:30:00Z'))).toBe(true);
    expect(isInTime(run.at, new Date('2026-05-03T14:30:01Z'))).toBe(false);
  });

  const dayWhenBack = (back: string) => nextAfter(run.at, daily(8, 30), 'UTC', new Date(back)).day;

  test('is made up for once: in time, the next one lies ahead', () => {
    expect(dayWhenBack('2026-05-03T08:30:05Z')).toBe('2026-05-04');
    expect(dayWhenBack('2026-05-03T14:30:01Z')).toBe('2026-05-04');
  });

  test('is followed, after days, by the one that has just been due', () => {
    expect(dayWhenBack('2026-05-06T09:00:00Z')).toBe('2026-05-06');
    expect(dayWhenBack('2026-05-06T14:30:00Z')).toBe('2026-05-07');
    expect(dayWhenBack('2026-05-06T08:00:00Z')).toBe('2026-05-06');
  });
});

/** Whether to try every day of every zone (some minutes) and not those around each change of the clocks. */
const EVERY_DAY = process.env['EVERY_DAY'] === '1';
const [FIRST, LAST] = [Date.UTC(1970, 0, 3), Date.UTC(2050, 11, 28)];

describe('08:30 in every zone from 1970 to 2050', () => {
  test('comes once on every local day, by the clock of the runtime', { timeout: 3 * HOUR_MS }, () => {
    const schedule = daily(8, 30);
    const wrong: string[] = [];
    let checked = 0;
    for (const span of EVERY_DAY ? wholeSpans() : spansAroundChanges()) {
      const clock = clockIn(span.zone);
      const days = localDays(clock, span);
      const found: string[] = [];
      let after = new Date(span.from);
      let last: string | null = null;
      while ((last ?? '') < (days.at(-1) ?? '')) {
        const next = nextOccurrence(schedule, span.zone, after);
        after = new Date(next.at);
        last = next.day;
        const { day, minutes } = clock(after.getTime());
        const isOnTime = minutes === 8 * 60 + 30 || isSkipped(clock, after.getTime());
        if (!isOnTime || day !== last) wrong.push(`${span.zone} ${last}: on ${day} at minute ${minutes}`);
        if (last >= (days[0] ?? '')) found.push(last);
      }
      if (found.join() !== days.join()) wrong.push(`${span.zone}: ${found.join()}, not ${days.join()}`);
      checked += found.length;
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(1_500);
  });
});

type Clock = (ms: number) => { day: string; minutes: number; offset: number };
type Span = { zone: string; from: number; to: number };

/** What a wall clock shows, by the runtime's own tables, which know nothing of how runs are found. */
function clockIn(zone: string): Clock {
  // Swedish writes days and hours as ISO 8601 does: "2026-03-29 08:30".
  const format = new Intl.DateTimeFormat('sv', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (ms) => {
    const shown = format.format(ms);
    return {
      day: shown.slice(0, 10),
      minutes: Number(shown.slice(11, 13)) * 60 + Number(shown.slice(14, 16)),
      offset: Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(ms / 60_000) * 60_000,
    };
  };
}

/** The local days that lie in a span whole. */
function localDays(clock: Clock, { from, to }: Span): string[] {
  const days = new Set<string>();
  for (let at = from; at <= to; at += 6 * HOUR_MS) days.add(clock(at).day);
  return [...days].slice(1, -1);
}

/** Whether the clocks were put forward over 08:30 within the day before a moment. */
function isSkipped(clock: Clock, at: number): boolean {
  return clock(at).offset > clock(at - DAY_MS / 2).offset;
}

/** One zone for all whose clocks have always shown the same in these years. */
function wholeSpans(): Span[] {
  const zones = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const clock = clockIn(zone);
    const changes: string[] = [];
    let before: number | undefined;
    for (let at = FIRST; at < LAST; at += DAY_MS) {
      const { offset } = clock(at);
      if (offset !== before)
        changes.push(
          `${at} ${before === undefined ? '' : firstWith(offset, clock, at - DAY_MS, at)} ${offset}`,
        );
      before = offset;
    }
    zones.set(changes.join(), zone);
  }
  return [...zones.values()].map((zone) => ({ zone, from: FIRST, to: LAST }));
}

function spansAroundChanges(): Span[] {
  const spans = new Map<string, Span>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const clock = clockIn(zone);
    let before = clock(FIRST).offset;
    for (let at = FIRST; at < LAST; at += 12 * DAY_MS) {
      const { offset } = clock(at + 12 * DAY_MS);
      if (offset === before) continue;
      const change = firstWith(offset, clock, at, at + 12 * DAY_MS);
      const decade = new Date(change).toISOString().slice(0, 3);
      spans.set(`${decade} ${change % DAY_MS} ${before} ${offset}`, {
        zone,
        from: change - 1.5 * DAY_MS,
        to: change + 1.5 * DAY_MS,
      });
      before = offset;
    }
  }
  return [...spans.values()];
}

/** The first minute with an offset, between a moment without it and one with it. */
function firstWith(offset: number, clock: Clock, without: number, having: number): number {
  let [low, high] = [without, having];
  while (high - low > 60_000) {
    const middle = Math.floor((low + high) / 2 / 60_000) * 60_000;
    if (clock(middle).offset === offset) high = middle;
    else low = middle;
  }
  return high;
}
