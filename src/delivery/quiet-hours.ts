/** From and to, by the chat's own clock: "22:00-07:00". The first minute is quiet, the last is not. */
export type QuietHours = string;

export const isQuietHours = (text: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/.test(text);

const DAY_MINUTES = 24 * 60;

/** Quiet hours of whole minutes of the day; undefined where they would be none at all or the whole day. */
export function toQuietHours(fromMinute: number, toMinute: number): QuietHours | undefined {
  const isTime = (minute: number) => Number.isInteger(minute) && minute >= 0 && minute < DAY_MINUTES;
  if (!isTime(fromMinute) || !isTime(toMinute) || fromMinute === toMinute) return undefined;
  return `${clock(fromMinute)}-${clock(toMinute)}`;
}

/** Both ends in minutes of the day. */
export function quietMinutes(hours: QuietHours): { from: number; to: number } {
  const [from = 0, to = 0] = hours.split('-').map(minuteOf);
  return { from, to };
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
